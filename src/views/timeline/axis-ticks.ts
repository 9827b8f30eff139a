import { utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';
import { type Day, monthIndexOf, utcDate, yearOf } from '#src/domain/day.ts';
import type { Formats } from '#src/i18n/formats.ts';
import { shortMonth } from './short-range.ts';
import { spanOf, type TimeWindow, xOf } from './time-window.ts';

/** A line of the axis, in pixels from its left end; with `text`, a label that begins at `textX`. */
export interface Tick {
  readonly day: Day;
  readonly x: number;
  readonly isMajor: boolean;
  readonly label: { readonly text: string; readonly x: number; readonly width: number } | undefined;
}

/** Width of a text in pixels. */
export type TextWidth = (text: string) => number;

interface Level {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  /** About how many days lie between two ticks. */
  readonly days: number;
  readonly interval: { range(start: Date, stop: Date): Date[]; floor(date: Date): Date };
}

const every = (unit: typeof utcYear, step: number): Level['interval'] => unit.every(step) ?? unit;

const LEVELS: readonly Level[] = [
  { unit: 'day', days: 1, interval: utcDay },
  { unit: 'week', days: 7, interval: utcMonday },
  { unit: 'month', days: 30.4, interval: utcMonth },
  { unit: 'month', days: 91.3, interval: every(utcMonth, 3) },
  { unit: 'year', days: 365.2, interval: utcYear },
  ...[2, 5, 10, 20, 50].map((step) => ({ unit: 'year' as const, days: 365.2 * step, interval: every(utcYear, step) })),
];

const MS_PER_DAY = 86_400_000;
const LEAST_MINOR_GAP = 7;
const LABEL_INDENT = 6;
const LABEL_GAP = 8;

/** Weeks and days carry their month's name each: they need more room than a label before the axis stays calm. */
const EASE = 1.8;

function daysOf({ interval }: Level, { start, end }: TimeWindow): readonly Day[] {
  const first = interval.floor(new Date(start * MS_PER_DAY));
  return interval.range(first, new Date(end * MS_PER_DAY)).map((date) => date.getTime() / MS_PER_DAY);
}

/** What a tick may be called, the fullest first. `isYearDue`: no label before it has said the year. */
function namesOf(day: Day, { unit }: Level, isYearDue: boolean, formats: Formats): readonly string[] {
  const month = monthIndexOf(day);
  const year = formats.year(yearOf(day));
  if (unit === 'year') return [year];
  if (unit === 'month') {
    const plain = [formats.monthName(month, 'long'), shortMonth(month, formats)];
    if (month % 12 === 0) return [formats.month(month), year];
    return isYearDue ? [formats.month(month), `${shortMonth(month, formats)} ${year}`, year, ...plain] : plain;
  }
  return isYearDue || utcDate(day).getUTCMonth() + utcDate(day).getUTCDate() === 1
    ? [formats.shortDays(day, day), formats.shortDay(day)]
    : [formats.shortDay(day)];
}

/** Room that a label of each unit asks for, so that most of its labels fit. */
function neededWidth({ unit }: Level, middle: Day, textWidth: TextWidth, formats: Formats): number {
  const month = monthIndexOf(middle);
  const text = unit === 'year' ? '2000' : unit === 'month' ? shortMonth(month, formats) : formats.shortDay(middle);
  const ease = unit === 'day' || unit === 'week' ? EASE : 1;
  return (textWidth(text) + LABEL_INDENT + LABEL_GAP) * ease;
}

/**
 * The lines and labels of the axis, from left to right. Labels never overlap; the first one stands at the left end even
 * if its line is out of sight, and the year is said at the first chance and wherever it changes.
 */
export function axisTicks(window: TimeWindow, width: number, textWidth: TextWidth, formats: Formats): readonly Tick[] {
  if (width <= 0) return [];
  const perDay = width / spanOf(window);
  const middle = Math.floor((window.start + window.end) / 2);
  const coarsest = LEVELS.length - 1;
  const found = LEVELS.findIndex((level) => level.days * perDay >= neededWidth(level, middle, textWidth, formats));
  const majorLevel = LEVELS[found === -1 ? coarsest : found];
  if (majorLevel === undefined) return [];
  const majorDays = daysOf(majorLevel, window);
  const minorLevel = LEVELS.find(({ days }) => days < majorLevel.days && days * perDay >= LEAST_MINOR_GAP);
  const isMajorDay = new Set(majorDays);
  const minor = minorLevel === undefined ? [] : daysOf(minorLevel, window).filter((day) => !isMajorDay.has(day));

  let isYearDue = true;
  const major = majorDays.map((day, i): Tick => {
    const x = xOf(window, width, day);
    const next = majorDays[i + 1];
    const textX = Math.max(x, 0) + LABEL_INDENT;
    const room = (next === undefined ? width : xOf(window, width, next)) - LABEL_GAP - textX;
    const names = namesOf(day, majorLevel, isYearDue, formats);
    const text = names.find((name) => textWidth(name) <= room);
    if (text?.includes(formats.year(yearOf(day)))) isYearDue = false;
    const label = text === undefined ? undefined : { text, x: textX, width: textWidth(text) };
    return { day, x, isMajor: true, label };
  });
  const lines = minor.map((day) => ({ day, x: xOf(window, width, day), isMajor: false, label: undefined }));
  return [...major, ...lines].filter(({ x, label }) => (x >= 0 && x <= width) || label !== undefined);
}
