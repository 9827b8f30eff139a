import { describe, expect, test } from 'vitest';
import { faultCodes, planOf, tableOf, visitsOf } from './import-fixture.ts';

const where = (country: string, city: string) => {
  const plan = planOf(tableOf(['date', 'country', 'city'], ['2018-07-16', country, city]));
  const visit = visitsOf(plan)[0];
  return visit === undefined
    ? faultCodes(plan)
    : [visit.countries.join(), visit.places.join(), faultCodes(plan).join()];
};

describe('two places with a sign or a word between them', () => {
  test.each([
    ['Finland', 'Helsinki + Espoo', 'FI', 'helsinki,espoo'],
    ['', 'Helsinki + Espoo (Finland)', 'FI', 'helsinki,espoo'],
    ['France', 'Lyon et Grenoble', 'FR', 'lyon,grenoble'],
    ['Spain', 'Madrid y Sevilla', 'ES', 'madrid,sevilla'],
    ['France et Allemagne', 'Lyon et Berlin', 'DE,FR', 'lyon,berlin'],
    ['Austria + Germany', 'Graz + Munich', 'AT,DE', 'graz,munich'],
  ])('are two: %s, %s', (country, city, countries, places) => {
    const [found = '', ...others] = where(country, city);
    expect([found.split(',').sort().join(), ...others]).toEqual([countries, places, '']);
  });

  test.each([
    ['Bosnie et Herzégovine', 'Sarajevo', 'BA', 'sarajevo'],
    ['Trinidad y Tobago', 'Port of Spain', 'TT', 'port-of-spain'],
  ])('are one where one country is called so: %s', (country, city, code, place) => {
    expect(where(country, city)).toEqual([code, place, '']);
  });
});

describe('short names of countries', () => {
  test.each([
    ['KSA', 'Riyadh', 'SA', 'riyadh'],
    ['Р. Корея', 'Сеул', 'KR', 'seoul'],
    ['Р.Сърбия', 'Белград', 'RS', 'belgrade'],
    ['Реп. Молдова', 'Кишинев', 'MD', 'chisinau'],
    ['Rep. of Korea', 'Seoul', 'KR', 'seoul'],
    ['R. Slovenija', 'Ljubljana', 'SI', 'ljubljana'],
  ])('are understood: %s', (country, city, code, place) => {
    expect(where(country, city)).toEqual([code, place, '']);
  });
});
