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

type NameWidth = 'long' | 'short';

/** How far apart lines may stand, in months, and what months are called then, the finest first. */
const STEPS: readonly (readonly [months: number, names: NameWidth])[] = [
  [1, 'long'],
  [1, 'short'],
  [3, 'long'],
  [3, 'short'],
  ...[12, 24, 60, 120, 240, 600].map((months) => [months, 'long'] as const),
];
const COARSEST = [1200, 'long'] as const;
const ROOM = 12;

/** The scale on which the days from `first` to `last` fill the pixels from `from` to `to`, with some room around. */
export function timeScale(first: Day, last: Day, from: number, to: number): TimeScale {
  const days = Math.max(LEAST_DAYS, (last + 1 - first) * 1.08);
  const start = (first + last + 1) / 2 - days / 2;
  return (day) => from + ((day - start) / days) * (to - from);
}

/** What stands at a month, the fullest first. `isYearDue`: no text before it has said the year. */
function namesOf(
  month: number,
  step: number,
  isYearDue: boolean,
  width: NameWidth,
  formats: Formats,
): readonly string[] {
  const year = formats.year(Math.floor(month / 12));
  if (step >= 12) return [year];
  const name = formats.monthName(month, width);
  return isYearDue || month % 12 === 0 ? [formats.month(month), `${name} ${year}`, year, name] : [name];
}

/** The lines of an axis between two pixels: months, quarters, years or more, as fine as their names, long or short, have room. */
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
  const widest = (width: NameWidth) =>
    Math.max(...Array.from({ length: 12 }, (_, i) => textWidth(formats.monthName(firstMonth + i, width), { size })));
  const room = { long: widest('long'), short: widest('short'), year: textWidth('2000', { size }) };
  const [step, width] =
    STEPS.find(([each, names]) => each * 30.4 * perDay > room[each < 12 ? names : 'year'] + ROOM) ?? COARSEST;
  const ticks: TimeTick[] = [];
  let isYearSaid = false;
  for (let month = Math.floor(firstMonth / step) * step; month <= lastMonth; month += step) {
    const start = scale(firstDayOfMonth(month));
    const x = Math.max(from, start);
    if (x > to) continue;
    const space = Math.min(to, scale(firstDayOfMonth(month + step))) - x - 8;
    const names = namesOf(month, step, !isYearSaid, width, formats);
    const text = names.find((name) => textWidth(name, { size }) <= space) ?? '';
    if (text.includes(formats.year(Math.floor(month / 12)))) isYearSaid = true;
    ticks.push({ x, hasLine: start >= from, text });
  }
  return ticks;
}
