import type { LocalizedText } from '#src/domain/localized-text.ts';
import type { FieldWords } from './field-words.ts';

/** A field that differs between two records, with what stood there and what would. Empty: the field is absent. */
export interface ChangedField {
  /** As the files name it: `title.en`, `sources[1].paragraph`. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** Both as people read them, where they are ids, codes or dates. */
  readonly words?: { readonly before: LocalizedText; readonly after: LocalizedText };
}

const EMPTY: LocalizedText = { en: '', bg: '' };

/** Fields with words for ids, codes and dates. */
export function inWords(fields: readonly ChangedField[], words: FieldWords): readonly ChangedField[] {
  return fields.map((field) => {
    const [before, after] = [words.of(field.path, field.before), words.of(field.path, field.after)];
    if (before === undefined && after === undefined) return field;
    return { ...field, words: { before: before ?? EMPTY, after: after ?? EMPTY } };
  });
}

function leavesOf(value: unknown, path: string, into: Map<string, string>): void {
  if (Array.isArray(value)) {
    if (value.every((each) => typeof each !== 'object')) into.set(path, value.join(', '));
    else for (const [i, each] of value.entries()) leavesOf(each, `${path}[${i}]`, into);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) leavesOf(inner, path === '' ? name : `${path}.${name}`, into);
  } else if (value !== undefined) into.set(path, String(value));
}

/** The fields in which two records differ, in the order of the first and then of the second. */
export function changedFields(before: unknown, after: unknown): readonly ChangedField[] {
  const [old, now] = [new Map<string, string>(), new Map<string, string>()];
  leavesOf(before, '', old);
  leavesOf(after, '', now);
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((path) => ({ path, before: old.get(path) ?? '', after: now.get(path) ?? '' }))
    .filter((field) => field.before !== field.after);
}
