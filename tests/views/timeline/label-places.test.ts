import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Labelled, placeLabels, placeUnder } from '#src/views/timeline/label-places.ts';

const mark = (start: number, end: number, widths: readonly number[], inside = false): Labelled => ({
  start,
  end,
  widths,
  inside,
});

describe('places of labels', () => {
  it('stands to the right, or to the left where the edge is near', () => {
    const [first, last] = placeLabels([mark(10, 30, [50]), mark(280, 295, [50])], { start: 0, end: 300 });
    expect(first).toMatchObject({ side: 'right', x: 36 });
    expect(last).toMatchObject({ side: 'left', x: 224 });
  });

  it('takes the shorter text where the full one would touch the next mark', () => {
    expect(placeLabels([mark(0, 20, [90, 40]), mark(80, 100, [])], { start: 0, end: 100 })[0]).toMatchObject({
      side: 'right',
      text: 1,
    });
  });

  it('stands in a wide mark that has room for it', () => {
    expect(placeLabels([mark(0, 200, [300], true)], { start: 0, end: 200 })[0]).toMatchObject({
      side: 'inside',
      width: 188,
    });
  });

  it('is hidden where there is no room at all', () => {
    expect(placeLabels([mark(40, 60, [90])], { start: 0, end: 100 })).toEqual([{ side: 'hidden' }]);
  });

  it('never overlaps another label, never touches a mark, never leaves the bounds', () => {
    const piece = fc.record({
      gap: fc.integer({ min: 0, max: 120 }),
      width: fc.integer({ min: 8, max: 120 }),
      widths: fc.array(fc.integer({ min: 5, max: 200 }), { maxLength: 3 }),
      inside: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.integer({ min: 0, max: 150 }), (pieces, after) => {
        let x = 0;
        const marks = pieces.map(({ gap, width, widths, inside }) => {
          const start = x + gap;
          x = start + width;
          return mark(start, x, widths, inside);
        });
        const bounds = { start: 0, end: x + after };
        const places = placeLabels(marks, bounds);
        const boxes = places.flatMap((place) => (place.side === 'hidden' ? [] : [place]));
        for (const [i, a] of boxes.entries()) {
          expect(a.x).toBeGreaterThanOrEqual(bounds.start);
          expect(a.x + a.width).toBeLessThanOrEqual(bounds.end);
          for (const b of boxes.slice(i + 1)) expect(a.x + a.width <= b.x || b.x + b.width <= a.x).toBe(true);
          if (a.side === 'inside') continue;
          for (const { start, end } of marks) expect(a.x + a.width <= start || end <= a.x).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('labels under their marks, where the lane may grow', () => {
  const bounds = { start: 0, end: 300 };
  const under = (marks: readonly Labelled[]) => placeUnder(marks, placeLabels(marks, bounds), bounds);

  it('stand in full on one line, or on as many as they need', () => {
    expect(under([mark(200, 290, [250], true)])[0]).toMatchObject({ side: 'under', text: 0, x: 40, lines: 1 });
    expect(under([mark(200, 290, [500], true)])[0]).toMatchObject({ side: 'under', text: 0 });
  });

  it('begin where their mark does, where there is room to its right, and end where it ends otherwise', () => {
    expect(under([mark(100, 180, [500], true)])[0]).toMatchObject({ x: 100, lines: 4, align: 'start' });
    const [left] = under([{ ...mark(250, 290, [500], true), longestWord: 140 }]);
    expect(left).toMatchObject({ lines: 4, align: 'end', width: expect.closeTo(147, 0), x: expect.closeTo(143, 0) });
  });

  it('take a shorter text where the whole one would need more than five lines', () => {
    expect(under([{ ...mark(200, 290, [4000], true), under: [4000, 900, 90] }])[0]).toMatchObject({
      side: 'under',
      text: 1,
      lines: 4,
    });
    expect(under([mark(200, 290, [4000], true)])[0]).toEqual(placeLabels([mark(200, 290, [4000], true)], bounds)[0]);
  });

  it('take as many lines as their words need, and are wider where that saves one', () => {
    const words = [Array.from({ length: 7 }, () => 60)];
    const [beside] = under([{ ...mark(200, 290, [420], true), words }]);
    // One of these words a line where the mark begins: seven lines. Two where the label ends with its mark.
    expect(beside).toMatchObject({ side: 'under', lines: 4, align: 'end' });
    const [wider] = under([{ ...mark(0, 80, [420], true), words: [[100, 40, 60, 80, 60, 80]] }]);
    // Five lines at the width that four lines of broken words would have; three where two words fit.
    expect(wider).toMatchObject({ lines: 3, width: expect.closeTo(145, -1) });
  });

  it('leave alone what is readable where it is', () => {
    const marks = [mark(0, 20, [60]), mark(150, 290, [100], true)];
    expect(under(marks)).toEqual(placeLabels(marks, bounds));
  });
});
