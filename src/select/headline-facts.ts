import type { Activity } from '#src/domain/activity.ts';
import type { Dataset } from '#src/domain/dataset.ts';
import { type Day, yearOf } from '#src/domain/day.ts';
import type { OutcomeStatus } from '#src/domain/meeting.ts';
import { isOnAxis } from '#src/domain/occurrence.ts';
import { type Answer, countedValues } from './answer.ts';
import { unmetYears, type Years } from './unmet-years.ts';

/**
 * When all encounters of an answer took place: within these days, or within one year of which no day is known. `not`:
 * that cannot be said of all of them; `none`: no date is on record for any.
 */
export type HeadlineTime =
  | { readonly known: 'days'; readonly first: Day; readonly last: Day; readonly exact: boolean }
  | { readonly known: 'year'; readonly year: number }
  | { readonly known: 'not' }
  | { readonly known: 'none' };

/**
 * What the headline says of an answer. All of it is counted over the answer's activities alone.
 *
 * `countries` and `cities` are where organisations were met (none where no organisation was), or else where the visits
 * went; `cities` is empty unless every encounter has one. `colleagues`: people of the home organisation who were there,
 * `undefined` unless every encounter names at least one.
 */
export interface HeadlineFacts {
  readonly recorded: number;
  readonly activities: number;
  readonly visits: number;
  readonly visitsWithoutMeeting: number;
  /** The years of these visits; `undefined` where none has a date. */
  readonly unmetYears: Years | undefined;
  readonly organisations: number;
  readonly countries: readonly string[];
  readonly cities: readonly string[];
  readonly time: HeadlineTime;
  readonly colleagues: number | undefined;
  readonly outcomes: Readonly<Record<OutcomeStatus, number>>;
}

/** The different values of all activities, in the order in which they first appear. */
function valuesOf(activities: readonly Activity[], of: (activity: Activity) => readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const activity of activities) for (const value of of(activity)) found.add(value);
  return [...found];
}

function timeOf(activities: readonly Activity[]): HeadlineTime {
  if (activities.length > 0 && activities.every(({ when }) => when.known === 'unknown')) return { known: 'none' };
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { when } of activities) {
    if (when.known === 'unknown') return { known: 'not' };
    first = Math.min(first, when.first);
    last = Math.max(last, when.last);
  }
  if (activities.length === 0) return { known: 'not' };
  const exact = activities.every(({ when }) => when.known === 'exact');
  if (activities.every(({ when }) => isOnAxis(when))) return { known: 'days', first, last, exact };
  const [startYear, endYear] = [first, last].map((day) => yearOf(day));
  return startYear !== undefined && startYear === endYear ? { known: 'year', year: startYear } : { known: 'not' };
}

function colleaguesOf(activities: readonly Activity[], dataset: Dataset): number | undefined {
  const home = dataset.record.site.organisation;
  const isColleague = (id: string) => dataset.person.get(id)?.organisation === home;
  if (activities.length === 0 || !activities.every(({ people }) => people.some(isColleague))) return undefined;
  return valuesOf(activities, ({ people }) => people).filter(isColleague).length;
}

/** Gathers what the headline says of an answer. Linear in the answer's activities. */
export function headlineFacts(dataset: Dataset, answer: Answer): HeadlineFacts {
  const activities = Array.from(answer.activities, (i) => dataset.activities[i]).filter(
    (activity) => activity !== undefined,
  );
  const encounters = activities.filter(({ organisations }) => organisations.length > 0);
  const told = encounters.length > 0 ? encounters : activities;
  const outcomes = { possible: 0, agreed: 0, 'under-way': 0, done: 0 };
  for (const { meeting } of activities) if (meeting?.outcome !== undefined) outcomes[meeting.outcome.status] += 1;
  return {
    recorded: answer.total,
    activities: activities.length,
    visits: countedValues(answer.visits).length,
    visitsWithoutMeeting: activities.filter(({ meeting }) => meeting === undefined).length,
    unmetYears: unmetYears(dataset, answer),
    organisations: countedValues(answer.organisations).length,
    countries: valuesOf(told, ({ countries }) => countries),
    cities: told.every(({ places }) => places.length > 0) ? valuesOf(told, ({ places }) => places) : [],
    time: timeOf(told),
    colleagues: colleaguesOf(encounters, dataset),
    outcomes,
  };
}
