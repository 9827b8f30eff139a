import type { Day } from './day.ts';
import { parseEdtf } from './edtf.ts';

/**
 * When something took place, as far as the record knows.
 *
 * - `exact`: on this day, or throughout these days (a visit's own `a/b`).
 * - `within`: somewhere between these days: a meeting within its visit, or a date known to the month or the year.
 * - `unknown`: no date is on record.
 *
 * Days are inclusive. Source: DATA.md, "Dates" and "A period".
 */
export type Occurrence =
  | { readonly known: 'exact'; readonly first: Day; readonly last: Day }
  | { readonly known: 'within'; readonly first: Day; readonly last: Day; readonly grain: 'visit' | 'month' | 'year' }
  | { readonly known: 'unknown' };

const UNKNOWN: Occurrence = { known: 'unknown' };

/** Occurrence of a record with a date of its own; an unreadable date counts as none (ingest reports it). */
export function occurrenceOf(when: string | undefined): Occurrence {
  const parsed = when === undefined ? undefined : parseEdtf(when);
  if (!parsed?.ok) return UNKNOWN;
  const { first, last, precision } = parsed.date;
  if (precision === 'day' || precision === 'duration') return { known: 'exact', first, last };
  return { known: 'within', first, last, grain: precision };
}

/** Occurrence of a meeting: its own date, or else somewhere in its visit's. */
export function occurrenceOfMeeting(own: string | undefined, visit: Occurrence): Occurrence {
  if (own !== undefined) return occurrenceOf(own);
  if (visit.known !== 'exact') return visit;
  return visit.first === visit.last ? visit : { known: 'within', first: visit.first, last: visit.last, grain: 'visit' };
}

/** Whether it has a place on a time axis; a bare year and no date at all stand in the gutter "no day on record". */
export function isOnAxis(when: Occurrence): when is Exclude<Occurrence, { known: 'unknown' }> {
  return when.known === 'exact' || (when.known === 'within' && when.grain !== 'year');
}
