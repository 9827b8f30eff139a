import { describe, expect, it } from 'vitest';
import { parseDay } from '#src/domain/day.ts';
import { countOf } from '#src/select/answer.ts';
import { answerFilter } from '#src/select/answer-filter.ts';
import { buildColumns } from '#src/select/columns.ts';
import { NO_FILTER, withChoice } from '#src/select/filter.ts';
import { activityIds, SHIPPED, shippedAnswer } from '#tests/shipped.ts';
import { readOut } from './read-out.ts';

const period = (from: string, to: string) => ({ from: parseDay(from) ?? 0, to: parseDay(to) ?? 0 });
const JULY_2018 = period('2018-07-01', '2018-07-31');
const found = (query: string) => shippedAnswer({ query }).activities.length;

describe('the answer on the shipped record', () => {
  it('leaves all 22 activities without a filter', () => {
    const answer = shippedAnswer();
    expect(answer.activities.length).toBe(22);
    expect(['AT', 'BG', 'GB', 'IT', 'SI'].map((code) => countOf(answer.facets.country, code))).toEqual([
      1, 2, 8, 10, 1,
    ]);
    expect(
      ['bologna', 'bolzano', 'verona', 'london', 'peterborough', 'sofia'].map((id) => countOf(answer.places, id)),
    ).toEqual([7, 2, 1, 7, 1, 2]);
    expect(['AT', 'SI'].map((code) => countOf(answer.countryOnly, code))).toEqual([1, 1]);
  });

  it('leaves 20 of 22 in July 2018, 9 of them possibly', () => {
    const answer = shippedAnswer({ period: JULY_2018 });
    expect([answer.activities.length, answer.total, answer.possible]).toEqual([20, 22, 9]);
    expect(activityIds(SHIPPED, answer)).not.toContain('uk-2018-living-planit');
  });

  it('leaves the 11 that are certainly in July 2018 when possible ones are excluded', () => {
    expect(shippedAnswer({ period: JULY_2018, undated: 'exclude' }).activities.length).toBe(11);
  });

  it('keeps the counts of the other countries while one is chosen', () => {
    const answer = shippedAnswer(withChoice(NO_FILTER, 'country', ['GB']));
    expect(answer.activities.length).toBe(8);
    expect(countOf(answer.facets.country, 'IT')).toBe(10);
    expect(countOf(answer.facets.kind, 'accelerator')).toBe(2);
    expect(countOf(answer.facets.kind, 'research-institute')).toBe(0);
  });

  it('adds values of one facet up and lets facets narrow', () => {
    const two = withChoice(NO_FILTER, 'country', ['GB', 'IT']);
    expect(shippedAnswer(two).activities.length).toBe(18);
    expect(shippedAnswer(withChoice(two, 'person', ['milena-koleva'])).activities.length).toBe(10);
  });

  it('counts July and August 2018 as the record knows them', () => {
    expect(shippedAnswer().months.filter(({ certain, possible }) => certain + possible > 0)).toEqual([
      { month: 2018 * 12 + 6, certain: 11, possible: 6 },
      { month: 2018 * 12 + 7, certain: 2, possible: 6 },
    ]);
    expect(shippedAnswer().noDay).toBe(3);
  });

  it.each([
    ['Лондон', 7],
    ['london', 7],
    ['LONDON', 7],
    ['Emilia-Romana', 1],
    ['emilia romana', 1],
    ['Hristov', 8 + 1],
    ['Христов', 8 + 1],
    ['NESTA', 1],
    ['великобритания', 8],
    ['no such thing', 0],
  ])('finds by %s what it should', (query, count) => {
    expect(found(query)).toBe(count);
  });

  it('finds two people by "Hristov"', () => {
    const answer = shippedAnswer({ query: 'Hristov' });
    expect(countOf(answer.facets.person, 'adelina-hristova')).toBe(8);
    expect(countOf(answer.facets.person, 'dimitar-hristov')).toBe(1);
  });

  it('is the same over columns that another thread has sent', () => {
    const columns = buildColumns(SHIPPED);
    const filter = { ...withChoice(NO_FILTER, 'country', ['IT']), period: JULY_2018, query: 'bologna' };
    const here = answerFilter(columns, filter);
    expect(here.activities.length).toBeGreaterThan(0);
    expect(readOut(answerFilter(structuredClone(columns), filter))).toEqual(readOut(here));
  });
});
