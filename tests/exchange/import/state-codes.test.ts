import { describe, expect, test } from 'vitest';
import { planImport } from '#src/exchange/import/plan-import.ts';
import { recogniseTables } from '#src/exchange/import/recognise-columns.ts';
import { faultCodes, planOf, RECORD, TODAY, tableOf, visitsOf } from './import-fixture.ts';

const HEADER = ['Date', 'City', 'Purpose'];
const cities = (...names: readonly string[]) =>
  tableOf(HEADER, ...names.map((name, i) => [`2018-07-${10 + i}`, name, 'Study']));
const AMERICAN = ['Chicago, IL', 'Baltimore, MD', 'Atlanta, GA', 'Indianapolis, IN', 'Wilmington, DE', 'Boston, MA'];

const countriesOf = (names: readonly string[], answers = {}) =>
  visitsOf(planOf(cities(...names), answers)).map(({ countries }) => countries.join());

function withoutGazetteer(names: readonly string[], answers = {}) {
  const table = cities(...names);
  const mapping = { ...recogniseTables([table]), answers };
  return planImport({ record: RECORD, tables: [table], mapping, today: TODAY });
}

describe('a code of two letters behind a city', () => {
  test('is a state where the city lies there and not in the country of that code', () => {
    expect(countriesOf(AMERICAN)).toEqual(AMERICAN.map(() => 'US'));
    expect(countriesOf(['Toronto, ON', 'Austin, TX', 'Chicago (IL)'])).toEqual(['CA', 'US', 'US']);
    const [visit] = visitsOf(planOf(cities('Chicago, IL')));
    expect(visit?.places).toEqual(['chicago']);
    expect(visit?.inferred?.countries?.en).toContain('state or province');
  });

  test('is a country where the city lies in it', () => {
    expect(countriesOf(['Haifa, IL', 'Berlin, DE', 'Lima, PE', 'Paris, FR', 'Wien (AT)'])).toEqual([
      'IL',
      'DE',
      'PE',
      'FR',
      'AT',
    ]);
  });

  test('is asked about where the cities are not known', () => {
    const plan = withoutGazetteer(AMERICAN);
    expect(plan.counts).toMatchObject({ read: 6, added: 0, 'set-aside': 6 });
    expect(faultCodes(plan)).toContain('state-or-country');
    expect(plan.questions.find(({ name }) => name === 'country')?.status).toBe('needs-answer');
    expect(plan.unmatched.find(({ spelling }) => spelling === 'IL')?.countries).toEqual(['US', 'IL']);
  });

  test('is what was answered, and overrides no answer', () => {
    const american = withoutGazetteer(AMERICAN, { country: 'US' });
    expect(visitsOf(american).map(({ countries }) => countries.join())).toEqual(AMERICAN.map(() => 'US'));
    expect(countriesOf(AMERICAN, { country: 'US' })).toEqual(AMERICAN.map(() => 'US'));
    const one = withoutGazetteer(['Chicago, IL', 'Atlanta, GA'], { countries: { il: 'US' } });
    expect(visitsOf(one).map(({ countries }) => countries.join())).toEqual(['US']);
    expect(one.counts['set-aside']).toBe(1);
  });

  test('is a country in a column whose other codes are those of countries', () => {
    const plan = withoutGazetteer(['Wien, AT', 'Paris, FR', 'Köln, DE']);
    expect(visitsOf(plan).map(({ countries }) => countries.join())).toEqual(['AT', 'FR', 'DE']);
  });

  test('adds no country to a stated one, be it a state or an Italian province', () => {
    const table = tableOf(
      ['Date', 'Country', 'City'],
      ['2018-07-10', 'United States', 'Chicago, IL'],
      ['2018-07-11', 'Italy', 'Torino (TO)'],
      ['2018-07-12', 'Italy', 'Bari (BA)'],
    );
    expect(visitsOf(planOf(table)).map(({ countries }) => countries)).toEqual([['US'], ['IT'], ['IT']]);
  });
});
