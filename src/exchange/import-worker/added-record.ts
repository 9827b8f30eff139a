import type { ActivityRecord, Collection } from '#src/domain/activity-record.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import { changedFields } from './changed-fields.ts';
import type { FieldWords } from './field-words.ts';
import { type RecordLabel, recordLabel } from './record-label.ts';

/** A field of a record that would be added, as people read it, with the reason where it is inferred. */
export interface AddedField {
  readonly path: string;
  readonly value: LocalizedText;
  readonly reason?: LocalizedText;
}

/** A record that would be added, with what it says. */
export interface AddedRecord extends RecordLabel {
  readonly fields: readonly AddedField[];
}

/** Beside the name: what no reader of the preview asks for, or what the reasons and both languages say again. */
const LEFT_OUT = /^(?:id|title\.|name|formerIds|inferred\.|sources\[)|\.bg$/;
/** The collections, those that a reader looks for first. */
export const ADDED_ORDER: readonly Collection[] = [
  ...(['visits', 'meetings', 'followUps', 'organisations', 'people', 'places', 'topics', 'kinds'] as const),
  ...(['goals', 'sources'] as const),
];

/** A record that would be added, field by field. */
export function addedRecord(
  collection: Collection,
  row: ActivityRecord[Collection][number],
  words: FieldWords,
): AddedRecord {
  const inferred = 'inferred' in row ? row.inferred : undefined;
  const fields = changedFields(undefined, row)
    .filter(({ path, after }) => after !== '' && !LEFT_OUT.test(path))
    .map(({ path, after }): AddedField => {
      const own = path.replace(/\.en$/, '');
      const text: unknown = own === path ? undefined : Reflect.get(row, own);
      const reason = inferred?.[own];
      const value = words.of(path, after) ?? (isText(text) ? text : { en: after, bg: after });
      return { path: own, value, ...(reason === undefined ? {} : { reason }) };
    });
  return { ...recordLabel(collection, row, words), fields };
}

const isText = (value: unknown): value is LocalizedText =>
  typeof value === 'object' && value !== null && 'en' in value && 'bg' in value;
