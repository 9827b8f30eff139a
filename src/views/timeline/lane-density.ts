import type { LaneContents, TimelineContents } from '#src/select/timeline-contents.ts';

/**
 * A lane counted in bins of `size` days: bin `first + i` begins with day `(first + i) * size`. They lie on a grid of
 * their own, so that moving in time changes none of them.
 *
 * `members[at]` for `at` from `starts[i]` to `starts[i + 1]` are the bars of bin `first + i`, by the middle of each; `shown` and
 * `counted` are their activities.
 */
export interface LaneDensity {
  readonly size: number;
  readonly first: number;
  readonly starts: Uint32Array;
  readonly members: Uint32Array;
  readonly shown: Uint32Array;
  readonly counted: Uint32Array;
  /** The most activities of a bin, at least 1. */
  readonly peak: number;
}

const counted = new WeakMap<LaneContents, LaneDensity>();

/** Counts a lane in bins; kept until it is asked for in another size. Linear in its bars. */
export function laneDensity(contents: TimelineContents, lane: LaneContents, size: number): LaneDensity {
  const known = counted.get(lane);
  if (known?.size === size) return known;
  const density = countLane(contents, lane.barNumbers, size);
  counted.set(lane, density);
  return density;
}

function countLane({ timeline, ...contents }: TimelineContents, bars: Uint32Array, size: number): LaneDensity {
  const { first, last } = timeline.holdings;
  const binOf = Int32Array.from(bars, (bar) => Math.floor(((first[bar] ?? 0) + (last[bar] ?? 0) + 1) / 2 / size));
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const bin of binOf) {
    least = Math.min(least, bin);
    most = Math.max(most, bin);
  }
  const bins = bars.length === 0 ? 0 : most - least + 1;
  const starts = new Uint32Array(bins + 1);
  for (const bin of binOf) starts[bin - least + 1] = (starts[bin - least + 1] ?? 0) + 1;
  for (let i = 0; i < bins; i += 1) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const next = starts.slice();
  const members = new Uint32Array(bars.length);
  const [shown, here] = [new Uint32Array(bins), new Uint32Array(bins)];
  let peak = 1;
  bars.forEach((bar, i) => {
    const bin = (binOf[i] ?? 0) - least;
    members[next[bin] ?? 0] = bar;
    next[bin] = (next[bin] ?? 0) + 1;
    shown[bin] = (shown[bin] ?? 0) + (contents.shown[bar] ?? 0);
    here[bin] = (here[bin] ?? 0) + (contents.counted[bar] ?? 0);
    peak = Math.max(peak, shown[bin] ?? 0);
  });
  return { size, first: bins === 0 ? 0 : least, starts, members, shown, counted: here, peak };
}
