import { describe, expect, test } from 'vitest';
import { applyPlan } from '#src/exchange/import/apply-plan.ts';
import { importReport } from '#src/exchange/import/import-report.ts';
import { recogniseTables } from '#src/exchange/import/recognise-columns.ts';
import { faultCodes, GAZETTEER, planOf, RECORD, tableOf, visitsOf } from './import-fixture.ts';

const visited = (...cities: readonly string[]) =>
  tableOf(['Date', 'City', 'Organisation'], ...cities.map((city, at) => [`2024-03-1${at}`, city, `Partner ${at}`]));

describe('a city without a country that is by far the largest of its name', () => {
  test.each([
    ['Geneva', 'CH'],
    ['Milan', 'IT'],
    ['Milano', 'IT'],
    ['Vienna', 'AT'],
    ['Wien', 'AT'],
    ['Виена', 'AT'],
    ['Paris', 'FR'],
    ['Dublin', 'IE'],
    ['Florence', 'IT'],
    ['Warsaw', 'PL'],
  ])('%s is that in %s', (city, country) => {
    const [visit] = visitsOf(planOf(visited(city)));
    expect([visit?.countries, visit?.places.length]).toEqual([[country], 1]);
    expect(visit?.inferred).toHaveProperty('countries');
  });

  test('is marked as inferred, with how many others there are and how large the next is', () => {
    const [visit] = visitsOf(planOf(visited('Dublin')));
    expect(visit?.inferred?.places).toEqual(visit?.inferred?.countries);
    expect(visit?.inferred?.countries?.en).toMatch(
      /the largest of \d+ places called “Dublin”: the next has 57,721 people/,
    );
    expect(visit?.inferred?.countries?.bg).toMatch(
      /най-голямото от \d+ места с името „Dublin“: следващото има 57\s721 жители/,
    );
  });

  test('is listed and can be answered otherwise', () => {
    const table = visited('Dublin', 'Dublin');
    const plan = planOf(table);
    expect(plan.supposed).toMatchObject([{ kind: 'city', spelling: 'Dublin', key: 'dublin', rows: 2 }]);
    const there = plan.supposed[0]?.cities.map(({ country, state = '' }) => `${country} ${state}`.trim());
    expect(there?.slice(0, 3)).toEqual(['IE', 'US CA', 'US OH']);
    const lines = importReport(plan, recogniseTables([table], GAZETTEER), 'en').join('\n');
    expect(lines).toContain('taken for by far the largest of their name');
    const ohio = GAZETTEER.named('dublin').find(({ state }) => state === 'OH')?.geonames ?? 0;
    const answered = planOf(table, { places: { dublin: ohio } });
    expect(visitsOf(answered).map(({ countries }) => countries.join())).toEqual(['US', 'US']);
    expect(answered.supposed).toEqual([]);
  });

  test('stays as it is when the table is imported once more', () => {
    const table = visited('Dublin', 'Milan');
    const first = applyPlan(RECORD, planOf(table));
    if (!first.ok) throw new Error('not applied');
    expect(planOf(table, {}, first.record).counts).toMatchObject({ unchanged: 2, changed: 0 });
  });

  test('gives way to the country that was answered, where it has such a city', () => {
    const countries = visitsOf(planOf(visited('Dublin', 'Milan'), { country: 'US' })).map((each) => each.countries);
    expect(countries[0]).toEqual(['US']);
    expect(visitsOf(planOf(visited('Dublin'), { country: 'TR' }))[0]?.countries).toEqual(['IE']);
  });
});

describe('a city without a country is asked about', () => {
  test.each(['Cambridge', 'Birmingham', 'Athens', 'Victoria'])('where none is by far the largest: %s', (city) => {
    const plan = planOf(visited(city));
    expect([faultCodes(plan), plan.counts.added]).toEqual([['city-needs-country'], 0]);
  });

  test('where another row states a country that has one of the name', () => {
    const header = ['Date', 'Country', 'City', 'Organisation'];
    const rows = [
      ['2024-03-01', 'United States', 'Chicago', 'Argonne'],
      ['2024-03-02', '', 'Dublin', 'Partner'],
    ];
    expect(faultCodes(planOf(tableOf(header, ...rows)))).toEqual(['city-needs-country']);
    expect(faultCodes(planOf(tableOf(header, ...[...rows].reverse())))).toEqual(['city-needs-country']);
    const elsewhere = planOf(tableOf(header, ['2024-03-01', 'Spain', 'Madrid', 'Partner'], rows[1] ?? []));
    expect(visitsOf(elsewhere).map(({ countries }) => countries.join())).toEqual(['ES', 'IE']);
    const both = planOf(tableOf(header, ...rows, ['2024-03-03', 'Ireland', 'Cork', 'Partner']));
    expect(visitsOf(both).map(({ countries }) => countries.join())).toEqual(['US', 'IE', 'IE']);
  });

  test('where a city beside it lies in a country that has one of the name', () => {
    expect(faultCodes(planOf(visited('Chicago, Dublin')))).toContain('city-needs-country');
  });
});
