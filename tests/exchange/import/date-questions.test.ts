import { describe, expect, test } from 'vitest';
import { questionText } from '#src/exchange/import/question-text.ts';
import { faultCodes, planOf, tableOf, visitsOf } from './import-fixture.ts';

const dated = (...dates: readonly string[]) => tableOf(['date', 'country'], ...dates.map((date) => [date, 'Italy']));
const whens = (...[table, answers]: Parameters<typeof planOf>) =>
  visitsOf(planOf(table, answers)).map(({ when }) => when);

describe('day-first or month-first', () => {
  test('is decided by the rows that can be read one way only, and shown', () => {
    const plan = planOf(dated('16/07/2018', '05/07/2018', '20/07/2018'));
    expect(visitsOf(plan).map(({ when }) => when)).toEqual(['2018-07-16', '2018-07-05', '2018-07-20']);
    const [question] = plan.questions;
    expect(question).toMatchObject({ status: 'decided', answer: 'day-first' });
    expect(question && questionText(question, 'en')).toContain('2 rows can only be day-first, 0 only month-first');
  });
  test('is asked where nothing tells; the rows wait', () => {
    const table = dated('05/07/2018', '06/08/2018', '16.07.2018');
    const plan = planOf(table);
    expect(plan.questions[0]).toMatchObject({ name: 'dateOrder', status: 'needs-answer', rows: 2 });
    expect(plan.counts).toMatchObject({ read: 3, added: 1, 'set-aside': 2 });
    expect(whens(table, { dateOrder: 'month-first' })).toEqual(['2018-05-07', '2018-06-08', '2018-07-16']);
  });
  test('is decided by no dotted date, right or mistyped', () => {
    const table = dated('1-3.13.2019', '05.06.2019', '04/06/2019', '7.16.2018');
    const plan = planOf(table);
    expect(plan.questions).toMatchObject([{ name: 'dateOrder', status: 'needs-answer', rows: 1 }]);
    expect(plan.faults.map(({ row, code, refusal }) => [row, code, refusal])).toEqual([
      [2, 'unreadable-date', 'no-such-date'],
      [4, 'waiting-date-order', undefined],
      [5, 'unreadable-date', 'no-such-date'],
    ]);
    expect(whens(table, { dateOrder: 'month-first' })).toEqual(['2019-06-05', '2019-04-06']);
  });
  test('is day-first where days from one to another stand before a slash', () => {
    const table = dated('3-4/5/2019', '04/06/2019');
    expect(whens(table)).toEqual(['2019-05-03/2019-05-04', '2019-06-04']);
    expect(whens(table, { dateOrder: 'month-first' })).toEqual(['2019-05-03/2019-05-04', '2019-04-06']);
    expect(faultCodes(planOf(table, { dateOrder: 'month-first' }))).toEqual(['other-date-order']);
  });
  test('is asked where the rows contradict each other', () => {
    const plan = planOf(dated('16/07/2018', '7/16/2018', '5/7/2018'));
    expect(plan.questions[0]?.status).toBe('needs-answer');
    expect(faultCodes(plan)).toContain('waiting-date-order');
    expect(plan.counts).toMatchObject({ added: 2, 'set-aside': 1 });
  });
});

describe('firsts of a month', () => {
  const firsts = ['01.01.2012', '01.02.2012', '01.03.2012', '01.04.2012', '01.05.2012', '17.05.2012'];

  test('in numbers are asked about and not applied in silence', () => {
    const plan = planOf(dated(...firsts));
    expect(plan.questions[0]).toMatchObject({ name: 'firstOfMonth', status: 'needs-answer', rows: 5 });
    expect(plan.counts).toMatchObject({ added: 1, 'set-aside': 5 });
  });
  test('become months, with the reason, when that is the answer', () => {
    expect(whens(dated(...firsts), { firstOfMonth: 'month' })).toEqual([
      '2012-01',
      '2012-02',
      '2012-03',
      '2012-04',
      '2012-05',
      '2012-05-17',
    ]);
    expect(visitsOf(planOf(dated(...firsts), { firstOfMonth: 'month' }))[0]?.inferred?.when?.en).toContain('month');
  });
  test('are asked about in a short table too, from two on, where they are more than half', () => {
    const asked = (...dates: readonly string[]) =>
      planOf(dated(...dates)).questions.map(({ name, rows }) => [name, rows]);
    expect(asked('2019-01-01', '2019-02-01', '2019-03-01')).toEqual([['firstOfMonth', 3]]);
    expect(asked('2019-01-01', '2019-02-01', '2019-03-01', '2019-04-01', '2019-04-17')).toEqual([['firstOfMonth', 4]]);
    expect(asked('2019-01-01', '2019-02-01', '2019-03-17')).toEqual([['firstOfMonth', 2]]);
    expect(asked('2019-01-01', '2019-02-01', '2019-03-17', '2019-04-17')).toEqual([]);
    expect(asked('2019-01-01')).toEqual([]);
  });
  test('now and then are days', () => {
    expect(planOf(dated('01.01.2012', '15.02.2012', '17.05.2012')).questions).toEqual([]);
  });
});

describe('dates later than the table can be', () => {
  const days = ['13', '14', '15', '16', '17', '18', '19', '20', '21', '22'].map((day) => `${day}/02/2024`);

  test('are asked about where exchanging day and month would mend them', () => {
    const table = dated(...days, '02/10/2024');
    expect(planOf(table).questions.map(({ name, status, rows }) => [name, status, rows])).toEqual([
      ['dateOrder', 'decided', 1],
      ['laterThanTable', 'needs-answer', 1],
    ]);
    expect(whens(table, { laterThanTable: 'other-order' }).at(-1)).toBe('2024-02-10');
    expect(whens(table, { laterThanTable: 'keep' }).at(-1)).toBe('2024-10-02');
  });
  test('are noted in the future and refused five years ahead', () => {
    const plan = planOf(dated('2027-03-02', '2126-03-02'));
    expect(faultCodes(plan)).toEqual(['future-date', 'far-future-date']);
    expect(plan.counts).toMatchObject({ added: 1, 'set-aside': 1 });
  });
  test('ahead of the import are marked as inferred, as nothing says that the visit took place', () => {
    const [past, ahead] = visitsOf(planOf(dated('2026-03-02', '2026-12-08')));
    expect(past?.inferred).not.toHaveProperty('when');
    expect(ahead?.inferred?.when?.en).toContain('does not say that it took place');
    expect(ahead?.inferred?.when?.bg).toContain('не казва, че се е състояло');
  });
});

test('a year in another column completes the date, and is compared with one that has a year', () => {
  const table = tableOf(
    ['date', 'year', 'country'],
    ['May 1', '2003', 'Italy'],
    ['May 2, 2003', '2004', 'Italy'],
    ['', '2005', 'Italy'],
  );
  expect(whens(table)).toEqual(['2003-05-01', '2003-05-02', '2005']);
  expect(faultCodes(planOf(table))).toEqual(['year-disagrees']);
});

test('a time in UTC is pointed out, as another day may have begun; midnight is a day alone', () => {
  const plan = planOf(dated('2020-05-01T22:30:00Z', '2020-05-02T00:00:00Z', '2020-05-03T10:00'));
  expect(visitsOf(plan).map(({ when }) => when)).toEqual(['2020-05-01', '2020-05-02', '2020-05-03']);
  expect(plan.faults).toMatchObject([{ code: 'utc-time', effect: 'noted', row: 2 }]);
});

test('two whole dates with a slash between them are the days from the first to the last, and that is marked as inferred', () => {
  const plan = planOf(
    tableOf(
      ['Date', 'Country', 'Title'],
      ['16.07.2018/18.07.2018', 'Austria', 'Fair'],
      ['20.07.2018/21.07.2018', 'Austria', 'Other fair'],
    ),
  );
  expect(visitsOf(plan).map(({ when, inferred }) => [when, inferred?.when?.en])).toEqual([
    [
      '2018-07-16/2018-07-18',
      'The table gives “16.07.2018/18.07.2018”; the slash is read as “to”, from the first day to the last.',
    ],
    ['2018-07-20/2018-07-21', undefined],
  ]);
});
