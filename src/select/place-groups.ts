import type { Dataset } from '#src/domain/dataset.ts';
import type { Place } from '#src/domain/place.ts';
import { type Answer, countedValues } from './answer.ts';
import type { Column } from './column.ts';

export interface CityCount {
  readonly place: Place;
  readonly count: number;
}

/** A country of the answer with its activities, by city, and those of which no city is on record. */
export interface PlaceGroup {
  readonly country: string;
  readonly count: number;
  readonly cities: readonly CityCount[];
  readonly withoutCity: number;
}

/** How many of these activities have each value. */
function countsIn({ combinations, starts, members, values }: Column, activities: Uint32Array): Uint32Array {
  const perCombination = new Uint32Array(starts.length - 1);
  for (let i = 0; i < activities.length; i += 1) {
    const combination = combinations[activities[i] ?? 0] ?? 0;
    perCombination[combination] = (perCombination[combination] ?? 0) + 1;
  }
  const counts = new Uint32Array(values.length);
  for (let combination = 0; combination < perCombination.length; combination += 1) {
    const count = perCombination[combination] ?? 0;
    if (count === 0) continue;
    const end = starts[combination + 1] ?? 0;
    for (let at = starts[combination] ?? 0; at < end; at += 1) {
      const code = members[at] ?? 0;
      counts[code] = (counts[code] ?? 0) + count;
    }
  }
  return counts;
}

const grouped = new WeakMap<Answer, readonly PlaceGroup[]>();

/**
 * Where the answer's activities took place, by country (ISO 3166-1 alpha-2). Cities with most activities come first.
 * Worked out once an answer.
 */
export function placeGroups(dataset: Dataset, answer: Answer): readonly PlaceGroup[] {
  const known = grouped.get(answer) ?? groupPlaces(dataset, answer);
  grouped.set(answer, known);
  return known;
}

function groupPlaces(dataset: Dataset, answer: Answer): readonly PlaceGroup[] {
  const column = answer.columns.facets.country;
  const counts = countsIn(column, answer.activities);
  const withoutCity = new Map(countedValues(answer.countryOnly).map(({ value, count }) => [value, count]));

  const cities = new Map<string, CityCount[]>();
  for (const { value, count } of countedValues(answer.places)) {
    const place = dataset.place.get(value);
    if (place === undefined) continue;
    const group = cities.get(place.country);
    if (group === undefined) cities.set(place.country, [{ place, count }]);
    else group.push({ place, count });
  }
  for (const group of cities.values()) group.sort((a, b) => b.count - a.count);

  return countedValues({ column, at: (code) => counts[code] ?? 0 }).map(({ value: country, count }) => ({
    country,
    count,
    cities: cities.get(country) ?? [],
    withoutCity: withoutCity.get(country) ?? 0,
  }));
}
