import type { Gazetteer } from './gazetteer.ts';
import { cityKey } from './name-key.ts';
import type { PlaceBook } from './place-book.ts';

interface Tools {
  readonly book: PlaceBook;
  readonly gazetteer: Gazetteer | undefined;
}

/** Whether a name is that of a city in some countries, or anywhere where none are known. */
export function isCityIn(name: string, countries: readonly string[], { book, gazetteer }: Tools): boolean {
  const key = cityKey(name);
  if (countries.length === 0) return gazetteer?.has(key) === true || book.recordedAnywhere(key).length > 0;
  const isFound = countries.some((code) => gazetteer?.find(key, code) !== undefined);
  return isFound || book.recorded(key, countries).length > 0;
}

/**
 * The names between commas with each city left with the organisation in front of it: "AIT GmbH, Wien", "Bosch, Stuttgart,
 * ZKM, Karlsruhe". Among names without such an order a city may be the name of an organisation: "Shell, Santander, BP".
 */
export function withCities(names: readonly string[], isCity: (name: string) => boolean): readonly string[] {
  const isPaired = names.length % 2 === 0 && names.every((name, at) => isCity(name) === (at % 2 === 1));
  if (!isPaired) return names;
  return names.flatMap((name, at) => (at % 2 === 0 ? [`${name}, ${names[at + 1] ?? ''}`] : []));
}
