import type { Dataset } from '#src/domain/dataset.ts';
import type { OutcomeStatus } from '#src/domain/meeting.ts';
import type { Columns } from './columns.ts';

/** What came of an activity: `UNMET` for a visit of which no meeting is recorded, `MET` where nothing came of a meeting. */
export const OUTCOMES: Readonly<Record<OutcomeStatus, number>> = { possible: 1, agreed: 2, 'under-way': 3, done: 4 };

export const UNMET = 0;
export const MET = 5;

const known = new WeakMap<Columns, Uint8Array>();

/** What came of each activity, as one of those numbers. Read from the record once for these columns. */
export function activityOutcomes(dataset: Dataset, columns: Columns): Uint8Array {
  const before = known.get(columns);
  if (before !== undefined) return before;
  const outcomes = Uint8Array.from(dataset.activities, ({ meeting }) => {
    if (meeting === undefined) return UNMET;
    return meeting.outcome === undefined ? MET : OUTCOMES[meeting.outcome.status];
  });
  known.set(columns, outcomes);
  return outcomes;
}
