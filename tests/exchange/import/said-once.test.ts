import { expect, test } from 'vitest';
import { planOf, tableOf } from './import-fixture.ts';

test('two digits at both ends of a journey are noted once, with its columns in the order of their dates', () => {
  const plan = planOf(
    tableOf(
      ['Return', 'Depart', 'Country', 'City', 'Purpose'],
      ['20.05.22', '16.05.22', 'Italy', 'Verona', 'Study visit'],
      ['25.06.22', '23.06.22', 'Italy', 'Bologna', 'Fair'],
    ),
  );
  expect(plan.faults).toMatchObject([
    { code: 'short-year', row: 2, column: 'Depart, Return', found: '16.05.22 – 20.05.22' },
    { code: 'short-year', row: 3 },
  ]);
  expect(plan.faults).toHaveLength(2);
});

test('a row between the entries that names a year is set aside, and nothing of it goes anywhere', () => {
  const plan = planOf(
    tableOf(
      ['Traveller', 'Date', 'City', 'Purpose'],
      ['FY 2022', '', '', ''],
      ['Milena Koleva', '2022-05-16', 'Verona', 'Study visit'],
    ),
  );
  expect(plan.faults).toMatchObject([{ code: 'nothing-to-record', row: 2, found: 'FY 2022' }]);
  expect(plan.faults).toHaveLength(1);
});
