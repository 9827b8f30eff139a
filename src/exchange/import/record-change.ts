import type { ActivityRecord, Collection } from '#src/domain/activity-record.ts';

/** One record that an import adds (`before` absent) or changes. */
export type RecordChange = {
  readonly [C in Collection]: {
    readonly collection: C;
    readonly id: string;
    readonly before?: ActivityRecord[C][number];
    readonly after: ActivityRecord[C][number];
  };
}[Collection];

/** What becomes of a row that was read. */
export const ROW_OUTCOMES = ['added', 'changed', 'unchanged', 'set-aside'] as const;

export type RowOutcome = (typeof ROW_OUTCOMES)[number];

/** A row of a table and what becomes of it; `visit` and `meeting`, or `followUp`, are the ids of its records. */
export interface PlannedRow {
  readonly file: string;
  readonly sheet?: string;
  readonly row: number;
  readonly outcome: RowOutcome;
  /** It is unchanged and stands in another row than before: its records lead there now. */
  readonly isMoved?: true;
  readonly visit?: string;
  readonly meeting?: string;
  readonly followUp?: string;
}

/** How many rows come to what. */
export function countOutcomes(rows: readonly PlannedRow[]): Readonly<Record<RowOutcome, number>> {
  const counts = { added: 0, changed: 0, unchanged: 0, 'set-aside': 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
}
