import { isoDay } from '#src/domain/day.ts';
import { commonest } from './delimiter.ts';
import type { Cell } from './table.ts';

const LOOKED_AT = 200;
const HEADER_WITHIN = 40;
const LEAST_FILLED = 0.6;
const MOST_VALUES = 0.34;

export const isFilled = (cell: Cell): boolean =>
  cell.kind !== 'empty' && (cell.kind !== 'text' || /\S/.test(cell.text));

/** A cell as a person would type it: ISO for days, nothing for an empty one. */
export function cellText(cell: Cell): string {
  if (cell.kind === 'text') return cell.text;
  if (cell.kind === 'day') return isoDay(cell.day);
  return cell.kind === 'empty' ? '' : String(cell.value);
}

/**
 * Index of the row that names the columns: the first that is filled about as far as most rows are and holds words.
 *
 * Titles and notes above it fill a cell or two. `undefined` where no row is filled.
 */
export function headerRowOf(rows: readonly (readonly Cell[])[]): number | undefined {
  const filled = rows.slice(0, LOOKED_AT).map((row) => row.filter(isFilled));
  const width = commonest(filled.map(({ length }) => length).filter((length) => length > 0));
  const least = Math.max(Math.min(2, width), Math.ceil(width * LEAST_FILLED));
  const wide = (cells: readonly Cell[]) => cells.length > 0 && cells.length >= least;
  const named = (cells: readonly Cell[]) =>
    cells.filter(({ kind }) => kind !== 'text').length <= cells.length * MOST_VALUES;
  const early = filled.slice(0, HEADER_WITHIN);
  const found = [
    early.findIndex((cells) => wide(cells) && named(cells)),
    early.findIndex(wide),
    rows.findIndex((row) => row.some(isFilled)),
  ].find((index) => index >= 0);
  return found;
}
