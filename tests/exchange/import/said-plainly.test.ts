import { describe, expect, test } from 'vitest';
import { planOf, tableOf, visitsOf } from './import-fixture.ts';

describe('a number where a date is wanted', () => {
  test('is read as the day that spreadsheets count, which is said', () => {
    const plan = planOf(tableOf(['Date', 'Country'], ['43297', 'Italy'], ['2018-07-17', 'Italy']));
    expect(visitsOf(plan).map(({ when }) => when)).toEqual(['2018-07-16', '2018-07-17']);
    expect(plan.faults).toMatchObject([
      { code: 'day-number', effect: 'noted', row: 2, column: 'Date', found: '43297' },
    ]);
    expect(visitsOf(plan)[0]?.inferred?.when?.en).toContain('43297');
    expect(visitsOf(plan)[1]?.inferred?.when).toBeUndefined();
  });
});

describe('a dash between cities', () => {
  const citiesOf = (city: string, country = '') =>
    visitsOf(planOf(tableOf(['Date', 'Country', 'City'], ['2018-07-16', country, city])))[0];
  test.each(['Барселона - Лисабон', 'Barcelona – Lisbon', 'Barcelona–Lisbon'])('“%s” parts them', (city) => {
    const visit = citiesOf(city, 'Spain, Portugal');
    expect(visit?.places).toHaveLength(2);
    expect([...(visit?.countries ?? [])].sort()).toEqual(['ES', 'PT']);
  });
  test('is left where one of them is not known', () => {
    expect(citiesOf('Vienna - Qwrtz', 'Austria')?.places ?? []).toEqual([]);
  });
});

test.each(['Сев. Македония', 'сев. македония', 'N. Macedonia'])('%s is North Macedonia', (country) => {
  const plan = planOf(tableOf(['Дата', 'Държава'], ['2018-07-16', country]));
  expect(visitsOf(plan)).toMatchObject([{ countries: ['MK'] }]);
});

describe('a word that says that there is none', () => {
  const notes = (header: string, text: string) =>
    planOf(tableOf(['Date', 'Country', header], ['2018-07-16', 'Italy', text]));
  test.each([
    ['Резултат', 'няма'],
    ['Ergebnis', 'offen'],
    ['Outcome', 'none'],
  ])('is a result in the column “%s”: “%s”', (header, text) => {
    const plan = notes(header, text);
    expect([visitsOf(plan)[0]?.notes, plan.faults]).toEqual([`${header}: ${text}`, []]);
  });
  test('says nothing in other columns, nor does a dash in that of results', () => {
    for (const plan of [notes('Забележка', 'няма'), notes('Резултат', '-')]) {
      expect(visitsOf(plan)[0]?.notes).toBeUndefined();
      expect(plan.faults).toMatchObject([{ code: 'nothing-known' }]);
    }
  });
});
