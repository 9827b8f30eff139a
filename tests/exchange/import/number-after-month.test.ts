import { describe, expect, test } from 'vitest';
import { questionText } from '#src/exchange/import/question-text.ts';
import { readDate } from '#src/exchange/import/written-date.ts';
import { faultCodes, planOf, tableOf, visitsOf } from './import-fixture.ts';

const dated = (...dates: readonly string[]) => tableOf(['Date', 'Country'], ...dates.map((date) => [date, 'Italy']));
const whens = (...[table, answers]: Parameters<typeof planOf>) =>
  visitsOf(planOf(table, answers)).map(({ when }) => when);
const asked = (plan: ReturnType<typeof planOf>) => plan.questions.filter(({ name }) => name === 'numberAfterMonth');

describe('a month with a number behind it', () => {
  test('is a month with its year where other cells are that, and this is marked as inferred', () => {
    const plan = planOf(dated('feb-19', 'Mar 2019', 'май-20'));
    expect(visitsOf(plan).map(({ when }) => when)).toEqual(['2019-02', '2019-03', '2020-05']);
    expect(visitsOf(plan)[0]?.inferred?.when?.en).toBe(
      'The table gives “feb-19”; the number behind the month is read as its year.',
    );
    expect(asked(plan)).toMatchObject([{ status: 'decided', answer: 'short-year', columns: ['Date'], rows: 2 }]);
    expect(faultCodes(plan)).toEqual(['short-year', 'short-year']);
  });

  test.each(['Month', 'Месец', 'Monat', 'Mese'])('is a month with its year in a column called %s', (header) => {
    const table = tableOf([header, 'Country'], ['Feb-19', 'Italy'], ['Mar-20', 'Italy']);
    expect(whens(table)).toEqual(['2019-02', '2020-03']);
    expect(asked(planOf(table))).toMatchObject([{ status: 'decided', answer: 'short-year' }]);
  });

  test('is asked where nothing tells; the rows wait', () => {
    const table = dated('Feb-19', 'Mar 20', 'фев-21', '14.05.2019');
    const plan = planOf(table);
    expect(asked(plan)).toMatchObject([{ status: 'needs-answer', rows: 3, counts: { years: 0, days: 0 } }]);
    expect(asked(plan).map((each) => questionText(each, 'en'))).toEqual([
      'Is the number behind the month in Date, as in “Feb-19”, the year or the day? 0 other cells give a month with its year, 0 a date without one.',
    ]);
    expect(faultCodes(plan)).toEqual(Array(3).fill('waiting-number-after-month'));
    expect(whens(table)).toEqual(['2019-05-14']);
    expect(whens(table, { numberAfterMonth: 'short-year' })).toEqual(['2019-02', '2020-03', '2021-02', '2019-05-14']);
    expect(planOf(table, { numberAfterMonth: 'day-of-month' }).faults.map(({ refusal }) => refusal)).toEqual(
      Array(3).fill('no-year'),
    );
  });

  test('is asked where the cells contradict each other', () => {
    expect(asked(planOf(dated('Feb 19', 'Mar 2019', '3 April')))).toMatchObject([{ status: 'needs-answer' }]);
  });

  test('is a day where the year of other dates is left out as well, or stands in a heading', () => {
    const days = planOf(dated('Feb 19', 'Mar 3', 'Apr 20'));
    expect(asked(days)).toMatchObject([{ status: 'decided', answer: 'day-of-month' }]);
    expect(days.faults.map(({ refusal }) => refusal)).toEqual(Array(3).fill('no-year'));
    const headed = tableOf(['Date', 'Country'], ['2019', ''], ['Feb 19', 'Italy'], ['Mar 20', 'Italy']);
    expect(asked(planOf(headed))).toMatchObject([{ status: 'decided', answer: 'day-of-month' }]);
  });

  test('is a day where a column gives the year, or a person said that the dates have none', () => {
    const table = tableOf(['Year', 'Date', 'Country'], ['2019', 'Feb 19', 'Italy']);
    expect(asked(planOf(table))).toEqual([]);
    expect(whens(table)).toEqual(['2019-02-19']);
    const named = { ...dated('Feb 19', 'Mar 3'), file: 'Visits 2018.csv' };
    expect(whens(named, { namedYear: 'as-named' })).toEqual(['2018-02-19', '2018-03-03']);
    expect(whens(named, { namedYear: 'as-named', numberAfterMonth: 'short-year' })).toEqual(['2019-02', '2018-03-03']);
  });

  test('stays a day once the year of the others is said, a month among them', () => {
    const named = { ...dated('Feb 19', 'Mar 3', 'July'), file: 'Visits 2018.csv' };
    expect(asked(planOf(named))).toMatchObject([{ status: 'decided', answer: 'day-of-month' }]);
    expect(asked(planOf(named, { namedYear: 'as-named' }))).toMatchObject([
      { status: 'decided', answer: 'day-of-month' },
    ]);
    expect(whens(named, { namedYear: 'as-named' })).toEqual(['2018-02-19', '2018-03-03', '2018-07']);
  });

  test.each([
    ["Feb '19", '2019-02'],
    ['Feb ’19', '2019-02'],
    ['фев. 19 г.', '2019-02'],
    ['Feb-98', '1998-02'],
    ['Feb-00', '2000-02'],
  ])('%s can be no day', (text, edtf) => {
    expect(readDate(text)).toEqual({ kind: 'read', edtf, shortYear: true });
  });
});
