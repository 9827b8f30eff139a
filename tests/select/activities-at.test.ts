import { describe, expect, it } from 'vitest';
import { buildDataset } from '#src/domain/dataset.ts';
import { activitiesAt } from '#src/select/activities-at.ts';
import { answerFilter } from '#src/select/answer-filter.ts';
import { buildColumns } from '#src/select/columns.ts';
import { NO_FILTER, withChoice } from '#src/select/filter.ts';
import { marksOf } from '#src/select/marks.ts';
import { SHIPPED, shippedAnswer } from '#tests/shipped.ts';

const countryPoint = (): readonly [number, number] => [46, 15];

describe('activities at marks', () => {
  const marks = marksOf(SHIPPED, shippedAnswer(), countryPoint);
  const at = (...ids: readonly string[]) =>
    activitiesAt(
      shippedAnswer(),
      marks.filter(({ id }) => ids.includes(id)),
    );

  it('are those of the shipped record: 22 in all, 7 in London, 1 in Austria, 2 at home', () => {
    expect(activitiesAt(shippedAnswer(), marks)).toBe(22);
    expect(at('place:london')).toBe(7);
    expect(at('country:AT')).toBe(1);
    expect(at('place:sofia', 'place:london')).toBe(9);
    expect(at()).toBe(0);
  });

  it('count once what took place in several cities', () => {
    const visits = SHIPPED.record.visits.map((visit) =>
      visit.id === 'austria' ? { ...visit, places: ['london', 'bologna'] } : visit,
    );
    const dataset = buildDataset({ ...SHIPPED.record, visits, meetings: [] });
    const answer = answerFilter(buildColumns(dataset), withChoice(NO_FILTER, 'visit', ['austria']));
    const both = marksOf(dataset, answer, countryPoint).filter(({ count }) => count > 0);
    expect([both.length, activitiesAt(answer, both)]).toEqual([2, 1]);
  });
});
