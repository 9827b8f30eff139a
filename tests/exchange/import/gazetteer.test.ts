import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isCountryCode } from '#src/domain/country-code.ts';
import { GAZETTEER_FILE } from '#src/exchange/import/gazetteer-file.ts';
import { nameKey } from '#src/exchange/import/name-key.ts';
import { GAZETTEER } from './import-fixture.ts';

const text = readFileSync(`public/${GAZETTEER_FILE}`, 'utf8');

describe('the gazetteer', () => {
  test('is at most 1.3 MB on the wire', () => {
    expect(gzipSync(text, { level: 9 }).length).toBeLessThan(1_300_000);
  });
  test('holds every city of 15,000 inhabitants and the capitals, in countries that the record knows', () => {
    expect(GAZETTEER.cities.length).toBeGreaterThan(25_000);
    expect(GAZETTEER.cities.filter(({ country }) => !isCountryCode(country))).toEqual([]);
    expect(GAZETTEER.find('vaduz', 'LI')?.population).toBeLessThan(10_000);
  });
  test.each([
    ['leoben', 'AT'],
    ['kapfenberg', 'AT'],
    ['weiz', 'AT'],
    ['bansko', 'BG'],
    ['bled', 'SI'],
  ])('holds towns of countries with few cities: %s', (name, country) => {
    expect(GAZETTEER.find(name, country)?.population).toBeLessThan(10_000);
  });
  test.each(['ruse', 'gradec', 'hof', 'roman'])('asks about no small town of a large city’s name: %s', (name) => {
    expect(new Set(GAZETTEER.namedAnywhere(name).map(({ country }) => country)).size).toBe(1);
  });
  test('stores its other names as they are compared', () => {
    const stored = text
      .split('\n')
      .slice(1, 2000)
      .flatMap((line) => line.split('\t')[7]?.split('|') ?? [])
      .filter((name) => /^[a-z\d ]+$/.test(name));
    expect(stored.length).toBeGreaterThan(1000);
    expect(stored.filter((name) => nameKey(name) !== name)).toEqual([]);
  });
  test.each([
    ['Sofia', 'BG', 42.69751, 23.32415],
    ['London', 'GB', 51.50853, -0.12574],
    ['Bolzano', 'IT', 46.49067, 11.33982],
  ])('puts %s where GeoNames does', (name, country, lat, lon) => {
    const city = GAZETTEER.find(nameKey(name), country);
    expect(city?.lat).toBeCloseTo(lat, 3);
    expect(city?.lon).toBeCloseTo(lon, 3);
  });
  test.each([
    ['Sofia', 'BG', 'София'],
    ['Vienna', 'AT', 'Виена'],
    ['Florence', 'IT', 'Флоренция'],
    ['Peterborough', 'GB', 'Питърбъро'],
  ])('calls %s in Bulgarian as Bulgarians do', (name, country, bulgarian) => {
    expect(GAZETTEER.find(nameKey(name), country)?.bulgarian).toBe(bulgarian);
  });
});
