import { describe, expect, test } from 'vitest';
import { planOf, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

const journey = (header: string, cell: string) =>
  planOf(tableOf(['Date', header, 'Purpose'], ['2023-02-16', cell, 'Fair']));

describe('a column of routes', () => {
  test.each(['Маршрут', 'Route', 'Reiseroute', 'Itinerario', 'Relacija'])(
    '%s holds cities, no names of people',
    (header) => {
      const table = tableOf(['Date', header], ['2023-02-16', 'София – Солун'], ['2023-03-20', 'София – Ниш – София']);
      expect(targetsOf(table)).toEqual(['date', 'city']);
    },
  );

  test.each([
    ['София – Виена – Братислава – София', ['bratislava', 'vienna'], ['AT', 'SK']],
    ['Sofia → Graz → Maribor → Sofia', ['graz', 'maribor'], ['AT', 'SI']],
    ['Sofia - Thessaloniki', ['thessaloniki'], ['GR']],
    ['София–Ниш–София', ['nis'], ['RS']],
  ])('begins at home, which is no place of the visit: %s', (cell, places, countries) => {
    const [visit] = visitsOf(journey('Маршрут', cell));
    expect([...(visit?.places ?? [])].sort()).toEqual(places);
    expect([...(visit?.countries ?? [])].sort()).toEqual(countries);
    expect(visit?.direction).toBe('outbound');
    expect(visit?.inferred?.places?.en).toContain(`The table gives the journey “${cell}”`);
  });

  test('may give the stations as a list, and then leaves none out', () => {
    const [visit] = visitsOf(journey('Route', 'Graz, Maribor, Udine'));
    expect(visit?.places).toEqual(['graz', 'maribor', 'udine']);
    expect(visit?.inferred).not.toHaveProperty('places');
  });

  test('points out a station that nobody knows', () => {
    const plan = journey('Маршрут', 'София - Солун - Ксантополис');
    expect(visitsOf(plan)[0]?.places).toEqual(['thessaloniki']);
    expect(plan.faults).toMatchObject([{ code: 'unknown-city', column: 'Маршрут', found: 'Ксантополис' }]);
  });
});

test('several dashes part stations of which some are known', () => {
  const plan = planOf(tableOf(['Date', 'City'], ['2023-02-16', 'Graz - Maribor - Unbekanntshofen']));
  expect(visitsOf(plan)[0]?.places).toEqual(['graz', 'maribor']);
  expect(plan.unmatched.map(({ spelling }) => spelling)).toEqual(['Unbekanntshofen']);
});

test('a dash that parts no cities belongs to the name, of which the city is inferred', () => {
  const plan = planOf(tableOf(['Date', 'City', 'Country'], ['2023-02-16', 'Rostock - 3. Halle', 'Germany']));
  expect(visitsOf(plan)).toMatchObject([
    { places: ['rostock'], inferred: { places: { en: expect.stringContaining('Rostock - 3. Halle') } } },
  ]);
});

describe('a column of the cities of hosts', () => {
  const table = (header: string) =>
    tableOf(
      ['Date', header, 'Country', 'Host organisation'],
      ['2023-02-14', 'Graz', 'Austria', 'Stadtwerke'],
      ['2023-02-15', 'Udine', 'Italy', 'Stadtwerke Udine'],
    );

  test('is the place of the visit where another names hosts who are not ours', () => {
    const plan = planOf(table('Host city'));
    expect(visitsOf(plan).map(({ places }) => places)).toEqual([['graz'], ['udine']]);
    expect(plan.questions).toEqual([]);
  });

  test('is no place unasked where it is that of their organisation', () => {
    const header = 'City of host organisation';
    const plan = planOf(table(header));
    expect(visitsOf(plan).map(({ places }) => places)).toEqual([[], []]);
    expect(plan.questions).toMatchObject([
      {
        name: 'otherColumns',
        of: header,
        status: 'decided',
        options: ['city', 'organisation', 'ours', 'guests', 'notes', 'not-imported'],
      },
    ]);
    const answered = planOf(table(header), { otherColumns: { [header]: 'city' } });
    expect(visitsOf(answered).map(({ places }) => places)).toEqual([['graz'], ['udine']]);
  });
});
