import { type CellComment, COMMENT_PART, CUT, type SheetComments } from './comment-parts.ts';
import { LAST_ROW } from './limits.ts';
import { columnOf } from './merged-cells.ts';
import { sheetPaths } from './sheet-markups.ts';
import type { WorkbookParts } from './workbook-parts.ts';
import { unescaped } from './xml-text.ts';

const RELATION = /<(?:[\w.-]+:)?Relationship\s([^<>]*)>/g;
const TARGET = /(?:^|\s)Target\s*=\s*["']([^"']*)["']/;
const COMMENT = /<(?:[\w.-]+:)?(?:comment|threadedComment)(?=\s)([^<>]*)>/g;
const END = /<\/(?:[\w.-]+:)?(?:comment|threadedComment)>/;
const REFERENCE = /\sref\s*=\s*["']\$?([A-Za-z]{1,3})\$?(\d{1,7})["']/;
const AUTHOR = /<(?:[\w.-]+:)?author(?:\s[^<>]*)?>([^<]*)</g;
const AUTHOR_NUMBER = /\sauthorId\s*=\s*["'](\d{1,6})["']/;
/** Texts stand in `t`, those of a conversation in `text`. */
const TEXT = /<(?:[\w.-]+:)?(?:t|text)(?:\s[^<>]*)?>([^<]+)</g;
/** More comments of a workbook than this are not read, nor longer ones to their end. */
const MOST = 10_000;
const LONGEST = 5_000;

/** Spreadsheets write a carriage return so. */
const plain = (text: string): string => unescaped(text).replaceAll('_x000D_', '');

/** Spreadsheet programs write the name of its author above a comment. */
function withoutAuthor(text: string, author: string | undefined): string {
  const name = author?.trim() ?? '';
  return name !== '' && text.startsWith(`${name}:`) ? text.slice(name.length + 1).trim() : text;
}

function commentsIn(part: string): SheetComments {
  const authors = [...part.matchAll(AUTHOR)].slice(0, MOST).map(([, name = '']) => plain(name));
  const begins: { readonly attributes: string; readonly from: number; readonly at: number }[] = [];
  for (const { 0: tag, 1: attributes = '', index } of part.matchAll(COMMENT)) {
    begins.push({ attributes, from: index + tag.length, at: index });
    if (begins.length > MOST) break;
  }
  const comments = begins.slice(0, MOST).flatMap(({ attributes, from }, i): readonly CellComment[] => {
    const [, letters = '', digits = ''] = REFERENCE.exec(attributes) ?? [];
    const row = Number(digits);
    const body = part.slice(from, begins[i + 1]?.at).split(END, 1)[0] ?? '';
    const whole = plain([...body.matchAll(TEXT)].map(([, text = '']) => text).join('')).trim();
    const text = withoutAuthor(whole, authors[Number(AUTHOR_NUMBER.exec(attributes)?.[1] ?? -1)]);
    if (row < 1 || row > LAST_ROW || text === '') return [];
    const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
    return [{ address: `${letters.toUpperCase()}${row}`, row, column: columnOf(letters), text: shown }];
  });
  return { comments, isCut: begins.length > MOST || part.endsWith(CUT) };
}

/** The parts of comments that belong to a sheet; conversations first, as what stands in their place says less. */
function partsOf(parts: WorkbookParts, path: string): readonly string[] {
  const relations = parts.get(path.replace(/([^/]+)$/, '_rels/$1.rels')) ?? '';
  return [...relations.matchAll(RELATION)]
    .map(([, attributes = '']) => (TARGET.exec(attributes)?.[1] ?? '').replace(/^\.\.\//, '/xl/').replace(/^\//, ''))
    .filter((name) => COMMENT_PART.test(name))
    .sort((a, b) => Number(/threaded/i.test(b)) - Number(/threaded/i.test(a)));
}

/** What is remarked on the cells of each sheet of a workbook, in its order. */
export function cellComments(parts: WorkbookParts): readonly SheetComments[] {
  const read = new Map<string, SheetComments>();
  let left = MOST;
  return sheetPaths(parts).map((path) => {
    const taken = new Set<string>();
    const names = partsOf(parts, path);
    if (left === 0) return { comments: [], isCut: names.length > 0 };
    const found = names.map((name) => {
      const own = read.get(name) ?? commentsIn(parts.get(name) ?? '');
      read.set(name, own);
      const fresh = own.comments.filter(({ address }) => !taken.has(address));
      for (const { address } of fresh) taken.add(address);
      return { comments: fresh, isCut: own.isCut };
    });
    const comments = found
      .flatMap((each) => each.comments)
      .sort((a, b) => a.row - b.row || a.column - b.column)
      .slice(0, left);
    left -= comments.length;
    return { comments, isCut: left === 0 || found.some(({ isCut }) => isCut) };
  });
}
