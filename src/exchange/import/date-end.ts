import { monthNumber } from './month-names.ts';

/** Which of two numbers is the day: `16/07/2018` or `07/16/2018`. */
export type DateOrder = 'day-first' | 'month-first';

/** Why a text is no date that can be recorded. */
export type DateRefusal =
  | 'shape'
  | 'no-such-date'
  | 'end-before-start'
  | 'quarter'
  | 'season'
  | 'uncertain'
  | 'open-span'
  | 'several-days'
  | 'several-months'
  | 'no-year'
  | 'outside-heading'
  | 'early-year'
  | 'short-month-year'
  | 'day-or-months'
  | 'no-first-day';

/** One end of a date as far as it is written. `month` 1 to 12; `shortYear`: two digits stood for the year. */
export interface DateEnd {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly shortYear?: boolean;
}

const PIVOT = 70;
/** What follows "May 10–": "11, 2003". */
const DAY_AND_YEAR = /^\d{1,2}[\s,]+\d{4}$/;
const TOKEN = /\d+|\p{L}[\p{L}\p{M}]*/gu;

/** A year of four digits, or of two for one from 1970 to 2069. */
export function yearOf(digits: string): Pick<DateEnd, 'year' | 'shortYear'> | undefined {
  if (digits.length === 4) return { year: Number(digits) };
  if (digits.length !== 2) return undefined;
  const value = Number(digits);
  return { year: value + (value < PIVOT ? 2000 : 1900), shortYear: true };
}

function worded(month: number, numbers: readonly string[]): DateEnd | DateRefusal {
  const [a, b, ...more] = numbers;
  if (more.length > 0) return 'shape';
  if (a === undefined) return { month };
  const isYear = (digits: string) => digits.length === 4;
  if (b === undefined) return isYear(a) ? { month, year: Number(a) } : dayOf(a, { month });
  if (isYear(a)) return dayOf(b, { month, year: Number(a) });
  const year = yearOf(b);
  return year === undefined ? 'shape' : dayOf(a, { month, ...year });
}

function dayOf(digits: string, rest: DateEnd): DateEnd | DateRefusal {
  const day = Number(digits);
  if (digits.length > 2) return 'shape';
  return day >= 1 && day <= 31 ? { ...rest, day } : 'no-such-date';
}

function numbered(numbers: readonly string[], order: DateOrder, isDayAndYear: boolean): DateEnd | DateRefusal {
  const [a, b, c, ...more] = numbers;
  if (a === undefined || more.length > 0) return 'shape';
  if (b === undefined) return a.length === 4 ? { year: Number(a) } : dayOf(a, {});
  if (a.length === 4) return c === undefined ? monthOf(b, { year: Number(a) }) : both(c, b, { year: Number(a) });
  if (isDayAndYear) return dayOf(a, { year: Number(b) });
  if (c === undefined && b.length === 4) return monthOf(a, { year: Number(b) });
  const year = c === undefined ? {} : yearOf(c);
  if (year === undefined) return 'shape';
  return order === 'day-first' ? both(a, b, year) : both(b, a, year);
}

function monthOf(digits: string, rest: DateEnd): DateEnd | DateRefusal {
  const month = Number(digits);
  if (digits.length > 2) return 'shape';
  return month >= 1 && month <= 12 ? { ...rest, month } : 'no-such-date';
}

function both(day: string, month: string, rest: DateEnd): DateEnd | DateRefusal {
  const withMonth = monthOf(month, rest);
  return typeof withMonth === 'string' ? withMonth : dayOf(day, withMonth);
}

/** Reads one end of a date: "16.07.2018", "2 May", "July 2018", "20". */
export function endOf(text: string, order: DateOrder): DateEnd | DateRefusal {
  const numbers: string[] = [];
  let month: number | undefined;
  for (const [token] of text.matchAll(TOKEN)) {
    if (/^\d/.test(token)) {
      numbers.push(token);
      continue;
    }
    const named = monthNumber(token);
    if (named === undefined || month !== undefined) return 'shape';
    month = named;
  }
  if (/[^\d\p{L}\p{M}\s.,/'’]/u.test(text)) return 'shape';
  return month === undefined ? numbered(numbers, order, DAY_AND_YEAR.test(text.trim())) : worded(month, numbers);
}
