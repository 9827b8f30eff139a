import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tickLabels } from '#src/views/charts/tick-labels.ts';

describe('labels under an axis', () => {
  it('stand under every bar where there is room', () => {
    expect(tickLabels(3, 300, 60)).toEqual([
      { index: 0, middle: 50 },
      { index: 1, middle: 150 },
      { index: 2, middle: 250 },
    ]);
  });

  it('stand under every n-th where there is less', () => {
    expect(tickLabels(24, 240, 25).map(({ index }) => index)).toEqual([1, 4, 7, 10, 13, 16, 19, 22]);
  });

  it('never overlap or leave the axis', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 50, max: 900 }), (count, width) => {
        const labels = tickLabels(count, width, 45);
        expect(labels.length).toBeGreaterThan(0);
        labels.forEach(({ middle }, i) => {
          expect(middle).toBeGreaterThanOrEqual(22.5);
          expect(middle).toBeLessThanOrEqual(width - 22.5);
          const before = labels[i - 1];
          if (before !== undefined) expect(middle - before.middle).toBeGreaterThanOrEqual(44.999);
        });
      }),
    );
  });
});
