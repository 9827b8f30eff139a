import type { ActivityRecord, Collection } from '#src/domain/activity-record.ts';

/** One collection as it was read: the good records, the ids of those set aside, and whether its file was readable. */
export interface ReadCollection<T extends { readonly id: string }> {
  readonly rows: readonly T[];
  readonly setAside: ReadonlySet<string>;
  readonly readable: boolean;
}

export type ReadCollections = { readonly [C in Collection]: ReadCollection<ActivityRecord[C][number]> };
