import type { ActivityRecord, Collection } from '#src/domain/activity-record.ts';
import type { ReadableRow } from './readable-row.ts';

/**
 * One collection as it was read: the good records, the ids of those set aside, whether its file was readable, and all of
 * its records, malformed ones included, as far as they can be read.
 */
export interface ReadCollection<T extends { readonly id: string }> {
  readonly rows: readonly T[];
  readonly setAside: ReadonlySet<string>;
  readonly readable: boolean;
  readonly all: readonly ReadableRow[];
}

export type ReadCollections = { readonly [C in Collection]: ReadCollection<ActivityRecord[C][number]> };
