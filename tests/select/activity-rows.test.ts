import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '#src/domain/dataset.ts';
import { parseDay } from '#src/domain/day.ts';
import { activityFacts, activityRows } from '#src/select/activity-rows.ts';
import { answerFilter } from '#src/select/answer-filter.ts';
import { buildColumns } from '#src/select/columns.ts';
import { NO_FILTER, withChoice } from '#src/select/filter.ts';
import { inferredReason } from '#src/select/inferred-reason.ts';
import { filters, records } from '#tests/random-record.ts';
import { SHIPPED, shippedAnswer } from '#tests/shipped.ts';

function row(id: string) {
  const found = activityRows(SHIPPED, shippedAnswer()).find(({ activity }) => activity.id === id);
  if (found === undefined) throw new Error(`no row ${id}`);
  return found;
}

describe('rows of the table', () => {
  it('are as many as the status says, undated ones last', () => {
    const rows = activityRows(SHIPPED, shippedAnswer());
    expect(rows.length).toBe(22);
    expect(rows.slice(-2).map(({ activity }) => activity.id)).toEqual(['austria', 'slovenia']);
    expect(activityRows(SHIPPED, shippedAnswer(withChoice(NO_FILTER, 'country', ['GB']))).length).toBe(8);
  });

  it('say which are only possibly in the period: 9 of 20 in July 2018', () => {
    const period = { from: parseDay('2018-07-01') ?? 0, to: parseDay('2018-07-31') ?? 0 };
    const rows = activityRows(SHIPPED, shippedAnswer({ period }));
    expect([rows.length, rows.filter(({ isPossible }) => isPossible).length]).toEqual([20, 9]);
  });

  it('equal the answer for any record and filter', () => {
    fc.assert(
      fc.property(records, filters, (record, filter) => {
        const dataset = buildDataset(record);
        const answer = answerFilter(buildColumns(dataset), filter);
        const rows = activityRows(dataset, answer);
        expect(rows.length).toBe(answer.activities.length);
        expect(rows.filter(({ isPossible }) => isPossible).length).toBe(answer.possible);
      }),
    );
  });
});

describe('what is on record about an activity', () => {
  it('keeps a meeting without a date of its own apart from the date of its visit', () => {
    const facts = activityFacts(SHIPPED, row('uk-2018-nesta').activity);
    expect([facts.date, facts.visitDate]).toEqual([undefined, '2018-07-30/2018-08-03']);
    expect(facts.organisations.map(({ name }) => name)).toEqual(['Nesta']);
    expect(facts.outcome).toBeUndefined();
  });

  it('names inferred fields, those of the visit as its own', () => {
    expect(activityFacts(SHIPPED, row('uk-2018-nesta').activity).inferred).toEqual(['place', 'visit.when']);
    expect(activityFacts(SHIPPED, row('austria').activity).inferred).toEqual(['record']);
  });

  it('gives the reason of an inferred date, city and record, and none for what is stated', () => {
    const reason = (id: string, fact: 'date' | 'city' | 'topics' | 'record') =>
      inferredReason(row(id).activity, fact)?.en;
    expect(reason('uk-2018-nesta', 'date')).toContain('without a year');
    expect(reason('uk-2018-nesta', 'city')).toBeDefined();
    expect(reason('italy-2018-eurac', 'city')).toBeUndefined();
    expect(reason('italy-2018-eurac', 'record')).toContain('One meeting is recorded');
    expect(reason('uk-2018-living-planit', 'topics')).toBeDefined();
    expect(reason('uk-2018-nesta', 'topics')).toBeUndefined();
    expect(reason('austria', 'date')).toBeUndefined();
  });
});
