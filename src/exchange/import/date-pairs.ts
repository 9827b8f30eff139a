import { parseEdtf } from '#src/domain/edtf.ts';
import type { Table } from '../table/table.ts';
import { readDateCell } from './date-cell.ts';
import type { MappedColumn } from './mapping.ts';
import type { DateReading } from './written-date.ts';

/** Rows looked at. */
const SAMPLE = 300;
/** From one to the other in so many days at most, in this share of the rows: beginning and end of a visit. */
const LONGEST_VISIT = 120;
const MOSTLY = 0.9;

function firstDay(reading: DateReading): number | undefined {
  const edtf =
    reading.kind === 'read'
      ? reading.edtf
      : reading.kind === 'numeric'
        ? (reading.dayFirst ?? reading.monthFirst)
        : undefined;
  const parsed = edtf === undefined ? undefined : parseEdtf(edtf);
  return parsed?.ok === true ? parsed.date.first : undefined;
}

/** Whether two columns are the beginnings and ends of visits. */
function isPair(table: Table, from: number, to: number): boolean {
  let [both, ordered, apart] = [0, 0, 0];
  for (const row of table.rows.slice(0, SAMPLE)) {
    const [a, b] = [row[from], row[to]].map((cell) =>
      cell === undefined || cell.kind === 'empty'
        ? undefined
        : firstDay(readDateCell(cell, undefined, table.dateSystem ?? 1900)),
    );
    if (a === undefined || b === undefined) continue;
    both += 1;
    if (b > a) apart += 1;
    if (b >= a && b - a <= LONGEST_VISIT) ordered += 1;
  }
  return both > 0 && apart > 0 && ordered >= both * MOSTLY;
}

const DATES: ReadonlySet<string> = new Set(['date', 'from']);

/**
 * The columns with the first and last day told apart where a second column of dates would else be left out: "Departure"
 * and "Arrival" may each be either. `isDates` says of a column that it holds dates.
 */
export function withDatePair(
  table: Table,
  columns: readonly MappedColumn[],
  isDates: (at: number) => boolean,
): MappedColumn[] {
  const at = columns.findIndex(({ target, part }) => DATES.has(target) && part === undefined);
  const other = columns.findIndex(({ target, part }, i) => target === 'ignore' && part === undefined && isDates(i));
  const known = columns[at];
  const left = columns[other];
  if (known === undefined || left === undefined || columns.some(({ target }) => target === 'to')) return [...columns];
  const [from, to] = isPair(table, known.index, left.index)
    ? [at, other]
    : isPair(table, left.index, known.index)
      ? [other, at]
      : [-1, -1];
  return columns.map((column, i): MappedColumn => {
    if (i !== from && i !== to) return column;
    const confidence = Math.max(column.confidence, 0.6);
    return { ...column, target: i === from ? 'from' : 'to', confidence, reason: 'header-and-content' };
  });
}
