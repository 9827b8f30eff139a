import { describe, expect, test } from 'vitest';
import { planImport } from '#src/exchange/import/plan-import.ts';
import { recogniseTables } from '#src/exchange/import/recognise-columns.ts';
import { faultCodes, GAZETTEER, planOf, RECORD, TODAY, tableOf, visitsOf } from './import-fixture.ts';

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

describe('a column of codes of two letters that is no column of countries', () => {
  const HEADED = [
    ['Chicago', 'IL'],
    ['Austin', 'TX'],
    ['Sacramento', 'CA'],
    ['Atlanta', 'GA'],
    ['Indianapolis', 'IN'],
  ] as const;
  const headed = (header: string, rows: readonly (readonly string[])[]) =>
    tableOf(['Date', 'City', header, 'Purpose'], ...rows.map((row, i) => [`2022-06-${10 + i}`, ...row, 'Study']));
  const readAs = (table: ReturnType<typeof headed>, answers = {}) =>
    visitsOf(planOf(table, answers)).map(({ countries, places }) => [...countries, ...places].join(' '));

  test.each(['State', 'Province', 'Bundesland', 'State/Province', 'Country'])(
    '“%s” with states of the United States is read as those, and says so',
    (header) => {
      const table = headed(header, HEADED);
      const [visit] = visitsOf(planOf(table));
      expect(readAs(table)).toEqual(['US chicago', 'US austin', 'US sacramento', 'US atlanta', 'US indianapolis']);
      expect(visit?.inferred?.countries?.en).toContain('“IL”, the code of a state');
      expect(visit?.inferred?.countries?.bg).toContain('„IL“ – код на щат');
    },
  );

  test('is read as countries where the cities lie in them, under “State” too', () => {
    const rows = [
      ['Haifa', 'IL'],
      ['Berlin', 'DE'],
      ['Lima', 'PE'],
    ];
    expect(readAs(headed('State', rows))).toEqual(['IL haifa', 'DE berlin', 'PE lima']);
    expect(readAs(headed('Country', [...rows, ['', 'IL']]))).toEqual(['IL haifa', 'DE berlin', 'PE lima', 'IL']);
  });

  test('is asked about under “State” where no city tells, and under “Country” where the city tells otherwise', () => {
    const bare = tableOf(
      ['Date', 'State', 'Purpose'],
      ...HEADED.map(([, code], i) => [`2022-06-${10 + i}`, code, 'S']),
    );
    const plan = planOf(bare);
    expect(plan.faults.map(({ code, row, found }) => [code, row, found])).toEqual([
      ['state-or-country', 2, 'IL'],
      ['state-or-country', 4, 'CA'],
      ['state-or-country', 5, 'GA'],
      ['state-or-country', 6, 'IN'],
    ]);
    expect(plan.unmatched.find(({ spelling }) => spelling === 'IL')?.countries).toEqual(['US', 'IL']);
    expect(readAs(bare, { countries: { il: 'IL', ca: 'CA' } })).toEqual(['IL', 'US', 'CA']);
    expect(readAs(bare, { country: 'US' })).toEqual(['US', 'US', 'US', 'US', 'US']);
    const mixed = headed('Country', [
      ['Vienna', 'AT'],
      ['Berlin', 'DE'],
      ['Chicago', 'IL'],
    ]);
    expect(readAs(mixed)).not.toContain('IL');
  });

  test('without the cities of the world is no Israel either', () => {
    const table = headed('State', HEADED);
    const plan = planImport({ record: RECORD, tables: [table], mapping: recogniseTables([table]), today: TODAY });
    expect(plan.changes.flatMap((change) => (change.collection === 'visits' ? change.after.countries : []))).toEqual([
      'US',
    ]);
    expect(faultCodes(plan).filter((code) => code === 'state-or-country')).toHaveLength(4);
  });

  test('reads the provinces of Canada as Canada', () => {
    const rows = [
      ['Toronto', 'ON'],
      ['Halifax', 'NS'],
      ['St. John’s', 'NL'],
    ];
    expect(readAs(headed('State or country', rows))).toEqual(['CA toronto', 'CA halifax', 'CA st-johns']);
  });

  test('is left out, and says why, where the cities lie in none of its countries: Italian provinces', () => {
    const table = headed('Provincia', [
      ['Bologna', 'BO'],
      ['Bolzano', 'BZ'],
      ['Savona', 'SV'],
      ['Bergamo', 'BG'],
    ]);
    expect(recogniseTables([table], GAZETTEER).sheets[0]?.columns[2]).toMatchObject({
      target: 'ignore',
      reason: 'regions',
    });
    expect(readAs(table)).toEqual(['IT bologna', 'IT bolzano', 'IT savona', 'IT bergamo']);
  });
});
