import { expect, test } from 'vitest';
import { faultCodes, planOf, tableOf, visitsOf } from './import-fixture.ts';

const table = (country: string, city: string) =>
  tableOf(['date', 'country', 'city', 'organisation'], ['2023-11-02', country, city, 'Stadtwerke']);

const nearest = (country: string, city: string) =>
  planOf(table(country, city)).unmatched.flatMap(({ cities }) => cities.map((each) => `${each.name} ${each.country}`));

test.each([
  ['Germania', 'Monaco'],
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

test('Monaco in Germany proposes Munich by its Italian name, and Monaco', () => {
  expect(nearest('Germania', 'Monaco')).toEqual(['Munich DE', 'Monaco MC']);
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

test('the answer that it is no place leaves the country as stated', () => {
  const [visit] = visitsOf(planOf(table('Germania', 'Monaco'), { places: { 'DE monaco': false } }));
  expect([visit?.countries, visit?.places]).toEqual([['DE'], []]);
});

test.each([
  ['United Kingdom', 'Bermuda', 'BM'],
  ['United Kingdom', 'Jersey', 'JE'],
  ['France', 'Martinique', 'MQ'],
  ['Netherlands', 'Curacao', 'CW'],
])('%s and %s agree: the territory is counted on its own', (country, city, code) => {
  expect(visitsOf(planOf(table(country, city)))[0]?.countries).toEqual([code]);
});
