import { describe, expect, test } from 'vitest';
import { countryIndex } from '#src/exchange/import/country-index.ts';
import { nameKey } from '#src/exchange/import/name-key.ts';
import { faultCodes, GAZETTEER, planOf, tableOf, visitsOf } from './import-fixture.ts';

const where = (country: string, city: string) => {
  const plan = planOf(tableOf(['date', 'country', 'city'], ['2018-07-16', country, city]));
  const visit = visitsOf(plan)[0];
  return visit === undefined ? faultCodes(plan) : [visit.countries.join(), visit.places.join()];
};

test('a Bulgarian sign for a town is no part of its name', () => {
  expect(where('Германия', 'гр. Берлин')).toEqual(['DE', 'berlin']);
  expect(where('', 'град Варшава (Полша)')).toEqual(['PL', 'warsaw']);
  expect(where('', 'гр. Берлин, Германия')).toEqual(['DE', 'berlin']);
});

describe('countries', () => {
  test.each([
    ['Italy', 'IT'],
    ['Италия', 'IT'],
    ['Italien', 'IT'],
    ['Italia', 'IT'],
    ['Italija', 'IT'],
    ['it', 'IT'],
    ['Korea, South', 'KR'],
    ['China, People’s Republic of', 'CN'],
    ["Cote d'Ivoire", 'CI'],
    ['Cote d’Ivoire', 'CI'],
    ['Holy See', 'VA'],
    ['Burma', 'MM'],
    ['Burma (Myanmar)', 'MM'],
    ['Denmark (Greenland)', 'GL'],
    ['United Kingdom (Wales)', 'GB'],
    ['Великобритания', 'GB'],
    ['САЩ', 'US'],
    ['Micronesia, Federated States of', 'FM'],
    ['Congo, Democratic Republic of', 'CD'],
    ['Serbia-Montenegro (Kosovo)', 'XK'],
    ['St. Lucia', 'LC'],
    ['German Democratic Republic', 'DE'],
    ['Southern Rhodesia (Zimbabwe)', 'ZW'],
    ['Bundesrepublik Deutschland', 'DE'],
    ['Republik Österreich', 'AT'],
    ['Repubblica d’Austria', 'AT'],
    ['Repubblica slovacca', 'SK'],
    ['Zvezna republika Nemčija', 'DE'],
    ['Kraljevina Španija', 'ES'],
    ['Република Гърция', 'GR'],
    ['Кралство Нидерландия', 'NL'],
    ['Republic of the Philippines', 'PH'],
    ['Republic of China', 'TW'],
    ['DEU', 'DE'],
    ['SLO', 'SI'],
    ['D', 'DE'],
  ])('%s is %s', (name, code) => {
    expect(countryIndex().find(name)?.countries).toEqual([code]);
  });
  test.each(['ЕС', 'State of Georgia', 'to be agreed', 'Bundesrepublik'])('%s is none', (name) => {
    expect(countryIndex().find(name)).toBeUndefined();
  });
  test('of the past keep a reason in both languages', () => {
    const reason = countryIndex().find('Czechoslovakia')?.reason;
    expect(reason?.en).toContain('1992');
    expect(reason?.bg).toContain('1992');
  });
  test('that are misspelt are suggested, not taken', () => {
    expect(countryIndex().find('Slovennia')).toBeUndefined();
    expect(countryIndex().suggest('Slovennia')).toContain('SI');
  });
});

describe('cities', () => {
  test.each([
    ['Sofia', 'BG', 727_011],
    ['London', 'GB', 2_643_743],
    ['London', 'CA', 6_058_560],
    ['Peterborough', 'GB', 2_640_354],
    ['Bologna', 'IT', 3_181_928],
    ['Bozen', 'IT', 3_181_913],
    ['Верона', 'IT', 3_164_527],
    ['Болцано', 'IT', 3_181_913],
  ])('%s in %s is %i in GeoNames', (name, country, geonames) => {
    expect(GAZETTEER.find(nameKey(name), country)?.geonames).toBe(geonames);
  });
  test('need their country', () => {
    expect(planOf(tableOf(['date', 'city'], ['2018-07-16', 'Cambridge'])).counts['set-aside']).toBe(1);
  });
  test('without a country are taken where the record has one of that name, with the reason', () => {
    const [visit] = visitsOf(planOf(tableOf(['date', 'city'], ['2018-07-16', 'Peterborough'])));
    expect(visit?.countries).toEqual(['GB']);
    expect(visit?.inferred?.countries?.en).toContain('is known in this one alone');
  });
  test('without a country are taken where only one country has them, with the reason', () => {
    const [visit] = visitsOf(planOf(tableOf(['date', 'city'], ['2018-07-16', 'Ljubljana'])));
    expect(visit?.countries).toEqual(['SI']);
    expect(visit?.inferred?.countries?.en).toContain('Ljubljana');
  });
  test('not in the list are left out, listed once a spelling and suggested', () => {
    const plan = planOf(
      tableOf(['date', 'country', 'city'], ['2018-07-16', 'Italy', 'Bolognna'], ['2018-07-17', 'Italy', 'Bolognna']),
    );
    expect(plan.counts.added).toBe(2);
    expect(visitsOf(plan).map(({ places }) => places.length)).toEqual([0, 0]);
    expect(plan.unmatched.map(({ spelling, rows, cities }) => [spelling, rows, cities[0]?.name])).toEqual([
      ['Bolognna', 2, 'Bologna'],
    ]);
  });
  test('can be chosen from what was suggested', () => {
    const table = tableOf(['date', 'country', 'city'], ['2018-07-16', 'Italy', 'Bolognna']);
    const [unmatched] = planOf(table).unmatched;
    const plan = planOf(table, { places: { [unmatched?.key ?? '']: 3_181_928 } });
    expect(visitsOf(plan)[0]?.places).toEqual(['bologna']);
  });
});

describe('a cell with several places', () => {
  test.each([
    ['Italy', 'Bologna, Verona', 'IT', 'bologna,verona'],
    ['Italy', 'Bologna; Verona', 'IT', 'bologna,verona'],
    ['Italy', 'Bologna and Verona', 'IT', 'bologna,verona'],
    ['Italy', 'Bologna | Verona', 'IT', 'bologna,verona'],
    ['Italy', 'Bologna\nVerona', 'IT', 'bologna,verona'],
    ['Италия', 'Болоня и Верона', 'IT', 'bologna,verona'],
    ['Mexico', 'Mexico, D.F., Puerto Vallarta', 'MX', 'mexico-city,puerto-vallarta'],
    ['Italy, Austria', 'Bologna, Vienna', 'IT,AT', 'bologna,vienna'],
    ['United Kingdom', 'Hong Kong', 'HK', 'hong-kong'],
    ['U.S.S.R.', 'Moscow, Minsk', 'RU,BY', 'moscow,minsk'],
    ['Yugoslavia', 'Belgrade', 'RS', 'belgrade'],
    ['Czechoslovakia', 'Bratislava', 'SK', 'bratislava'],
    ['France', 'Algiers (Algeria)', 'DZ', 'algiers'],
  ])('%s: %s', (country, city, countries, places) => {
    expect(where(country, city)).toEqual([countries, places]);
  });
  test('of a former country without a city it knows is set aside by name', () => {
    expect(where('Yugoslavia', '')).toEqual(['former-country']);
  });
  test('of a country that nobody knows is set aside', () => {
    expect(where('Ruritania', 'Strelsau')).toEqual(['unknown-country']);
  });
});
