import { expect, test } from 'vitest';
import { faultCodes, planOf, tableOf, visitsOf } from './import-fixture.ts';

const table = (country: string, city: string) =>
  tableOf(['date', 'country', 'city', 'organisation'], ['2023-11-02', country, city, 'Stadtwerke']);

const nearest = (country: string, city: string) =>
  planOf(table(country, city)).unmatched.flatMap(({ cities }) => cities.map((each) => `${each.name} ${each.country}`));

test.each([
  ['Austria', 'Monaco'],
  ['Austria', 'Singapore'],
  ['Germania', 'Lussemburgo'],
  ['Belgium', 'Luxembourg'],
  ['Italy', 'Jersey'],
  ['Bulgaria', 'Gibraltar'],
  ['Italia', 'San Marino'],
])('%s and %s contradict each other: the row is set aside with both', (country, city) => {
  const plan = planOf(table(country, city));
  expect(visitsOf(plan)).toEqual([]);
  expect(plan.counts).toMatchObject({ added: 0, 'set-aside': 1 });
  expect(faultCodes(plan)).toEqual(['country-and-city']);
});

test.each([
  ['Germania', 'Monaco', 'munich'],
  ['Germania', 'Monaco di Baviera', 'munich'],
  ['Slowenien', 'Marburg', 'maribor'],
  ['Italija', 'Videm', 'udine'],
  ['Deutschland', 'Marburg', 'marburg-an-der-lahn'],
])('%s and %s agree: the country tells which city is called so', (country, city, place) => {
  const plan = planOf(table(country, city));
  expect(visitsOf(plan)[0]?.places).toEqual([place]);
  expect(faultCodes(plan)).toEqual([]);
});

test('that a city is called so in another language is marked', () => {
  expect(visitsOf(planOf(table('SI', 'Marburg')))[0]?.inferred?.places?.en).toBe(
    'The table says “Marburg”; in this country Maribor is called so in another language.',
  );
  expect(visitsOf(planOf(table('SI', 'Maribor')))[0]?.inferred).not.toHaveProperty('places');
});

test('without a country, or beside both, such a name is that of the city that bears it', () => {
  expect(visitsOf(planOf(table('', 'Monaco')))[0]?.countries).toEqual(['MC']);
  const [visit] = visitsOf(planOf(table('Slovenia, Germany', 'Marburg'), { organisationCountry: 'first' }));
  expect(visit?.places).toEqual(['marburg-an-der-lahn']);
});

test('the city of the other country is always among those proposed', () => {
  expect(nearest('Italia', 'San Marino')).toContain('San Marino SM');
});

test.each([
  [2_867_714, 'DE', 'munich'],
  [2_993_458, 'MC', 'monaco'],
])('the answer %i settles it', (geonames, country, place) => {
  const [visit] = visitsOf(planOf(table('Germania', 'Monaco'), { places: { 'DE monaco': geonames } }));
  expect([visit?.countries, visit?.places]).toEqual([[country], [place]]);
});

test.each([
  ['Germania', 'DE', 'monaco'],
  ['Austria', 'AT', 'singapore'],
])('the answer that it is no place leaves the country as stated: %s', (country, code, city) => {
  const [visit] = visitsOf(planOf(table(country, city), { places: { [`${code} ${city}`]: false } }));
  expect([visit?.countries, visit?.places]).toEqual([[code], []]);
});

test.each([
  ['United Kingdom', 'Bermuda', 'BM'],
  ['United Kingdom', 'Jersey', 'JE'],
  ['France', 'Martinique', 'MQ'],
  ['Netherlands', 'Curacao', 'CW'],
])('%s and %s agree: the territory is counted on its own', (country, city, code) => {
  expect(visitsOf(planOf(table(country, city)))[0]?.countries).toEqual([code]);
});

test.each([
  ['Marburg (SI)', 'SI', 'maribor'],
  ['Marburg (DE)', 'DE', 'marburg-an-der-lahn'],
  ['Monaco (D)', 'DE', 'munich'],
])('the code behind a city tells the country where it is called so: %s', (city, country, place) => {
  const plan = planOf(table('', city));
  expect(visitsOf(plan)[0]).toMatchObject({ countries: [country], places: [place] });
  expect(faultCodes(plan)).toEqual([]);
});

test('a code of another country behind a city is pointed out; those of provinces are not', () => {
  const said = (city: string, country = '') =>
    planOf(table(country, city)).faults.map(({ code, found }) => `${code} ${found}`);
  expect(said('Graz (SI)')).toEqual(['unread-aside Graz (SI)']);
  expect(said('Bari (BA)', 'Italy')).toEqual([]);
});
