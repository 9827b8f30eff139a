import { sheetMarkups } from './sheet-markups.ts';
import type { Cell } from './table.ts';
import type { WorkbookParts } from './workbook-parts.ts';

/** A run of rows (from 0, both included) in which one cell of a column stands for all. */
interface MergedRun {
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

const MERGED = /<(?:[\w.-]+:)?mergeCell\s[^<>]*?\bref\s*=\s*["']([A-Za-z]{1,3})(\d{1,7}):[A-Za-z]{1,3}(\d{1,7})["']/g;
/** More cells than this are not filled in one sheet; no table that people merge cells in has as many. */
const MOST_FILLED = 200_000;

/** A column's place from 0 by its letters. */
export const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The cells of each sheet that are merged over several rows. */
export function mergedRuns(parts: WorkbookParts): readonly (readonly MergedRun[])[] {
  return sheetMarkups(parts).map((markup) =>
    [...markup.matchAll(MERGED)]
      .map(([, letters = '', first = '', last = '']) => ({
        column: columnOf(letters),
        first: Number(first) - 1,
        last: Number(last) - 1,
      }))
      .filter(({ first, last }) => last > first),
  );
}

/** The rows with every cell that is merged over several of them in each: as the sheet shows it. */
export function withMergedCells(
  rows: readonly (readonly Cell[])[],
  runs: readonly MergedRun[],
): readonly (readonly Cell[])[] {
  if (runs.length === 0) return rows;
  const filled = rows.map((row) => [...row]);
  let left = MOST_FILLED;
  for (const { column, first, last } of runs) {
    const cell = filled[first]?.[column];
    if (cell === undefined || cell.kind === 'empty') continue;
    for (let at = first + 1; at <= last && at < filled.length && left > 0; at += 1) {
      const row = filled[at];
      if (row === undefined || row.every((each) => each.kind === 'empty')) continue;
      while (row.length < column) row.push({ kind: 'empty' });
      row[column] = cell;
      left -= 1;
    }
  }
  return filled;
}
