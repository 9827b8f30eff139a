import type { Table } from '../table/table.ts';
import { cellText } from './cell-text.ts';
import type { MappedColumn } from './mapping.ts';
import { saysNothing } from './row-kinds.ts';
import type { Target } from './target.ts';

const DATES: ReadonlySet<Target> = new Set(['date', 'from', 'to', 'month', 'day']);

/**
 * Tells columns apart that alone say when some row was: those of dates that another took, such as quarters, and which are
 * filled where nothing stands in that.
 */
export function onlyDates(table: Table, columns: readonly MappedColumn[]): (column: MappedColumn) => boolean {
  const dated = columns.filter(({ target }) => DATES.has(target));
  const isEmpty = (text: string): boolean => text === '' || saysNothing(text);
  const undated = table.rows.filter((row) => dated.every(({ index }) => isEmpty(cellText(row[index]))));
  return ({ index }) => dated.length > 0 && undated.some((row) => !isEmpty(cellText(row[index])));
}
