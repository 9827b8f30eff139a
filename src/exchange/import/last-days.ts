import type { Table } from '../table/table.ts';
import type { Answers } from './answers.ts';
import { type PairEvidence, pairEvidence } from './date-pairs.ts';
import type { MappedColumn, SheetMapping } from './mapping.ts';

/** The column that was taken for last days by its dates alone. */
const isSupposed = ({ target, reason }: MappedColumn): boolean => target === 'to' && reason === 'content';

/** What tells that a column holds last days, where its dates alone say so. */
export function lastDays(table: Table, { columns }: SheetMapping): { readonly lastDays?: PairEvidence } {
  const to = columns.find(isSupposed);
  const from = columns.find(({ target }) => target === 'from' || target === 'date');
  return to === undefined || from === undefined ? {} : { lastDays: pairEvidence(table, from.index, to.index) };
}

/** The sheet without a supposed column of last days, where the answer is that it holds none. */
export function withoutLastDay(sheet: SheetMapping, { lastDay }: Answers): SheetMapping {
  if (lastDay !== 'not-imported') return sheet;
  const columns = sheet.columns.map(
    (column): MappedColumn => (isSupposed(column) ? { ...column, target: 'ignore' } : column),
  );
  return { ...sheet, columns };
}
