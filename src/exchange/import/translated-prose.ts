import type { Cell } from '../table/table.ts';
import type { ReadRow } from './read-row.ts';
import type { SheetCells } from './sheet-cells.ts';

/** Title and summary in both languages, as far as the cells of a row give both. */
export function translatedProse(cells: SheetCells, row: readonly Cell[]): Pick<ReadRow, 'translated'> {
  const [title, summary] = [cells.translated(row, 'title'), cells.translated(row, 'summary')];
  if (title === undefined && summary === undefined) return {};
  return { translated: { ...(title === undefined ? {} : { title }), ...(summary === undefined ? {} : { summary }) } };
}
