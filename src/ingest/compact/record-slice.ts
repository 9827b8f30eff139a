import type { Collection } from '#src/domain/activity-record.ts';

/** How a field of a table is written: a text as it is, anything else as JSON. */
export type FieldKind = 'text' | 'json';

/**
 * One field of a run of rows. `codes` has 0 where the row lacks the field, else the number of its value in the order in
 * which values first appeared in this collection, counted from 1; `added` are the values that appear for the first time.
 */
export interface SlicedField {
  readonly name: string;
  readonly kind: FieldKind;
  readonly added: readonly string[];
  readonly codes: Uint32Array;
}

/** A run of rows of one collection, small enough to be taken on without a pause. */
export interface RecordSlice {
  readonly collection: Collection;
  readonly rows: number;
  readonly fields: readonly SlicedField[];
}
