import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '#src/select/marks.ts';
import { layoutMarks, type Spot, zoomThatParts } from '#src/views/map/mark-layout.ts';
import { project, worldWidth } from '#src/views/map/mercator.ts';
import { madeMark } from './made-mark.ts';

const alone = (marks: readonly Mark[]): readonly (readonly Mark[])[] => marks.map((mark) => [mark]);

const BOLOGNA = madeMark('bologna', 44.49381, 11.33875, 7);
const BOLZANO = madeMark('bolzano', 46.49067, 11.33982, 2);
const VERONA = madeMark('verona', 45.4299, 10.98444, 1);
const LONDON = madeMark('london', 51.50853, -0.12574, 7);
const PETERBOROUGH = madeMark('peterborough', 52.57364, -0.24777, 1);
const FIVE = [BOLOGNA, BOLZANO, VERONA, LONDON, PETERBOROUGH];

const overlapOf = (a: Spot, b: Spot): number => (a.size + b.size) / 2 - Math.hypot(a.x - b.x, a.y - b.y);
const pairs = (spots: readonly Spot[]): readonly (readonly [Spot, Spot])[] =>
  spots.flatMap((a, i) => spots.slice(i + 1).map((b) => [a, b] as const));
const names = (spots: readonly Spot[]): readonly string[] =>
  spots.map(({ marks }) =>
    marks
      .map(({ place }) => place)
      .sort()
      .join('+'),
  );

describe('the projection', () => {
  it('puts the middle of the world in the middle, and east and south where they belong', () => {
    expect(project(0, 0)).toEqual({ x: 128, y: 128 });
    expect(project(85.0511287798, -180).x).toBe(0);
    expect(project(85.0511287798, -180).y).toBeCloseTo(0, 6);
    expect(project(-85.0511287798, 180).y).toBeCloseTo(worldWidth(0), 6);
  });
});

describe('the layout of marks', () => {
  it('leaves marks where they are that do not touch', () => {
    const spots = layoutMarks(alone(FIVE), 7);
    expect(spots).toHaveLength(5);
    for (const { x, y, at } of spots) expect([x, y]).toEqual([at.x, at.y]);
  });

  it('lets marks step aside that touch a little', () => {
    // At zoom 4.2 they are 23 px apart; marks of 24 and 28 px need 26 and a gap of 2.
    const spots = layoutMarks(alone([LONDON, PETERBOROUGH]), 4.2);
    expect(spots).toHaveLength(2);
    const [a, b] = spots;
    expect(a !== undefined && b !== undefined && overlapOf(a, b)).toBeLessThanOrEqual(0);
    expect(spots.some(({ x, y, at }) => x !== at.x || y !== at.y)).toBe(true);
  });

  it('draws marks as one with their sum that are too close', () => {
    const spots = layoutMarks(alone(FIVE), 2);
    expect([...names(spots)].sort()).toEqual(['bologna+bolzano+verona', 'london+peterborough']);
    expect(spots.map(({ count }) => count).sort((a, b) => a - b)).toEqual([8, 10]);
  });

  it('draws marks as one that stand on the very same point, however close one looks', () => {
    const here = [madeMark('a', 45, 10, 1), madeMark('b', 45, 10, 1)];
    expect(layoutMarks(alone(here), 10).map(({ count }) => count)).toEqual([2]);
  });

  it('never loses or doubles a mark, never overlaps, and moves none far, for any marks and zoom', () => {
    const mark = fc.record({
      lat: fc.double({ min: -70, max: 80, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
      count: fc.integer({ min: 0, max: 5000 }),
    });
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 40 }), fc.double({ min: 0, max: 10, noNaN: true }), (places, zoom) => {
        const marks = places.map(({ lat, lon, count }, i) => madeMark(`p${i}`, lat, lon, count));
        const spots = layoutMarks(alone(marks), zoom);
        expect(spots.flatMap((spot) => spot.marks.map(({ id }) => id)).sort()).toEqual(
          marks.map(({ id }) => id).sort(),
        );
        for (const spot of spots) {
          expect(spot.count).toBe(spot.marks.reduce((total, { count }) => total + count, 0));
          expect(Math.hypot(spot.x - spot.at.x, spot.y - spot.at.y)).toBeLessThanOrEqual(9.001);
        }
        for (const [a, b] of pairs(spots)) expect(overlapOf(a, b)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the zoom that parts a spot', () => {
  const together = (zoom: number): Spot => {
    const [spot] = layoutMarks(alone([BOLOGNA, BOLZANO, VERONA]), zoom);
    if (spot === undefined) throw new Error('no spot');
    return spot;
  };

  it('is the next one at which it is more than one', () => {
    const zoom = zoomThatParts(together(1), 1, 10);
    expect(zoom).toBeDefined();
    expect(layoutMarks(alone(together(1).marks), zoom ?? 0).length).toBeGreaterThan(1);
    expect(layoutMarks(alone(together(1).marks), (zoom ?? 0) - 1)).toHaveLength(1);
  });

  it('is none where there is no closer one', () => {
    expect(zoomThatParts(together(1), 1, 2)).toBeUndefined();
  });
});
