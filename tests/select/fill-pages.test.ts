import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillPages } from '#src/select/fill-pages.ts';

const page = (room: number, ...heights: readonly number[]) => ({ room, heights });

describe('pages', () => {
  it('take as many blocks as their height holds', () => {
    expect(fillPages(page(100, 40, 40, 40, 90), page(100, 40, 40, 40, 90))).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 3 },
      { from: 3, to: 4 },
    ]);
  });
  it('are one where there is nothing to put on them', () => {
    expect(fillPages(page(100), page(100))).toEqual([{ from: 0, to: 0 }]);
  });
  it('measure those after the first by their own head and width', () => {
    expect(fillPages(page(50, 40, 40, 40), page(100, 20, 20, 20))).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 3 },
    ]);
  });
  it('leave the first to its head where its blocks need the room of the second', () => {
    expect(fillPages(page(10, 40), page(100, 40))).toEqual([
      { from: 0, to: 0 },
      { from: 0, to: 1 },
    ]);
  });
  it('keep a paragraph together where the next page holds it and this one is nearly full', () => {
    const heights = [60, 20, 30, 20];
    expect(fillPages(page(80, ...heights), page(80, ...heights), [true, true, false, true])).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 4 },
    ]);
    const half = [40, 30, 30, 20];
    expect(fillPages(page(80, ...half), page(80, ...half), [true, true, false, true])).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 4 },
    ]);
    const long = [10, 50, 50, 50];
    expect(fillPages(page(80, ...long), page(80, ...long), [true, true, false, false])[0]).toEqual({ from: 0, to: 2 });
  });

  it('hold every block once, in order, and none is too full unless by a single block', () => {
    const measure = fc.record({
      room: fc.integer({ min: 1, max: 200 }),
      blocks: fc.array(fc.tuple(fc.integer({ min: 1, max: 120 }), fc.boolean()), { maxLength: 40 }),
    });
    fc.assert(
      fc.property(measure, ({ room, blocks }) => {
        const heights = blocks.map(([height]) => height);
        const starts = blocks.map(([, isStart], i) => i === 0 || isStart);
        const pages = fillPages({ room, heights }, { room, heights }, starts);
        expect(pages.flatMap(({ from, to }) => heights.slice(from, to))).toEqual(heights);
        for (const { from, to } of pages) {
          const used = heights.slice(from, to).reduce((sum, height) => sum + height, 0);
          if (to - from > 1) expect(used).toBeLessThanOrEqual(room + 0.5);
        }
      }),
    );
  });
});
