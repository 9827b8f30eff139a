import { type ActivityRecord, COLLECTIONS, type Collection } from '#src/domain/activity-record.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import { type ChangedField, changedFields, inWords } from '../import-worker/changed-fields.ts';
import { FieldWords } from '../import-worker/field-words.ts';
import type { Merge, Mergeable } from './merged-record.ts';

/** A reference that would move, with what people call the record that it stands in. */
export interface MovedReference {
  readonly collection: Collection;
  readonly id: string;
  readonly field: string;
  readonly name: LocalizedText;
}

/** What merging would change, with names for ids, codes and dates. */
export interface MergePreview {
  /** Of the record that is kept. */
  readonly fields: readonly ChangedField[];
  readonly moved: readonly MovedReference[];
}

const isCollection = (name: string): name is Collection => COLLECTIONS.some((each) => each === name);

/** Says in words what a merge would change. Pure. */
export function mergePreview(record: ActivityRecord, merge: Merge, kind: Mergeable, keep: string): MergePreview {
  const words = new FieldWords(record);
  const kept = (rows: ActivityRecord[Mergeable]) => rows.find(({ id }) => id === keep);
  const moved = merge.touched.flatMap(({ collection, id, field }): readonly MovedReference[] => {
    if (!isCollection(collection)) return [];
    const row = [...record[collection]].find((each) => each.id === id);
    return [{ collection, id, field, name: row === undefined ? { en: id, bg: id } : words.nameOf(row) }];
  });
  return { fields: inWords(changedFields(kept(record[kind]), kept(merge.record[kind])), words), moved };
}
