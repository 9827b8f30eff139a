import type { Answer } from './answer.ts';
import { type Column, flaggedCombinations, hasValue } from './column.ts';
import type { Mark } from './marks.ts';

/** For each value of a column, 1 where a mark stands for it. */
function flagsOf({ values }: Column, ids: readonly string[]): Uint8Array {
  const wanted = new Set(ids);
  return Uint8Array.from(values, (value) => (wanted.has(value) ? 1 : 0));
}

/**
 * How many activities of the answer have a mark among these, each counted once however many it has. A country's mark
 * stands for those that know no city. Linear in the answer's activities.
 */
export function activitiesAt({ activities, columns }: Answer, marks: readonly Mark[]): number {
  const { places, facets } = columns;
  const cities = marks.flatMap(({ place }) => place ?? []);
  const countries = marks.flatMap(({ kind, country }) => (kind === 'country' ? [country] : []));
  const atPlace = flaggedCombinations(places, flagsOf(places, cities));
  const inCountry = flaggedCombinations(facets.country, flagsOf(facets.country, countries));
  let count = 0;
  for (let at = 0; at < activities.length; at += 1) {
    const i = activities[at] ?? 0;
    const has = hasValue(places, i)
      ? atPlace[places.combinations[i] ?? 0]
      : inCountry[facets.country.combinations[i] ?? 0];
    count += has ?? 0;
  }
  return count;
}
