import { describe, expect, it } from 'vitest';
import { parseDay } from '#src/domain/day.ts';
import { NO_FILTER, withChoice } from '#src/select/filter.ts';
import { inferredFacts } from '#src/select/inferred-facts.ts';
import { SHIPPED, shippedAnswer } from '#tests/shipped.ts';

const TODAY = parseDay('2026-11-22') ?? 0;
const factsOf = (filter = NO_FILTER) => inferredFacts(SHIPPED, shippedAnswer(filter), TODAY);
const counts = (filter = NO_FILTER) =>
  Object.fromEntries(factsOf(filter).map(({ of, field, count }) => [`${of} ${field}`, count]));

describe('inferred facts', () => {
  it('are counted by kind of record and field', () => {
    expect(counts()).toEqual({
      'visit when': 4,
      'visit places': 1,
      'visit record': 2,
      'meeting place': 9,
      'meeting record': 10,
      'meeting topics': 3,
      'meeting when': 2,
      'organisation partOf': 6,
      'organisation place': 8,
    });
  });

  it('are those of the answer alone', () => {
    expect(counts(withChoice(NO_FILTER, 'visit', ['italy-2018']))).toEqual({
      'visit when': 1,
      'meeting record': 10,
      'organisation partOf': 6,
    });
  });

  it('are told once for each reason, with the records it holds for and their sources', () => {
    const [reason, ...others] =
      factsOf().find(({ of, field }) => of === 'meeting' && field === 'record')?.reasons ?? [];
    expect(others).toEqual([]);
    expect(reason?.count).toBe(10);
    expect(reason?.first(100).map(({ row }) => row.id)).toContain('italy-2018-eurac');
    expect(reason?.reason.en).toContain('One meeting is recorded for each organisation');
    expect(reason?.sources).toContainEqual(expect.objectContaining({ source: 'news-archive' }));
  });

  it('begin with the most frequent reason', () => {
    const places = factsOf().find(({ of, field }) => of === 'meeting' && field === 'place');
    const numbers = places?.reasons.map(({ count }) => count) ?? [];
    expect(numbers[0]).toBe(2);
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
    expect(numbers.reduce((sum, count) => sum + count, 0)).toBe(9);
  });
});
