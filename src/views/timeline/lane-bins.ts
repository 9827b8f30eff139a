import type { LaneContents, TimelineContents } from '#src/select/timeline-contents.ts';
import { laneDensity } from './lane-density.ts';
import { edgeOf, type Mark } from './lane-marks.ts';
import { spanOf, type TimeWindow, xOf } from './time-window.ts';

/** Least width of a bin in pixels. */
const BIN = 30;
const GAP = 2;

/** Spans that differ by less than this are the same, in days: a window that is moved keeps its bins. */
const SAME = 1e-6;

/** Days of a bin in this window, so that a whole number of bins fills it. */
export function binSize(window: TimeWindow, width: number): number {
  const count = Math.max(1, Math.floor(width / BIN));
  return Math.max(SAME, Math.round(spanOf(window) / count / SAME) * SAME);
}

/**
 * The marks of a crowded lane: one a bin in which anything lies, and those out of sight first and last. A bin that the
 * edge would cut joins what is out of sight. Each bar is in exactly one of them.
 */
export function laneBins(
  contents: TimelineContents,
  lane: LaneContents,
  window: TimeWindow,
  width: number,
): readonly Mark[] {
  const size = binSize(window, width);
  const density = laneDensity(contents, lane, size);
  const { first, starts, members, shown, counted } = density;
  const bins = shown.length;
  const pixels = (size / spanOf(window)) * width;
  const edge = edgeOf(contents, width);
  const xOfBin = (i: number) => xOf(window, width, (first + i) * size);
  // The first bin that begins at or after a pixel, of all the lane's.
  const binAt = (x: number) => Math.min(bins, Math.max(0, Math.ceil((x - xOfBin(0)) / pixels - 1e-6)));
  const from = binAt(0) > 0 ? binAt(edge) : 0;
  const whole = binAt(width - pixels + 1e-3);
  const to = Math.max(from, whole < bins ? binAt(width - edge - pixels + 1e-3) : bins);

  const off = (kind: 'earlier' | 'later', x: number, start: number, end: number): readonly Mark[] => {
    const held = members.subarray(starts[start], starts[end]);
    if (held.length === 0) return [];
    const sum = (counts: Uint32Array) => counts.subarray(start, end).reduce((total, count) => total + count, 0);
    const box = { x, width: edge, hitX: x, hitWidth: edge };
    return [{ key: kind, kind, row: 0, ...box, held, shown: sum(shown), counted: sum(counted) }];
  };
  const drawn: Mark[] = [];
  for (let i = from; i < to; i += 1) {
    const held = members.subarray(starts[i], starts[i + 1]);
    if (held.length === 0) continue;
    const x = xOfBin(i);
    drawn.push({
      key: `bin ${first + i}`,
      kind: 'bin',
      row: 0,
      x,
      width: pixels - GAP,
      hitX: x,
      hitWidth: pixels,
      held,
      days: { first: Math.floor((first + i) * size), last: Math.ceil((first + i + 1) * size) - 1 },
      shown: shown[i] ?? 0,
      counted: counted[i] ?? 0,
    });
  }
  return [...off('earlier', 0, 0, from), ...drawn, ...off('later', width - edge, to, bins)];
}
