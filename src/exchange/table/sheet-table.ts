import { cellText, headerRowOf, isFilled } from './header-row.ts';
import type { Cell, Table } from './table.ts';

const EMPTY: Cell = { kind: 'empty' };

/**
 * The table that the rows of a sheet hold: header, then every row to the last filled one, all equally wide.
 *
 * Blank rows in between stay, so that `firstRow` plus an index is a row's number. `undefined` for a sheet without
 * a filled cell. A column without a name but with content has the empty name.
 */
export function tableOfRows(
  rows: readonly (readonly Cell[])[],
  about: Pick<Table, 'file' | 'sheet' | 'dateSystem' | 'decoding'>,
): Table | undefined {
  const at = headerRowOf(rows);
  if (at === undefined) return undefined;
  const end = rows.findLastIndex((row) => row.some(isFilled)) + 1;
  const shown = rows.slice(at, end);
  const width = shown.reduce((widest, row) => Math.max(widest, row.findLastIndex(isFilled) + 1), 0);
  const [header = [], ...body] = shown.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? EMPTY));
  return { ...about, header: header.map((cell) => cellText(cell).trim()), rows: body, firstRow: at + 2 };
}
