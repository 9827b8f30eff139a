import { expect, test } from 'vitest';
import { planOf, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

const headersWith = (header: string) => [header, 'Dates', 'Title', 'City', 'Country'];

test.each([
  ['Qtr', 'Q3 2025'],
  ['Тримесечие', 'Q1 2026'],
])('a column of quarters, which alone says when some row was, stands in the staff notes: %s', (header, quarter) => {
  const table = tableOf(
    headersWith(header),
    ['Q2 2025', '2025-05-04', 'Mission to Estonia', 'Tallinn', 'Estonia'],
    [quarter, '', 'Mission to Ireland', 'Dublin', 'Ireland'],
  );
  expect(targetsOf(table).slice(0, 2)).toEqual(['notes', 'date']);
  expect(visitsOf(planOf(table)).map(({ notes }) => notes)).toContain(`${header}: ${quarter}`);
});

test('where every row has its day the quarter says nothing more', () => {
  const table = tableOf(headersWith('Qtr'), ['Q2 2025', '2025-05-04', 'Mission', 'Tallinn', 'Estonia']);
  expect(targetsOf(table)[0]).toBe('ignore');
});
