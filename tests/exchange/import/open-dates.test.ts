import { describe, expect, test } from 'vitest';
import { wordFault } from '#src/exchange/import/import-fault.ts';
import { planOf, tableOf, visitsOf } from './import-fixture.ts';

const dated = (date: string) => planOf(tableOf(['Date', 'Country', 'Purpose'], [date, 'Austria', 'Fair']));

describe('a date of which only one side is known', () => {
  test.each([
    'до 15.06.2022',
    'after 15 June 2022',
    'by June 2022',
    'от 15.06.2022',
    'from 15.06.2022',
    'from 5/6/2022',
    'seit 15.06.2022',
    'seit Juni 2022',
    'starting 15 June 2022',
    'dal 15 giugno 2022',
    'od 15. 6. 2022',
    '2022-06-15/..',
  ])('“%s” makes no date of its own: the row waits, told what was found, expected and how to mend it', (date) => {
    const plan = dated(date);
    expect(plan.counts).toMatchObject({ read: 1, added: 0, 'set-aside': 1 });
    expect(plan.faults).toMatchObject([{ code: 'unreadable-date', column: 'Date', found: date }]);
    const [fault] = plan.faults;
    if (fault === undefined) throw new Error('no fault');
    expect(wordFault(fault, 'en').wrong).toMatch(/only before or after which date.*a span with both ends\. Write the/);
    expect(wordFault(fault, 'bg').wrong).toMatch(/само преди или след коя дата.*начало и край\. Запишете/);
  });

  test('is the last day where the column is that of last days, beside a first one', () => {
    const table = tableOf(
      ['Start', 'End', 'Country', 'Purpose'],
      ['13.06.2022', 'до 15.06.2022', 'Austria', 'Fair'],
      ['20 June 2022', 'until 22 June 2022', 'Austria', 'Talk'],
      ['27 June 2022', 'before 30 June 2022', 'Austria', 'Talk'],
    );
    const plan = planOf(table);
    expect(visitsOf(plan).map(({ when }) => when)).toEqual(['2022-06-13/2022-06-15', '2022-06-20/2022-06-22']);
    expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['added', 'added', 'set-aside']);
  });
});

test.each(['from 13 to 15 June 2022', 'от 13 до 15.06.2022', 'vom 13. bis 15. Juni 2022', 'dal 13 al 15 giugno 2022'])(
  '“%s” has both ends',
  (date) => {
    expect(visitsOf(dated(date)).map(({ when }) => when)).toEqual(['2022-06-13/2022-06-15']);
  },
);

test('“from …” in a column of first days is that day', () => {
  const table = tableOf(
    ['From', 'To', 'Country', 'Purpose'],
    ['from 13.06.2022', '15.06.2022', 'Austria', 'Fair'],
    ['от 20.06.2022', 'до 22.06.2022', 'Austria', 'Talk'],
  );
  expect(visitsOf(planOf(table)).map(({ when }) => when)).toEqual(['2022-06-13/2022-06-15', '2022-06-20/2022-06-22']);
});

test('months apart are set aside with the months and the way to write them, adjoining ones are one span', () => {
  const plan = dated('юни и август 2022');
  expect(plan.counts).toMatchObject({ read: 1, added: 0, 'set-aside': 1 });
  const [fault] = plan.faults;
  if (fault === undefined) throw new Error('no fault');
  expect(fault.found).toBe('юни и август 2022');
  expect(wordFault(fault, 'en').wrong).toContain('Give each month a row of its own.');
  expect(wordFault(fault, 'bg').wrong).toContain('Запишете всеки месец на отделен ред.');
  expect(visitsOf(dated('June, July and August 2022')).map(({ when }) => when)).toEqual(['2022-06/2022-08']);
});

test('a column of dates and places takes no word in front of a date for a city', () => {
  const rows = ['16.07.2018, Bologna', '18.07.2018, Verona', '20.07.2018, Bolzano', 'След 15.06.2022'];
  const plan = planOf(tableOf(['Date and place', 'Purpose'], ...rows.map((cell) => [cell, 'Fair'])));
  expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['added', 'added', 'added', 'set-aside']);
  expect(plan.unmatched).toEqual([]);
});

test('a last day alone is set aside, and it is said that the first is missing', () => {
  const plan = planOf(
    tableOf(
      ['Start date', 'End date', 'Country', 'Title'],
      ['', '2019-03-14', 'Austria', 'Fair'],
      ['2019-03-16', '2019-03-17', 'Austria', 'Talk'],
    ),
  );
  expect(plan.counts).toMatchObject({ read: 2, added: 1, 'set-aside': 1 });
  expect(plan.faults).toMatchObject([
    { row: 2, code: 'unreadable-date', refusal: 'no-first-day', found: '2019-03-14' },
  ]);
});
