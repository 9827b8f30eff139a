import type { Language } from '#src/domain/language.ts';
import { formatMessage, type Message } from './message.ts';
import { fieldNames } from './messages/field-names.ts';
import { columnHeaders } from './messages/workbook-headers.ts';

const HEADERS: ReadonlyMap<string, Message> = new Map(Object.entries({ ...columnHeaders, ...fieldNames }));
const IN_LANGUAGE = /^(.+)\.(en|bg)$/;
const IN_LIST = /^([A-Za-z]+)\[(\d+)\](?:\.(.+))?$/;

function headerOf(path: string, language: Language): string {
  const header = HEADERS.get(path);
  return header === undefined ? path : formatMessage(header, language);
}

/**
 * A field of the record as people call it, by its path in the files: `title.en` is "Title (EN)", `sources[1].paragraph` "Sources
 * 2: Paragraph". The path itself where it has no name.
 */
export function fieldName(path: string, language: Language): string {
  if (path.startsWith('inferred.')) {
    const field = fieldName(path.slice('inferred.'.length), language);
    return formatMessage(fieldNames.inferredField, language, { field });
  }
  const [, bare = path, text = ''] = IN_LANGUAGE.exec(path) ?? [];
  const [, list, index, inner] = IN_LIST.exec(bare) ?? [];
  const own = list === undefined ? headerOf(bare, language) : `${headerOf(list, language)} ${Number(index) + 1}`;
  const name = inner === undefined ? own : `${own}: ${headerOf(inner, language)}`;
  return text === '' ? name : `${name} (${text.toUpperCase()})`;
}
