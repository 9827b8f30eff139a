import type { Answer } from './answer.ts';
import { type Column, chosenCodes, codeOf, flaggedCombinations, hasValue } from './column.ts';
import { countryMarkId, placeMarkId } from './mark-id.ts';

/** Who was met at a mark, and the visits there of which no meeting is on record. Ids, in the order of time. */
export interface Encounters {
  readonly organisations: readonly string[];
  readonly visits: readonly string[];
}

/** The activities of an answer at each value that is chosen, by code, in the order of time. */
class Places {
  readonly activities = new Map<number, number[]>();
  private readonly chosen: Uint8Array;
  private readonly flagged: Uint8Array;

  constructor(
    readonly column: Column,
    chosen: readonly string[],
  ) {
    this.chosen = chosenCodes(column, chosen);
    this.flagged = flaggedCombinations(column, this.chosen);
  }

  add(activity: number): void {
    const { combinations, starts, members } = this.column;
    const combination = combinations[activity] ?? 0;
    if (this.flagged[combination] !== 1) return;
    const end = starts[combination + 1] ?? 0;
    for (let at = starts[combination] ?? 0; at < end; at += 1) {
      const code = members[at] ?? 0;
      if (this.chosen[code] !== 1) continue;
      const known = this.activities.get(code);
      if (known === undefined) this.activities.set(code, [activity]);
      else known.push(activity);
    }
  }
}

/** Reads who was met in a list of activities. One reader does so for many lists, with the same room to work in. */
function encountersReader(organisations: Column, visits: Column): (activities: readonly number[]) => Encounters {
  const { combinations, starts, members } = organisations;
  // The number of the list in which each was last found.
  const organisationIn = new Uint32Array(organisations.values.length);
  const visitIn = new Uint32Array(visits.values.length);
  let list = 0;
  return (activities) => {
    list += 1;
    const found = { organisations: [] as string[], visits: [] as string[] };
    for (const activity of activities) {
      const combination = combinations[activity] ?? 0;
      const [start, end] = [starts[combination] ?? 0, starts[combination + 1] ?? 0];
      for (let at = start; at < end; at += 1) {
        const code = members[at] ?? 0;
        if (organisationIn[code] === list) continue;
        organisationIn[code] = list;
        found.organisations.push(organisations.values[code] ?? '');
      }
      const visit = codeOf(visits, activity);
      if (start < end || visitIn[visit] === list) continue;
      visitIn[visit] = list;
      found.visits.push(visits.values[visit] ?? '');
    }
    return found;
  };
}

/** The encounters of an answer at each of these marks, by mark id. One pass over the answer's activities. */
export function encountersAt(
  { activities, columns: { places, facets, organisations } }: Answer,
  marks: readonly { readonly place: string | undefined; readonly country: string }[],
): ReadonlyMap<string, Encounters> {
  if (marks.length === 0) return new Map();
  const cities = new Places(
    places,
    marks.flatMap(({ place }) => place ?? []),
  );
  const countries = new Places(
    facets.country,
    marks.flatMap(({ place, country }) => (place === undefined ? [country] : [])),
  );
  for (let at = 0; at < activities.length; at += 1) {
    const activity = activities[at] ?? 0;
    (hasValue(places, activity) ? cities : countries).add(activity);
  }
  const read = encountersReader(organisations, facets.visit);
  const met = ({ column, activities: found }: Places, idOf: (value: string) => string) =>
    [...found].map(([code, inIt]) => [idOf(column.values[code] ?? ''), read(inIt)] as const);
  return new Map([...met(cities, placeMarkId), ...met(countries, countryMarkId)]);
}
