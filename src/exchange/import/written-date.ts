import { parseEdtf } from '#src/domain/edtf.ts';
import { withoutAsideOfDate } from './aside-of-date.ts';
import { type DateEnd, type DateOrder, type DateRefusal, endOf } from './date-end.ts';
import { type DateReading, refused } from './date-reading.ts';
import { areNextToEachOther, asSpan, listsDates, severalDates } from './listed-dates.ts';
import { listedDays } from './listed-days.ts';
import { monthSpan } from './month-span.ts';
import { namedPeriod } from './named-period.ts';
import { numberAfterMonth } from './number-after-month.ts';
import { afterBeginning, openSpan } from './open-span.ts';
import { bareDate, joinedEnds } from './plain-date.ts';
import { withoutTimeOfDay } from './time-of-day.ts';

/** No date is longer; what is would only take time. */
const LONGEST = 120;

type Attempt =
  | { readonly edtf: string; readonly shortYear: boolean; readonly turnsYear?: true }
  | { readonly reason: DateRefusal };

const REFUSED_ORDER: Attempt = { reason: 'no-such-date' };

/** A visit over New Year begins in or after the one month and ends in or before the other. */
const LATE_MONTH = 10;
const EARLY_MONTH = 3;

/** No table tells of older visits: such a year is a slip of the pen. */
const FIRST_YEAR = 1800;
const isTooEarly = (edtf: string): boolean => edtf.split('/').some((end) => Number(end.slice(0, 4)) < FIRST_YEAR);

const two = (value: number): string => String(value).padStart(2, '0');

function pointOf({ year, month, day }: DateEnd): string {
  if (year === undefined) return '';
  const yearText = String(year).padStart(4, '0');
  if (month === undefined) return yearText;
  return day === undefined ? `${yearText}-${two(month)}` : `${yearText}-${two(month)}-${two(day)}`;
}

function written(start: DateEnd, end: DateEnd | undefined): Attempt {
  const shortYear = start.shortYear === true || end?.shortYear === true;
  const edtf = end === undefined ? pointOf(start) : `${pointOf(start)}/${pointOf(end)}`;
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return { reason: parsed.reason };
  if (isTooEarly(edtf)) return { reason: 'early-year' };
  const [first, last] = edtf.split('/');
  return { edtf: first === last && first !== undefined ? first : edtf, shortYear };
}

/**
 * "16–20 July 2018": what the first end leaves out, the last one says, and the other way round. "Dec 30 – Jan 2" with the
 * year in another column begins in that year and ends in the next.
 */
function range(left: DateEnd, right: DateEnd, yearHint: number | undefined): Attempt {
  const year = right.year ?? left.year ?? yearHint;
  if (year === undefined) return { reason: 'no-year' };
  const month = right.month ?? (right.day === undefined ? undefined : left.month);
  const startMonth = left.month ?? (left.day === undefined ? undefined : month);
  const crosses = left.year === undefined && startMonth !== undefined && month !== undefined && startMonth > month;
  if (crosses && right.year === undefined) {
    if (startMonth < LATE_MONTH || month > EARLY_MONTH) return { reason: 'end-before-start' };
    const turned = written({ ...left, year, month: startMonth }, { ...right, year: year + 1, month });
    return 'edtf' in turned ? { ...turned, turnsYear: true } : turned;
  }
  const start = { ...left, year: left.year ?? (crosses ? year - 1 : year) };
  if (startMonth === undefined && left.day !== undefined) return { reason: 'shape' };
  if (month === undefined && right.day !== undefined) return { reason: 'shape' };
  return written(
    startMonth === undefined ? start : { ...start, month: startMonth },
    month === undefined ? { ...right, year } : { ...right, year, month },
  );
}

function attempt(ends: readonly string[], order: DateOrder, yearHint: number | undefined): Attempt {
  const [first = '', second] = ends;
  const left = endOf(first, order);
  if (typeof left === 'string') return { reason: left };
  if (second === undefined) {
    if (left.month === undefined && left.day !== undefined) return { reason: 'shape' };
    const year = left.year ?? yearHint;
    return year === undefined ? { reason: 'no-year' } : written({ ...left, year }, undefined);
  }
  const right = endOf(second, order);
  return typeof right === 'string' ? { reason: right } : range(left, right, yearHint);
}

/** Days from one to another before a slash, "3-4/5/2019": no month stands first. */
const DAYS_FIRST = /^\d{1,2}\s*-\s*\d{1,2}\s*\/\s*\d/;
/** Numbers with points between them have the day first everywhere. */
const POINT = /\d\.\s*\d/;

const QUOTED = /^["'„“”«»‚‘’`\s]+|["'„“”«»‚‘’`\s]+$/g;
/** "06.22", which may be a month of 2022 or a day without a year. */
const SHORT_MONTH = /^(?:0?[1-9]|1[0-2])[./](?:1[3-9]|[2-9]\d)$/;

const REFUSED: readonly (readonly [RegExp, DateRefusal])[] = [
  [/^q[1-4]\b|\bq[1-4]$|\bquart|тримесеч|trimestre|četrtletj|^[1-4]\. ?q/i, 'quarter'],
  [
    /(?<!\p{L})(?:spring|summer|autumn|fall|winter|frühling|sommer|herbst|primavera|estate|autunno|inverno|pomlad|poletje|jesen|zima|printemps|été|automne|hiver|verano|otoño|invierno)(?!\p{L})/iu,
    'season',
  ],
  [/пролет|лято|есен|зима/i, 'season'],
  [
    /\?|~|\b(ca|circa|about|approx|etwa|okoli|early|late|mid|or)\b\.?|(?<!\p{L})ок\.|около|начало|края|средата/iu,
    'uncertain',
  ],
];

/** Whether a text says only before or after which date something was. */
function isOpen(text: string, yearHint: number | undefined): boolean {
  const beginning = afterBeginning(text);
  const begun = beginning === undefined ? undefined : readDay(beginning, yearHint);
  if (begun?.kind === 'read' && !begun.edtf.includes('/')) return true;
  if (begun?.kind === 'numeric' && ![begun.dayFirst, begun.monthFirst].some((each) => each?.includes('/'))) return true;
  const bound = openSpan(text);
  if (bound === undefined) return false;
  const reading = readDay(bound, yearHint);
  return reading.kind !== 'refused' || reading.reason !== 'shape';
}

/**
 * Reads a date as people write it, never more precisely than it is written.
 *
 * `yearHint` is the year of another column, for "2 May". A year of two digits is taken for 1970 to 2069.
 */
export function readDate(text: string, yearHint?: number): DateReading {
  const stripped = text.trim().replace(QUOTED, '');
  if (stripped.length > LONGEST) return refused('shape');
  const { day, hasTime } = withoutTimeOfDay(stripped);
  const reading = readDay(day, yearHint);
  const bare = reading.kind === 'refused' ? withoutAsideOfDate(stripped) : undefined;
  const beside = bare === undefined ? undefined : readDate(bare, yearHint);
  if (beside?.kind === 'read' || beside?.kind === 'numeric') return { ...beside, hasTime: true };
  return hasTime && (reading.kind === 'read' || reading.kind === 'numeric') ? { ...reading, hasTime } : reading;
}

function readDay(trimmed: string, yearHint: number | undefined): DateReading {
  const interval = trimmed.replace(/\s*\/\s*/, '/');
  if (parseEdtf(interval).ok)
    return isTooEarly(interval) ? refused('early-year') : { kind: 'read', edtf: interval, shortYear: false };
  if (isOpen(trimmed, yearHint)) return { kind: 'refused', reason: 'open-span' };
  const numbered = numberAfterMonth(trimmed);
  if (numbered?.isYear === true) return { kind: 'read', edtf: numbered.month, shortYear: true };
  if (numbered !== undefined && yearHint === undefined) return { kind: 'month-or-day', month: numbered.month };
  const period = namedPeriod(trimmed, yearHint, readDay);
  if (period !== undefined) return period;
  const refusal = REFUSED.find(([pattern]) => pattern.test(trimmed));
  if (refusal !== undefined) return refused(refusal[1]);
  const isListed = listsDates(trimmed);
  const span = asSpan(trimmed);
  const bare = bareDate(span);
  const months = monthSpan(span, bare);
  if (months === 'day-or-months') return refused(months);
  const plain = joinedEnds(months ?? bare);
  const ends = plain.split('-').map((end) => end.trim());
  if (ends.length > 2 || ends.includes('')) return refused(severalDates(trimmed) ?? 'shape');
  const dayFirst = attempt(ends, 'day-first', yearHint);
  const isDayFirst = plain.includes('/') ? DAYS_FIRST.test(plain) : POINT.test(plain);
  const monthFirst = isDayFirst ? REFUSED_ORDER : attempt(ends, 'month-first', yearHint);
  if (isListed && [dayFirst, monthFirst].some((each) => 'edtf' in each && !areNextToEachOther(each.edtf)))
    return refused(severalDates(trimmed) ?? 'several-days');
  if (!('edtf' in dayFirst) && !('edtf' in monthFirst)) {
    const { reason } = dayFirst;
    if (SHORT_MONTH.test(trimmed)) return refused('short-month-year');
    return refused(severalDates(trimmed) ?? reason);
  }
  const isTurned = [dayFirst, monthFirst].some((each) => 'edtf' in each && each.turnsYear === true);
  const said = {
    ...(isTurned ? { turnsYear: true as const } : {}),
    ...(listedDays(trimmed)?.hasGaps === true ? { wider: 'listedDays' as const } : {}),
  };
  const isDotted = months !== undefined || (!span.includes('/') && !/\d-\d{1,2}-\d/.test(trimmed));
  if ('edtf' in dayFirst && (isDotted || ('edtf' in monthFirst && dayFirst.edtf === monthFirst.edtf)))
    return { kind: 'read', edtf: dayFirst.edtf, shortYear: dayFirst.shortYear, ...said };
  return {
    kind: 'numeric',
    ...('edtf' in dayFirst ? { dayFirst: dayFirst.edtf } : {}),
    ...('edtf' in monthFirst ? { monthFirst: monthFirst.edtf } : {}),
    shortYear: 'edtf' in dayFirst ? dayFirst.shortYear : 'edtf' in monthFirst && monthFirst.shortYear,
    ...said,
  };
}
