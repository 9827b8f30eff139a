import { describe, expect, it } from 'vitest';
import { buildDataset, type Dataset } from '#src/domain/dataset.ts';
import { parseDay } from '#src/domain/day.ts';
import type { FollowUp } from '#src/domain/follow-up.ts';
import { answerFilter } from '#src/select/answer-filter.ts';
import { buildColumns } from '#src/select/columns.ts';
import { NO_FILTER, withChoice } from '#src/select/filter.ts';
import { elapsedBetween, followUpsOf } from '#src/select/follow-up-facts.ts';
import { SHIPPED } from '#tests/shipped.ts';

const day = (iso: string): number => parseDay(iso) ?? Number.NaN;
const TODAY = day('2026-11-22');

function withFollowUps(rows: readonly (Partial<FollowUp> & { readonly id: string })[]): Dataset {
  const followUps = rows.map((row) => ({
    title: { en: row.id, bg: row.id },
    status: 'announced' as const,
    sources: [],
    ...row,
  }));
  return buildDataset({ ...SHIPPED.record, followUps });
}

const facts = (dataset: Dataset, filter = NO_FILTER, today = TODAY) =>
  followUpsOf(dataset, answerFilter(buildColumns(dataset), filter), today);

describe('how long ago', () => {
  it.each([
    ['2018-09-30', '2026-11-22', 'year', 8],
    ['2018-09-30', '2019-09-29', 'month', 11],
    ['2018-09-30', '2019-09-30', 'year', 1],
    ['2018-09-30', '2018-10-29', 'day', 29],
    ['2018-09-30', '2018-10-30', 'month', 1],
    ['2018-12-31', '2019-01-01', 'day', 1],
  ])('%s seen from %s is %s × %i', (from, to, unit, count) => {
    expect(elapsedBetween(day(from), day(to))).toEqual({ unit, count });
  });
});

describe('a follow-up', () => {
  it('that was due in September 2018 and has no evidence is 8 years overdue in November 2026', () => {
    const { shown, outside } = facts(SHIPPED);
    expect(outside).toBe(0);
    expect(shown).toMatchObject([
      { isOverdue: true, due: { standing: 'past', date: '2018-09', elapsed: { unit: 'year', count: 8 } } },
    ]);
    expect(shown[0]?.visit?.id).toBe('uk-2018');
    expect(shown[0]?.owner).toBeUndefined();
  });

  it.each([
    ['2018-08-31', 'ahead'],
    ['2018-09-01', 'now'],
    ['2018-09-30', 'now'],
    ['2018-10-01', 'past'],
  ])('due in September 2018 is, on %s, %s', (today, standing) => {
    expect(facts(SHIPPED, NO_FILTER, day(today)).shown[0]?.due.standing).toBe(standing);
  });

  it('is not overdue once there is evidence, once it is done or dropped, or without a date', () => {
    const due = '2018-09';
    const dataset = withFollowUps([
      { id: 'done', due, status: 'done' },
      { id: 'dropped', due, status: 'dropped' },
      { id: 'shown', due, evidence: { en: 'Slides', bg: 'Слайдове' } },
      { id: 'undated' },
    ]);
    expect(facts(dataset).shown.map(({ isOverdue }) => isOverdue)).toEqual([false, false, false, false]);
  });

  it('stands in the order in which it is due, undated ones last', () => {
    const dataset = withFollowUps([
      { id: 'a-undated' },
      { id: 'b-year', due: '2019' },
      { id: 'c-month', due: '2019-03' },
      { id: 'd-day', due: '2019-03-01' },
      { id: 'e-undated' },
    ]);
    expect(facts(dataset).shown.map(({ followUp }) => followUp.id)).toEqual([
      'd-day',
      'c-month',
      'b-year',
      'a-undated',
      'e-undated',
    ]);
  });

  it('of another visit than the filter leaves is only counted; one of no visit stays', () => {
    const dataset = withFollowUps([
      { id: 'italian', visit: 'italy-2018' },
      { id: 'british', visit: 'uk-2018' },
      { id: 'general' },
      { id: 'of-a-visit-set-aside', visit: 'nowhere-2018' },
    ]);
    const { shown, outside } = facts(dataset, withChoice(NO_FILTER, 'country', ['IT']));
    expect(shown.map(({ followUp }) => followUp.id)).toEqual(['general', 'italian', 'of-a-visit-set-aside']);
    expect(outside).toBe(1);
  });
});
