import { type Day, firstDayOfMonth, monthIndexOf } from '#src/domain/day.ts';
import type { Formats } from '#src/i18n/formats.ts';
import { textWidth } from './text-lines.ts';

/** Puts a day to the pixel at which it begins. */
export type TimeScale = (day: Day) => number;

/** A line of a time axis and what stands at it; no text where there is no room, no line where it is out of sight. */
export interface TimeTick {
  readonly x: number;
  readonly hasLine: boolean;
  readonly text: string;
}

const LEAST_DAYS = 92;
const STEPS = [1, 3, 12, 24, 60, 120, 240, 600, 1200] as const;
const ROOM = 12;

/** The scale on which the days from `first` to `last` fill the pixels from `from` to `to`, with some room around. */
export function timeScale(first: Day, last: Day, from: number, to: number): TimeScale {
  const days = Math.max(LEAST_DAYS, (last + 1 - first) * 1.08);
  const start = (first + last + 1) / 2 - days / 2;
  return (day) => from + ((day - start) / days) * (to - from);
}

function nameOf(month: number, step: number, isYearDue: boolean, formats: Formats): readonly string[] {
  const year = formats.year(Math.floor(month / 12));
  if (step >= 12) return [year];
  const name = formats.monthName(month, 'long');
  return isYearDue || month % 12 === 0 ? [formats.month(month), year] : [name];
}

/** The lines of an axis between two pixels: months, quarters, years or more, as fine as their names have room. */
export function timeTicks(
  scale: TimeScale,
  from: number,
  to: number,
  size: number,
  formats: Formats,
): readonly TimeTick[] {
  const perDay = scale(1) - scale(0);
  const firstMonth = monthIndexOf(Math.floor((from - scale(0)) / perDay));
  const lastMonth = monthIndexOf(Math.ceil((to - scale(0)) / perDay));
  const widest = Math.max(
    ...Array.from({ length: 12 }, (_, i) => textWidth(formats.monthName(firstMonth + i, 'long'), { size })),
  );
  const step =
    STEPS.find((each) => each * 30.4 * perDay > (each < 12 ? widest : textWidth('2000', { size })) + ROOM) ?? 1200;
  const ticks: TimeTick[] = [];
  let isYearSaid = false;
  for (let month = Math.floor(firstMonth / step) * step; month <= lastMonth; month += step) {
    const start = scale(firstDayOfMonth(month));
    const x = Math.max(from, start);
    if (x > to) continue;
    const room = Math.min(to, scale(firstDayOfMonth(month + step))) - x - 8;
    const names = nameOf(month, step, !isYearSaid, formats);
    const text = names.find((name) => textWidth(name, { size }) <= room) ?? '';
    if (text !== '') isYearSaid = true;
    ticks.push({ x, hasLine: start >= from, text });
  }
  return ticks;
}
