import { describe, expect, test } from 'vitest';
import type { Answers } from '#src/exchange/import/answers.ts';
import { planOf, tableOf, visitsOf } from './import-fixture.ts';

const seen = (address: string, answers: Answers = {}) => {
  const plan = planOf(tableOf(['Date', 'Country', 'Address'], ['2018-07-16', 'Germany', address]), answers);
  return {
    places: visitsOf(plan).flatMap(({ places }) => places),
    faults: plan.faults.map(({ code, column, found, effect }) => [code, column, found, effect]),
    unmatched: plan.unmatched,
  };
};

// Germany has two Friedbergs: one in Hesse with 27,000 inhabitants, one in Bavaria with 29,000 (GeoNames).
describe('a city in an address', () => {
  test('that several of the country are called is a fault of its own and can be chosen', () => {
    const { places, faults, unmatched } = seen('Musterstraße 5, 61169 Friedberg');
    expect(places).toEqual([]);
    expect(faults).toEqual([['several-cities-of-address', 'Address', 'Friedberg', 'left-out']]);
    expect(unmatched).toMatchObject([{ spelling: 'Friedberg', country: 'DE', key: 'DE friedberg', rows: 1 }]);
    expect(unmatched[0]?.cities.map(({ name }) => name)).toEqual(['Friedberg', 'Friedberg']);
    const [, second] = unmatched[0]?.cities ?? [];
    const chosen = seen('Musterstraße 5, 61169 Friedberg', { places: { 'DE friedberg': second?.geonames ?? 0 } });
    expect([chosen.places.length, chosen.faults]).toEqual([1, []]);
    expect(seen('Musterstraße 5, 61169 Friedberg', { places: { 'DE friedberg': false } }).faults).toEqual([]);
  });
  test('that can be told counts, whatever else the address names', () => {
    expect(seen('Friedberg Straße 5, 10115 Berlin')).toMatchObject({ places: ['berlin'], faults: [] });
  });
});
