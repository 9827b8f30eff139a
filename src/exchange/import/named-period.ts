import { calendarWeek, weekCommencing, weekFrom } from './calendar-week.ts';
import { type DateReading, refused } from './date-reading.ts';
import { periodOfPart } from './part-of-period.ts';
import { partOfYear } from './part-of-year.ts';

const MONTH_LENGTH = 'YYYY-MM'.length;

/** The week that begins on a day. */
function weekOf(day: DateReading): DateReading {
  const wider = 'calendarWeek';
  if (day.kind === 'read') {
    const edtf = weekFrom(day.edtf);
    return edtf === undefined ? refused('shape') : { ...day, edtf, wider };
  }
  if (day.kind !== 'numeric') return day.kind === 'refused' ? day : refused('shape');
  const { dayFirst, monthFirst, ...said } = day;
  const [first, second] = [dayFirst, monthFirst].map((each) => (each === undefined ? each : weekFrom(each)));
  return {
    ...said,
    ...(first === undefined ? {} : { dayFirst: first }),
    ...(second === undefined ? {} : { monthFirst: second }),
    wider,
  };
}

/**
 * A calendar week, a quarter, or a part of a month or year; `undefined` for any other text. `read`: reads the date within it.
 */
export function namedPeriod(
  text: string,
  yearHint: number | undefined,
  read: (text: string, yearHint: number | undefined) => DateReading,
): DateReading | undefined {
  const week = calendarWeek(text, yearHint);
  if (week !== undefined)
    return 'reason' in week ? refused(week.reason) : { kind: 'read', ...week, wider: 'calendarWeek' };
  const quarter = partOfYear(text, yearHint);
  if (quarter === 'no-year') return refused(quarter);
  if (quarter !== undefined) return { kind: 'read', edtf: quarter, shortYear: false };
  const first = weekCommencing(text);
  if (first !== undefined) return weekOf(read(first, yearHint));
  const period = periodOfPart(text);
  if (period === undefined) return undefined;
  const day = read(period, yearHint);
  const whole: DateReading = day.kind === 'month-or-day' ? { kind: 'read', edtf: day.month, shortYear: true } : day;
  if (whole.kind === 'refused' && whole.reason === 'no-year') return whole;
  return whole.kind === 'read' && whole.edtf.length <= MONTH_LENGTH ? { ...whole, wider: 'partOfPeriod' } : undefined;
}
