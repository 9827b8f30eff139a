import { CUT, isOfComments } from './comment-parts.ts';
import { HIGHEST_RATIO, LARGEST_COMMENTS, LARGEST_UNPACKED, LONGEST_TAG, RATIO_MATTERS_FROM } from './limits.ts';
import { RefusedFile } from './refusal.ts';
import { rowWatch, trimmedSheetMarkup } from './sheet-markup.ts';
import { unpackedEntry } from './unpacked-entry.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

const WORKBOOK = 'xl/workbook.xml';
const MARKUP = /\.(xml|rels)$/i;
const NOT_OF_TABLES =
  /^xl\/(_rels\/(?!workbook\.xml\.rels$)|.*\/_rels\/|theme|drawings|charts|chartsheets|media|pivot|externalLinks|comments|threadedComments|persons|calcChain|queryTables|connections|customXml|ctrlProps|embeddings|metadata|richData|slicer)/;
const MACROS = /(^|\/)(vbaProject|vbaData|xlmacrosheets?|macrosheets)|\.bin\.vba$/i;
const DOCUMENT_TYPE = /<!(DOCTYPE|ENTITY)/i;
/** As far into a part that is not read as a document type could stand behind comments, in bytes. */
const HEAD = 65_536;
const TRUE_1904 = /(\bdate1904\s*=\s*["'])true(?=["'])/;

/** The parts of a workbook that tables are read from, as text that is safe to parse. */
export type WorkbookParts = ReadonlyMap<string, string>;

function refuseSizes(entries: readonly ZipEntry[], packed: number): void {
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  const ratio = Math.round(unpacked / Math.max(1, packed));
  if (unpacked > LARGEST_UNPACKED || (unpacked > RATIO_MATTERS_FROM && ratio > HIGHEST_RATIO)) {
    const most = Math.min(LARGEST_UNPACKED, Math.max(RATIO_MATTERS_FROM, packed * HIGHEST_RATIO));
    throw new RefusedFile('unpacks-too-large', { packed, unpacked, most });
  }
}

function refuseNames(names: ReadonlySet<string>): void {
  if ([...names].some((name) => MACROS.test(name))) throw new RefusedFile('macros');
  if (names.has(WORKBOOK)) return;
  if (names.has('content.xml') || names.has('xl/workbook.bin')) {
    throw new RefusedFile('old-format', { ending: names.has('content.xml') ? 'ods' : 'xlsb' });
  }
  throw new RefusedFile('not-a-workbook', { ending: 'zip' });
}

function textOf(name: string, content: Uint8Array): string {
  if (content.subarray(0, 4).includes(0)) {
    throw new RefusedFile('damaged', { detail: `${name} is not written in UTF-8` });
  }
  const text = new TextDecoder().decode(content);
  if (/^[^>]*encoding\s*=\s*["'](?!utf-?8|us-ascii)/i.test(text.slice(0, 200))) {
    throw new RefusedFile('damaged', { detail: `${name} is not written in UTF-8` });
  }
  return text;
}

/** Ends of what may be long without being an element. */
const LONG_MARKUP = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
] as const;

/** Throws RefusedFile for an element of a length that takes parsers minutes. */
function refuseLongTags(name: string, text: string): void {
  let at = text.indexOf('<');
  while (at >= 0) {
    const begun = at;
    const end = LONG_MARKUP.find(([start]) => text.startsWith(start, begun))?.[1] ?? '>';
    const close = text.indexOf(end, at);
    const length = (close < 0 ? text.length : close) - at;
    if (end === '>' && length > LONGEST_TAG) {
      throw new RefusedFile('damaged', { detail: `${name} has an element of ${length} characters` });
    }
    at = close < 0 ? -1 : text.indexOf('<', close + end.length);
  }
}

function refuseMarkup(name: string, text: string): void {
  if (DOCUMENT_TYPE.test(text)) throw new RefusedFile('document-type', { part: name });
  if (name === '[Content_Types].xml' && /macroEnabled|vbaProject/i.test(text)) throw new RefusedFile('macros');
}

/**
 * Unpacks a workbook as far as tables need it, after its directory was found harmless.
 *
 * Throws RefusedFile: sizes, entries, macros, passwords, document types, damage, cells far apart. Source: issue 4, §7.
 */
export function readWorkbookParts(bytes: Uint8Array): WorkbookParts {
  const entries = readZipDirectory(bytes);
  refuseNames(new Set(entries.map(({ name }) => name)));
  refuseSizes(entries, bytes.length);
  const parts = new Map<string, string>();
  let left = LARGEST_COMMENTS;
  for (const entry of entries) {
    if (!MARKUP.test(entry.name)) continue;
    if (isOfComments(entry.name)) {
      const content = unpackedEntry(bytes, entry, { atMost: Math.max(left, HEAD) });
      left = Math.max(0, left - content.length);
      const text = textOf(entry.name, content);
      refuseMarkup(entry.name, text);
      parts.set(entry.name, content.length < entry.size ? `${text}${CUT}` : text);
      continue;
    }
    const isRead = /^xl\/.*\.(xml|xml\.rels)$/.test(entry.name) && !NOT_OF_TABLES.test(entry.name);
    const content = unpackedEntry(bytes, entry, isRead ? { watch: rowWatch() } : { atMost: HEAD });
    const text = isRead ? textOf(entry.name, content) : new TextDecoder().decode(content);
    refuseMarkup(entry.name, text);
    if (isRead) refuseLongTags(entry.name, text);
    if (isRead) parts.set(entry.name, partOf(entry.name, text));
  }
  return parts;
}

function partOf(name: string, text: string): string {
  if (name === WORKBOOK) return text.replace(TRUE_1904, '$11');
  return /<([A-Za-z_][\w.-]*:)?sheetData[\s/>]/.test(text) ? trimmedSheetMarkup(text) : text;
}

/** Which serial numbers a workbook's dates use. */
export function dateSystemOf(parts: WorkbookParts): 1900 | 1904 {
  return /\bdate1904\s*=\s*["']1["']/.test(parts.get(WORKBOOK) ?? '') ? 1904 : 1900;
}
