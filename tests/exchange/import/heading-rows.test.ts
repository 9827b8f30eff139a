import { expect, test } from 'vitest';
import { planOf, tableOf, visitsOf } from './import-fixture.ts';

const HEADER = ['Date', 'City', 'Organisation', 'Topic'];

test('a year or a month that stands alone in its row is a heading, not a visit, whatever country is answered', () => {
  const table = tableOf(
    HEADER,
    ['2018', '', '', ''],
    ['05.03.2018', 'Graz', 'Joanneum', 'Talks'],
    ['March 2019', '', '', ''],
    ['06.03.2019', 'Linz', 'Voestalpine', 'Steel'],
    ['юли 2019', '', '', ''],
    ['07.07.2019', 'Wels', 'Fronius', 'Welding'],
    [2020, '', '', ''],
  );
  for (const answers of [{}, { country: 'AT' }]) {
    const plan = planOf(table, answers);
    expect(plan.counts).toMatchObject({ read: 7, added: 3, 'set-aside': 4 });
    expect(visitsOf(plan).map(({ when }) => when)).toEqual(['2018-03-05', '2019-03-06', '2019-07-07']);
    const headings = plan.faults.filter(({ code }) => code === 'heading-row');
    expect(headings.map(({ row, effect, found }) => [row, effect, found])).toEqual([
      [2, 'row-set-aside', '2018'],
      [4, 'row-set-aside', 'March 2019'],
      [6, 'row-set-aside', 'юли 2019'],
      [8, 'row-set-aside', '2020'],
    ]);
  }
});

test('a heading gets nothing from the rows above it where cells go for the rows below', () => {
  const table = tableOf(
    ['Date', 'Country', 'Organisation'],
    ['2018', '', ''],
    ['05.03.2018', 'Austria', 'Joanneum'],
    ['06.03.2018', '', 'Voestalpine'],
    ['2019', '', ''],
    ['07.03.2019', '', 'Fronius'],
  );
  expect(planOf(table).questions.map(({ name }) => name)).toContain('fillDown');
  const plan = planOf(table, { fillDown: 'repeat' });
  expect(visitsOf(plan).map(({ when, countries }) => [when, countries])).toEqual([
    ['2018-03-05', ['AT']],
    ['2018-03-06', ['AT']],
    ['2019-03-07', ['AT']],
  ]);
});

test('a month whose country stands once for several is an entry when that is the answer', () => {
  const table = tableOf(['Date', 'Country'], ['March 2018', 'Italy'], ['April 2018', ''], ['May 2018', '']);
  expect(planOf(table).questions.map(({ name }) => name)).toContain('fillDown');
  expect(visitsOf(planOf(table, { fillDown: 'repeat' })).map(({ when }) => when)).toEqual([
    '2018-03',
    '2018-04',
    '2018-05',
  ]);
});
