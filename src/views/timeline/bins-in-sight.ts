import type { Day } from '#src/domain/day.ts';
import type { TimelineContents } from '#src/select/timeline-contents.ts';
import { type BinUnit, binOf, binUnit, startOfBin } from './bin-unit.ts';
import { middleDay } from './lane-density.ts';
import { edgeOf } from './lane-marks.ts';
import { type TimeWindow, xOf } from './time-window.ts';

/** Bins that every counted lane draws: from number `from` on, up to but not `to`. What lies before or after is out of sight. */
export interface BinsInSight {
  readonly unit: BinUnit;
  readonly from: number;
  readonly to: number;
}

/** The days on which the first and the last bar of the answer are counted; `undefined` where it has none. */
function daysCounted(contents: TimelineContents): { readonly first: Day; readonly last: Day } | undefined {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { barNumbers } of contents.lanes)
    for (let i = 0; i < barNumbers.length; i += 1) {
      const day = middleDay(contents, barNumbers[i] ?? 0);
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  return first > last ? undefined : { first, last };
}

const known = new WeakMap<TimelineContents, ReturnType<typeof daysCounted>>();

/**
 * The bins that are drawn, the same for every lane: those wholly in sight, clear of the marks at the edges where any
 * lane has something out of sight.
 */
export function binsInSight(contents: TimelineContents, window: TimeWindow, width: number): BinsInSight {
  const unit = binUnit(window, width);
  const counted = known.has(contents) ? known.get(contents) : daysCounted(contents);
  known.set(contents, counted);
  if (counted === undefined) return { unit, from: 0, to: 0 };
  const [first, last] = [binOf(unit, counted.first), binOf(unit, counted.last)];
  const xOfBin = (bin: number) => xOf(window, width, startOfBin(unit, bin));
  const edge = edgeOf(contents, width);
  /** The first bin that begins at or after a pixel. */
  const binFrom = (x: number) => {
    let bin = binOf(unit, window.start + (x / width) * (window.end - window.start));
    while (xOfBin(bin) < x - 1e-3) bin += 1;
    return bin;
  };
  const from = xOfBin(first) < -1e-3 ? Math.max(first, binFrom(edge)) : first;
  const whole = xOfBin(last + 1) <= width + 1e-3;
  const to = whole ? last + 1 : Math.min(last + 1, binFrom(width - edge + 2e-3) - 1);
  return { unit, from, to: Math.max(from, to) };
}
