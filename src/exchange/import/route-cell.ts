import type { Place } from '#src/domain/place.ts';
import { importReasons } from '#src/i18n/messages/import-reasons.ts';
import { inBothLanguages } from './in-both-languages.ts';
import { cityKey, nameKey } from './name-key.ts';
import type { PlaceCells, ReadPlaces } from './read-places.ts';

/** Between the stations of a journey. */
export const ON_WAY = /\s+[-–—>]+\s+|[–—]|\s*(?:→|⟶|➔|=>|->)\s*/u;
const LONGEST = 300;
const LONGEST_SHOWN = 120;

interface Tools {
  readonly home?: Place;
  readonly isCity: (name: string, countries: readonly string[]) => boolean;
  readonly read: (country: string, city: string, address: string) => ReadPlaces;
}

/** The stations of a journey in a cell, „София – Виена – София“; one for any other cell. */
export const stationsOf = (text: string): readonly string[] =>
  text.length > LONGEST ? [text] : text.split(ON_WAY).map((part) => part.trim());

const isOwn = (name: string, home: Place): boolean => [home.name.en, home.name.bg].map(nameKey).includes(cityKey(name));

/** Whether a cell has stations, the home city first. */
export function beginsAtHome(text: string, home: Place | undefined): boolean {
  const [first = '', ...others] = stationsOf(text);
  return home !== undefined && others.length > 0 && isOwn(first, home);
}

/**
 * Reads a journey that begins in the home city: it is where one left and came back to, no place of the visit. `undefined` for any
 * other cell.
 */
export function readRoute(
  { country, city, address }: PlaceCells,
  { home, isCity, read }: Tools,
): ReadPlaces | undefined {
  const stations = stationsOf(city);
  if (home === undefined || !beginsAtHome(city, home)) return undefined;
  const others = stations.filter((name) => name !== '' && !isOwn(name, home));
  if (!others.some((name) => isCity(name, []))) return undefined;
  const found = read(country, others.join('; '), address);
  const reason = inBothLanguages(importReasons.journeyFromHome, { stated: city.slice(0, LONGEST_SHOWN) });
  return { ...found, inferred: { places: reason, ...found.inferred } };
}
