import { type Day, firstDayOfMonth, monthIndexOf } from '#src/domain/day.ts';
import type { Formats } from '#src/i18n/formats.ts';
import { MONDAY_BEFORE_DAY_0 } from './axis-level.ts';
import { type DayExtent, fitWindow, spanOf, type TimeWindow } from './time-window.ts';

/**
 * A calendar unit that lanes are counted in: some days (weeks begin on Monday), or some months counted from year 0.
 * `least`: days of the shortest.
 */
export interface BinUnit {
  readonly key: string;
  readonly days: number;
  readonly months: number;
  readonly least: number;
}

const inDays = (key: string, days: number): BinUnit => ({ key, days, months: 0, least: days });
const inYears = (years: number): BinUnit => ({
  key: `${years} years`,
  days: 0,
  months: years * 12,
  least: Math.floor(years * 365.2425),
});

/** From short to long. */
export const BIN_UNITS: readonly BinUnit[] = [
  inDays('day', 1),
  inDays('week', 7),
  { key: 'month', days: 0, months: 1, least: 28 },
  { key: 'quarter', days: 0, months: 3, least: 90 },
  ...[1, 5, 10, 50, 100, 500, 1000, 5000].map(inYears),
];

const LONGEST = inYears(10_000);

/** Least width of a bin in pixels. */
const BIN = 30;

/** The shortest unit whose bins are wide enough to be pressed and read. Depends on the scale alone. */
export function binUnit(window: TimeWindow, width: number): BinUnit {
  const perDay = width / spanOf(window);
  return BIN_UNITS.find(({ least }) => least * perDay >= BIN) ?? LONGEST;
}

/** The number of the bin that a day lies in. */
export function binOf({ days, months }: BinUnit, day: Day): number {
  if (months > 0) return Math.floor(monthIndexOf(Math.floor(day)) / months);
  return days === 1 ? Math.floor(day) : Math.floor((Math.floor(day) + MONDAY_BEFORE_DAY_0) / days);
}

/** The day that a bin begins with. */
export function startOfBin({ days, months }: BinUnit, bin: number): Day {
  if (months > 0) return firstDayOfMonth(bin * months);
  return days === 1 ? bin : bin * days - MONDAY_BEFORE_DAY_0;
}

/** "2005–2009", "2006", "April–June 2006", "May 2006", "1–7 May 2006", "5 May 2006". */
export function binName(unit: BinUnit, bin: number, formats: Formats): string {
  const first = startOfBin(unit, bin);
  const last = startOfBin(unit, bin + 1) - 1;
  if (unit.months === 0) return formats.days(first, last);
  const [from, to] = [monthIndexOf(first), monthIndexOf(last)];
  if (unit.months < 12) return formats.months(from, to);
  const years = [Math.floor(from / 12), Math.floor(to / 12)].map(formats.year);
  return [...new Set(years)].join('–');
}

/** The extent widened to whole bins as they are when all of it is in sight, so that no bin of it is cut off. */
export function wholeBins(extent: DayExtent, width: number): DayExtent {
  if (width <= 0) return extent;
  let whole = extent;
  for (let unit = binUnit(fitWindow(whole), width), before = ''; unit.key !== before; ) {
    before = unit.key;
    whole = {
      first: Math.min(whole.first, startOfBin(unit, binOf(unit, whole.first))),
      last: Math.max(whole.last, startOfBin(unit, binOf(unit, whole.last) + 1) - 1),
    };
    unit = binUnit(fitWindow(whole), width);
  }
  return whole;
}
