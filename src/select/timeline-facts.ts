import type { Activity } from '#src/domain/activity.ts';
import type { Dataset } from '#src/domain/dataset.ts';
import type { Day } from '#src/domain/day.ts';
import { type Answer, isPossible } from './answer.ts';
import { STANDING, type TimelineContents } from './timeline-contents.ts';
import { HOLDING } from './timeline-holdings.ts';
import type { Holding, Timeline } from './timeline-lanes.ts';

/** What is said of the activities that a mark stands for. Ids, each once, in the order of time. */
export interface MarkFacts {
  /** Those in the answer. */
  readonly activities: readonly Activity[];
  /** All of the record that the mark could stand for. */
  readonly total: number;
  /** How many of `activities` are only possibly in the period. */
  readonly possible: number;
  readonly visits: readonly string[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
  /** Whether a meeting is recorded of none of them. */
  readonly areVisits: boolean;
}

/** Gathers them. Linear in the activities held. */
export function markFacts(
  dataset: Dataset,
  answer: Answer,
  standing: Uint8Array,
  holdings: readonly Holding[],
): MarkFacts {
  const activities: Activity[] = [];
  const [visits, organisations, places] = [new Set<string>(), new Set<string>(), new Set<string>()];
  let [total, possible, areVisits] = [0, 0, true];
  for (const { activities: held } of holdings) {
    total += held.length;
    for (const index of held) {
      const activity = standing[index] === STANDING.shown ? dataset.activities[index] : undefined;
      if (activity === undefined) continue;
      activities.push(activity);
      if (isPossible(answer, index)) possible += 1;
      if (activity.meeting !== undefined) areVisits = false;
      visits.add(activity.visit.id);
      for (const id of activity.organisations) organisations.add(id);
      for (const id of activity.places) places.add(id);
    }
  }
  return {
    activities,
    total,
    possible,
    visits: [...visits],
    organisations: [...organisations],
    places: [...places],
    areVisits,
  };
}

/** What is said of many bars at once: their days, and how many visits and follow-ups they are. */
export interface HeldFacts {
  readonly first: Day;
  readonly last: Day;
  readonly visits: number;
  readonly followUps: number;
}

/** Gathers it of bars by their numbers. Linear in them. */
export function heldFacts({ holdings }: Timeline, held: ArrayLike<number>): HeldFacts {
  const { kind, subject, first, last } = holdings;
  const visits = new Set<number>();
  let [least, most, followUps] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (let i = 0; i < held.length; i += 1) {
    const bar = held[i] ?? 0;
    least = Math.min(least, first[bar] ?? 0);
    most = Math.max(most, last[bar] ?? 0);
    if (kind[bar] === HOLDING.followUp) followUps += 1;
    else visits.add(subject[bar] ?? 0);
  }
  return { first: least, last: most, visits: visits.size, followUps };
}

/** Whether a meeting is recorded of none of the activities that these holdings show. */
export function areVisits(
  dataset: Dataset,
  { timeline, standing }: TimelineContents,
  held: readonly number[],
): boolean {
  const { starts, members } = timeline.holdings;
  for (const number of held)
    for (let at = starts[number] ?? 0; at < (starts[number + 1] ?? 0); at += 1) {
      const activity = members[at] ?? 0;
      if (standing[activity] === STANDING.shown && dataset.activities[activity]?.meeting !== undefined) return false;
    }
  return true;
}
