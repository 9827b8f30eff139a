import type { Dataset } from '#src/domain/dataset.ts';
import { yearOf } from '#src/domain/day.ts';
import { activityOutcomes, UNMET } from './activity-outcomes.ts';
import type { Answer } from './answer.ts';
import { KNOWN } from './moments.ts';

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
  const { moments } = answer.columns;
  const outcomes = activityOutcomes(dataset, answer.columns);
  let areAllDated = true;
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < answer.activities.length; i += 1) {
    const activity = answer.activities[i] ?? 0;
    if (outcomes[activity] !== UNMET) continue;
    const moment = moments.of[activity] ?? 0;
    if (moments.known[moment] === KNOWN.unknown) {
      areAllDated = false;
      continue;
    }
    first = Math.min(first, moments.first[moment] ?? first);
    last = Math.max(last, moments.last[moment] ?? last);
  }
  return first > last ? undefined : { first: yearOf(first), last: yearOf(last), areAllDated };
}
