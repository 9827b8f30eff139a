import type { Activity } from '#src/domain/activity.ts';
import type { Dataset } from '#src/domain/dataset.ts';
import type { Answer } from './answer.ts';
import { STANDING } from './timeline-contents.ts';
import type { Holding } from './timeline-lanes.ts';

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

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** Gathers them. Linear in the activities held. */
export function markFacts(
  dataset: Dataset,
  answer: Answer,
  standing: Uint8Array,
  holdings: readonly Holding[],
): MarkFacts {
  const held = holdings.flatMap((holding) => holding.activities);
  const shown = held.filter((index) => standing[index] === STANDING.shown);
  const activities = shown.flatMap((index) => dataset.activities[index] ?? []);
  return {
    activities,
    total: held.length,
    possible: shown.reduce((sum, index) => sum + (answer.isPossible[index] ?? 0), 0),
    visits: unique(activities.map(({ visit }) => visit.id)),
    organisations: unique(activities.flatMap(({ organisations }) => organisations)),
    places: unique(activities.flatMap(({ places }) => places)),
    areVisits: activities.every(({ meeting }) => meeting === undefined),
  };
}
