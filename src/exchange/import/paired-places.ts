import type { ReadPlaces } from './read-places.ts';

/** Between the values of numbered columns; a line as any other where they are read together. */
const BETWEEN = '\u2028';

/** The values of numbered columns in one text, with an empty line for each empty cell, so that those of two targets belong together. */
export function pairedLines(values: readonly string[]): string {
  const lines = values.map((value) => value.replaceAll(BETWEEN, '\n'));
  return lines.every((line) => line === '') ? '' : lines.join(BETWEEN);
}

/** What several cells or parts of one say together. */
export function mergedPlaces(reads: readonly ReadPlaces[]): ReadPlaces {
  const countries = reads.find(({ inferred }) => inferred.countries !== undefined)?.inferred.countries;
  const places = reads.find(({ inferred }) => inferred.places !== undefined)?.inferred.places;
  const supposed = reads.flatMap((each) => each.supposed ?? []);
  return {
    countries: [...new Set(reads.flatMap((each) => each.countries))],
    places: [...new Set(reads.flatMap((each) => each.places))],
    inferred: { ...(countries === undefined ? {} : { countries }), ...(places === undefined ? {} : { places }) },
    faults: reads.flatMap(({ faults }) => faults),
    unmatched: reads.flatMap(({ unmatched }) => unmatched),
    ...(supposed.length === 0 ? {} : { supposed }),
  };
}

/**
 * Reads countries and cities that belong together by the numbers of their columns: "City 2" lies in "Country 2", or where
 * that is empty in any country of the row. `undefined` for texts of other columns.
 */
export function readPairs(
  country: string,
  city: string,
  read: (country: string, city: string) => ReadPlaces,
): ReadPlaces | undefined {
  const [countries, cities] = [country.split(BETWEEN), city.split(BETWEEN)];
  if (countries.length < 2 || countries.length !== cities.length) return undefined;
  const all = countries.filter((each) => each !== '').join('\n');
  const reads = countries.flatMap((own, at) => {
    const there = cities[at] ?? '';
    if (own === '' && there === '') return [];
    return [read(own === '' ? all : own, there)];
  });
  return mergedPlaces(reads);
}
