import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcPath, arcPoints } from '#src/views/map/arc-path.ts';
import { type Labelled, labelBox, placeLabels } from '#src/views/map/label-layout.ts';

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
    expect(placeLabels([labelled('a', 200, 150)], FRAME, []).get('a')).toEqual({
      side: 'right',
      align: 'middle',
      isBrief: false,
      isCrossed: false,
    });
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

  it('step up or down beside the mark where a line runs past its middle on both sides', () => {
    const line = Array.from({ length: 101 }, (_, i) => ({ x: i * 4, y: 156 }));
    const item = labelled('a', 200, 150);
    const low = { ...FRAME, top: 105, bottom: 195 };
    const [label] = placeLabels([item], low, line).values();
    expect(label).toMatchObject({ align: 'end', isBrief: false, isCrossed: false });
    if (label === undefined) return;
    const box = labelBox(item, label);
    expect(box.bottom).toBeLessThan(156);
  });

  it('take the place that lines cross least, and a ground of their own, where none is free', () => {
    const across = (y: number) => Array.from({ length: 101 }, (_, i) => ({ x: i * 4, y }));
    const lines = [100, 112, 124, 136, 148, 160, 172, 184, 196].flatMap(across);
    const [label] = placeLabels([labelled('a', 200, 150)], FRAME, lines).values();
    expect(label).toMatchObject({ isBrief: true, isCrossed: true });
  });

  it('cover no line that a place beside the mark lets pass, wherever the line runs', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: Math.PI, noNaN: true }),
        fc.double({ min: 14, max: 60, noNaN: true }),
        (turn, far) => {
          const item = labelled('a', 200, 150);
          const [dx, dy] = [Math.cos(turn), Math.sin(turn)];
          const line = Array.from({ length: 201 }, (_, i) => ({
            x: 200 - dy * far + dx * (i - 100) * 4,
            y: 150 + dx * far + dy * (i - 100) * 4,
          }));
          const [label] = placeLabels([item], FRAME, line).values();
          expect(label).toMatchObject({ isBrief: false, isCrossed: false });
          if (label === undefined) return;
          const box = labelBox(item, label);
          const inside = line.filter(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom);
          expect(inside).toEqual([]);
        },
      ),
    );
  });

  it('shorten to the name where the second line finds no room', () => {
    const narrow = { left: 150, top: 138, right: 270, bottom: 162 };
    expect(placeLabels([labelled('a', 200, 150)], narrow, []).get('a')).toMatchObject({ side: 'right', isBrief: true });
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
