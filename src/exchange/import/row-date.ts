import { isoDay } from '#src/domain/day.ts';
import { parseEdtf } from '#src/domain/edtf.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import type { ImportFaultCode } from '#src/i18n/messages/import-faults.ts';
import { importReasons } from '#src/i18n/messages/import-reasons.ts';
import type { Answers } from './answers.ts';
import type { DateRefusal } from './date-end.ts';
import { type DateEvidence, isLaterThanTable, onlyReading, readingIn } from './date-evidence.ts';
import type { DateReading } from './date-reading.ts';
import { inBothLanguages } from './in-both-languages.ts';
import { areNextToEachOther, isSlashedSpan } from './listed-dates.ts';
import { withNumberRead } from './number-evidence.ts';

/** A fault of a date. */
export interface DateFault {
  readonly code: ImportFaultCode;
  readonly refusal?: DateRefusal;
}

/** What a row's date comes to: EDTF where it can be recorded. */
export interface RowDate {
  readonly edtf?: string;
  readonly reason?: LocalizedText;
  readonly faults: readonly DateFault[];
  /** Whether the cell says more than that: a time of day, or which part of the period. */
  readonly saysMore?: true;
  /** What it says then, for the staff notes. */
  readonly note?: string;
  /** What a cell says of a date that is not fixed yet: "TBC". */
  readonly unfixed?: string;
}

/** A day as spreadsheets count it, in a cell that does not say that it is one. */
const DAY_NUMBER = /^[2-9]\d{4}(?:\.\d+)?$/;
/** A time of day in Coordinated Universal Time, at which another day may have begun; midnight stands for a day alone. */
const UTC_TIME = /T(?!00:00(?::00)?(?:\.0+)?Z)\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]00:?00)$/i;
const FAR_DAYS = 5 * 366;

/** Settles one reading by what the sheet's dates say and what was answered. `today`: days since 1970-01-01. */
export function settleDate(
  written: DateReading,
  printed: string,
  evidence: DateEvidence,
  answers: Answers,
  today: number,
): RowDate {
  const reading = withNumberRead(written, evidence.numbers);
  if (reading.kind === 'month-or-day') return { faults: [{ code: 'waiting-number-after-month' }] };
  if (reading.kind === 'refused') return { faults: [{ code: 'unreadable-date', refusal: reading.reason }] };
  const only = onlyReading(reading);
  const faults: DateFault[] = [];
  let reason: LocalizedText | undefined;
  let edtf = only ?? (evidence.order === undefined ? undefined : readingIn(reading, evidence.order));
  if (edtf === undefined) return { faults: [{ code: 'waiting-date-order' }] };
  if (isLaterThanTable(reading, evidence)) {
    if (answers.laterThanTable === undefined) return { faults: [{ code: 'waiting-later-date' }] };
    const other = readingIn(reading, evidence.order === 'day-first' ? 'month-first' : 'day-first');
    if (answers.laterThanTable === 'other-order' && other !== undefined) {
      edtf = other;
      reason = inBothLanguages(importReasons.otherOrder, { printed: printed.slice(0, 80) });
    }
  } else if (only !== undefined && evidence.order !== undefined && readingIn(reading, evidence.order) === undefined) {
    faults.push({ code: 'other-date-order' });
  }
  if (evidence.isMonthColumn && edtf.length === 10 && edtf.endsWith('-01')) {
    if (answers.firstOfMonth === undefined) return { faults: [{ code: 'waiting-first-of-month' }] };
    if (answers.firstOfMonth === 'month') {
      edtf = edtf.slice(0, 7);
      reason = inBothLanguages(importReasons.monthOnly);
    }
  }
  if (UTC_TIME.test(printed.trim())) faults.push({ code: 'utc-time' });
  if (DAY_NUMBER.test(printed.trim())) {
    faults.push({ code: 'day-number' });
    reason ??= inBothLanguages(importReasons.dayNumber, { printed: printed.trim() });
  }
  if (isSlashedSpan(printed) && !areNextToEachOther(edtf))
    reason ??= inBothLanguages(importReasons.slashedSpan, { printed: printed.trim() });
  if (reading.wider !== undefined)
    reason ??= inBothLanguages(importReasons[reading.wider], { printed: printed.trim() });
  if (written.kind === 'month-or-day' && edtf === written.month)
    reason ??= inBothLanguages(importReasons.shortYear, { printed: printed.trim() });
  if (reading.shortYear) faults.push({ code: 'short-year' });
  if (reading.turnsYear === true) faults.push({ code: 'year-turn' });
  const parsed = parseEdtf(edtf);
  if (parsed.ok && parsed.date.first > today + FAR_DAYS) return { faults: [{ code: 'far-future-date' }] };
  if (parsed.ok && parsed.date.first > today) {
    faults.push({ code: 'future-date' });
    reason ??= inBothLanguages(importReasons.dateAhead);
  }
  const more = reading.hasTime === true || reading.wider !== undefined ? { saysMore: true as const } : {};
  return { edtf, faults, ...more, ...(reason === undefined ? {} : { reason }) };
}

const isSameFault = (a: DateFault, b: DateFault): boolean => a.code === b.code && a.refusal === b.refusal;

/** The visit from one date to another. An end that is no later than its start must be the same. */
export function joinDates(from: RowDate, to: RowDate | undefined): RowDate {
  if (to === undefined || from.edtf === undefined) return from;
  const isNew = (fault: DateFault) => from.faults.every((each) => !isSameFault(each, fault));
  const faults = [...from.faults, ...to.faults.filter(isNew)];
  if (to.edtf === undefined) return { faults };
  const [start, end] = [parseEdtf(from.edtf), parseEdtf(to.edtf)];
  if (!start.ok || !end.ok) return { faults };
  if (end.date.last < start.date.first) return { faults: [...faults, { code: 'end-before-start' }] };
  const reason = from.reason ?? to.reason;
  const first = from.edtf.split('/')[0] ?? from.edtf;
  const last = to.edtf.split('/').at(-1) ?? to.edtf;
  const more = from.saysMore === true || to.saysMore === true ? { saysMore: true as const } : {};
  const isOne = first === last || (first.length === 10 && first === isoDay(end.date.last));
  return { edtf: isOne ? first : `${first}/${last}`, faults, ...more, ...(reason === undefined ? {} : { reason }) };
}

/** Whether a date (EDTF) lies in a year or goes over it. */
export function coversYear(edtf: string, year: number): boolean {
  const [first = '', last = first] = edtf.split('/');
  return Number(first.slice(0, 4)) <= year && Number(last.slice(0, 4)) >= year;
}
