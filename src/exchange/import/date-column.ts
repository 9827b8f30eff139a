import type { Answers } from './answers.ts';
import type { MappedColumn, SheetMapping } from './mapping.ts';

const DATES: ReadonlySet<string> = new Set(['date', 'from', 'to', 'year', 'month', 'day']);

/**
 * The column of which only its dates say that they are the visits', or that tells when rows were written and is the only one
 * of dates. A table without a header can say no more than its cells.
 */
export function openDateColumn({ columns, headerRows }: SheetMapping): MappedColumn | undefined {
  const given = columns.filter(({ target }) => DATES.has(target));
  if (given.length === 0) return columns.find(({ target, reason }) => target === 'ignore' && reason === 'books');
  if (headerRows?.first === 0) return undefined;
  return given.find(
    ({ target, reason, header, part }) =>
      target === 'date' && reason === 'content' && part === undefined && header.trim() !== '',
  );
}

/** The sheet with that column as it was answered. */
export function withDateColumn(sheet: SheetMapping, { dateColumn: answer }: Answers): SheetMapping {
  const asked = answer === undefined ? undefined : openDateColumn(sheet);
  if (asked === undefined) return sheet;
  const target = answer === 'visit-date' ? 'date' : 'ignore';
  return { ...sheet, columns: sheet.columns.map((column) => (column === asked ? { ...column, target } : column)) };
}
