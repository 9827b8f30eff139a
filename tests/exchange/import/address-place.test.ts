import { describe, expect, test } from 'vitest';
import { planOf, tableOf, visitsOf } from './import-fixture.ts';

const of = (address: string) => {
  const plan = planOf(tableOf(['Date', 'Title', 'Address'], ['2019-05-06', 'Meeting of the network', address]));
  return { plan, visit: visitsOf(plan)[0] };
};

describe('an address without a country', () => {
  test.each([
    ['Via Roma 12, 10123 Torino (TO)', 'IT', 'turin'],
    ['Herrengasse 16, 8010 Graz', 'AT', 'graz'],
    ['Mariahilfer Straße 103, A-1060 Wien, Österreich', 'AT', 'vienna'],
    ['Dunajska cesta 20, 1000 Ljubljana', 'SI', 'ljubljana'],
    ['бул. „Цариградско шосе“ 111, 1784 София', 'BG', 'sofia'],
    ['58 Victoria Embankment, London EC4Y 0DS, United Kingdom', 'GB', 'london'],
  ])('%s lies in its city', (address, country, place) => {
    const { visit } = of(address);
    expect(visit).toMatchObject({ countries: [country], places: [place] });
    expect(visit?.inferred).toHaveProperty('countries');
  });

  test('is set aside with what was found and how to mend it where it names no city', () => {
    const { plan } = of('Via Garibaldi 4');
    expect(plan.counts).toMatchObject({ read: 1, 'set-aside': 1 });
    expect(plan.faults).toMatchObject([{ code: 'address-needs-country', column: 'Address', found: 'Via Garibaldi 4' }]);
    expect(plan.questions).toMatchObject([{ name: 'country', rows: 1 }, { name: 'direction' }]);
  });
});

describe('an address in a country that names no city', () => {
  const at = (country: string, address: string, city = '') => {
    const header = ['Date', 'Country', 'City', 'Venue', 'Organisation'];
    const plan = planOf(tableOf(header, ['2019-05-06', country, city, address, 'Neue Messe']), {
      direction: 'outbound',
    });
    return { plan, visit: visitsOf(plan)[0] };
  };

  test.each([
    ['Germany', 'Messegelände, Halle 3'],
    ['Austria', 'Fair ground, Hall B2'],
    ['Germany', 'Hotel Adlon'],
    ['Германия', 'резиденцията на посланика'],
  ])('%s, %s: it is said, and stands in the staff notes', (country, address) => {
    const { plan, visit } = at(country, address);
    expect(visit).toMatchObject({ places: [], notes: `Venue: ${address}` });
    expect(plan.faults).toMatchObject([
      { code: 'address-without-city', effect: 'noted', row: 2, column: 'Venue', found: address },
    ]);
  });

  test('stands in the notes beside its city; what tells the city does not', () => {
    const { plan, visit } = at('Germany', 'Hotel Adlon', 'Berlin');
    expect(visit).toMatchObject({ places: ['berlin'], notes: 'Venue: Hotel Adlon' });
    expect(plan.faults).toEqual([]);
    expect(at('Germany', 'Unter den Linden 77, 10117 Berlin').visit).toMatchObject({ places: ['berlin'] });
    expect(at('Germany', 'Unter den Linden 77, 10117 Berlin').visit?.notes).toBeUndefined();
  });

  test('with a street number or postcode behind its city lies there', () => {
    for (const address of ['Berlin, 12 Unter den Linden', 'Unter den Linden 12, Berlin 10117'])
      expect(at('Germany', address).visit).toMatchObject({ places: ['berlin'] });
  });
});
