import type { Table } from '../table/table.ts';
import { cellText } from './cell-text.ts';

/** What stands above the names of the columns. */
export function titleAbove({ above = [], headerRows }: Table): string {
  const count = headerRows === undefined ? 0 : headerRows.first === 0 ? headerRows.last : headerRows.first - 1;
  const rows = above.slice(0, count).map((row) => row.map(cellText).filter(Boolean).join(' '));
  return rows.filter((text) => text !== '').join(' · ');
}
