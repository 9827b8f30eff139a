import type { Shown } from '#src/select/timeline-contents.ts';
import type { TimelineBar } from '#src/select/timeline-lanes.ts';
import { type TimeWindow, xOf } from './time-window.ts';

/**
 * A mark of a lane: one bar, several too close to be told apart, a bin of a crowded lane, or those out of sight.
 *
 * Pixels from the left end of the axis. `x`, `width`: what is seen. `hitX`, `hitWidth`: what can be pressed, at least 24.
 * `shown`, `counted`: activities, as in `Shown`.
 */
export interface Mark {
  readonly key: string;
  readonly kind: 'bar' | 'cluster' | 'bin' | 'earlier' | 'later';
  readonly row: number;
  readonly x: number;
  readonly width: number;
  readonly hitX: number;
  readonly hitWidth: number;
  readonly bars: readonly Shown<TimelineBar>[];
  readonly shown: number;
  readonly counted: number;
}

export const LEAST_TARGET = 24;

const EDGE = 34;
const LEAST_BAR = 9;
const BIN = 30;

interface Placed {
  readonly bar: Shown<TimelineBar>;
  readonly from: number;
  readonly to: number;
}

const sum = (bars: readonly Shown<TimelineBar>[], of: 'shown' | 'counted') =>
  bars.reduce((total, bar) => total + bar[of], 0);

type Box = Pick<Mark, 'key' | 'kind' | 'row' | 'x' | 'width' | 'hitX' | 'hitWidth'>;

const markOf = (box: Box, bars: readonly Shown<TimelineBar>[]): Mark => ({
  ...box,
  bars,
  shown: sum(bars, 'shown'),
  counted: sum(bars, 'counted'),
});

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

function barMark({ bar, from, to }: Placed, start: number, end: number): Mark {
  const [left, right] = [Math.max(from, start), Math.min(to, end)];
  const width = Math.min(Math.max(right - left, LEAST_BAR), end - start);
  const x = clamp((left + right - width) / 2, start, end - width);
  const hitWidth = Math.min(Math.max(width, LEAST_TARGET), end - start);
  const hitX = clamp(x + (width - hitWidth) / 2, start, end - hitWidth);
  const { id, row } = bar.holding;
  return markOf({ key: id, kind: 'bar', row, x, width, hitX, hitWidth }, [bar]);
}

/** Joins marks of a row whose targets would overlap. */
function clustered(marks: readonly Mark[]): readonly Mark[] {
  const joined: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.row - b.row || a.hitX - b.hitX)) {
    const last = joined.at(-1);
    if (last === undefined || last.row !== mark.row || last.hitX + last.hitWidth <= mark.hitX) {
      joined.push(mark);
      continue;
    }
    const x = Math.min(last.x, mark.x);
    const hitEnd = Math.max(last.hitX + last.hitWidth, mark.hitX + mark.hitWidth);
    const width = Math.max(last.x + last.width, mark.x + mark.width) - x;
    joined[joined.length - 1] = markOf({ ...last, kind: 'cluster', x, width, hitWidth: hitEnd - last.hitX }, [
      ...last.bars,
      ...mark.bars,
    ]);
  }
  return joined;
}

/** Counts bars in bins of equal width. */
function binned(placed: readonly Placed[], start: number, end: number): readonly Mark[] {
  const count = Math.max(1, Math.floor((end - start) / BIN));
  const size = (end - start) / count;
  const bins = new Map<number, Shown<TimelineBar>[]>();
  for (const { bar, from, to } of placed) {
    const at = clamp(Math.floor(((from + to) / 2 - start) / size), 0, count - 1);
    const known = bins.get(at);
    if (known === undefined) bins.set(at, [bar]);
    else known.push(bar);
  }
  return [...bins]
    .sort(([a], [b]) => a - b)
    .map(([at, bars]) => {
      const x = start + at * size;
      const only = bars.length === 1 ? bars[0]?.holding.id : undefined;
      const box = { kind: 'bin' as const, row: 0, x, width: size - 2, hitX: x, hitWidth: size };
      return markOf({ key: only ?? `bin ${at}`, ...box }, bars);
    });
}

/**
 * The marks of a lane, those out of sight first and last. Each bar is in exactly one of them; targets do not overlap.
 * Linear but for sorting.
 */
export function laneMarks(
  bars: readonly Shown<TimelineBar>[],
  window: TimeWindow,
  width: number,
  isBinned: boolean,
): readonly Mark[] {
  const edge = Math.min(EDGE, Math.max(LEAST_TARGET, width / 6));
  const all = bars.map((bar): Placed => {
    const { first, last } = bar.holding;
    return { bar, from: xOf(window, width, first), to: xOf(window, width, last + 1) };
  });
  // Where something is out of sight, its mark covers the edge, and what lies there joins it.
  const left = all.some(({ to }) => to <= 1) ? edge : 1;
  const right = all.some(({ from }) => from >= width - 1) ? width - edge : width - 1;
  const earlier = all.filter(({ to }) => to <= left);
  const later = all.filter(({ from, to }) => to > left && from >= right);
  const inView = all.filter(({ from, to }) => to > left && from < right);
  const start = earlier.length > 0 ? edge : 0;
  const end = later.length > 0 ? width - edge : width;
  const drawn = isBinned ? binned(inView, start, end) : clustered(inView.map((placed) => barMark(placed, start, end)));
  const off = (kind: 'earlier' | 'later', x: number, hidden: readonly Placed[]) =>
    hidden.length === 0
      ? []
      : [
          markOf(
            { key: kind, kind, row: 0, x, width: edge, hitX: x, hitWidth: edge },
            hidden.map(({ bar }) => bar),
          ),
        ];
  return [...off('earlier', 0, earlier), ...drawn, ...off('later', width - edge, later)];
}

/** How many bars lie in sight. */
export function barsInView(bars: readonly Shown<TimelineBar>[], { start, end }: TimeWindow): number {
  return bars.reduce((count, { holding }) => count + (holding.last + 1 > start && holding.first < end ? 1 : 0), 0);
}

/** Bars that are only context, joined where they touch. */
export function ghostStretches(
  ghosts: readonly TimelineBar[],
  window: TimeWindow,
  width: number,
): readonly { readonly key: string; readonly row: number; readonly x: number; readonly width: number }[] {
  const stretches: { key: string; row: number; x: number; width: number }[] = [];
  const lastOfRow = new Map<number, { key: string; row: number; x: number; width: number }>();
  for (const { id, row, first, last } of ghosts) {
    const from = Math.max(0, xOf(window, width, first));
    const to = Math.min(width, xOf(window, width, last + 1));
    if (to <= 0 || from >= width) continue;
    const before = lastOfRow.get(row);
    if (before !== undefined && from <= before.x + before.width + 1) {
      before.width = Math.max(before.width, to - before.x);
      continue;
    }
    const stretch = { key: id, row, x: from, width: Math.max(to - from, LEAST_BAR) };
    stretches.push(stretch);
    lastOfRow.set(row, stretch);
  }
  return stretches;
}
