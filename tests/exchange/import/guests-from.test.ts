import { describe, expect, test } from 'vitest';
import { countryIndex } from '#src/exchange/import/country-index.ts';
import { planOf, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

const table = (header: string, ...from: readonly string[]) =>
  tableOf(
    ['Datum', header, 'Organisation', 'Themen'],
    ...from.map((place, at) => [
      `2025-0${at + 1}-22`,
      place,
      ['SARIO', 'Nesta', 'NOI Techpark'][at] ?? '',
      'Start-ups',
    ]),
  );
const HEADERS = [
  ...['Besuch aus', 'Gäste aus', 'Delegation aus', 'Visit from', 'Guests from', 'Visitors from', 'Delegation from'],
  ...['Посещение от', 'Гости от', 'Делегация от', 'Visita da', 'Ospiti da', 'Delegazione da'],
  ...['Obisk iz', 'Gostje iz', 'Delegacija iz', 'Besucher aus', 'Invités de', 'Invitados de'],
];

describe('a header that asks where guests came from', () => {
  test.each(HEADERS)('names their country where most cells are countries, though one is not known: %s', (header) => {
    const plan = planOf(table(header, 'Polen', 'Absurdistan', 'Italien'));
    expect(targetsOf(table(header, 'Polen', 'Absurdistan', 'Italien'))[1]).toBe('country');
    const [first] = visitsOf(plan);
    expect(first).toMatchObject({ direction: 'inbound', countries: ['BG'] });
    expect(first?.title.en).not.toBe('Polen');
    expect(JSON.stringify([plan.questions, plan.faults, plan.unmatched ?? []])).toContain('Absurdistan');
    expect(plan.changes.filter(({ collection }) => collection === 'people')).toEqual([]);
  });

  test.each(HEADERS)('names no people where its cells are countries of two words: %s', (header) => {
    const plan = planOf(table(header, 'South Korea', 'North Macedonia', 'U.A.E.'));
    expect(plan.changes.filter(({ collection }) => collection === 'people')).toEqual([]);
    expect(visitsOf(plan).map(({ direction }) => direction)).toEqual(['inbound', 'inbound', 'inbound']);
  });

  test.each(HEADERS)('is no title where its cells are organisations: %s', (header) => {
    const target = targetsOf(table(header, 'Woiwodschaft Schlesien', 'Hochschule Reutlingen', 'NOI Techpark'))[1];
    expect(target).not.toBe('title');
    expect(target).not.toBe('country');
  });

  test('names their city where the country stands beside', () => {
    const rows = [
      ['2025-01-22', 'Novi Sad', 'Serbia', 'BioSense Institute'],
      ['2025-02-22', 'Graz', 'Austria', 'Joanneum Research'],
    ];
    const plan = planOf(tableOf(['Date', 'Guests from', 'Country', 'Organisation'], ...rows));
    expect(plan.changes.filter(({ collection }) => collection === 'people')).toEqual([]);
    expect(visitsOf(plan).map(({ direction }) => direction)).toEqual(['inbound', 'inbound']);
  });

  test.each(['Visit from', 'Guests from'])('may name people: %s', (header) => {
    const target = targetsOf(table(header, 'Anna Schmidt', 'Petr Svoboda', 'Tomasz Nowak'))[1];
    expect(['ours', 'guests', 'ignore']).toContain(target);
  });
});

describe('an everyday name of a country', () => {
  test.each([
    ['Moldau', 'MD'],
    ['Moldawien', 'MD'],
    ['Weißrussland', 'BY'],
    ['Elfenbeinküste', 'CI'],
    ['Emirati Arabi', 'AE'],
    ['ZAE', 'AE'],
    ['U.A.E.', 'AE'],
    ['P.R. China', 'CN'],
    ['Р Македония', 'MK'],
    ['Р Сърбия', 'RS'],
    ['R Srbija', 'RS'],
  ])('is known: %s', (name, country) => {
    expect(countryIndex().find(name)?.countries).toEqual([country]);
  });
});
