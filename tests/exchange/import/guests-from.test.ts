import { describe, expect, test } from 'vitest';
import { countryIndex } from '#src/exchange/import/country-index.ts';
import { faultCodes, planOf, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

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

const GUESTS = [
  'Visitors',
  'Guests',
  'Гости',
  'Посетители',
  'Besucher',
  'Gäste',
  'Ospiti',
  'Gostje',
  'Obiskovalci',
  'Visiteurs',
];

describe('a header that names guests and nothing else', () => {
  const newPeople = (plan: ReturnType<typeof planOf>) =>
    plan.changes.filter(({ collection }) => collection === 'people');
  const listed = (header: string, ...guests: readonly string[]) =>
    tableOf(
      ['Date', header, 'Organisation'],
      ...guests.map((each, at) => [`2025-0${at + 1}-22`, each, ['Alpha Hub', 'Beta Hub', 'Gamma Hub'][at] ?? '']),
    );

  test.each(GUESTS)('asks where they are from where every cell is a city: %s', (header) => {
    const table = listed(header, 'Novi Sad', 'Стара Загора', 'Banja Luka');
    expect(targetsOf(table)[1]).toBe('city');
    const plan = planOf(listed(header, 'Novi Sad', 'Banja Luka'));
    expect(newPeople(plan)).toEqual([]);
    expect(visitsOf(plan).map(({ direction, countries }) => [direction, countries])).toEqual([
      ['inbound', ['BG']],
      ['inbound', ['BG']],
    ]);
    const from = plan.changes.flatMap((change) =>
      change.collection === 'organisations' ? [change.after.country] : [],
    );
    expect(from).toEqual(['RS', 'BA']);
  });

  test.each(GUESTS)('asks where they are from where every cell is a country: %s', (header) => {
    expect(targetsOf(listed(header, 'San Marino', 'Poland', 'North Macedonia'))[1]).toBe('country');
    const plan = planOf(listed(header, 'San Marino', 'Poland', 'North Macedonia'));
    expect(newPeople(plan)).toEqual([]);
    expect(visitsOf(plan).map(({ direction }) => direction)).toEqual(['inbound', 'inbound', 'inbound']);
  });

  test.each(GUESTS)('names people where one cell does; the city is nobody: %s', (header) => {
    const plan = planOf(
      tableOf(
        ['Date', header, 'Organisation'],
        ['2025-01-22', 'Novi Sad', 'Nesta'],
        ['2025-02-22', 'Anna Schmidt', 'Nesta'],
      ),
    );
    expect(newPeople(plan)).toMatchObject([{ after: { id: 'anna-schmidt' } }]);
    expect(faultCodes(plan)).toContain('place-among-people');
    expect(visitsOf(plan).some(({ notes }) => notes?.includes('Novi Sad'))).toBe(true);
  });

  test('leaves the guests’ city among the staff notes where another column has the city', () => {
    const plan = planOf(
      tableOf(['Date', 'City', 'Visitors', 'Topics'], ['2025-01-22', 'Sofia', 'Novi Sad', 'Start-ups']),
    );
    expect(newPeople(plan)).toEqual([]);
    expect(visitsOf(plan)).toMatchObject([{ direction: 'inbound', places: ['sofia'], notes: 'Novi Sad' }]);
  });

  test('says no country by what may be short for what somebody is', () => {
    expect(targetsOf(listed('Guests', 'MD', 'AD'))[1]).not.toBe('country');
  });

  test('tells nothing of where they are from in a table of journeys', () => {
    const plan = planOf(
      tableOf(['Date', 'Who travelled', 'Country', 'Guests'], ['2025-01-22', 'Conor Healy', 'Italy', 'Novi Sad']),
    );
    expect(visitsOf(plan)).toMatchObject([{ direction: 'outbound', countries: ['IT'], notes: 'Novi Sad' }]);
    expect(newPeople(plan)).toMatchObject([{ after: { id: 'conor-healy' } }]);
  });
});

test.each(['Guests from', 'Visitors', 'Delegation from'])(
  'a country of guests without an organisation stands in the staff notes, and it is said where it would be recorded: %s',
  (header) => {
    const plan = planOf(tableOf(['Date', header, 'Topics'], ['2025-01-22', 'Poland', 'Start-ups']));
    expect(visitsOf(plan)[0]?.notes).toContain('Poland');
    expect(faultCodes(plan)).toEqual(['guests-from']);
  },
);

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
