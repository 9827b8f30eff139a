import { describe, expect, it } from 'vitest';
import { arcPath, arcPoints } from '#src/views/map/arc-path.ts';
import { type Labelled, placeLabels } from '#src/views/map/label-layout.ts';

const FRAME = { left: 0, top: 0, right: 400, bottom: 300 };
const labelled = (id: string, x: number, y: number, width = 60): Labelled => ({
  id,
  x,
  y,
  size: 24,
  whole: { width, height: 34 },
  brief: { width: 40, height: 17 },
});

describe('labels', () => {
  it('stand to the right where there is room', () => {
    expect(placeLabels([labelled('a', 200, 150)], FRAME, []).get('a')).toEqual({ side: 'right', isBrief: false });
  });

  it('turn to the left at the right edge', () => {
    expect(placeLabels([labelled('a', 380, 150)], FRAME, []).get('a')?.side).toBe('left');
  });

  it('do not cover a neighbouring mark', () => {
    const placed = placeLabels([labelled('a', 200, 150), labelled('b', 240, 150)], FRAME, []);
    expect(placed.get('a')?.side).toBe('left');
    expect(placed.get('b')?.side).toBe('right');
  });

  it('keep clear of what stands above the map', () => {
    const controls = { left: 215, top: 0, right: 400, bottom: 200 };
    expect(placeLabels([labelled('a', 200, 150)], FRAME, [], [controls]).get('a')?.side).toBe('left');
  });

  it('keep clear of lines', () => {
    const line = Array.from({ length: 20 }, (_, i) => ({ x: 200 + i * 8, y: 150 }));
    expect(placeLabels([labelled('a', 200, 150)], FRAME, line).get('a')?.side).toBe('left');
  });

  it('shorten to the name where the second line finds no room', () => {
    const narrow = { left: 150, top: 138, right: 270, bottom: 162 };
    expect(placeLabels([labelled('a', 200, 150)], narrow, []).get('a')).toEqual({ side: 'right', isBrief: true });
  });

  it('are left out where there is no room at all', () => {
    const tight = { left: 185, top: 135, right: 215, bottom: 165 };
    expect(placeLabels([labelled('a', 200, 150)], tight, []).has('a')).toBe(false);
  });
});

describe('arcs', () => {
  it('bow towards the top, whichever way they go', () => {
    for (const [from, to] of [
      [
        { x: 0, y: 100 },
        { x: 200, y: 100 },
      ],
      [
        { x: 200, y: 100 },
        { x: 0, y: 100 },
      ],
    ] as const) {
      const points = arcPoints(from, to, 10);
      expect(points.at(0)).toEqual(from);
      expect(points.at(-1)).toEqual(to);
      expect(Math.min(...points.map(({ y }) => y))).toBeLessThan(90);
      expect(points.every(({ y }) => y <= 100)).toBe(true);
    }
  });

  it('are drawn from one point to the other', () => {
    expect(arcPath({ x: 0, y: 100 }, { x: 200, y: 100 })).toBe('M0 100Q100 68 200 100');
  });
});
