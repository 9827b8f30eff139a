import type { LaneContents, TimelineContents } from '#src/select/timeline-contents.ts';
import type { BinUnit } from './bin-unit.ts';
import { binsInSight } from './bins-in-sight.ts';
import { type LaneDensity, laneDensity } from './lane-density.ts';
import type { TimeWindow } from './time-window.ts';

/** Activities of a lane: in each bin that is drawn, out of sight before and after them, without a day, and in all. */
export interface DensityRow {
  readonly lane: LaneContents | undefined;
  readonly earlier: number;
  readonly counts: readonly number[];
  readonly later: number;
  readonly noDay: number;
  readonly total: number;
}

/**
 * What the timeline shows, as a table with the bins that it draws; `bins` are their numbers. `all`: every activity once,
 * though it may stand in several lanes.
 */
export interface DensityTable {
  readonly unit: BinUnit;
  readonly bins: readonly number[];
  readonly rows: readonly DensityRow[];
  readonly all: DensityRow;
}

/** Counts lanes by the bins of a window on an axis of so many pixels. Linear in the bars at a new scale, else in the bins. */
export function densityTable(contents: TimelineContents, window: TimeWindow, width: number): DensityTable {
  const { unit, from, to } = binsInSight(contents, window, width);
  const { shown, counted, lanes } = contents;
  const sumsOf = (density: LaneDensity, of: 'shown' | 'counted') => {
    const counts = new Array<number>(to - from).fill(0);
    let [earlier, later] = [0, 0];
    density[of].forEach((count, i) => {
      const bin = density.first + i;
      if (bin < from) earlier += count;
      else if (bin >= to) later += count;
      else counts[bin - from] = count;
    });
    return { earlier, counts, later };
  };
  const rowOf = (
    lane: LaneContents | undefined,
    { earlier, counts, later }: ReturnType<typeof sumsOf>,
    noDay: number,
  ): DensityRow => {
    const total = counts.reduce((sum, count) => sum + count, earlier + later + noDay);
    return { lane, earlier, counts, later, noDay, total };
  };
  const sumOf = (numbers: Uint32Array, of: Uint32Array) => numbers.reduce((sum, number) => sum + (of[number] ?? 0), 0);

  const once = { earlier: 0, counts: new Array<number>(to - from).fill(0), later: 0 };
  let noDayOnce = 0;
  const rows = lanes.map((lane): DensityRow => {
    const density = laneDensity(contents, lane, unit);
    const first = sumsOf(density, 'counted');
    once.earlier += first.earlier;
    once.later += first.later;
    first.counts.forEach((count, i) => {
      once.counts[i] = (once.counts[i] ?? 0) + count;
    });
    noDayOnce += sumOf(lane.undatedNumbers, counted);
    return rowOf(lane, sumsOf(density, 'shown'), sumOf(lane.undatedNumbers, shown));
  });
  const bins = Array.from({ length: to - from }, (_, i) => from + i);
  return { unit, bins, rows, all: rowOf(undefined, once, noDayOnce) };
}
