import { isLanguage, LANGUAGES, type Language } from '#src/domain/language.ts';
import type { Message } from '#src/i18n/message.ts';
import { columnHeaders } from '#src/i18n/messages/workbook-headers.ts';
import { columnMeanings } from '#src/i18n/messages/workbook-meanings.ts';

const HEADERS: ReadonlyMap<string, Message> = new Map(Object.entries(columnHeaders));
const MEANINGS: ReadonlyMap<string, Message> = new Map(Object.entries(columnMeanings));

/** The field of a path without the language of its text; entries that are nothing but a text are called so. */
function fieldOf(path: readonly string[]): { readonly field: string; readonly language: Language | undefined } {
  const last = path.at(-1);
  if (!isLanguage(last)) return { field: path.join('.'), language: undefined };
  return { field: path.slice(0, -1).join('.') || 'text', language: last };
}

/** Header of a column: `Title (EN)`. A field that has no name yet is its own header. */
export function columnHeader(path: readonly string[], inLanguage: Language): string {
  const { field, language } = fieldOf(path);
  const name = HEADERS.get(field)?.[inLanguage] ?? field;
  return language === undefined ? name : `${name} (${language.toUpperCase()})`;
}

/** What stands in a column; empty for a field that nobody explained yet. */
export function columnMeaning(path: readonly string[], inLanguage: Language): string {
  return MEANINGS.get(fieldOf(path).field)?.[inLanguage] ?? '';
}

/** How headers are compared: without case and surrounding space. */
export const headerKey = (header: string): string => header.trim().toLowerCase();

/** Every header that a column is recognised by: in each language, and its path. */
export function headerKeys(path: readonly string[]): readonly string[] {
  return [...LANGUAGES.map((language) => columnHeader(path, language)), path.join('.')].map(headerKey);
}

const CONTINUED = /^(.*) \((\d+)\)$/s;

/** Header of the n-th column (from 1) that a text too long for one cell goes on in. */
export const partHeader = (header: string, part: number): string => (part === 1 ? header : `${header} (${part})`);

/** Header and part of a column. Inverse of `partHeader`. */
export function headerPart(header: string): { readonly header: string; readonly part: number } {
  const [, name = header, part = '1'] = CONTINUED.exec(header.trim()) ?? [];
  return { header: name, part: Number(part) };
}
