import { type ActivityRecord, COLLECTION_FILES, COLLECTIONS, SITE_FILE } from '#src/domain/activity-record.ts';
import type { Mention } from './remove-person.ts';

const ID_LIKE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LINK = /^(https?|mailto):/i;

/** Whether a text is words that can be rewritten; an id or a link leads somewhere and cannot. */
export const isProse = ({ text }: Mention): boolean => !ID_LIKE.test(text) && !LINK.test(text);

const stepsOf = (field: string): readonly string[] => field.split(/[.[\]]+/).filter((step) => step !== '');

/** A value with another text where the steps lead; the same one where they lead to none. */
function withText(value: unknown, [step, ...rest]: readonly string[], text: string): unknown {
  if (step === undefined) return typeof value === 'string' ? text : value;
  if (Array.isArray(value)) return value.map((each, i) => (String(i) === step ? withText(each, rest, text) : each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, name === step ? withText(each, rest, text) : each]),
  );
}

/** The record with other texts in place of those that were found; whatever else it holds stays as it is. */
export function withTexts(record: ActivityRecord, texts: readonly Mention[]): ActivityRecord {
  const byRow = new Map<string, Mention[]>();
  for (const each of texts) {
    const key = `${each.file} ${each.file === SITE_FILE ? '' : each.id}`;
    byRow.set(key, [...(byRow.get(key) ?? []), each]);
  }
  // A text takes the place of a text, so that the row keeps its type.
  const rewritten = <T>(row: T, key: string): T =>
    (byRow.get(key) ?? []).reduce<T>((made, { field, text }) => withText(made, stepsOf(field), text) as T, row);
  const rows = COLLECTIONS.map((collection) => [
    collection,
    record[collection].map((row) => rewritten<unknown>(row, `${COLLECTION_FILES[collection]} ${row.id}`)),
  ]);
  return { ...record, ...Object.fromEntries(rows), site: rewritten(record.site, `${SITE_FILE} `) };
}
