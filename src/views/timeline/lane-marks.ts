import type { LaneContents, TimelineContents } from '#src/select/timeline-contents.ts';
import type { BinUnit } from './bin-unit.ts';
import { type TimeWindow, xOf } from './time-window.ts';

/**
 * A mark of a lane: one bar, several too close to be told apart, a bin of a crowded lane, or those out of sight.
 *
 * Pixels from the left end of the axis. `x`, `width`: what is seen. `hitX`, `hitWidth`: what can be pressed, at least 24.
 * `held`: numbers of the bars. `bin`: which one of its unit. `shown`, `counted`: activities, as in `Shown`.
 */
export interface Mark {
  readonly key: string;
  readonly kind: 'bar' | 'cluster' | 'bin' | 'earlier' | 'later';
  readonly row: number;
  readonly x: number;
  readonly width: number;
  readonly hitX: number;
  readonly hitWidth: number;
  readonly held: ArrayLike<number>;
  readonly bin?: { readonly unit: BinUnit; readonly number: number };
  readonly shown: number;
  readonly counted: number;
}

export const LEAST_TARGET = 24;

/** Width of the mark for what is out of sight, in pixels; wider where it may have to say thousands. */
const EDGE = 34;
const WIDE_EDGE = 50;

export const LEAST_BAR = 9;

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/** Pixels at either end of an axis that the mark for what is out of sight takes. */
export function edgeOf({ timeline, standing }: TimelineContents, width: number): number {
  const isWide = timeline.isCrowded && standing.length >= 1000;
  return isWide ? clamp(width / 5, LEAST_TARGET, WIDE_EDGE) : clamp(width / 6, LEAST_TARGET, EDGE);
}

interface Placed {
  readonly bar: number;
  readonly from: number;
  readonly to: number;
}

function barMark(contents: TimelineContents, { bar, from, to }: Placed, start: number, end: number): Mark {
  const [left, right] = [Math.max(from, start), Math.min(to, end)];
  const width = Math.min(Math.max(right - left, LEAST_BAR), end - start);
  const x = clamp((left + right - width) / 2, start, end - width);
  const hitWidth = Math.min(Math.max(width, LEAST_TARGET), end - start);
  const hitX = clamp(x + (width - hitWidth) / 2, start, end - hitWidth);
  return {
    key: contents.timeline.idOf(bar),
    kind: 'bar',
    row: contents.timeline.rowOf(bar),
    x,
    width,
    hitX,
    hitWidth,
    held: [bar],
    shown: contents.shown[bar] ?? 0,
    counted: contents.counted[bar] ?? 0,
  };
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
    joined[joined.length - 1] = {
      ...last,
      kind: 'cluster',
      x,
      width: Math.max(last.x + last.width, mark.x + mark.width) - x,
      hitWidth: hitEnd - last.hitX,
      held: [...Array.from(last.held), ...Array.from(mark.held)],
      shown: last.shown + mark.shown,
      counted: last.counted + mark.counted,
    };
  }
  return joined;
}

/**
 * The marks of a lane, those out of sight first and last. Each bar is in exactly one of them; targets do not overlap.
 * Linear but for sorting.
 */
export function laneMarks(
  contents: TimelineContents,
  { barNumbers }: LaneContents,
  window: TimeWindow,
  width: number,
): readonly Mark[] {
  const { first, last } = contents.timeline.holdings;
  const edge = edgeOf(contents, width);
  const fromOf = (bar: number) => xOf(window, width, first[bar] ?? 0);
  const toOf = (bar: number) => xOf(window, width, (last[bar] ?? 0) + 1);
  // Where something is out of sight, its mark covers the edge, and what lies there joins it.
  const left = barNumbers.some((bar) => toOf(bar) <= 1) ? edge : 1;
  const right = barNumbers.some((bar) => fromOf(bar) >= width - 1) ? width - edge : width - 1;
  const earlier: number[] = [];
  const later: number[] = [];
  const inView: Placed[] = [];
  for (const bar of barNumbers) {
    const [from, to] = [fromOf(bar), toOf(bar)];
    if (to <= left) earlier.push(bar);
    else if (from >= right) later.push(bar);
    else inView.push({ bar, from, to });
  }
  const start = earlier.length > 0 ? edge : 0;
  const end = later.length > 0 ? width - edge : width;
  const sum = (held: readonly number[], of: Uint32Array) => held.reduce((total, bar) => total + (of[bar] ?? 0), 0);
  const off = (kind: 'earlier' | 'later', x: number, held: readonly number[]): readonly Mark[] => {
    if (held.length === 0) return [];
    const box = { x, width: edge, hitX: x, hitWidth: edge };
    return [
      { key: kind, kind, row: 0, ...box, held, shown: sum(held, contents.shown), counted: sum(held, contents.counted) },
    ];
  };
  return [
    ...off('earlier', 0, earlier),
    ...clustered(inView.map((placed) => barMark(contents, placed, start, end))),
    ...off('later', width - edge, later),
  ];
}

/** How many bars lie in sight, over all lanes. */
export function barsInView({ lanes, timeline }: TimelineContents, { start, end }: TimeWindow): number {
  const { first, last } = timeline.holdings;
  let count = 0;
  for (const { barNumbers } of lanes)
    for (let i = 0; i < barNumbers.length; i += 1) {
      const bar = barNumbers[i] ?? 0;
      if ((last[bar] ?? 0) + 1 > start && (first[bar] ?? 0) < end) count += 1;
    }
  return count;
}

/** A stretch of bars that are only context. Pixels. */
export interface Ghost {
  readonly key: string;
  readonly row: number;
  readonly x: number;
  readonly width: number;
}

/** Bars that are only context, joined where they touch; `reach`: how close they may be to be joined, in pixels. */
export function ghostStretches(
  { timeline }: TimelineContents,
  { ghostNumbers }: LaneContents,
  window: TimeWindow,
  width: number,
  reach = 1,
): readonly Ghost[] {
  const { first, last } = timeline.holdings;
  const stretches: { key: string; row: number; x: number; width: number }[] = [];
  const lastOfRow = new Map<number, { key: string; row: number; x: number; width: number }>();
  for (const bar of ghostNumbers) {
    const from = Math.max(0, xOf(window, width, first[bar] ?? 0));
    const to = Math.min(width, xOf(window, width, (last[bar] ?? 0) + 1));
    if (to <= 0 || from >= width) continue;
    const row = timeline.rowOf(bar);
    const before = lastOfRow.get(row);
    if (before !== undefined && from <= before.x + before.width + reach) {
      before.width = Math.max(before.width, to - before.x);
      continue;
    }
    const stretch = { key: String(bar), row, x: from, width: Math.max(to - from, LEAST_BAR) };
    stretches.push(stretch);
    lastOfRow.set(row, stretch);
  }
  return stretches;
}
