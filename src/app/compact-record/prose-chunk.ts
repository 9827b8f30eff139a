import { LANGUAGES } from '#src/domain/language.ts';
import { isLate } from '#src/domain/late-text.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import { checksum } from '#src/ingest/compact/checksum.ts';

/** What the record says of a chunk of prose: how many texts it has, and the CRC-32 of its bytes. */
export interface ProseChunk {
  readonly texts: number;
  readonly checksum: number;
}

function textOf(value: unknown): LocalizedText {
  if (!Array.isArray(value) || value.length !== LANGUAGES.length || value.some((each) => typeof each !== 'string'))
    throw new TypeError('what came is no chunk of prose');
  const [en, bg]: readonly string[] = value;
  const text = { en: en ?? '', bg: bg ?? '' };
  if (isLate(text)) throw new TypeError('what came is no text');
  return text;
}

/**
 * Fetches a chunk of prose. `isRetry`: past what the browser kept, which may be what was wrong.
 *
 * Rejects where there is none, where it breaks off, and where it is anything else than what was written.
 */
export async function fetchChunk(
  url: string,
  written: ProseChunk,
  isRetry: boolean,
): Promise<readonly LocalizedText[]> {
  const response = await fetch(url, { cache: isRetry ? 'reload' : 'default' });
  if (!response.ok) throw new TypeError(`the server answered ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (checksum(bytes) !== written.checksum) throw new TypeError('what came is not what was written');
  const rows: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (!Array.isArray(rows) || rows.length !== written.texts) throw new TypeError('what came is no chunk of prose');
  return rows.map(textOf);
}
