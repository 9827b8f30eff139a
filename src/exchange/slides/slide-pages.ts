import { cutPages, isCutAt } from '#src/select/cut-pages.ts';
import { fillPages, type PageRange } from '#src/select/fill-pages.ts';
import { joinedRuns, piecesOf, wordsOfRuns } from '#src/select/slide-text.ts';
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
/** Longest part of a cell, in characters, that the end of a page does not cut. */
const LONGEST_CELL = 320;

export const sizeOf = ({ tone }: SlideParagraph): number => (tone === 'lead' ? LEAD_SIZE : BODY_SIZE);

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
): readonly (readonly SlideParagraph[])[] {
  const words = paragraphs.flatMap(({ runs }, paragraph) =>
    wordsOfRuns(runs).map((run) => ({ paragraph, text: run.text, run })),
  );
  const fullness = (range: PageRange, page: number) => {
    const width = page === 0 ? firstWidth : WIDTH;
    const heights = joinedWords(words, range, paragraphs).map((paragraph) => {
      const size = sizeOf(paragraph);
      return lineCount(textOf(paragraph.runs), width, size) * size * LINE_HEIGHT + PARAGRAPH_GAP;
    });
    return heights.reduce((sum, height) => sum + height, 0) / (BODY.height * POINTS);
  };
  return cutPages(words, fullness).map((range) => joinedWords(words, range, paragraphs));
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
  const part = (pieces: readonly string[], i: number) => {
    const piece = pieces[i]?.trim();
    if (piece === undefined) return '';
    return `${i > 0 ? '… ' : ''}${piece}${i + 1 < pieces.length ? '…' : ''}`;
  };
  return Array.from({ length: Math.max(1, heads.length, rests.length) }, (_, i) => ({
    head: part(heads, i),
    rest: part(rests, i),
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
  const page = { room: BODY.height * POINTS, heights };
  return fillPages(page, page).map(({ from, to }) => pieces.slice(from, to));
}
