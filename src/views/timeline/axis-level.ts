import { type Day, firstDayOfMonth, monthIndexOf } from '#src/domain/day.ts';
import type { TimeWindow } from './time-window.ts';

/** A distance between the lines of an axis: some days, or some months counted from year 0. */
export interface AxisLevel {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  /** About how many days lie between two lines. */
  readonly days: number;
  readonly months: number;
}

const DAYS_A_MONTH = 30.436875;

const years = (step: number): AxisLevel => ({ unit: 'year', days: step * 12 * DAYS_A_MONTH, months: step * 12 });

/** From close to far apart. */
export const AXIS_LEVELS: readonly AxisLevel[] = [
  { unit: 'day', days: 1, months: 0 },
  { unit: 'week', days: 7, months: 0 },
  { unit: 'month', days: DAYS_A_MONTH, months: 1 },
  { unit: 'month', days: 3 * DAYS_A_MONTH, months: 3 },
  ...[1, 2, 5, 10, 20, 50].map(years),
];

/** 1 January 1970 was a Thursday: so many days lie between the Monday before it and it. */
export const MONDAY_BEFORE_DAY_0 = 3;

/** The days on which the lines of a level stand in a window, the last one before it included. Weeks begin on Monday. */
export function daysOfLevel({ days, months }: AxisLevel, { start, end }: TimeWindow): readonly Day[] {
  const found: Day[] = [];
  if (months > 0) {
    const first = Math.floor(monthIndexOf(Math.floor(start)) / months) * months;
    for (let month = first; firstDayOfMonth(month) < end; month += months) found.push(firstDayOfMonth(month));
    return found;
  }
  const offset = days === 7 ? MONDAY_BEFORE_DAY_0 : 0;
  const first = Math.floor((Math.floor(start) + offset) / days) * days - offset;
  for (let day = first; day < end; day += days) found.push(day);
  return found;
}
