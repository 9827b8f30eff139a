import type { Dataset } from '#src/domain/dataset.ts';
import { type Day, monthIndexOf, utcDate } from '#src/domain/day.ts';
import { parseEdtf } from '#src/domain/edtf.ts';
import type { FollowUp } from '#src/domain/follow-up.ts';
import type { Person } from '#src/domain/person.ts';
import type { Visit } from '#src/domain/visit.ts';
import { type Answer, countedValues } from './answer.ts';

/** A stretch of time in its largest whole unit: 8 years, 3 months, 12 days. */
export interface Elapsed {
  readonly unit: 'year' | 'month' | 'day';
  readonly count: number;
}

/**
 * When something is due, seen from today: not recorded, still ahead, within the time it is due in, or past.
 *
 * `date` is EDTF; `elapsed` is counted from the last day that the date may mean.
 */
export type Due =
  | { readonly standing: 'not-recorded' }
  | { readonly standing: 'ahead' | 'now'; readonly date: string }
  | { readonly standing: 'past'; readonly date: string; readonly elapsed: Elapsed };

/** What the page says of a follow-up. `isOverdue`: announced, past its date, and nothing shows that it happened. */
export interface FollowUpFacts {
  readonly followUp: FollowUp;
  readonly due: Due;
  readonly isOverdue: boolean;
  readonly visit: Visit | undefined;
  readonly owner: Person | undefined;
}

const MONTHS_A_YEAR = 12;

/** The time from one day to a later one, in whole years, or else months, or else days. */
export function elapsedBetween(from: Day, to: Day): Elapsed {
  const isBeforeDay = utcDate(to).getUTCDate() < utcDate(from).getUTCDate();
  const months = monthIndexOf(to) - monthIndexOf(from) - (isBeforeDay ? 1 : 0);
  if (months >= MONTHS_A_YEAR) return { unit: 'year', count: Math.floor(months / MONTHS_A_YEAR) };
  return months >= 1 ? { unit: 'month', count: months } : { unit: 'day', count: to - from };
}

function dueOf(date: string | undefined, today: Day): Due {
  const parsed = date === undefined ? undefined : parseEdtf(date);
  if (date === undefined || !parsed?.ok) return { standing: 'not-recorded' };
  const { first, last } = parsed.date;
  if (last < today) return { standing: 'past', date, elapsed: elapsedBetween(last, today) };
  return { standing: first > today ? 'ahead' : 'now', date };
}

/** What the page says of one follow-up on a day. */
export function factsOf(followUp: FollowUp, dataset: Dataset, today: Day): FollowUpFacts {
  const due = dueOf(followUp.due, today);
  const { visit, owner } = followUp;
  return {
    followUp,
    due,
    isOverdue: followUp.status === 'announced' && followUp.evidence === undefined && due.standing === 'past',
    visit: visit === undefined ? undefined : dataset.visit.get(visit),
    owner: owner === undefined ? undefined : dataset.person.get(owner),
  };
}

function lastDayOf({ due }: FollowUp): Day {
  const parsed = due === undefined ? undefined : parseEdtf(due);
  return parsed?.ok ? parsed.date.last : Number.POSITIVE_INFINITY;
}

/** The follow-ups that belong to an answer, and how many others there are. */
export interface FollowUpsOfAnswer {
  readonly shown: readonly FollowUpFacts[];
  readonly outside: number;
}

/** Follow-ups of the answer's visits and those of no visit that is on record, in the order in which they are due; undated ones last. */
export function followUpsOf(dataset: Dataset, answer: Answer, today: Day): FollowUpsOfAnswer {
  const visits = new Set(countedValues(answer.visits).map(({ value }) => value));
  const { followUps } = dataset.record;
  const shown = followUps
    .filter(({ visit }) => visit === undefined || !dataset.visit.has(visit) || visits.has(visit))
    .map((followUp) => ({ followUp, last: lastDayOf(followUp) }))
    .sort((a, b) => (a.last === b.last ? 0 : a.last - b.last) || (a.followUp.id < b.followUp.id ? -1 : 1));
  return {
    shown: shown.map(({ followUp }) => factsOf(followUp, dataset, today)),
    outside: followUps.length - shown.length,
  };
}
