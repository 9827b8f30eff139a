import { yearOf } from '#src/domain/day.ts';
import type { LaneContents, TimelineContents } from '#src/select/timeline-contents.ts';

/** Some years in a row, both included. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** Activities of a lane: in each span of years, without a day, and in all. */
export interface DensityRow {
  readonly lane: LaneContents | undefined;
  readonly counts: readonly number[];
  readonly noDay: number;
  readonly total: number;
}

/** What the timeline shows, as a table. `all`: every activity once, though it may stand in several lanes. */
export interface DensityTable {
  readonly spans: readonly YearSpan[];
  readonly rows: readonly DensityRow[];
  readonly all: DensityRow;
}

const MOST_SPANS = 12;
const LENGTHS = [1, 2, 5, 10, 20, 50, 100, 1000];

/** Spans of equal length over these years, at most a dozen. */
function yearSpans(first: number, last: number): readonly YearSpan[] {
  const length = LENGTHS.find((years) => Math.floor(last / years) - Math.floor(first / years) < MOST_SPANS) ?? 1000;
  const from = Math.floor(first / length);
  return Array.from({ length: Math.floor(last / length) - from + 1 }, (_, i) => ({
    first: (from + i) * length,
    last: (from + i + 1) * length - 1,
  }));
}

/** Counts lanes by years, a bar in the year of its middle. Linear in the bars. */
export function densityTable(contents: TimelineContents): DensityTable {
  const { timeline, lanes, shown, counted } = contents;
  const { first, last } = timeline.holdings;
  const spans =
    timeline.extent === undefined ? [] : yearSpans(yearOf(timeline.extent.first), yearOf(timeline.extent.last));
  const [start = { first: 0, last: 0 }] = spans;
  const length = start.last + 1 - start.first;
  const sums = new Uint32Array(spans.length);
  let [noDayOfAll, totalOfAll] = [0, 0];
  const rows = lanes.map((lane): DensityRow => {
    const counts = new Uint32Array(spans.length);
    for (const bar of lane.barNumbers) {
      const year = yearOf(Math.floor(((first[bar] ?? 0) + (last[bar] ?? 0)) / 2));
      const span = Math.floor((year - start.first) / length);
      counts[span] = (counts[span] ?? 0) + (shown[bar] ?? 0);
      sums[span] = (sums[span] ?? 0) + (counted[bar] ?? 0);
      totalOfAll += counted[bar] ?? 0;
    }
    let noDay = 0;
    for (const group of lane.undatedNumbers) {
      noDay += shown[group] ?? 0;
      noDayOfAll += counted[group] ?? 0;
    }
    return { lane, counts: [...counts], noDay, total: counts.reduce((sum, count) => sum + count, noDay) };
  });
  const all = { lane: undefined, counts: [...sums], noDay: noDayOfAll, total: totalOfAll + noDayOfAll };
  return { spans, rows, all };
}
