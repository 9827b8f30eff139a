import { describe, expect, it } from 'vitest';
import { parseDay } from '#src/domain/day.ts';
import { activeClauses, type Filter, NO_FILTER, withChoice } from '#src/select/filter.ts';
import { filterParts } from '#src/select/filter-parts.ts';
import { shippedAnswer } from '#tests/shipped.ts';

const day = (written: string) => parseDay(written) ?? 0;
const keys = (filter: Filter) => filterParts(filter).map(({ key }) => key);

describe('the parts of a filter', () => {
  it('are one for each chosen value, the period, what is only possible in it, and the text', () => {
    const filter: Filter = {
      ...withChoice(withChoice(NO_FILTER, 'country', ['GB', 'IT']), 'topic', ['marketing']),
      period: { from: day('2018-07-01') },
      undated: 'exclude',
      query: 'london',
    };
    expect(keys(filter)).toEqual(['country GB', 'country IT', 'topic marketing', 'period', 'undated', 'query']);
  });

  it('take out no more than themselves', () => {
    const filter: Filter = {
      ...withChoice(NO_FILTER, 'country', ['GB', 'IT']),
      period: { from: day('2018-07-01') },
      undated: 'exclude',
    };
    const without = new Map(filterParts(filter).map((part) => [part.key, part.without]));
    expect(without.get('country GB')).toEqual(withChoice(filter, 'country', ['IT']));
    expect(without.get('undated')).toEqual({ ...filter, undated: 'include' });
    expect(without.get('period')).toEqual(withChoice(NO_FILTER, 'country', ['GB', 'IT']));
  });

  it('are the whole choice where hundreds of values are chosen', () => {
    const many = Array.from({ length: 300 }, (_, i) => `person-${i}`);
    expect(filterParts(withChoice(NO_FILTER, 'person', many))).toMatchObject([{ part: 'values', without: NO_FILTER }]);
  });

  it('tell nothing of what is only possible where there is no period to be in', () => {
    expect(keys({ ...NO_FILTER, undated: 'exclude' })).toEqual([]);
  });
});

describe('a text without any letter or digit', () => {
  it.each(['😀', '%', '…', '— & —'])('narrows nothing, and is told as one that does not: %s', (query) => {
    const filter = { ...NO_FILTER, query };
    expect(activeClauses(filter)).toEqual([]);
    expect(shippedAnswer(filter).activities.length).toBe(22);
    expect(filterParts(filter)).toEqual([{ key: 'query', part: 'idle-query', without: NO_FILTER }]);
  });

  it.each(['', '   '])('is none where nothing but space is typed: %j', (query) => {
    expect(filterParts({ ...NO_FILTER, query })).toEqual([]);
  });

  it.each(['3', 'я', '100%', '&a'])('is none where there is one: %s', (query) => {
    expect(filterParts({ ...NO_FILTER, query })).toMatchObject([{ part: 'query' }]);
  });
});
