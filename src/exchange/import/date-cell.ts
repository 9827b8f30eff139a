import { isoDay } from '#src/domain/day.ts';
import type { Cell } from '../table/table.ts';
import { cellText } from './cell-text.ts';
import { type DateReading, lacksYear } from './date-reading.ts';
import { readDate } from './written-date.ts';

/** 1970-01-01 as a serial number of the two systems that spreadsheets count days in. */
const EPOCH = { 1900: 25_569, 1904: 24_107 } as const;
/** Serial numbers below stand on days of a calendar with a 29 February 1900; the last is in the year 2173. */
const SERIALS = { first: 61, last: 100_000 };
/** 20180716. */
const COMPACT = { first: 16_000_101, last: 21_991_231 };
const SERIAL_TEXT = /^[2-9]\d{4}(\.\d+)?$/;

function readNumber(value: number, dateSystem: 1900 | 1904): DateReading {
  if (Number.isInteger(value) && value >= 1000 && value <= 2999) return readDate(String(value));
  if (Number.isInteger(value) && value > COMPACT.first && value < COMPACT.last) return readDate(String(value));
  if (value < SERIALS.first || value > SERIALS.last) return { kind: 'refused', reason: 'shape' };
  return { kind: 'read', edtf: isoDay(Math.floor(value) - EPOCH[dateSystem]), shortYear: false };
}

/** The day of a cell as far as the spreadsheet shows it, as an EDTF date. */
export function shownDay({ day, precision }: Extract<Cell, { kind: 'day' }>): string {
  const iso = isoDay(day);
  if (precision === undefined) return iso;
  return iso.slice(0, precision === 'month' ? -'-01'.length : -'-01-01'.length);
}

/** The date in a cell: a spreadsheet's own, its serial number, a year, or one that is written out. */
export function readDateCell(cell: Cell, yearHint: number | undefined, dateSystem: 1900 | 1904): DateReading {
  if (cell.kind === 'day') return { kind: 'read', edtf: shownDay(cell), shortYear: false };
  if (cell.kind === 'number') return readNumber(cell.value, dateSystem);
  const text = cellText(cell);
  return SERIAL_TEXT.test(text) ? readNumber(Number(text), dateSystem) : readDate(text, yearHint);
}

/** The same with the year of its row, or else the one that a person gave to dates without one. */
export function readDateCellOf(
  cell: Cell,
  { year, givenYear }: { readonly year: number | undefined; readonly givenYear: number | undefined },
  dateSystem: 1900 | 1904,
): DateReading {
  const bare = readDateCell(cell, year, dateSystem);
  if (givenYear === undefined || !lacksYear(bare)) return bare;
  const dated = readDateCell(cell, givenYear, dateSystem);
  if (bare.kind === 'month-or-day' && dated.kind === 'read') return { ...bare, day: dated.edtf };
  return dated.kind === 'read' ? { ...dated, isYearGiven: true } : dated;
}
