import { describe, expect, test } from 'vitest';
import { faultCodes, planOf, tableOf, visitsOf } from './import-fixture.ts';

const of = (cities: readonly string[], answers = {}) =>
  planOf(
    tableOf(['Date', 'City', 'Purpose'], ...cities.map((city, at) => [`2024-02-${10 + at}`, city, 'Study'])),
    answers,
  );
const countriesOf = (cities: readonly string[], answers = {}) =>
  visitsOf(of(cities, answers)).map(({ countries }) => countries.join());

describe('a code of two letters in brackets behind a name', () => {
  test.each([
    'Bologna (BO)',
    'Palermo (PA)',
    'BolognaFiere (BO)',
    'Milano (MI)',
    'Cagliari (CA)',
    'Parma (PR)',
    'Pescara (PE)',
    'Siena (SI)',
    'Genova (GE)',
    'Matera (MT)',
    'Università degli Studi di Salerno (SA)',
  ])('is that of an Italian province where a town or the province tells: %s', (city) => {
    const plan = of([city]);
    expect(visitsOf(plan).map(({ countries }) => countries)).toEqual([['IT']]);
    expect(visitsOf(plan)[0]?.inferred?.countries?.en).toBeDefined();
    expect(faultCodes(plan).filter((code) => code !== 'unknown-city')).toEqual([]);
  });

  test('behind a village is that of a province in a column of such', () => {
    expect(countriesOf(['Bologna (BO)', 'Fisciano (SA)', 'Verona (VR)'])).toEqual(['IT', 'IT', 'IT']);
  });

  test('behind a village or a venue is asked about where nothing tells, and becomes what was answered', () => {
    const plan = of(['Fisciano (SA)']);
    expect([visitsOf(plan), faultCodes(plan)]).toEqual([[], ['state-or-country']]);
    expect(plan.unmatched).toMatchObject([{ kind: 'country', spelling: 'SA', countries: ['IT', 'SA'] }]);
    expect(countriesOf(['Fisciano (SA)'], { countries: { sa: 'IT' } })).toEqual(['IT']);
    expect(countriesOf(['Expo Hall (SA)'], { countries: { sa: 'SA' } })).toEqual(['SA']);
    expect(faultCodes(of(['Roma, Fisciano (SA)']))).toContain('city-needs-country');
  });

  test('is a country among other codes of countries, or where the city lies there', () => {
    expect(countriesOf(['Wien (AT)', 'Alpbach (AT)', 'Berlin (DE)'])).toEqual(['AT', 'AT', 'DE']);
    expect(countriesOf(['Riyadh (SA)', 'Brno (CZ)', 'Sofia (BG)', 'Brussels (BE)', 'Zürich (CH)'])).toEqual([
      'SA',
      'CZ',
      'BG',
      'BE',
      'CH',
    ]);
    expect(faultCodes(of(['Torino (IT)', 'Fisciano (SA)']))).toEqual(['state-or-country']);
  });

  test('is that of a state or a canton where the city lies there', () => {
    expect(countriesOf(['Austin (TX)', 'Bern (BE)', 'Lugano (TI)'])).toEqual(['US', 'CH', 'CH']);
  });

  test('is no province in a row that names another country', () => {
    const plan = planOf(
      tableOf(['Date', 'Country', 'City', 'Purpose'], ['2024-02-10', 'Saudi Arabia', 'Expo Hall (SA)', 'Study']),
    );
    expect(visitsOf(plan)).toMatchObject([{ countries: ['SA'] }]);
  });
});
