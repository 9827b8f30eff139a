import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '#src/domain/dataset.ts';
import { answerFilter } from '#src/select/answer-filter.ts';
import { firstBars, kindBars, topicBars } from '#src/select/chart-data.ts';
import { buildColumns } from '#src/select/columns.ts';
import { NO_FILTER, withChoice } from '#src/select/filter.ts';
import { filters, records } from '#tests/random-record.ts';
import { SHIPPED, shippedAnswer } from '#tests/shipped.ts';
import { naiveAnswer, naiveValues } from './naive-answer.ts';

describe('bars of the shipped record', () => {
  it('counts the 19 organisations met by their kind, seven clusters first', () => {
    const bars = kindBars(SHIPPED, shippedAnswer());
    expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(19);
    expect(bars[0]).toEqual({ value: 'cluster', count: 7, outside: 0, chosen: false });
    expect(bars.find(({ value }) => value === 'accelerator')?.count).toBe(2);
  });

  it('counts organisations of a kind of which the record has no name', () => {
    const nameless = { ...SHIPPED, record: { ...SHIPPED.record, kinds: [] } };
    expect(kindBars(nameless, shippedAnswer())[0]).toEqual({ value: 'cluster', count: 7, outside: 0, chosen: false });
    expect(kindBars(nameless, shippedAnswer()).reduce((sum, { count }) => sum + count, 0)).toBe(19);
  });

  it('counts the organisations of the answer alone', () => {
    const bars = kindBars(SHIPPED, shippedAnswer(withChoice(NO_FILTER, 'country', ['GB'])));
    expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(8);
    expect(bars.some(({ value }) => value === 'cluster')).toBe(false);
  });

  it('keeps a chosen value to take it back by, even where nothing is left of it, and those to choose instead', () => {
    const filter = withChoice(withChoice(NO_FILTER, 'country', ['GB']), 'kind', ['cluster']);
    const bars = kindBars(SHIPPED, shippedAnswer(filter));
    expect(bars.filter(({ chosen }) => chosen)).toEqual([{ value: 'cluster', count: 0, outside: 0, chosen: true }]);
    expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(0);
    expect(bars.reduce((sum, { outside }) => sum + outside, 0)).toBe(8);
  });

  it('tells the kinds that are chosen from those that the choice leaves out', () => {
    const bars = kindBars(SHIPPED, shippedAnswer(withChoice(NO_FILTER, 'kind', ['cluster'])));
    expect(bars[0]).toEqual({ value: 'cluster', count: 7, outside: 0, chosen: true });
    expect(bars.find(({ value }) => value === 'accelerator')).toMatchObject({ count: 0, outside: 2 });
    expect(bars.reduce((sum, { count, outside }) => sum + count + outside, 0)).toBe(19);
  });

  it('keeps the other topics while one is chosen, in their order, and counts them in the answer and outside of it', () => {
    const unfiltered = topicBars(shippedAnswer());
    expect(unfiltered[0]).toEqual({ value: 'smart-cities', count: 6, outside: 0, chosen: false });
    const answer = shippedAnswer(withChoice(NO_FILTER, 'topic', ['blockchain']));
    expect(answer.activities.length).toBe(1);
    const bars = topicBars(answer);
    expect(bars.map(({ value, count, outside }) => [value, count + outside])).toEqual(
      unfiltered.map(({ value, count }) => [value, count]),
    );
    expect(Math.max(...bars.map(({ count }) => count))).toBe(1);
    expect(bars.filter(({ chosen }) => chosen)).toEqual([{ value: 'blockchain', count: 1, outside: 0, chosen: true }]);
    expect(bars[0]).toEqual({ value: 'smart-cities', count: 0, outside: 6, chosen: false });
  });

  it('counts in a bar the activities of the answer that have its value, over random records and filters', () => {
    fc.assert(
      fc.property(records, filters, (record, filter) => {
        const dataset = buildDataset(record);
        const columns = buildColumns(dataset);
        const has = (topic: string) =>
          naiveAnswer(record, filter).filter((each) => naiveValues(each, 'topic', record).includes(topic));
        for (const { value, count, outside } of topicBars(answerFilter(columns, filter))) {
          expect(count).toBe(has(value).length);
          expect(count + outside).toBe(naiveAnswer(record, withChoice(filter, 'topic', [value])).length);
        }
      }),
    );
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

  it('leaves out what is not in the answer before what is', () => {
    const bars = Array.from({ length: 40 }, (_, i) => i);
    expect(firstBars(bars, 3, (bar) => bar === 39 || bar === 20).shown).toEqual([0, 20, 39]);
  });
});
