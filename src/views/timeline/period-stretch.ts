import type { Period } from '#src/domain/period.ts';
import { type TimeWindow, xOf } from './time-window.ts';

/**
 * Where a period lies on the axis, in pixels from its left end, cut off at its ends; `undefined` without a period.
 * `isInView`: whether any of it can be seen.
 */
export function periodStretch(
  { from, to }: Period,
  window: TimeWindow,
  width: number,
): { readonly start: number; readonly end: number; readonly isInView: boolean } | undefined {
  if (from === undefined && to === undefined) return undefined;
  const clamp = (x: number) => Math.max(0, Math.min(x, width));
  const start = from === undefined ? 0 : xOf(window, width, from);
  const end = to === undefined ? width : xOf(window, width, to + 1);
  return { start: clamp(start), end: clamp(end), isInView: start < width && end > 0 };
}
