import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '#src/select/marks.ts';
import { clusteredMarks } from '#src/views/map/mark-clusters.ts';
import { layoutMarks, type Spot } from '#src/views/map/mark-layout.ts';
import { project, worldWidth } from '#src/views/map/mercator.ts';
import { madeMark } from './made-mark.ts';

const EVERYWHERE = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

const SCATTERED = fc
  .array(
    fc.record({
      lat: fc.double({ min: -80, max: 84, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
      count: fc.integer({ min: 0, max: 5000 }),
    }),
    { minLength: 1, maxLength: 300 },
  )
  .map((places) =>
    places.map(({ lat, lon, count }, i) => madeMark(`p${i}`, lat, lon, count, i === 0 ? 'home' : 'city')),
  );

const ids = (groups: readonly (readonly Mark[])[]): readonly string[] =>
  groups.flatMap((group) => group.map(({ id }) => id)).sort();

const isOver = (a: Spot, b: Spot): boolean => Math.hypot(a.x - b.x, a.y - b.y) < (a.size + b.size) / 2;

describe('many marks', () => {
  it('are each in exactly one group at every zoom, so that the sums hold, and home stands alone', () => {
    fc.assert(
      fc.property(SCATTERED, fc.double({ min: 0, max: 10, noNaN: true }), (marks, zoom) => {
        const groups = clusteredMarks(marks, zoom, EVERYWHERE);
        expect(ids(groups)).toEqual(ids([marks]));
        expect(groups.filter((group) => group.some(({ kind }) => kind === 'home'))).toEqual([[marks[0]]]);
      }),
      { numRuns: 200 },
    );
  });

  it('all stand on the map that are inside its frame, whatever lies outside', () => {
    fc.assert(
      fc.property(
        SCATTERED,
        fc.integer({ min: 1, max: 6 }),
        fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        (marks, zoom, x, y) => {
          const width = worldWidth(zoom);
          const frame = {
            left: x * width - 300,
            right: x * width + 300,
            top: y * width - 200,
            bottom: y * width + 200,
          };
          const drawn = new Set(ids(clusteredMarks(marks, zoom, frame)));
          // A group may stand some way from its outermost members.
          const inside = marks.filter(({ lat, lon }) => {
            const point = project(lat, lon);
            const [px, py] = [point.x * 2 ** zoom, point.y * 2 ** zoom];
            return px > frame.left && px < frame.right && py > frame.top && py < frame.bottom;
          });
          const missing = inside.filter(({ id }) => !drawn.has(id)).map(({ id }) => id);
          const groups = clusteredMarks(marks, zoom, EVERYWHERE);
          // What is missing belongs to a group whose middle is out of sight.
          for (const id of missing)
            expect(groups.find((group) => group.some((each) => each.id === id))?.length).toBeGreaterThan(1);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('are drawn by the sum of the group, as one more looks closer as several', () => {
    const [london, croydon, sofia] = [
      madeMark('london', 51.50853, -0.12574, 70),
      madeMark('croydon', 51.38333, -0.1, 5),
      madeMark('sofia', 42.69751, 23.32415, 9, 'home'),
    ];
    const spotsAt = (zoom: number) => layoutMarks(clusteredMarks([london, croydon, sofia], zoom, EVERYWHERE), zoom);
    const countsAt = (zoom: number) =>
      spotsAt(zoom)
        .map(({ count }) => count)
        .sort((a, b) => a - b);
    expect(countsAt(3)).toEqual([9, 75]);
    // Croydon lies some 14 km south of London: 200 pixels at zoom 10.
    expect(countsAt(10)).toEqual([5, 9, 70]);
  });

  it('become marks that do not overlap, and of 26,000 none is lost', () => {
    let seed = 7;
    const random = () => {
      seed = (seed * 16807) % 2147483647;
      return seed / 2147483647;
    };
    const marks = Array.from({ length: 26_000 }, (_, i) =>
      madeMark(`p${i}`, random() * 120 - 50, random() * 360 - 180, 1),
    );
    for (const zoom of [0, 2, 2.75]) {
      const spots = layoutMarks(clusteredMarks(marks, zoom, EVERYWHERE), zoom);
      expect(spots.reduce((total, { count }) => total + count, 0)).toBe(26_000);
      expect(spots.length).toBeLessThan(900);
      for (const [i, a] of spots.entries()) for (const b of spots.slice(i + 1)) expect(isOver(a, b)).toBe(false);
    }
  });
});
