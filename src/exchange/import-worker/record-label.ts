import type { ActivityRecord, Collection } from '#src/domain/activity-record.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import type { FieldWords } from './field-words.ts';

/** One record of a collection as a list names it. */
export interface RecordLabel {
  readonly collection: Collection;
  readonly id: string;
  readonly name: LocalizedText;
}

/** What people call a record. */
export function recordLabel(
  collection: Collection,
  row: ActivityRecord[Collection][number],
  words: FieldWords,
): RecordLabel {
  return { collection, id: row.id, name: words.nameOf(row) };
}
