import type { LaneContents, TimelineContents } from '#src/select/timeline-contents.ts';
import { binsInSight } from './bins-in-sight.ts';
import { laneDensity } from './lane-density.ts';
import { edgeOf, LEAST_BAR, LEAST_TARGET, type Mark } from './lane-marks.ts';
import { type TimeWindow, xOf } from './time-window.ts';

const GAP = 2;

/**
 * The marks of a crowded lane: one a bin in which several bars lie, the bar itself where it is alone in its bin, and
 * those out of sight first and last. A bin that the edge would cut joins what is out of sight. Each bar is in exactly one.
 */
export function laneBins(
  contents: TimelineContents,
  lane: LaneContents,
  window: TimeWindow,
  width: number,
): readonly Mark[] {
  const sight = binsInSight(contents, window, width);
  const { unit, first, days, starts, members, shown, counted } = laneDensity(contents, lane, sight.unit);
  const bins = shown.length;
  const edge = edgeOf(contents, width);
  const placeOf = (bin: number) => Math.max(0, Math.min(bin - first, bins));
  const [from, to] = [placeOf(sight.from), placeOf(sight.to)];

  const off = (kind: 'earlier' | 'later', x: number, start: number, end: number): readonly Mark[] => {
    const held = members.subarray(starts[start], starts[end]);
    if (held.length === 0) return [];
    const sum = (counts: Uint32Array) => counts.subarray(start, end).reduce((total, count) => total + count, 0);
    const box = { x, width: edge, hitX: x, hitWidth: edge };
    return [{ key: kind, kind, row: 0, ...box, held, shown: sum(shown), counted: sum(counted) }];
  };
  const earlier = off('earlier', 0, 0, from);
  const later = off('later', width - edge, to, bins);

  const filled: number[] = [];
  for (let i = from; i < to; i += 1) if (starts[i] !== starts[i + 1]) filled.push(i);
  const xOfBin = (i: number) => xOf(window, width, days[i] ?? 0);
  let taken = earlier.length > 0 ? edge : 0;
  const drawn = filled.map((i, at): Mark => {
    const held = members.subarray(starts[i], starts[i + 1]);
    const x = xOfBin(i);
    const pixels = xOfBin(i + 1) - x;
    const own = { row: 0, held, shown: shown[i] ?? 0, counted: counted[i] ?? 0 };
    const next = filled[at + 1];
    const free = next === undefined ? width - (later.length > 0 ? edge : 0) : xOfBin(next);
    const [bar] = held;
    if (held.length === 1 && bar !== undefined) {
      const box = singleBox(contents, bar, window, width, { taken, free });
      taken = box.hitX + box.hitWidth;
      return { key: contents.timeline.idOf(bar), kind: 'bar', ...own, ...box };
    }
    taken = x + pixels;
    const box = { x, width: pixels - GAP, hitX: x, hitWidth: pixels };
    return {
      key: `${unit.key} ${first + i}`,
      kind: 'bin',
      ...own,
      ...box,
      bin: { unit, number: first + i },
    };
  });
  return [...earlier, ...drawn, ...later];
}

/** A bar alone in its bin: it may reach beyond, where nothing stands. `taken`, `free`: pixels where that begins and ends. */
function singleBox(
  { timeline: { holdings } }: TimelineContents,
  bar: number,
  window: TimeWindow,
  width: number,
  bin: { readonly taken: number; readonly free: number },
): Pick<Mark, 'x' | 'width' | 'hitX' | 'hitWidth'> {
  const left = Math.max(xOf(window, width, holdings.first[bar] ?? 0), bin.taken);
  const right = Math.min(xOf(window, width, (holdings.last[bar] ?? 0) + 1), bin.free);
  const seen = Math.max(LEAST_BAR, right - left);
  const x = Math.max(bin.taken, Math.min((left + right - seen) / 2, bin.free - seen));
  const reach = Math.max(seen, LEAST_TARGET);
  const hitX = Math.max(bin.taken, Math.min(x + (seen - reach) / 2, bin.free - reach));
  return { x, width: seen, hitX, hitWidth: reach };
}
