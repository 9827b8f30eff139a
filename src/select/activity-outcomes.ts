import type { Dataset } from '#src/domain/dataset.ts';
import type { OutcomeStatus } from '#src/domain/meeting.ts';
import { runAtOnce } from '#src/domain/run-steps.ts';
import type { Columns } from './columns.ts';

/** What came of an activity: `UNMET` for a visit of which no meeting is recorded, `MET` where nothing came of a meeting. */
export const OUTCOMES: Readonly<Record<OutcomeStatus, number>> = { possible: 1, agreed: 2, 'under-way': 3, done: 4 };

export const UNMET = 0;
export const MET = 5;

const known = new WeakMap<Columns, Uint8Array>();

/** Activities that are looked at in one step. */
const STEP = 16_384;

/** What came of each activity, as one of those numbers, by steps. Read from the record once for these columns. */
export function* activityOutcomeSteps(dataset: Dataset, columns: Columns): Generator<undefined, Uint8Array> {
  const before = known.get(columns);
  if (before !== undefined) return before;
  const outcomes = new Uint8Array(dataset.activities.length);
  for (const [i, { meeting }] of dataset.activities.entries()) {
    if (meeting !== undefined) outcomes[i] = meeting.outcome === undefined ? MET : OUTCOMES[meeting.outcome.status];
    if (i % STEP === STEP - 1) yield;
  }
  known.set(columns, outcomes);
  return outcomes;
}

/** The same at one go. */
export const activityOutcomes = (dataset: Dataset, columns: Columns): Uint8Array =>
  runAtOnce(activityOutcomeSteps(dataset, columns));
