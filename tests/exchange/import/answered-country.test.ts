import { expect, test } from 'vitest';
import type { Answers } from '#src/exchange/import/answers.ts';
import { planOf, tableOf, visitsOf } from './import-fixture.ts';

const countriesOf = (cities: readonly string[], answers: Answers) => {
  const rows = cities.map((city, at) => [`2024-03-0${at + 1}`, city, `New Partner ${at}`]);
  return visitsOf(planOf(tableOf(['Date', 'City', 'Organisation'], ...rows), answers)).map(({ countries, places }) =>
    [...countries, ...places].join(' '),
  );
};

test('the country that was answered is that of the rows that wait for it, and of no other', () => {
  const cities = ['Kraków', 'Xyzzy', 'Munich, Germany', 'Варшава и Краков', ''];
  expect(countriesOf(cities, {})).toEqual(['PL krakow', 'DE munich', 'PL warsaw krakow']);
  const answered = ['PL krakow', 'TR', 'DE munich', 'PL warsaw krakow', 'TR'];
  expect(countriesOf(cities, { country: 'TR' })).toEqual(answered);
  const plan = planOf(
    tableOf(['Date', 'City', 'Organisation'], ['2024-03-01', 'Kraków', 'KTP'], ['2024-03-02', 'Xyzzy', 'Foo']),
    { country: 'TR' },
  );
  const organisations = plan.changes.flatMap((change) => (change.collection === 'organisations' ? change.after : []));
  expect(organisations.map(({ name, country }) => `${name} ${country}`)).toEqual(['KTP PL', 'Foo TR']);
});

test('a city that waits is looked up in that country', () => {
  expect(countriesOf(['Cambridge', 'Birmingham'], {})).toEqual([]);
  expect(countriesOf(['Cambridge'], { country: 'GB' })).toEqual(['GB cambridge']);
  expect(countriesOf(['Birmingham'], { country: 'GB' })).toEqual(['GB birmingham']);
});

test('a city elsewhere takes its own country, with the reason, or waits where several could be meant', () => {
  expect(countriesOf(['Warsaw', 'Cambridge', 'Istanbul'], { country: 'TR' })).toEqual(['PL warsaw', 'TR istanbul']);
  const plan = planOf(
    tableOf(['Date', 'City', 'Organisation'], ['2024-03-01', 'Warsaw', 'KTP'], ['2024-03-02', 'Cambridge', 'Foo']),
    { country: 'TR' },
  );
  expect(visitsOf(plan)[0]?.inferred?.countries?.en).toContain('places called “Warsaw”');
  expect(plan.faults).toMatchObject([{ code: 'city-needs-country', row: 3, found: 'Cambridge' }]);
});
