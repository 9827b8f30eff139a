import { isFilled, type LaneContents } from '#src/select/timeline-contents.ts';
import type { RovingItem, RovingLane } from './roving-focus.ts';
import type { DrawnLane } from './timeline-layout.ts';

function itemsOf({ chips, marks }: DrawnLane): readonly RovingItem[] {
  return [
    ...chips.map(({ chip }, i) => ({ key: chip.key, held: chip.groups.map(({ number }) => number), x: -200 + i })),
    ...marks.map(({ mark: { key, held, x, width } }) => ({ key, held, x: x + width / 2 })).sort((a, b) => a.x - b.x),
  ];
}

/** What the focus can stand on, lane by lane: the gutter's chips, then the marks from left to right. */
export function rovingLanes(
  lanes: readonly LaneContents[],
  drawn: (lane: LaneContents) => DrawnLane,
): readonly RovingLane[] {
  return lanes.map((lane) => {
    let items: readonly RovingItem[] | undefined;
    return {
      key: lane.lane.key,
      isFilled: isFilled(lane),
      get items() {
        items ??= itemsOf(drawn(lane));
        return items;
      },
    };
  });
}
