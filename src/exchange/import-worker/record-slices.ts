import { type ActivityRecord, COLLECTIONS, type Collection } from '#src/domain/activity-record.ts';

/** Some rows of a collection, on their way from the worker to the page. */
export interface RecordSlice {
  readonly collection: Collection;
  readonly rows: readonly ActivityRecord[Collection][number][];
}

/** So many rows are unpacked in a few milliseconds. */
const SLICE = 250;

/** A record without its rows, which travel in slices. */
export function withoutRows(record: ActivityRecord): ActivityRecord {
  const empty = Object.fromEntries(COLLECTIONS.map((collection) => [collection, []]));
  return { ...record, ...empty };
}

/** The rows of a record in pieces that are each unpacked quickly. */
export function* recordSlices(record: ActivityRecord): Generator<RecordSlice> {
  for (const collection of COLLECTIONS) {
    const rows = record[collection];
    for (let at = 0; at < rows.length; at += SLICE) yield { collection, rows: rows.slice(at, at + SLICE) };
  }
}

/** The record that a head without rows and the slices sent before it make. */
export function joinedRecord(head: ActivityRecord, slices: readonly RecordSlice[]): ActivityRecord {
  const rows = Object.fromEntries(
    COLLECTIONS.map((collection) => [
      collection,
      slices.filter((slice) => slice.collection === collection).flatMap((slice) => slice.rows),
    ]),
  );
  return { ...head, ...rows };
}
