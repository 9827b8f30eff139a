import { fillPages } from '#src/select/fill-pages.ts';
import { piecesOf } from '#src/select/slide-text.ts';
import { textLines } from '../pictures/text-lines.ts';
import {
  BODY,
  BODY_SIZE,
  FONT_NARROWNESS,
  LEAD_SIZE,
  LINE_HEIGHT,
  PARAGRAPH_GAP,
  POINTS,
  TABLE_SIZE,
  WIDTH,
} from './slide-sizes.ts';
import type { SlideParagraph, SlideRun } from './slide-text.ts';

/** A row of a table: what it is about, and what is said of it. */
export interface SlideRow {
  readonly head: string;
  readonly rest: string;
}

/** Width of a table's first column, as a part of the whole. */
export const HEAD_SHARE = 0.36;

const CELL_PADDING = 0.1;
/** Longest parts, in characters, that the end of a page does not cut: of a paragraph, and of a cell. */
const LONGEST_PIECE = 160;
const LONGEST_CELL = 320;

export const sizeOf = ({ tone }: SlideParagraph): number => (tone === 'lead' ? LEAD_SIZE : BODY_SIZE);

const textOf = (runs: readonly SlideRun[]): string => runs.map(({ text }) => text).join('');

const lineCount = (text: string, inches: number, size: number, bold = false): number =>
  textLines(text, (inches * POINTS) / FONT_NARROWNESS, { size, bold }).length;

function pagesOf<T>(
  items: readonly T[],
  heights: readonly number[],
  room: number,
  first = heights,
): readonly (readonly T[])[] {
  return fillPages({ room, heights: first }, { room, heights }).map(({ from, to }) => items.slice(from, to));
}

/**
 * Cuts paragraphs into slides, as many on each as it holds; a long one goes on on the next. Never empty. `firstWidth`: of
 * the text on the first slide, in inches.
 */
export function paragraphPages(
  paragraphs: readonly SlideParagraph[],
  firstWidth = WIDTH,
): readonly (readonly SlideParagraph[])[] {
  const pieces = paragraphs.flatMap((paragraph) =>
    piecesOf(paragraph.runs, LONGEST_PIECE).map((runs) => ({ paragraph, tone: paragraph.tone, runs })),
  );
  const heightsIn = (width: number) =>
    pieces.map((piece) => {
      const size = sizeOf(piece);
      return lineCount(textOf(piece.runs), width, size) * size * LINE_HEIGHT + PARAGRAPH_GAP;
    });
  return pagesOf(pieces, heightsIn(WIDTH), BODY.height * POINTS, heightsIn(firstWidth)).map((page) => {
    const joined = new Map<SlideParagraph, SlideParagraph>();
    for (const { paragraph, tone, runs } of page)
      joined.set(paragraph, { tone, runs: [...(joined.get(paragraph)?.runs ?? []), ...runs] });
    return [...joined.values()];
  });
}

/** A paragraph as a row: its strong beginning, and the rest. */
export function rowOf({ runs }: SlideParagraph): SlideRow {
  const strong = runs.filter(({ tone }) => tone === 'strong');
  const rest = runs.filter(({ tone }) => tone !== 'strong');
  return { head: textOf(strong).trim(), rest: textOf(rest).trim() };
}

function cutRow({ head, rest }: SlideRow): readonly SlideRow[] {
  const piecesIn = (text: string) => piecesOf([{ text, tone: 'plain' }], LONGEST_CELL).map(textOf);
  const [heads, rests] = [piecesIn(head), piecesIn(rest)];
  return Array.from({ length: Math.max(1, heads.length, rests.length) }, (_, i) => ({
    head: heads[i]?.trim() ?? '',
    rest: rests[i]?.trim() ?? '',
  }));
}

/** Cuts the rows of a table into slides, as many on each as it holds; a long one goes on on the next. Never empty. */
export function tablePages(rows: readonly SlideRow[]): readonly (readonly SlideRow[])[] {
  const pieces = rows.flatMap(cutRow);
  const heights = pieces.map(({ head, rest }) => {
    const lines = Math.max(
      lineCount(head, WIDTH * HEAD_SHARE - 2 * CELL_PADDING, TABLE_SIZE, true),
      lineCount(rest, WIDTH * (1 - HEAD_SHARE) - 2 * CELL_PADDING, TABLE_SIZE),
    );
    return lines * TABLE_SIZE * LINE_HEIGHT + 2 * CELL_PADDING * POINTS;
  });
  return pagesOf(pieces, heights, BODY.height * POINTS);
}
