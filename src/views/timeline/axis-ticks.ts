import { type Day, monthIndexOf, utcDate, yearOf } from '#src/domain/day.ts';
import type { Formats } from '#src/i18n/formats.ts';
import { AXIS_LEVELS, type AxisLevel, daysOfLevel } from './axis-level.ts';
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

const LEAST_MINOR_GAP = 7;
const LABEL_INDENT = 6;
const LABEL_GAP = 8;

/** Weeks and days carry their month's name each: they need more room than a label before the axis stays calm. */
const EASE = 1.8;

/** What a tick may be called, the fullest first. `isYearDue`: no label before it has said the year. */
function namesOf(day: Day, { unit }: AxisLevel, isYearDue: boolean, formats: Formats): readonly string[] {
  const month = monthIndexOf(day);
  const year = formats.year(yearOf(day));
  if (unit === 'year') return [year];
  if (unit === 'month') {
    const plain = [formats.monthName(month, 'long'), formats.monthName(month, 'short')];
    if (month % 12 === 0) return [formats.month(month), year];
    return isYearDue ? [formats.month(month), `${formats.monthName(month, 'short')} ${year}`, year, ...plain] : plain;
  }
  return isYearDue || utcDate(day).getUTCMonth() + utcDate(day).getUTCDate() === 1
    ? [formats.shortDays(day, day), formats.shortDay(day)]
    : [formats.shortDay(day)];
}

/** Room that a label of each unit asks for, so that most of its labels fit. */
function neededWidth({ unit }: AxisLevel, middle: Day, textWidth: TextWidth, formats: Formats): number {
  const month = monthIndexOf(middle);
  const text =
    unit === 'year' ? '2000' : unit === 'month' ? formats.monthName(month, 'short') : formats.shortDay(middle);
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
  const coarsest = AXIS_LEVELS.length - 1;
  const found = AXIS_LEVELS.findIndex((level) => level.days * perDay >= neededWidth(level, middle, textWidth, formats));
  const majorLevel = AXIS_LEVELS[found === -1 ? coarsest : found];
  if (majorLevel === undefined) return [];
  const majorDays = daysOfLevel(majorLevel, window);
  const minorLevel = AXIS_LEVELS.find(({ days }) => days < majorLevel.days && days * perDay >= LEAST_MINOR_GAP);
  const isMajorDay = new Set(majorDays);
  const minor = minorLevel === undefined ? [] : daysOfLevel(minorLevel, window).filter((day) => !isMajorDay.has(day));

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
