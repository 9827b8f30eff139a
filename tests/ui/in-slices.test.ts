import { describe, expect, it } from 'vitest';
import { inSlices } from '#src/ui/in-slices.ts';

/** Takes about a millisecond. */
function work(): void {
  const end = performance.now() + 1;
  while (performance.now() < end);
}

describe('work in slices', () => {
  it('takes every item once and in order, and lets others work between', async () => {
    const items = Array.from({ length: 60 }, (_, i) => i);
    const taken: number[] = [];
    const before: number[] = [];
    inSlices(items, (item) => {
      work();
      taken.push(item);
    });
    expect(taken).toEqual([]);
    while (taken.length < items.length) {
      before.push(taken.length);
      await new Promise((next) => setTimeout(next));
    }
    expect(taken).toEqual(items);
    expect(before.length).toBeGreaterThan(3);
  });

  it('is finished at once when asked', () => {
    const taken: number[] = [];
    const sliced = inSlices([1, 2, 3], (item) => taken.push(item));
    sliced.finish();
    expect(taken).toEqual([1, 2, 3]);
    sliced.finish();
    expect(taken).toEqual([1, 2, 3]);
  });

  it('leaves the rest undone when stopped', async () => {
    const taken: number[] = [];
    inSlices([1, 2, 3], (item) => taken.push(item)).stop();
    await new Promise((next) => setTimeout(next, 20));
    expect(taken).toEqual([]);
  });
});
