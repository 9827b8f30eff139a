import { LANGUAGES } from '#src/domain/language.ts';
import { isLate } from '#src/domain/late-text.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';

function textOf(value: unknown): LocalizedText {
  if (!Array.isArray(value) || value.length !== LANGUAGES.length || value.some((each) => typeof each !== 'string'))
    throw new TypeError('what came is no chunk of prose');
  const [en, bg]: readonly string[] = value;
  const text = { en: en ?? '', bg: bg ?? '' };
  if (isLate(text)) throw new TypeError('what came is no text');
  return text;
}

/**
 * Fetches a chunk of prose of so many texts. `isRetry`: past what the browser kept, which may be what was wrong.
 *
 * Rejects where there is none, where it breaks off, and where it is anything else.
 */
export async function fetchChunk(url: string, count: number, isRetry: boolean): Promise<readonly LocalizedText[]> {
  const response = await fetch(url, { cache: isRetry ? 'reload' : 'default' });
  if (!response.ok) throw new TypeError(`the server answered ${response.status}`);
  const rows: unknown = await response.json();
  if (!Array.isArray(rows) || rows.length !== count) throw new TypeError('what came is no chunk of prose');
  return rows.map(textOf);
}
