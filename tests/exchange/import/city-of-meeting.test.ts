import { expect, test } from 'vitest';
import { planOf, tableOf } from './import-fixture.ts';

/** The places of a row's visit and of its meeting. */
function placesOf(header: readonly string[], ...row: readonly string[]) {
  const table = tableOf(['Date', 'Organisation', ...header], ['2023-02-14', 'Stadtwerke', ...row]);
  const { changes } = planOf(table, { organisationCountry: 'first' });
  const visit = changes.flatMap((change) => (change.collection === 'visits' ? change.after : []))[0];
  const meeting = changes.flatMap((change) => (change.collection === 'meetings' ? change.after : []))[0];
  return [visit?.places, meeting?.place];
}

test('a meeting is in the one city that its row names', () => {
  expect(placesOf(['City', 'Country'], 'Graz', 'Austria')).toEqual([['graz'], 'graz']);
});

test.each([
  ['two that are known', ['graz', 'villach'], ['City', 'Country'], ['Graz, Villach', 'Austria']],
  ['one that is not known', ['graz'], ['City', 'Country'], ['Graz, Unbekanntshofen', 'Austria']],
  [
    'one that is not known, in a column of its own',
    ['graz'],
    ['City', 'City', 'Country'],
    ['Graz', 'Unbekanntshofen', 'Austria'],
  ],
  [
    'one that is not known, in another pair',
    ['maribor'],
    ['Land 1', 'Stadt 1', 'Land 2', 'Stadt 2'],
    ['Österreich', 'Unbekanntshofen', 'Slowenien', 'Maribor'],
  ],
  ['one that is not known, without a country', ['graz'], ['Stadt'], ['Graz, Unbekanntshofen']],
  ['one that is not known, in the cell of its country', ['graz'], ['Land'], ['Österreich (Graz, Unbekanntshofen)']],
  ['one that two cities may be', ['graz'], ['City', 'Country'], ['Graz; Springfield', 'Austria; United States']],
])('with several cities it is in none of them: %s', (_, places, header, row) => {
  expect(placesOf(header, ...row)).toEqual([places, undefined]);
});
