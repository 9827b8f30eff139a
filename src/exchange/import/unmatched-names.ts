import { codedCities } from './city-code.ts';
import { countryIndex } from './country-index.ts';
import type { City, Gazetteer } from './gazetteer.ts';
import { cityKey, nameKey } from './name-key.ts';
import { countriesOfProvince } from './province-codes.ts';
import type { ReadPlaces } from './read-places.ts';
import type { ReadRow } from './read-row.ts';
import { countryOfState } from './state-codes.ts';

/** A city or country that was not found, or a city that was taken for the largest of its name: once for each spelling, with the rows that have it and what is nearest. */
export interface UnmatchedName {
  readonly kind: 'city' | 'country';
  readonly spelling: string;
  readonly country?: string;
  /** How the answers name it. */
  readonly key: string;
  readonly rows: number;
  readonly cities: readonly City[];
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
}

/** For so many spellings, the most frequent, suggestions are looked for. */
const SUGGESTED = 300;

/** Cities that were taken for by far the largest of their name, the most frequent first. */
export function* supposedNames(
  rows: readonly ReadRow[],
  gazetteer: Gazetteer | undefined,
): Generator<undefined, readonly UnmatchedName[]> {
  const names = rows.flatMap(({ places }) => places.supposed ?? []).map((name) => ({ name }));
  return yield* listed([{ unmatched: names, faults: [] }], gazetteer);
}

/** Lists what the rows name and nobody knows, the most frequent first. */
export function* unmatchedNames(
  rows: readonly ReadRow[],
  gazetteer: Gazetteer | undefined,
): Generator<undefined, readonly UnmatchedName[]> {
  return yield* listed(
    rows.map(({ places }) => places),
    gazetteer,
  );
}

function* listed(
  all: readonly Pick<ReadPlaces, 'unmatched' | 'faults'>[],
  gazetteer: Gazetteer | undefined,
): Generator<undefined, readonly UnmatchedName[]> {
  const counts = new Map<
    string,
    { readonly name: Omit<UnmatchedName, 'rows' | 'cities' | 'countries'>; rows: number }
  >();
  const count = (kind: 'city' | 'country', spelling: string, country?: string): void => {
    const key = (kind === 'city' ? [country ?? '', cityKey(spelling)] : [nameKey(spelling)]).join(' ').trim();
    const entry = counts.get(`${kind} ${key}`);
    if (entry !== undefined) entry.rows += 1;
    else
      counts.set(`${kind} ${key}`, {
        name: { kind, spelling, key, ...(country === undefined ? {} : { country }) },
        rows: 1,
      });
  };
  for (const { unmatched, faults } of all) {
    for (const { name, country } of unmatched) count('city', name, country);
    for (const { code, found } of faults)
      if (code === 'unknown-country' || code === 'former-country' || code === 'ambiguous-country')
        count('country', found);
      else if (code === 'state-or-country')
        for (const open of new Set(codedCities(found)?.map((each) => each.code) ?? [found])) count('country', open);
  }
  const sorted = [...counts.values()].sort((a, b) => b.rows - a.rows || (a.name.spelling < b.name.spelling ? -1 : 1));
  const names: UnmatchedName[] = [];
  for (const { name, rows: howMany } of sorted) {
    const [isCity, isSuggested] = [name.kind === 'city', names.length < SUGGESTED];
    names.push({
      ...name,
      rows: howMany,
      cities: isSuggested && isCity ? suggestedCities(name, gazetteer) : [],
      countries: isSuggested && !isCity ? suggestedCountries(name.spelling) : [],
    });
    if (isSuggested) yield;
  }
  return names;
}

/** The nearest, the city among them whose country bears the name: "San Marino". */
function suggestedCities(
  { spelling, country }: Pick<UnmatchedName, 'spelling' | 'country'>,
  gazetteer: Gazetteer | undefined,
): readonly City[] {
  const near = gazetteer?.suggest(cityKey(spelling), country) ?? [];
  const bearers = countryIndex().find(spelling)?.countries ?? [];
  const own = gazetteer?.named(cityKey(spelling)).find((city) => bearers.includes(city.country));
  return own === undefined || near.includes(own) ? near : [...near.slice(0, -1), own];
}

function suggestedCountries(spelling: string): readonly string[] {
  const states = [countryOfState(spelling) ?? [], countriesOfProvince(spelling)].flat();
  const countries = countryIndex().find(spelling)?.countries ?? countryIndex().suggest(spelling);
  return [...new Set([...states, ...countries])];
}
