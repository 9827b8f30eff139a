import { parseEdtf } from '#src/domain/edtf.ts';
import type { Table } from '../table/table.ts';
import { readDateCell } from './date-cell.ts';
import type { DateReading } from './date-reading.ts';
import type { MappedColumn } from './mapping.ts';
import { matchHeader } from './recognised-header.ts';

/** Rows looked at. */
const SAMPLE = 300;
/** From one to the other in so many days at most, in this share of the rows: beginning and end of a visit. */
const LONGEST_VISIT = 42;
const MOSTLY = 0.9;
/** Where no header says so, so many rows must have both dates. */
const LEAST_ROWS = 3;
/** How well a header must say that it is an end. */
const NAMED = 0.6;

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

/** What the rows with dates in both of two columns say: in how many the second is no earlier, later, and soon after. */
export interface PairEvidence {
  readonly both: number;
  readonly ordered: number;
  readonly apart: number;
  readonly near: number;
}

/** Counts what two columns of dates say of each other. */
export function pairEvidence(table: Table, from: number, to: number): PairEvidence {
  let [both, ordered, apart, near] = [0, 0, 0, 0];
  for (const row of table.rows.slice(0, SAMPLE)) {
    const [a, b] = [row[from], row[to]].map((cell) =>
      cell === undefined || cell.kind === 'empty'
        ? undefined
        : firstDay(readDateCell(cell, undefined, table.dateSystem ?? 1900)),
    );
    if (a === undefined || b === undefined) continue;
    both += 1;
    if (b >= a) ordered += 1;
    if (b > a) apart += 1;
    if (b >= a && b - a <= LONGEST_VISIT) near += 1;
  }
  return { both, ordered, apart, near };
}

/** What two headers say of their dates: each is an end of one stay, however long; the second is an end; or nothing. */
type PairNames = 'stay' | 'end' | 'none';

/** Whether two columns are the beginnings and ends of visits; where no header says so, no row may speak against it. */
function isPair(table: Table, from: number, to: number, names: PairNames): boolean {
  const { both, ordered, apart, near } = pairEvidence(table, from, to);
  if (apart === 0 || (names === 'stay' ? ordered : near) < both * MOSTLY) return false;
  return names !== 'none' || (both >= LEAST_ROWS && ordered === both);
}

const ARRIVES = /arriv|ankunft|anreise|пристиг|prihod|llegada/iu;
const LEAVES = /d[eé]part|abreise|заминава|отпътува|partenza|odhod|salida/iu;

/** Whether one header names the arrival and the other the departure, and neither both. */
const nameStay = (...headers: readonly [string, string]): boolean =>
  [ARRIVES, LEAVES].every((word) => headers.filter((header) => word.test(header)).length === 1) &&
  headers.every((header) => ARRIVES.test(header) !== LEAVES.test(header));

const namesEnd = (header: string): boolean =>
  matchHeader(header).some(({ target, score }) => (target === 'from' || target === 'to') && score >= NAMED);

const DATES: ReadonlySet<string> = new Set(['date', 'from']);

/**
 * The columns with the first and last day told apart where a second column of dates would else be left out: "Departure"
 * and "Arrival" may each be either. Where only the dates say so the reason is `content`, to be pointed out. `isDates` says of a column that it holds dates.
 */
export function withDatePair(
  table: Table,
  columns: readonly MappedColumn[],
  isDates: (at: number) => boolean,
): MappedColumn[] {
  const at = columns.findIndex(({ target, part }) => DATES.has(target) && part === undefined);
  const isOther = (target: string, i: number) => target === 'ignore' || (DATES.has(target) && i !== at);
  const other = columns.findIndex(({ target, part }, i) => part === undefined && isOther(target, i) && isDates(i));
  const known = columns[at];
  const left = columns[other];
  if (known === undefined || left === undefined || columns.some(({ target }) => target === 'to')) return [...columns];
  const names = nameStay(known.header, left.header) ? 'stay' : namesEnd(left.header) ? 'end' : 'none';
  const [from, to] = isPair(table, known.index, left.index, names)
    ? [at, other]
    : names !== 'none' && isPair(table, left.index, known.index, names)
      ? [other, at]
      : [-1, -1];
  const reason = names === 'none' ? 'content' : 'header-and-content';
  return columns.map((column, i): MappedColumn => {
    if (i !== from && i !== to) return column;
    const confidence = Math.max(column.confidence, 0.6);
    return { ...column, target: i === from ? 'from' : 'to', confidence, reason: i === to ? reason : column.reason };
  });
}
