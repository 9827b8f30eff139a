import type { Day } from '#src/domain/day.ts';
import type { LaneContents, TimelineContents } from '#src/select/timeline-contents.ts';
import { type BinUnit, binOf, startOfBin } from './bin-unit.ts';

/**
 * A lane counted in bins of a calendar unit: bin `first + i` of the unit begins with day `days[i]`, the last ends before
 * `days[shown.length]`. They lie on the calendar, so that moving in time changes none of them.
 *
 * `members[at]` for `at` from `starts[i]` to `starts[i + 1]` are the bars of bin `first + i`, by the middle of each; `shown` and
 * `counted` are their activities.
 */
export interface LaneDensity {
  readonly unit: BinUnit;
  readonly first: number;
  readonly days: Int32Array;
  readonly starts: Uint32Array;
  readonly members: Uint32Array;
  readonly shown: Uint32Array;
  readonly counted: Uint32Array;
  /** The most activities of a bin, at least 1. */
  readonly peak: number;
}

const counted = new WeakMap<LaneContents, LaneDensity>();

/** Counts a lane in bins; kept until it is asked for in another unit. Linear in its bars. */
export function laneDensity(contents: TimelineContents, lane: LaneContents, unit: BinUnit): LaneDensity {
  const known = counted.get(lane);
  if (known?.unit.key === unit.key) return known;
  const density = countLane(contents, lane.barNumbers, unit);
  counted.set(lane, density);
  return density;
}

/** The day that a bar is counted on. */
export function middleDay({ timeline }: TimelineContents, bar: number): Day {
  const { first, last } = timeline.holdings;
  return Math.floor(((first[bar] ?? 0) + (last[bar] ?? 0) + 1) / 2);
}

function countLane(contents: TimelineContents, bars: Uint32Array, unit: BinUnit): LaneDensity {
  const middles = Int32Array.from(bars, (bar) => middleDay(contents, bar));
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const day of middles) {
    least = Math.min(least, day);
    most = Math.max(most, day);
  }
  const first = bars.length === 0 ? 0 : binOf(unit, least);
  const bins = bars.length === 0 ? 0 : binOf(unit, most) - first + 1;
  const days = Int32Array.from({ length: bins + 1 }, (_, i) => startOfBin(unit, first + i));
  const binOfBar = binFinder(days);
  const starts = new Uint32Array(bins + 1);
  const found = middles.map(binOfBar);
  for (const bin of found) starts[bin + 1] = (starts[bin + 1] ?? 0) + 1;
  for (let i = 0; i < bins; i += 1) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const next = starts.slice();
  const members = new Uint32Array(bars.length);
  const [shown, here] = [new Uint32Array(bins), new Uint32Array(bins)];
  let peak = 1;
  bars.forEach((bar, i) => {
    const bin = found[i] ?? 0;
    members[next[bin] ?? 0] = bar;
    next[bin] = (next[bin] ?? 0) + 1;
    shown[bin] = (shown[bin] ?? 0) + (contents.shown[bar] ?? 0);
    here[bin] = (here[bin] ?? 0) + (contents.counted[bar] ?? 0);
    peak = Math.max(peak, shown[bin] ?? 0);
  });
  return { unit, first, days, starts, members, shown, counted: here, peak };
}

/** Finds the bin that a day lies in, from about where it would be if all were of one length. */
function binFinder(days: Int32Array): (day: Day) => number {
  const bins = days.length - 1;
  const start = days[0] ?? 0;
  const perDay = bins / Math.max(1, (days[bins] ?? 0) - start);
  return (day) => {
    let bin = Math.max(0, Math.min(bins - 1, Math.floor((day - start) * perDay)));
    while (bin > 0 && (days[bin] ?? 0) > day) bin -= 1;
    while (bin < bins - 1 && (days[bin + 1] ?? 0) <= day) bin += 1;
    return bin;
  };
}
