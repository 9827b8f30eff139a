import type { Dataset } from '#src/domain/dataset.ts';
import { yearOf } from '#src/domain/day.ts';
import type { Answer } from './answer.ts';

/** The first and the last year of some visits. `areAllDated`: each of them has a date. */
export interface Years {
  readonly first: number;
  readonly last: number;
  readonly areAllDated: boolean;
}

/**
 * The years of an answer's visits without a recorded meeting, as far as they have a date; `undefined` where none has one.
 *
 * Linear in the answer's activities.
 */
export function unmetYears(dataset: Dataset, answer: Answer): Years | undefined {
  let areAllDated = true;
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const at of answer.activities) {
    const activity = dataset.activities[at];
    if (activity === undefined || activity.meeting !== undefined) continue;
    if (activity.when.known === 'unknown') {
      areAllDated = false;
      continue;
    }
    first = Math.min(first, activity.when.first);
    last = Math.max(last, activity.when.last);
  }
  return first > last ? undefined : { first: yearOf(first), last: yearOf(last), areAllDated };
}
