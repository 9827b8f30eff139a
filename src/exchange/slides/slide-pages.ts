import { cutPages, isCutAt } from '#src/select/cut-pages.ts';
import type { PageRange } from '#src/select/fill-pages.ts';
import { joinedRuns, piecesOf, wordsOfRuns } from '#src/select/slide-text.ts';
import { textLines } from '../pictures/text-lines.ts';
import {
  BODY,
  FONT_NARROWNESS,
  LINE_HEIGHT,
  PARAGRAPH_GAP,
  POINTS,
  TYPE_SIZES,
  type TypeSizes,
  WIDTH,
} from './slide-sizes.ts';
import type { SlideParagraph, SlideRun } from './slide-text.ts';

/** A row of a table: what it is about, and what is said of it. */
export interface SlideRow {
  readonly head: string;
  readonly rest: string;
}

/** Widths of a table's first column, as a part of the whole: the usual one, and those of columns with longer texts. */
const HEAD_SHARE = 0.36;
const OTHER_HEADS = [0.2, 0.5, 0.64, 0.78];

const CELL_PADDING = 0.1;
/** Programs make a cell a little higher than it asks for, in inches. */
const CELL_SPARE = 0.02;
/** Longest cell, in characters, that the end of a page does not cut; where it cuts a longer one, it does so after about as many. */
const LONGEST_CELL = 320;
const CELL_PIECE = 80;
/** No row that goes on begins in less than this part of a page's height. */
const LEAST_BEGINNING = 0.3;

const [USUAL] = TYPE_SIZES;

/** How the contents of a slide are laid out: the sizes of its type, and how much of a page's height is used, from 0 to 1. */
export interface PageLayout {
  readonly type: TypeSizes;
  readonly room: number;
  /** Width of a table's first column, as a part of the whole. */
  readonly headShare?: number;
}

const WHOLE: PageLayout = { type: USUAL, room: 1 };

/** More slides than this are filled one after the other in the usual type. */
const MOST_FITTED = 4;
const LEAST_ROOM = 0.5;
const ROOM_STEP = 0.05;

/**
 * The pages of a slide on as few as may be, in the largest type with which that is so, and about equally full: none goes on
 * with a line or two.
 */
export function fittedPages<T>(pagesWith: (layout: PageLayout) => readonly T[]): {
  readonly type: TypeSizes;
  readonly pages: readonly T[];
} {
  const usual = { type: USUAL as TypeSizes, pages: pagesWith(WHOLE) };
  if (usual.pages.length === 1 || usual.pages.length > MOST_FITTED) return usual;
  let fewest = usual;
  for (const type of TYPE_SIZES) {
    const pages = pagesWith({ type, room: 1 });
    if (pages.length < fewest.pages.length) fewest = { type, pages };
  }
  for (let room = 1 - ROOM_STEP; room >= LEAST_ROOM; room -= ROOM_STEP) {
    const pages = pagesWith({ type: fewest.type, room });
    if (pages.length > fewest.pages.length) break;
    fewest = { type: fewest.type, pages };
  }
  return fewest;
}

/** Size of a paragraph's type, in points. */
export const sizeOf = ({ tone }: SlideParagraph, type: TypeSizes): number => type[tone];

const textOf = (runs: readonly SlideRun[]): string => runs.map(({ text }) => text).join('');

const lineCount = (text: string, inches: number, size: number, bold = false): number =>
  textLines(text, (inches * POINTS) / FONT_NARROWNESS, { size, bold }).length;

interface SlideWord {
  readonly paragraph: number;
  readonly text: string;
  readonly run: SlideRun;
}

/** Words of a page as paragraphs again, with an ellipsis where the page's end cuts a sentence. */
function joinedWords(
  words: readonly SlideWord[],
  { from, to }: PageRange,
  paragraphs: readonly SlideParagraph[],
): readonly SlideParagraph[] {
  const numbers = [...new Set(words.slice(from, to).map(({ paragraph }) => paragraph))];
  return numbers.map((number, i) => {
    const own = words.slice(from, to).filter(({ paragraph }) => paragraph === number);
    const isLast = i === numbers.length - 1;
    const runs = joinedRuns([
      ...(i === 0 && isCutAt(words, from) ? [{ text: '… ', tone: own[0]?.run.tone ?? 'plain' }] : []),
      ...own.map(({ run }) => run),
      ...(isLast && isCutAt(words, to) ? [{ text: '…', tone: own.at(-1)?.run.tone ?? 'plain' }] : []),
    ]);
    return { tone: paragraphs[number]?.tone ?? 'body', runs };
  });
}

/**
 * Cuts paragraphs into slides, as many on each as it holds; a long one goes on on the next, which both say where that cuts
 * a sentence. Never empty. `firstWidth`: of the text on the first slide, in inches.
 */
export function paragraphPages(
  paragraphs: readonly SlideParagraph[],
  firstWidth = WIDTH,
  { type, room }: PageLayout = WHOLE,
): readonly (readonly SlideParagraph[])[] {
  const words = paragraphs.flatMap(({ runs }, paragraph) =>
    wordsOfRuns(runs).map((run) => ({ paragraph, text: run.text, run })),
  );
  const fullness = (range: PageRange, page: number) => {
    const width = page === 0 ? firstWidth : WIDTH;
    const heights = joinedWords(words, range, paragraphs).map((paragraph) => {
      const size = sizeOf(paragraph, type);
      return lineCount(textOf(paragraph.runs), width, size) * size * LINE_HEIGHT + PARAGRAPH_GAP;
    });
    return heights.reduce((sum, height) => sum + height, 0) / (BODY.height * POINTS * room);
  };
  return cutPages(words, fullness).map((range) => joinedWords(words, range, paragraphs));
}

/** A paragraph as a row: its strong beginning, and the rest. */
export function rowOf({ runs }: SlideParagraph): SlideRow {
  const strong = runs.filter(({ tone }) => tone === 'strong');
  const rest = runs.filter(({ tone }) => tone !== 'strong');
  return { head: textOf(strong).trim(), rest: textOf(rest).trim() };
}

/** A row in pieces that the end of a page may come after; `part` joins some of them and says where it goes on. */
function rowInPieces({ head, rest }: SlideRow) {
  const isShort = Math.max(head.length, rest.length) <= LONGEST_CELL;
  const piecesIn = (text: string) =>
    piecesOf([{ text, tone: 'plain' }], isShort ? LONGEST_CELL : CELL_PIECE).map(textOf);
  const [heads, rests] = [piecesIn(head), piecesIn(rest)];
  const joined = (pieces: readonly string[], { from, to }: PageRange) => {
    const text = pieces.slice(from, to).join('').trim();
    return text === '' ? '' : `${from > 0 ? '… ' : ''}${text}${to < pieces.length ? '…' : ''}`;
  };
  return {
    count: Math.max(1, heads.length, rests.length),
    part: (range: PageRange): SlideRow => ({ head: joined(heads, range), rest: joined(rests, range) }),
  };
}

/** Cuts the rows of a table into slides, as many on each as it holds; a long one goes on on the next. Never empty. */
export function tablePages(
  rows: readonly SlideRow[],
  { type: { table, cellRoom }, room, headShare = HEAD_SHARE }: PageLayout = WHOLE,
): readonly (readonly SlideRow[])[] {
  const heightOf = ({ head, rest }: SlideRow): number => {
    const lines = Math.max(
      lineCount(head, WIDTH * headShare - 2 * CELL_PADDING, table, true),
      lineCount(rest, WIDTH * (1 - headShare) - 2 * CELL_PADDING, table),
    );
    return lines * table * LINE_HEIGHT + 2 * (cellRoom + CELL_SPARE) * POINTS;
  };
  const whole = BODY.height * POINTS * room;
  const pages: SlideRow[][] = [[]];
  let left = whole;
  const add = (row: SlideRow) => {
    pages.at(-1)?.push(row);
    left -= heightOf(row);
  };
  const turn = () => {
    pages.push([]);
    left = whole;
  };
  for (const row of rows) {
    const { count, part } = rowInPieces(row);
    let from = 0;
    while (from < count) {
      let to = from;
      while (to < count && heightOf(part({ from, to: to + 1 })) <= left) to += 1;
      const isFresh = pages.at(-1)?.length === 0;
      const isStump = to < count && left < whole * LEAST_BEGINNING;
      if (!isFresh && (to === from || isStump)) {
        turn();
        continue;
      }
      to = Math.max(to, from + 1);
      add(part({ from, to }));
      from = to;
      if (from < count) turn();
    }
  }
  return pages;
}

/** A table on as few slides as may be: a column of long texts has more of the width where that saves one. */
export function fittedTable(rows: readonly SlideRow[]) {
  const withShare = (headShare: number) => ({
    headShare,
    ...fittedPages((layout) => tablePages(rows, { ...layout, headShare })),
  });
  return OTHER_HEADS.map(withShare).reduce(
    (best, each) => (each.pages.length < best.pages.length ? each : best),
    withShare(HEAD_SHARE),
  );
}
