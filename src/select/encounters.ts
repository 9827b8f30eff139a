import type { Dataset } from '#src/domain/dataset.ts';
import type { Answer } from './answer.ts';
import { chosenCodes, codesOf, flaggedCombinations, hasValue } from './column.ts';
import { countryMarkId, placeMarkId } from './mark-id.ts';

/** Who was met at a mark, and the visits there of which no meeting is on record. Ids, in the order of time. */
export interface Encounters {
  readonly organisations: readonly string[];
  readonly visits: readonly string[];
}

class Collected implements Encounters {
  private readonly organisationSet = new Set<string>();
  private readonly visitSet = new Set<string>();

  add(organisations: readonly string[], visit: string): void {
    for (const id of organisations) this.organisationSet.add(id);
    if (organisations.length === 0) this.visitSet.add(visit);
  }

  get organisations(): readonly string[] {
    return [...this.organisationSet];
  }

  get visits(): readonly string[] {
    return [...this.visitSet];
  }
}

/** The encounters of an answer at each of these marks, by mark id. One pass over the answer's activities. */
export function encountersAt(
  dataset: Dataset,
  { activities, columns }: Answer,
  marks: readonly { readonly place: string | undefined; readonly country: string }[],
): ReadonlyMap<string, Encounters> {
  const { places, facets } = columns;
  const chosenPlaces = chosenCodes(
    places,
    marks.flatMap(({ place }) => place ?? []),
  );
  const chosenCountries = chosenCodes(
    facets.country,
    marks.flatMap(({ place, country }) => (place === undefined ? [country] : [])),
  );
  const [inPlaces, inCountries] = [
    flaggedCombinations(places, chosenPlaces),
    flaggedCombinations(facets.country, chosenCountries),
  ];
  const found = new Map<string, Collected>();
  for (let at = 0; at < activities.length; at += 1) {
    const i = activities[at] ?? 0;
    const isInCity = hasValue(places, i);
    const [column, chosen, flagged] = isInCity
      ? [places, chosenPlaces, inPlaces]
      : [facets.country, chosenCountries, inCountries];
    const activity = flagged[column.combinations[i] ?? 0] === 1 ? dataset.activities[i] : undefined;
    if (activity === undefined) continue;
    for (const code of codesOf(column, i)) {
      if (chosen[code] !== 1) continue;
      const id = (isInCity ? placeMarkId : countryMarkId)(column.values[code] ?? '');
      const encounters = found.get(id) ?? new Collected();
      encounters.add(activity.organisations, activity.visit.id);
      found.set(id, encounters);
    }
  }
  return found;
}
