import { describe, expect, it } from 'vitest';
import { firstBars, kindBars, topicBars } from '#src/select/chart-data.ts';
import { NO_FILTER, withChoice } from '#src/select/filter.ts';
import { SHIPPED, shippedAnswer } from '#tests/shipped.ts';

describe('bars of the shipped record', () => {
  it('counts the 19 organisations met by their kind, seven clusters first', () => {
    const bars = kindBars(SHIPPED, shippedAnswer());
    expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(19);
    expect(bars[0]).toEqual({ value: 'cluster', count: 7, chosen: false });
    expect(bars.find(({ value }) => value === 'accelerator')?.count).toBe(2);
  });

  it('counts the organisations of the answer alone', () => {
    const bars = kindBars(SHIPPED, shippedAnswer(withChoice(NO_FILTER, 'country', ['GB'])));
    expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(8);
    expect(bars.some(({ value }) => value === 'cluster')).toBe(false);
  });

  it('keeps a chosen value to take it back by, even where nothing is left of it', () => {
    const filter = withChoice(withChoice(NO_FILTER, 'country', ['GB']), 'kind', ['cluster']);
    expect(kindBars(SHIPPED, shippedAnswer(filter))).toEqual([{ value: 'cluster', count: 0, chosen: true }]);
  });

  it('keeps the other topics while one is chosen', () => {
    const unfiltered = topicBars(shippedAnswer());
    expect(unfiltered[0]).toEqual({ value: 'smart-cities', count: 6, chosen: false });
    const chosen = topicBars(shippedAnswer(withChoice(NO_FILTER, 'topic', ['innovation'])));
    expect(chosen.map(({ value, count }) => [value, count])).toEqual(
      unfiltered.map(({ value, count }) => [value, count]),
    );
    expect(chosen.filter((bar) => bar.chosen).map(({ value }) => value)).toEqual(['innovation']);
  });
});

describe('too many bars', () => {
  it('draws twelve and says how many more there are', () => {
    expect(firstBars(Array.from({ length: 40 }, (_, i) => i))).toEqual({
      shown: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
      others: 28,
    });
  });

  it('draws a thirteenth rather than announcing it', () => {
    expect(firstBars(Array.from({ length: 13 }, (_, i) => i)).others).toBe(0);
  });
});
