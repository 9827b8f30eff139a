import type { FollowUp } from '#src/domain/follow-up.ts';
import type { Source } from '#src/domain/source.ts';
import type { Table } from '../table/table.ts';
import type { ReadRow } from './read-row.ts';
import type { RowRecords } from './row-records.ts';
import type { Target } from './target.ts';

/** A row as it was read, and what it becomes if nothing is in the way. */
export interface RowDraft {
  readonly table: Table;
  readonly read: ReadRow;
  readonly source: Source;
  readonly records?: RowRecords;
  /** Where it announces something, the follow-up in place of a visit. */
  readonly followUp?: Omit<FollowUp, 'id'>;
  /** The header of the column that is a target; empty where there is none. */
  readonly headerOf: (target: Target) => string;
  /** Columns of which something was left out of the records. */
  readonly leftOut: ReadonlySet<string>;
}

/** Where a row stands, as plans and faults say it. */
export const placeOf = ({ file, sheet }: Table, row: number) => ({
  file,
  ...(sheet === undefined ? {} : { sheet }),
  row,
});
