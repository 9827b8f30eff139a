import type { Dataset } from '#src/domain/dataset.ts';
import type { Place } from '#src/domain/place.ts';
import { type Answer, countedValues, countOf } from './answer.ts';
import { countValues } from './column.ts';

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

/** Where the answer's activities took place, by country (ISO 3166-1 alpha-2). Cities with most activities come first. */
export function placeGroups(dataset: Dataset, answer: Answer): readonly PlaceGroup[] {
  const column = answer.columns.facets.country;
  const counts = new Uint32Array(column.values.length);
  for (const activity of answer.activities) countValues(column, activity, counts);

  const cities = new Map<string, CityCount[]>();
  for (const { value, count } of countedValues(answer.places)) {
    const place = dataset.place.get(value);
    if (place === undefined) continue;
    const group = cities.get(place.country);
    if (group === undefined) cities.set(place.country, [{ place, count }]);
    else group.push({ place, count });
  }
  for (const group of cities.values()) group.sort((a, b) => b.count - a.count);

  return countedValues({ column, counts }).map(({ value: country, count }) => ({
    country,
    count,
    cities: cities.get(country) ?? [],
    withoutCity: countOf(answer.countryOnly, country),
  }));
}
