import type { Dataset } from '#src/domain/dataset.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import { runAtOnce } from '#src/domain/run-steps.ts';
import type { Columns } from './columns.ts';
import { inferredReason } from './inferred-reason.ts';

/** Why a fact of each activity is inferred. */
export interface ActivityReasons {
  /** For each activity the number of its reason among `reasons`, from 1; 0 where the fact is stated, or absent. */
  readonly of: Uint32Array;
  /** Every reason once. */
  readonly reasons: readonly LocalizedText[];
}

type Fact = 'date' | 'city';

const known = { date: new WeakMap<Columns, ActivityReasons>(), city: new WeakMap<Columns, ActivityReasons>() };

/** Activities that are looked at in one step. */
const STEP = 8192;

/** Why each activity's date or city is inferred, by steps. Read from the record once for these columns. */
export function* activityReasonSteps(
  dataset: Dataset,
  columns: Columns,
  fact: Fact,
): Generator<undefined, ActivityReasons> {
  const before = known[fact].get(columns);
  if (before !== undefined) return before;
  const { activities } = dataset;
  const numbers = new Map<string, number>();
  const reasons: LocalizedText[] = [];
  const of = new Uint32Array(activities.length);
  const read = (from: number, end: number): void => {
    for (let i = from; i < end; i += 1) {
      const activity = activities[i];
      const reason = activity === undefined ? undefined : inferredReason(activity, fact);
      if (reason === undefined) continue;
      const number = numbers.get(reason.en) ?? reasons.push(reason);
      numbers.set(reason.en, number);
      of[i] = number;
    }
  };
  for (let from = 0; from < activities.length; from += STEP) {
    if (from > 0) yield;
    read(from, Math.min(from + STEP, activities.length));
  }
  const found = { of, reasons };
  known[fact].set(columns, found);
  return found;
}

/** The same at one go. */
export const activityReasons = (dataset: Dataset, columns: Columns, fact: Fact): ActivityReasons =>
  runAtOnce(activityReasonSteps(dataset, columns, fact));
