import { describe, expect, test } from 'vitest';
import { planOf, tableOf, visitsOf } from './import-fixture.ts';

describe('a list of cities with their country in brackets', () => {
  const visitTo = (city: string) => visitsOf(planOf(tableOf(['Date', 'City'], ['2018-07-16', city])))[0];
  test.each([
    ['Виена, Грац, Линц (Австрия)', ['graz', 'linz', 'vienna'], ['AT']],
    ['Атина, Солун (Гърция)', ['athens', 'thessaloniki'], ['GR']],
    ['Graz (Austria) and Linz', ['graz', 'linz'], ['AT']],
    ['Paris (Frankreich), Lyon', ['lyon', 'paris'], ['FR']],
  ])('keeps each of them: %s', (cell, places, countries) => {
    const visit = visitTo(cell);
    expect([...(visit?.places ?? [])].sort()).toEqual(places);
    expect(visit?.countries).toEqual(countries);
  });

  test('still parts a country that is told apart in brackets from its cities', () => {
    expect(visitTo('Seoul, Korea (South)')?.countries).toEqual(['KR']);
  });
});

describe('two columns that may each be the first day', () => {
  test.each([
    ['Arrival', 'Departure'],
    ['Data arrivo', 'Data partenza'],
    ['Пристигане', 'Заминаване'],
    ['Departure', 'Arrival'],
  ])('are the first and the last by their days: %s, %s', (first, last) => {
    const rows = [
      ['2018-07-14', '2018-07-16', 'Italy'],
      ['2018-09-18', '2018-09-20', 'Italy'],
    ] as const;
    const plan = planOf(tableOf([first, last, 'Country'], ...rows));
    expect(visitsOf(plan).map(({ when }) => when)).toEqual(['2018-07-14/2018-07-16', '2018-09-18/2018-09-20']);
  });

  test('leave no date unsaid that is not used', () => {
    const plan = planOf(
      tableOf(['Date', 'Start', 'End', 'Country'], ['2018-07-14', '2018-07-13', '2018-07-15', 'Italy']),
    );
    expect(visitsOf(plan).map(({ when }) => when)).toEqual(['2018-07-13/2018-07-15']);
    expect(plan.faults).toMatchObject([{ code: 'unused-date', row: 2, column: 'Date', found: '2018-07-14' }]);
  });
});

test('of “From” and “To” with cities the second is where one went', () => {
  const plan = planOf(
    tableOf(
      ['Date', 'From', 'To', 'Country'],
      ['2018-07-14', 'Sofia', 'Bologna', 'Italy'],
      ['2018-07-20', 'Sofia', 'Verona', 'Italy'],
    ),
  );
  expect(visitsOf(plan).map(({ places, direction }) => [places, direction])).toEqual([
    [['bologna'], 'outbound'],
    [['verona'], 'outbound'],
  ]);
});
