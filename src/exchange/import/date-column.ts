import type { Answers } from './answers.ts';
import type { MappedColumn, SheetMapping } from './mapping.ts';

const DATES: ReadonlySet<string> = new Set(['date', 'from', 'to', 'year', 'month', 'monthTo', 'day', 'dayTo']);

/** What a column tells whose dates are no visits' unless that is answered. */
const TELLS_OTHER: ReadonlySet<string> = new Set(['books', 'register']);

/**
 * The column of which only its dates say that they are the visits', or that tells of something else, such as when
 * rows were written, where no column is one of dates. A table without a header can say no more than its cells.
 */
export function openDateColumn({ columns, headerRows }: SheetMapping): MappedColumn | undefined {
  const given = columns.filter(({ target }) => DATES.has(target));
  if (given.length === 0) return columns.find(({ target, reason }) => target === 'ignore' && TELLS_OTHER.has(reason));
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

/** The header of the column whose dates are taken for the visits' until it is answered: only its cells say that they are. */
export function supposedDateColumn(sheet: SheetMapping, { dateColumn: answer }: Answers): string | undefined {
  const asked = answer === undefined ? openDateColumn(sheet) : undefined;
  return asked === undefined || TELLS_OTHER.has(asked.reason) ? undefined : asked.header;
}

/** The column of dates for whose answer the rows of a sheet wait. */
export function waitingDateColumn(sheet: SheetMapping, { dateColumn: answer }: Answers): MappedColumn | undefined {
  const asked = answer === undefined ? openDateColumn(sheet) : undefined;
  return asked !== undefined && TELLS_OTHER.has(asked.reason) ? asked : undefined;
}
