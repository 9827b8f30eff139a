import { parseEdtf } from '#src/domain/edtf.ts';
import { type DateReading, refused } from './date-reading.ts';
import { monthNumber } from './month-names.ts';
import { readDate } from './written-date.ts';

/** The cells of a row that give the parts of its date: empty where they do not. */
export interface DateParts {
  readonly day: string;
  readonly dayTo: string;
  readonly month: string;
  readonly monthTo: string;
}

/** "3-5": the days of a visit beside their month, or its months beside the year. */
const ENDS = /^([\p{L}\d]+)\.?\s*[-–—]\s*([\p{L}\d]+)\.?$/u;
const DAY = /^\d{1,2}\.?$/;

const numberOf = (month: string): number | undefined =>
  /^\d{1,2}\.?$/.test(month) ? Number.parseInt(month, 10) : monthNumber(month.replace(/\.$/, ''));

const endsOf = (text: string): readonly [string, string] => {
  const [, first = '', last = ''] = ENDS.exec(text) ?? [];
  return last === '' ? [text, ''] : [first, last];
};

/** The date that a row gives in columns of their own; `undefined` where it gives neither day nor month. */
export function partedDate(parts: DateParts, year: number | undefined): DateReading | undefined {
  const [ownDay, ownDayTo] = endsOf(parts.day);
  const [ownMonth, ownMonthTo] = endsOf(parts.month);
  const [day, month] = [ownDay, ownMonth];
  const [dayTo, monthTo] = [parts.dayTo || ownDayTo, parts.monthTo || ownMonthTo];
  if (month === '' && monthTo === '') return day === '' && dayTo === '' ? undefined : refused('shape');
  if (year === undefined) return refused('no-year');
  if (month === '' || (day === '' && dayTo !== '')) return refused('no-first-day');
  const [first, last] = [numberOf(month), monthTo === '' ? undefined : numberOf(monthTo)];
  if (first === undefined && parts.day + dayTo + monthTo === '') return readDate(`${month} ${year}`);
  if (first === undefined || (monthTo !== '' && last === undefined)) return refused('shape');
  if ([day, dayTo].some((each) => each !== '' && !DAY.test(each))) return refused('shape');
  const pointOf = (ofMonth: number, ofDay: string): string =>
    [
      String(year).padStart(4, '0'),
      String(ofMonth).padStart(2, '0'),
      ...(ofDay === '' ? [] : [ofDay.replace('.', '').padStart(2, '0')]),
    ].join('-');
  const start = pointOf(first, day);
  const end = dayTo === '' && last === undefined ? start : pointOf(last ?? first, dayTo);
  if (![start, end].every((each) => parseEdtf(each).ok)) return refused('no-such-date');
  const isEndless = day !== '' && dayTo === '' && last !== undefined;
  if (isEndless && last !== first) return refused('shape');
  return readDate(start === end || isEndless ? start : `${start} - ${end}`);
}

/** The same as it stands in the table: "30–31 3 2023". */
export function partedText({ day, dayTo, month, monthTo }: DateParts, year: string): string {
  const ends = [
    [day, dayTo],
    [month, monthTo],
  ].map((each) => each.filter((text) => text !== '').join('–'));
  return [...ends, year].filter((text) => text !== '').join(' ');
}
