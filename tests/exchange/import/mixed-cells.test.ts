import { describe, expect, test } from 'vitest';
import { planOf, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

const planFor = (header: readonly string[], ...cells: readonly string[]) =>
  planOf(tableOf(['Date', ...header], ['2023-02-14', ...cells]));
const inCountry = (cell: string) => planFor(['Country', 'Event'], cell, 'Fair');
const said = (plan: ReturnType<typeof planOf>) => plan.faults.map(({ code, found }) => `${code} ${found}`);

describe('a cell of countries', () => {
  test.each([
    ['Italien (Bologna, Parma)', ['IT'], ['bologna', 'parma']],
    ['Slovenia (Lubiana e Maribor)', ['SI'], ['ljubljana', 'maribor']],
    ['Австрия (Грац)', ['AT'], ['graz']],
    ['Graz (Austria)', ['AT'], ['graz']],
    ['Graz, Villach (Austria); Udine (Italy)', ['AT', 'IT'], ['graz', 'udine', 'villach']],
    ['Austria: Graz, Villach', ['AT'], ['graz', 'villach']],
    ['Austria - Graz', ['AT'], ['graz']],
    ['Deutschland – München – Augsburg', ['DE'], ['augsburg', 'munich']],
    ['Austria (Graz / Wien); Hungary: Budapest, Szeged', ['AT', 'HU'], ['budapest', 'graz', 'szeged', 'vienna']],
    ['Italien [Bologna]', ['IT'], ['bologna']],
    ['Ljubljana + Kranj', ['SI'], ['kranj', 'ljubljana']],
    ['Bosnia and Herzegovina (Mostar)', ['BA'], ['mostar']],
    ['Chicago, IL', ['US'], ['chicago']],
    ['Austria & Germany (Graz, Munich)', ['AT', 'DE'], ['graz', 'munich']],
    ['Италия, Болоня', ['IT'], ['bologna']],
  ])('gives its cities as well: %s', (cell, countries, places) => {
    const plan = inCountry(cell);
    const [visit] = visitsOf(plan);
    expect([visit?.countries, [...(visit?.places ?? [])].sort()]).toEqual([countries, places]);
    expect(plan.faults).toEqual([]);
  });

  test.each([
    ['Korea (South)', 'KR'],
    ['Denmark (Greenland)', 'GL'],
    ['Burma (Myanmar)', 'MM'],
    ['Austria, AT', 'AT'],
    ['Luxembourg', 'LU'],
    ['Bolivia (Plurinational State of)', 'BO'],
    ['Virgin Islands (U.S.)', 'VI'],
    ['Saint Martin (French part)', 'MF'],
    ['Germania (DE)', 'DE'],
    ['Russia (Russian Federation)', 'RU'],
  ])('alone says nothing of cities: %s', (cell, country) => {
    const plan = inCountry(cell);
    expect(visitsOf(plan)[0]).toMatchObject({ countries: [country], places: [] });
    expect(plan.faults).toEqual([]);
  });

  test('names a city that nobody knows as a column of cities does', () => {
    const plan = inCountry('Austria (Graz, Unbekanntshofen)');
    expect(visitsOf(plan)[0]).toMatchObject({ countries: ['AT'], places: ['graz'] });
    expect(plan.faults).toMatchObject([{ code: 'unknown-city', column: 'Country', found: 'Unbekanntshofen' }]);
    expect(plan.unmatched).toMatchObject([{ kind: 'city', spelling: 'Unbekanntshofen', country: 'AT' }]);
  });

  test('says what in its brackets is no place', () => {
    expect(said(inCountry('Österreich (3 Personen)'))).toEqual(['unread-aside 3 Personen']);
    expect(said(inCountry('Slowenien (mit Übernachtung)'))).toEqual(['unread-aside mit Übernachtung']);
    expect(visitsOf(inCountry('Österreich (Graz) (tbc)'))[0]?.places).toEqual(['graz']);
    expect(said(inCountry('Österreich (Graz) (tbc)'))).toEqual(['unread-aside tbc']);
  });

  test.each(['Autria', 'Virginia', 'Texas'])('with what is no country stays aside: %s', (cell) => {
    const table = tableOf(
      ['Date', 'Country'],
      ['2023-02-14', cell],
      ['2023-02-15', 'Austria'],
      ['2023-02-16', 'Italy'],
    );
    expect(said(planOf(table))).toEqual([`unknown-country ${cell}`]);
  });

  test('adds its cities to those of the cell of cities, and says what is none', () => {
    const beside = (country: string, city: string) => planFor(['Paese', 'Città', 'Evento'], country, city, 'Fiera');
    expect(visitsOf(beside('Austria (Graz)', 'Graz'))[0]?.places).toEqual(['graz']);
    expect(visitsOf(beside('Slovenia (Maribor)', 'Lubiana'))[0]?.places).toEqual(['ljubljana', 'maribor']);
    const region = beside('Italia (Lombardia)', 'Milano');
    expect([visitsOf(region)[0]?.places, said(region)]).toEqual([['milan'], ['unread-aside Lombardia']]);
  });

  test('of guests who came tells their city, which is pointed out', () => {
    const plan = planFor(['Visitor', 'Country of origin', 'Topic'], 'SFG', 'Austria (Graz)', 'Funding');
    expect(visitsOf(plan)[0]).toMatchObject({ direction: 'inbound', countries: ['BG'] });
    expect(said(plan)).toContain('guests-city Austria (Graz)');
  });

  test('of what was held online keeps no city in silence', () => {
    const plan = planFor(['Country', 'Format', 'Event'], 'Austria (Graz)', 'online', 'Fair');
    expect(said(plan)).toContain('online-place Austria (Graz)');
  });
});

describe('a cell of cities', () => {
  test.each([
    ['Italien (Bologna, Parma)', ['bologna', 'parma']],
    ['Austria: Graz, Villach', ['graz', 'villach']],
    ['Bologna, Parma (IT)', ['bologna', 'parma']],
  ])('may have its country in front: %s', (cell, places) => {
    const plan = planFor(['City', 'Event'], cell, 'Fair');
    expect([...(visitsOf(plan)[0]?.places ?? [])].sort()).toEqual(places);
    expect(plan.faults).toEqual([]);
  });

  test('says what in the brackets behind a country is no city', () => {
    const plan = planFor(['City', 'Event'], 'Italien (3 Personen)', 'Fair');
    expect(said(plan)).toContain('unread-aside 3 Personen');
    expect(said(planFor(['City', 'Event'], 'Германия (гр. Мюнхен)', 'Fair'))).toEqual([]);
  });
});

test('a territory in a cell of cities keeps what is said behind it', () => {
  expect(said(planFor(['Country', 'City'], 'Netherlands', 'Curacao (Antilles)'))).toEqual(['unread-aside Antilles']);
});

test('“USA” in front of a city is its code, no sign on vehicles', () => {
  expect(visitsOf(inCountry('USA (Boston, MA)'))[0]).toMatchObject({ countries: ['US'], places: ['boston'] });
  expect(visitsOf(inCountry('USA (Boston, MA)'))[0]?.inferred).not.toHaveProperty('countries');
});

test.each(['Ziel', 'Wohin', 'Reiseziel', 'Дестинация', 'Къде', 'Kam', 'Dove', 'Destination', 'Накъде'])(
  '%s with the country in brackets is a column of cities',
  (header) => {
    const table = tableOf(['Date', header], ['2023-02-14', 'Graz (AT)'], ['2023-03-16', 'Hannover (DE)']);
    expect(targetsOf(table)).toEqual(['date', 'city']);
    expect(visitsOf(planOf(table)).map(({ places }) => places)).toEqual([['graz'], ['hannover']]);
  },
);
