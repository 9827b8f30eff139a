import { type Day, dayOf, firstDayOfMonth, lastDayOfMonth } from './day.ts';

/** How fine a date is on record. An interval of days is a `duration`; one of months or years is as coarse as its ends. */
export type Precision = 'day' | 'duration' | 'month' | 'year';

/** A date on record: the days it may cover, both ends included, and how precisely that is known. */
export interface EdtfDate {
  readonly first: Day;
  readonly last: Day;
  readonly precision: Precision;
}

export type EdtfResult =
  | { readonly ok: true; readonly date: EdtfDate }
  | { readonly ok: false; readonly reason: 'shape' | 'no-such-date' | 'end-before-start' };

const POINT = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

function parsePoint(text: string): EdtfDate | 'shape' | 'no-such-date' {
  const parts = POINT.exec(text);
  if (parts === null) return 'shape';
  const year = Number(parts[1]);
  if (year < 1) return 'no-such-date';
  if (parts[2] === undefined)
    return { first: firstDayOfMonth(year * 12), last: lastDayOfMonth(year * 12 + 11), precision: 'year' };
  const month = Number(parts[2]);
  if (month < 1 || month > 12) return 'no-such-date';
  if (parts[3] === undefined) {
    const index = year * 12 + month - 1;
    return { first: firstDayOfMonth(index), last: lastDayOfMonth(index), precision: 'month' };
  }
  const day = dayOf(year, month, Number(parts[3]));
  return day === undefined ? 'no-such-date' : { first: day, last: day, precision: 'day' };
}

/**
 * Reads an EDTF (ISO 8601-2) date: `2018-07-07`, `2018-09`, `2018` or an interval `a/b` of two of them.
 *
 * Years begin with 0001. Returns the reason where it is none; qualifiers (`~`, `?`, `..`) are not part of the contract.
 * Source: DATA.md, "Dates".
 */
export function parseEdtf(text: string): EdtfResult {
  const ends = text.split('/');
  if (ends.length > 2) return { ok: false, reason: 'shape' };
  const points = ends.map(parsePoint);
  const fault = points.find((point) => typeof point === 'string');
  if (typeof fault === 'string') return { ok: false, reason: fault };
  const [start, end] = points;
  if (typeof start !== 'object') return { ok: false, reason: 'shape' };
  if (typeof end !== 'object') return { ok: true, date: start };
  if (end.last < start.first) return { ok: false, reason: 'end-before-start' };
  return { ok: true, date: { first: start.first, last: end.last, precision: intervalPrecision(start, end) } };
}

function intervalPrecision(start: EdtfDate, end: EdtfDate): Precision {
  if (start.precision === 'year' || end.precision === 'year') return 'year';
  return start.precision === 'month' || end.precision === 'month' ? 'month' : 'duration';
}
