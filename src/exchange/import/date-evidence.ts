import type { Day } from '#src/domain/day.ts';
import { parseEdtf } from '#src/domain/edtf.ts';
import type { Answers } from './answers.ts';
import type { DateOrder } from './date-end.ts';
import type { DateReading } from './date-reading.ts';
import type { YearSigns } from './named-year.ts';
import { type NumberEvidence, weighNumbers, withNumberRead } from './number-evidence.ts';

/** What the dates of a sheet say about how they are to be read. Counts are cells. */
export interface DateEvidence {
  readonly dates: number;
  readonly dayFirstOnly: number;
  readonly monthFirstOnly: number;
  readonly eitherWay: number;
  /** The order that the evidence decides or an answer gives; `undefined` where it is to be asked. */
  readonly order?: DateOrder;
  readonly orderBy?: 'evidence' | 'answer';
  /** Cells that are one day, and those of them that are the first of a month. */
  readonly singleDays: number;
  readonly firstsOfMonth: number;
  readonly isMonthColumn: boolean;
  /** What a number behind a month is. */
  readonly numbers: NumberEvidence;
  /** The latest day of a date that can be read in one way only. */
  readonly latestCertain?: Day;
}

/**
 * From so many firsts of a month on, and four times as many as chance gives, only the month may have been known; so it may
 * from few on where more than half of all dates are firsts.
 */
const FIRSTS = { least: 5, share: 4 / 30.4, few: 2, most: 1 / 2 };
/** So many certain dates make a later one remarkable, if it is so many days later than all of them. */
const LATER = { certain: 10, days: 31 };

/** One reading in an order; `undefined` where it cannot be read in it. */
export function readingIn(reading: DateReading, order: DateOrder): string | undefined {
  if (reading.kind === 'read') return reading.edtf;
  if (reading.kind !== 'numeric') return undefined;
  return order === 'day-first' ? reading.dayFirst : reading.monthFirst;
}

/** The only way in which a date can be read; `undefined` where there are two or none. */
export function onlyReading(reading: DateReading): string | undefined {
  if (reading.kind !== 'numeric') return reading.kind === 'read' ? reading.edtf : undefined;
  const { dayFirst, monthFirst } = reading;
  return dayFirst === undefined || monthFirst === undefined ? (dayFirst ?? monthFirst) : undefined;
}

function lastDay(edtf: string | undefined): Day | undefined {
  const parsed = edtf === undefined ? undefined : parseEdtf(edtf);
  return parsed?.ok === true ? parsed.date.last : undefined;
}

/** Weighs all dates of a sheet. */
export function weighDates(all: readonly DateReading[], answers: Answers, signs: YearSigns): DateEvidence {
  const numbers = weighNumbers(all, signs, answers);
  const readings = all.map((reading) => withNumberRead(reading, numbers));
  let [dayFirstOnly, monthFirstOnly, eitherWay, dates] = [0, 0, 0, 0];
  let latest: Day | undefined;
  let certain = 0;
  for (const reading of readings) {
    if (reading.kind === 'refused' || reading.kind === 'month-or-day') continue;
    dates += 1;
    if (reading.kind === 'numeric') {
      if (reading.dayFirst === undefined) monthFirstOnly += 1;
      else if (reading.monthFirst === undefined) dayFirstOnly += 1;
      else eitherWay += 1;
    }
    const day = lastDay(onlyReading(reading));
    if (day === undefined) continue;
    certain += 1;
    latest = latest === undefined ? day : Math.max(latest, day);
  }
  const decided = decide(dayFirstOnly, monthFirstOnly, answers);
  const [singleDays, firstsOfMonth] = countFirsts(readings, decided.order ?? 'day-first');
  return {
    dates,
    dayFirstOnly,
    monthFirstOnly,
    eitherWay,
    ...decided,
    singleDays,
    firstsOfMonth,
    isMonthColumn:
      (firstsOfMonth >= FIRSTS.least && firstsOfMonth >= singleDays * FIRSTS.share) ||
      (firstsOfMonth >= FIRSTS.few && firstsOfMonth > dates * FIRSTS.most),
    numbers,
    ...(latest === undefined || certain < LATER.certain ? {} : { latestCertain: latest }),
  };
}

function decide(
  dayFirstOnly: number,
  monthFirstOnly: number,
  { dateOrder }: Answers,
): Pick<DateEvidence, 'order' | 'orderBy'> {
  if (dateOrder !== undefined) return { order: dateOrder, orderBy: 'answer' };
  if (dayFirstOnly > 0 === monthFirstOnly > 0) return {};
  return { order: dayFirstOnly > 0 ? 'day-first' : 'month-first', orderBy: 'evidence' };
}

function countFirsts(readings: readonly DateReading[], order: DateOrder): readonly [days: number, firsts: number] {
  let [days, firsts] = [0, 0];
  for (const reading of readings) {
    const edtf = onlyReading(reading) ?? readingIn(reading, order);
    if (edtf?.length !== 10) continue;
    days += 1;
    if (edtf.endsWith('-01')) firsts += 1;
  }
  return [days, firsts];
}

/** Whether a date that could be read either way is much later than all that cannot, and would not be the other way round. */
export function isLaterThanTable(reading: DateReading, { order, latestCertain }: DateEvidence): boolean {
  if (reading.kind !== 'numeric' || order === undefined || latestCertain === undefined) return false;
  const day = lastDay(readingIn(reading, order));
  const other = lastDay(readingIn(reading, order === 'day-first' ? 'month-first' : 'day-first'));
  if (day === undefined || other === undefined) return false;
  const bound = latestCertain + LATER.days;
  return day > bound && other <= bound;
}
