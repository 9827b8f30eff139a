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

/** Keeps a window between three days and decades, and its middle near the record. */
function within({ start, end }: TimeWindow, extent: DayExtent): TimeWindow {
  const fit = fitWindow(extent);
  const span = Math.min(Math.max(end - start, LEAST_SPAN), Math.max(MOST_SPAN, spanOf(fit) * 1.5));
  const middle = Math.min(Math.max((start + end) / 2, fit.start), fit.end);
  return { start: middle - span / 2, end: middle + span / 2 };
}

/** The window made longer (`factor` > 1) or shorter, so that the day `around` stays where it is. */
export function zoomed(window: TimeWindow, factor: number, around: number, extent: DayExtent): TimeWindow {
  const span = spanOf(window);
  const next = Math.min(Math.max(span * factor, LEAST_SPAN), Math.max(MOST_SPAN, spanOf(fitWindow(extent)) * 1.5));
  const share = (around - window.start) / span;
  return within({ start: around - share * next, end: around + (1 - share) * next }, extent);
}

/** The window moved by a number of days. */
export function panned(window: TimeWindow, days: number, extent: DayExtent): TimeWindow {
  return within({ start: window.start + days, end: window.end + days }, extent);
}
