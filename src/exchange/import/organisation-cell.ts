import { countrySearchNames } from '#src/domain/country-name.ts';
import { nameKey } from './name-key.ts';
import type { ReadPlaces } from './read-places.ts';

/** The names of a row's places, as names are compared. `cities`: as the row spells them. */
export function placeKeys({ places, countries }: ReadPlaces, cities: readonly string[]): ReadonlySet<string> {
  const names = [
    ...places.flatMap(({ name }) => [name.en, name.bg]),
    ...countries.flatMap(countrySearchNames),
    ...cities,
  ];
  return new Set(names.map(nameKey));
}

/** The organisations that a cell was divided into, with a place behind a comma left with the name in front of it. */
export function joinedPlaces(text: string, names: readonly string[], places: ReadonlySet<string>): readonly string[] {
  const joined: string[] = [];
  for (const [at, name] of names.entries()) {
    const before = joined.at(-1);
    const isPlace = at > 0 && places.has(nameKey(name)) && text.includes(`, ${name}`);
    if (isPlace && before !== undefined) joined[joined.length - 1] = `${before}, ${name}`;
    else joined.push(name);
  }
  return joined;
}
