import type { RovingLane } from './roving-focus.ts';
import type { DrawnLane } from './timeline-layout.ts';

/** What the focus can stand on, lane by lane: the gutter's chips, then the marks from left to right. */
export function rovingLanes(lanes: readonly DrawnLane[]): readonly RovingLane[] {
  return lanes.map(({ contents, chips, marks }) => ({
    key: contents.lane.key,
    items: [
      ...chips.map(({ chip }, i) => ({
        key: chip.key,
        ids: chip.groups.map(({ holding }) => holding.id),
        x: -200 + i,
      })),
      ...marks
        .map(({ mark }) => ({
          key: mark.key,
          ids: mark.bars.map(({ holding }) => holding.id),
          x: mark.x + mark.width / 2,
        }))
        .sort((a, b) => a.x - b.x),
    ],
  }));
}
