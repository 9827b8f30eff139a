import { type ActivityRecord, COLLECTIONS, type Collection } from '#src/domain/activity-record.ts';

/** How many records of a collection one record of the organisation has that the other has not, or has otherwise. */
export interface CollectionDifference {
  readonly collection: Collection;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

type Rows = readonly { readonly id: string }[];

function differenceOf(collection: Collection, before: Rows, after: Rows): CollectionDifference {
  const old = new Map(before.map((row) => [row.id, JSON.stringify(row)]));
  const now = new Set(after.map(({ id }) => id));
  return {
    collection,
    added: after.filter(({ id }) => !old.has(id)).length,
    changed: after.filter((row) => old.has(row.id) && old.get(row.id) !== JSON.stringify(row)).length,
    removed: before.filter(({ id }) => !now.has(id)).length,
  };
}

/** How a changed record differs from the one it started from; collections without a difference are left out. */
export function recordDifference(before: ActivityRecord, after: ActivityRecord): readonly CollectionDifference[] {
  return COLLECTIONS.map((collection) => differenceOf(collection, before[collection], after[collection])).filter(
    ({ added, changed, removed }) => added + changed + removed > 0,
  );
}
