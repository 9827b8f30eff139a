import { describe, expect, test } from 'vitest';
import { faultCodes, planOf, tableOf, visitsOf } from './import-fixture.ts';

const planned = (city: string, country = 'Germany') =>
  planOf(tableOf(['Date', 'Country', 'City', 'Organisation'], ['2022-06-07', country, city, 'Nesta']));
const placesOf = (city: string, country?: string) => visitsOf(planned(city, country)).flatMap(({ places }) => places);
const ODER = 'frankfurt-oder';

describe('a city whose name has brackets', () => {
  test.each([
    ['Frankfurt (Oder)', [ODER]],
    ['Frankfurt(Oder)', [ODER]],
    ['Frankfurt (Oder), Berlin', [ODER, 'berlin']],
    ['Berlin / Frankfurt (Oder)', ['berlin', ODER]],
    ['Frankfurt (Oder) / Berlin', [ODER, 'berlin']],
    ['Frankfurt (Oder) - Berlin', [ODER, 'berlin']],
  ])('“%s”', (city, places) => {
    expect(placesOf(city)).toEqual(places);
    expect(faultCodes(planned(city))).toEqual([]);
  });

  test('beside one abroad, without a column of countries', () => {
    const plan = planOf(
      tableOf(['Datum', 'Ort', 'Organisation'], ['2022-06-07', 'Frankfurt (Oder) / Słubice', 'Nesta']),
    );
    expect(visitsOf(plan)).toMatchObject([
      { countries: ['DE', 'PL'], places: [ODER, expect.stringContaining('ubice')] },
    ]);
  });

  test('in one cell with its country', () => {
    for (const place of ['Deutschland, Frankfurt (Oder)', 'Frankfurt (Oder), Germany', 'Frankfurt (Oder)']) {
      const plan = planOf(tableOf(['Datum', 'Ort', 'Organisation'], ['2022-06-07', place, 'Nesta']));
      expect(visitsOf(plan)).toMatchObject([{ countries: ['DE'], places: [ODER] }]);
    }
  });

  test('other brackets are read as they were', () => {
    expect(placesOf('Berlin (Mitte)')).toEqual(['berlin']);
    expect(faultCodes(planned('Berlin (Mitte)'))).toEqual(['unread-aside']);
  });
});
