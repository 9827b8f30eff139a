import type { Day } from '#src/domain/day.ts';

/** The stretch of time that the axis shows, in days since 1970-01-01; fractions are parts of a day, `end` is excluded. */
export interface TimeWindow {
  readonly start: number;
  readonly end: number;
}

/** First and last day, both included. */
export interface DayExtent {
  readonly first: Day;
  readonly last: Day;
}

/** What an axis may show. `isTight`: no more than these days with some room on both sides. */
export interface DayBounds extends DayExtent {
  readonly isTight?: boolean;
}

const LEAST_FIT = 90;
const PADDING = 0.06;
const LEAST_SPAN = 3;
const MOST_SPAN = 365.25 * 60;

export const spanOf = ({ start, end }: TimeWindow): number => end - start;

/** Distance in pixels from the left end of an axis of that width to the beginning of a day. */
export function xOf(window: TimeWindow, width: number, day: number): number {
  return ((day - window.start) / spanOf(window)) * width;
}

/** The inverse of `xOf`, with its fraction. */
export function dayAt(window: TimeWindow, width: number, x: number): number {
  return window.start + (x / width) * spanOf(window);
}

/** The days with some room on both sides, at least about three months. */
export function fitWindow({ first, last }: DayExtent): TimeWindow {
  const days = last + 1 - first;
  const span = Math.max(LEAST_FIT, days * (1 + 2 * PADDING));
  const middle = first + days / 2;
  return { start: middle - span / 2, end: middle + span / 2 };
}

/** The longest window over some days: decades, or all of them with some room. */
function mostSpan(bounds: DayBounds): number {
  const fit = spanOf(fitWindow(bounds));
  return bounds.isTight === true ? fit : Math.max(MOST_SPAN, fit * 1.5);
}

/** Keeps a window between three days and the longest, and its middle near the record, or all of it where that is tight. */
function within({ start, end }: TimeWindow, bounds: DayBounds): TimeWindow {
  const fit = fitWindow(bounds);
  const span = Math.min(Math.max(end - start, LEAST_SPAN), mostSpan(bounds));
  const reach = bounds.isTight === true ? span / 2 : 0;
  const middle = Math.max(fit.start + reach, Math.min((start + end) / 2, fit.end - reach));
  return { start: middle - span / 2, end: middle + span / 2 };
}

/** The window made longer (`factor` > 1) or shorter, so that the day `around` stays where it is. */
export function zoomed(window: TimeWindow, factor: number, around: number, bounds: DayBounds): TimeWindow {
  const span = spanOf(window);
  const next = Math.min(Math.max(span * factor, LEAST_SPAN), mostSpan(bounds));
  const share = (around - window.start) / span;
  return within({ start: around - share * next, end: around + (1 - share) * next }, bounds);
}

/** The window moved by a number of days. */
export function panned(window: TimeWindow, days: number, bounds: DayBounds): TimeWindow {
  return within({ start: window.start + days, end: window.end + days }, bounds);
}
