import type { Table } from '../table/table.ts';
import { columnContent } from './column-content.ts';
import { openDateColumn } from './date-column.ts';
import type { SheetMapping } from './mapping.ts';

/** What speaks for a column of dates whose header does not settle it. */
export interface DateColumnEvidence {
  readonly header: string;
  /** Whether it tells when its rows were written, or of something else; `no` where only its cells speak of dates. */
  readonly books: 'yes' | 'register' | 'no';
  /** The share of its filled cells that are dates, in per cent. */
  readonly percent: number;
}

/** What is asked about the column of dates, if its header does not settle it. */
export function dateColumnEvidence(table: Table, sheet: SheetMapping): { readonly dateColumn?: DateColumnEvidence } {
  const column = openDateColumn(sheet);
  if (column === undefined) return {};
  const { header, reason } = column;
  const { shares } = columnContent(table, column, undefined);
  const percent = Math.round((shares.date ?? 0) * 100);
  const books = reason === 'books' ? 'yes' : reason === 'register' ? reason : 'no';
  return { dateColumn: { header, books, percent } };
}
