import { type Day, firstDayOfMonth, monthIndexOf, yearOf } from '#src/domain/day.ts';
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

/** The shortest unit of a level, as a share of its usual length: February of a month. */
const SHORTEST = 0.91;

type MonthWidth = 'long' | 'short';

/** What a tick may be called, the fullest first. `saysYear`: it is the first of its year, or of all. */
function namesOf(
  day: Day,
  { unit }: AxisLevel,
  saysYear: boolean,
  months: MonthWidth,
  formats: Formats,
): readonly string[] {
  const month = monthIndexOf(day);
  const year = formats.year(yearOf(day));
  if (unit === 'year') return [year];
  if (unit === 'month') {
    if (!saysYear) return [formats.monthName(month, months)];
    const inFull = months === 'long' ? [formats.month(month)] : [];
    const short = `${formats.monthName(month, 'short')} ${year}`;
    return month % 12 === 0 ? [...inFull, year] : [...inFull, short];
  }
  return [saysYear ? formats.shortDays(day, day) : formats.shortDay(day)];
}

/** Room that the widest label of a unit in this year asks for, so that all its labels fit. */
function neededWidth(
  { unit, months: step }: AxisLevel,
  year: number,
  months: MonthWidth,
  textWidth: TextWidth,
  formats: Formats,
): number {
  if (unit === 'year') return textWidth('2000') + LABEL_INDENT + LABEL_GAP;
  let most = 0;
  for (let i = 0; i < 12; i += unit === 'month' ? step : 1) {
    const month = 12 * year + i;
    const text = unit === 'month' ? formats.monthName(month, months) : formats.shortDay(firstDayOfMonth(month) + 27);
    most = Math.max(most, textWidth(text));
  }
  if (unit === 'month') return Math.max(most, textWidth('2000')) + LABEL_INDENT + LABEL_GAP;
  const withYear = formats.shortDays(firstDayOfMonth(12 * year) + 27, firstDayOfMonth(12 * year) + 27);
  return Math.max((most + LABEL_INDENT + LABEL_GAP) * EASE, textWidth(withYear) + LABEL_INDENT + LABEL_GAP);
}

/**
 * The lines and labels of the axis, from left to right. Every line of the level that has room for its labels is named;
 * labels never overlap. The year is said at the left end and wherever it changes.
 */
export function axisTicks(window: TimeWindow, width: number, textWidth: TextWidth, formats: Formats): readonly Tick[] {
  if (width <= 0) return [];
  const perDay = width / spanOf(window);
  const year = yearOf(Math.floor((window.start + window.end) / 2));
  const hasRoom = (level: AxisLevel, months: MonthWidth) =>
    level.days * (level.months > 0 ? SHORTEST : 1) * perDay >= neededWidth(level, year, months, textWidth, formats);
  const majorLevel = AXIS_LEVELS.find((level) => hasRoom(level, 'short')) ?? AXIS_LEVELS.at(-1);
  if (majorLevel === undefined) return [];
  const months = hasRoom(majorLevel, 'long') ? 'long' : 'short';
  const majorDays = daysOfLevel(majorLevel, window);
  const minorLevel = AXIS_LEVELS.find(({ days }) => days < majorLevel.days && days * perDay >= LEAST_MINOR_GAP);
  const isMajorDay = new Set(majorDays);
  const minor = minorLevel === undefined ? [] : daysOfLevel(minorLevel, window).filter((day) => !isMajorDay.has(day));

  const xs = majorDays.map((day) => xOf(window, width, day));
  const textAt = (i: number) => Math.max(xs[i] ?? 0, 0) + LABEL_INDENT;
  const roomAt = (i: number) => (xs[i + 1] ?? width) - LABEL_GAP - textAt(i);
  const changesYear = (i: number) => yearOf(majorDays[i] ?? 0) !== yearOf(majorDays[i - 1] ?? 0);
  const labels = majorDays.map((day, i): Tick['label'] => {
    const text = namesOf(day, majorLevel, i === 0 || changesYear(i), months, formats).find(
      (name) => textWidth(name) <= roomAt(i),
    );
    return text === undefined ? undefined : { text, x: textAt(i), width: textWidth(text) };
  });
  if (labels[0] === undefined && majorLevel.unit !== 'year') sayYearFirst(labels, window, width, textWidth, formats);
  const major = majorDays.map((day, i): Tick => ({ day, x: xs[i] ?? 0, isMajor: true, label: labels[i] }));
  const lines = minor.map((day) => ({ day, x: xOf(window, width, day), isMajor: false, label: undefined }));
  return [...major, ...lines].filter(({ x, label }) => (x >= 0 && x <= width) || label !== undefined);
}

/** Puts the year alone at the left end and takes away the label it leaves no room for, but not one that says a year. */
function sayYearFirst(
  labels: Tick['label'][],
  { start }: TimeWindow,
  width: number,
  textWidth: TextWidth,
  formats: Formats,
): void {
  const text = formats.year(yearOf(Math.floor(start)));
  const label = { text, x: LABEL_INDENT, width: textWidth(text) };
  const end = label.x + label.width;
  const next = labels[1];
  const isClear = next === undefined || next.x >= end + LABEL_GAP;
  if (end > width || (!isClear && /\d{4}/.test(next.text))) return;
  labels[0] = label;
  if (!isClear) labels[1] = undefined;
}
