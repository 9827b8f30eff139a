import type { Dataset } from '#src/domain/dataset.ts';
import type { Answer } from './answer.ts';
import { chosenCodes, codesOf, hasValue } from './column.ts';
import { countryMarkId, placeMarkId } from './marks.ts';

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
  const found = new Map<string, Collected>();
  for (const i of activities) {
    const isInCity = hasValue(places, i);
    const [column, chosen, idOf] = isInCity
      ? ([places, chosenPlaces, placeMarkId] as const)
      : ([facets.country, chosenCountries, countryMarkId] as const);
    for (const code of codesOf(column, i)) {
      const activity = dataset.activities[i];
      if (chosen[code] !== 1 || activity === undefined) continue;
      const id = idOf(column.values[code] ?? '');
      const encounters = found.get(id) ?? new Collected();
      encounters.add(activity.organisations, activity.visit.id);
      found.set(id, encounters);
    }
  }
  return found;
}
