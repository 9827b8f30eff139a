import type { Dataset } from '#src/domain/dataset.ts';
import { yearOf } from '#src/domain/day.ts';
import { activityOutcomes, UNMET } from './activity-outcomes.ts';
import type { Answer } from './answer.ts';
import { KNOWN, seenMoments } from './moments.ts';

/** The first and the last year of some visits. `areAllDated`: each of them has a date. */
export interface Years {
  readonly first: number;
  readonly last: number;
  readonly areAllDated: boolean;
}

function unmetOf({ activities }: Answer, outcomes: Uint8Array): Uint32Array {
  const unmet = new Uint32Array(activities.length);
  let size = 0;
  for (let i = 0; i < activities.length; i += 1) {
    const activity = activities[i] ?? 0;
    unmet[size] = activity;
    size += outcomes[activity] === UNMET ? 1 : 0;
  }
  return unmet.subarray(0, size);
}

/**
 * The years of an answer's visits without a recorded meeting, as far as they have a date; `undefined` where none has one.
 *
 * Linear in the answer's activities.
 */
export function unmetYears(dataset: Dataset, answer: Answer): Years | undefined {
  const { moments } = answer.columns;
  const outcomes = activityOutcomes(dataset, answer.columns);
  const seen = seenMoments(moments, unmetOf(answer, outcomes));
  let areAllDated = true;
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let moment = 0; moment < seen.length; moment += 1) {
    if (seen[moment] !== 1) continue;
    if (moments.known[moment] === KNOWN.unknown) {
      areAllDated = false;
      continue;
    }
    first = Math.min(first, moments.first[moment] ?? first);
    last = Math.max(last, moments.last[moment] ?? last);
  }
  return first > last ? undefined : { first: yearOf(first), last: yearOf(last), areAllDated };
}
