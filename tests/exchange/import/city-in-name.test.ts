import { describe, expect, test } from 'vitest';
import { faultCodes, planOf, tableOf, visitsOf } from './import-fixture.ts';

const at = (country: string, city: string) => {
  const plan = planOf(
    tableOf(
      ['Date', 'Country', 'City', 'Organisation', 'Direction'],
      ['2019-05-06', country, city, 'Beispielhaus', 'outgoing'],
    ),
  );
  return { plan, visit: visitsOf(plan)[0], faults: faultCodes(plan) };
};

describe('a city that stands in the name of a place, in a column of cities', () => {
  test.each([
    ['Germany', 'Messe Berlin', 'berlin'],
    ['Austria', 'Hotel Sacher Wien', 'vienna'],
    ['Bulgaria', 'Plovdiv City Hall', 'plovdiv'],
    ['България', 'Панаирни палати Пловдив', 'plovdiv'],
    ['Germania', 'Fiera di Berlino', 'berlin'],
    ['Slovenia', 'Kongresni center Ljubljana', 'ljubljana'],
    ['Italy', 'Palazzo Re Enzo Bologna', 'bologna'],
    ['Österreich', 'Rathaus Graz', 'graz'],
    ['Austria', 'TU Graz', 'graz'],
  ])('%s, %s is its place, which is marked as inferred', (country, city, place) => {
    const { visit, faults } = at(country, city);
    expect([visit?.places, faults]).toEqual([[place], []]);
    expect(visit?.inferred?.places?.en).toContain(`“${city}”`);
    expect(visit?.inferred?.countries).toBeUndefined();
  });

  test.each([
    ['Messe Berlin', 'DE', 'berlin'],
    ['Hotel Sacher Wien', 'AT', 'vienna'],
  ])('tells its country as well where no other does: %s', (city, country, place) => {
    const { visit, faults } = at('', city);
    expect([visit?.countries, visit?.places, faults]).toEqual([[country], [place], []]);
    expect(visit?.inferred?.countries?.en).toContain(`“${city}”`);
  });

  test.each([
    ['Italy', 'Hotel Roma', 'is called after one'],
    ['Italy', 'Grand Hotel Torino Palace', 'is called after one'],
    ['Austria', 'Kongresszentrum bei Wien', 'lies elsewhere'],
    ['France', 'Palais Lyon', 'is called after one'],
    ['Germany', 'Klein Berlin', 'is a town of another name'],
    ['Germany', 'Neue Messe', 'names none'],
    ['Germany', 'Hotel Berlin Hamburg', 'names two'],
  ])('%s, %s is not taken for a city, as it may be that it %s', (country, city) => {
    const { visit, faults } = at(country, city);
    expect([visit?.places, faults]).toEqual([[], ['unknown-city']]);
  });

  test('of a name that several large cities bear tells no country', () => {
    expect(at('', 'University of Birmingham').faults).toContain('unknown-city');
  });
});

test('the home city that stands in one is the home city', () => {
  const plan = planOf(
    tableOf(['Date', 'Country', 'City', 'Organisation'], ['2019-05-06', 'България', 'НДК София', 'Beispielhaus']),
  );
  expect(visitsOf(plan)).toMatchObject([{ direction: 'home', places: ['sofia'] }]);
});
