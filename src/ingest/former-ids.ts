import { COLLECTION_FILES } from '#src/domain/activity-record.ts';
import type { Fault } from '#src/domain/fault.ts';
import { makeFault } from './fault-wording.ts';
import type { ReadCollections } from './read-collection.ts';
import { textsAt } from './readable-row.ts';

/** Faults of ids that were given up in a merge while a record of the same collection still has, or again got, them. */
export function faultsOfFormerIds(collections: ReadCollections): readonly Fault[] {
  return (['organisations', 'people', 'places'] as const).flatMap((collection) => {
    const { all } = collections[collection];
    const live = new Set(all.flatMap(({ id }) => id ?? []));
    return all.flatMap(({ label, fields }) =>
      textsAt(fields, ['formerIds', '[]'])
        .filter(({ text }) => live.has(text))
        .map(({ path, text }) =>
          makeFault({ file: COLLECTION_FILES[collection], record: label, path }, 'given-up-id-in-use', text),
        ),
    );
  });
}
