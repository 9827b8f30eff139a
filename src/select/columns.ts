import type { ActivityRecord } from '#src/domain/activity-record.ts';
import type { Dataset } from '#src/domain/dataset.ts';
import { runAtOnce } from '#src/domain/run-steps.ts';
import { flatRecordSteps } from './flat-record.ts';
import { type LaidOut, layOutSteps } from './lay-out.ts';
import { once } from './once.ts';
import { type SearchIndex, searchIndexSteps } from './search-index.ts';

export { KNOWN } from './moments.ts';

/**
 * The activities laid out by attribute, with what free text finds them by.
 *
 * Holds nothing but typed arrays and texts, so that it can be handed from one thread to another.
 */
export interface Columns extends LaidOut {
  /** Made when it is first read, as it takes longer than all the rest. */
  readonly search: SearchIndex;
}

/** Lays a record out in columns by steps; its references must hold. What free text needs is made when it is first read. */
export function* recordColumnSteps(record: ActivityRecord): Generator<undefined, Columns> {
  const laidOut = yield* layOutSteps(yield* flatRecordSteps(record));
  const search = once(() => runAtOnce(searchIndexSteps(record, laidOut)));
  return {
    ...laidOut,
    get search() {
      return search();
    },
  };
}

/** Lays a record out in columns. Linear. Its references must hold. */
export const columnsOfRecord = (record: ActivityRecord): Columns => runAtOnce(recordColumnSteps(record));

/** Lays a dataset out in columns. Linear. */
export const buildColumns = ({ record }: Dataset): Columns => columnsOfRecord(record);

/** Lays a dataset out in columns, free text and all, a part a step, so that a page can breathe between the steps. */
export function* columnSteps({ record }: Dataset): Generator<undefined, Columns> {
  const laidOut = yield* layOutSteps(yield* flatRecordSteps(record));
  return { ...laidOut, search: yield* searchIndexSteps(record, laidOut) };
}
