import { describe, expect, test } from 'vitest';
import type { Answers } from '#src/exchange/import/answers.ts';
import { withTarget } from '#src/exchange/import/chosen-target.ts';
import { planImport } from '#src/exchange/import/plan-import.ts';
import { recogniseTables } from '#src/exchange/import/recognise-columns.ts';
import { faultCodes, GAZETTEER, planOf, RECORD, TODAY, tableOf, visitsOf } from './import-fixture.ts';

const HEADER = ['Date', 'Country', 'City', 'Organisation', 'Direction'];
const CAME = ['2024-05-06', 'Bulgaria', 'Sofia', 'KOTRA', 'inbound'];
const WENT = ['2024-06-06', 'South Korea', 'Seoul', 'KOTRA', 'outbound'];

function read(rows: readonly (readonly string[])[], answers: Answers = {}) {
  const plan = planOf(tableOf(HEADER, ...rows), answers);
  const organisations = plan.changes.flatMap((change) => (change.collection === 'organisations' ? change.after : []));
  return { plan, from: organisations.map(({ name, country }) => [name, country]) };
}

test('an organisation of guests is not from the country that they came to: its row waits until it is said', () => {
  const { plan, from } = read([CAME]);
  expect([faultCodes(plan), from, visitsOf(plan)]).toEqual([['guests-country'], [], []]);
  expect(plan.openOrganisations).toMatchObject([{ spelling: 'KOTRA', key: 'kotra', rows: 1 }]);
  expect(read([CAME], { organisationCountries: { kotra: 'KR' } }).from).toEqual([['KOTRA', 'KR']]);
});

test('it is from where another row of it says, whichever comes first', () => {
  for (const rows of [
    [CAME, WENT],
    [WENT, CAME],
  ]) {
    const { plan, from } = read(rows);
    expect([faultCodes(plan), from, visitsOf(plan).length]).toEqual([[], [['KOTRA', 'KR']], 2]);
  }
});

test('where the whole table is said to be of guests, it is asked as well', () => {
  const rows = tableOf(HEADER.slice(0, 4), CAME.slice(0, 4));
  expect(faultCodes(planOf(rows, { direction: 'inbound' }))).toEqual(['guests-country']);
});

test('one met in the home city is from there as before', () => {
  expect(read([[...CAME.slice(0, 4), 'home']]).from).toEqual([['KOTRA', 'BG']]);
});

test('of one whose guests were received at home the reason says that they came from there', () => {
  const plan = planOf(tableOf(HEADER, ['2024-05-06', 'South Korea', 'Sofia', 'KOTRA', 'inbound']));
  const [kotra] = plan.changes.flatMap((change) => (change.collection === 'organisations' ? change.after : []));
  expect(kotra).toMatchObject({ name: 'KOTRA', country: 'KR' });
  expect(kotra?.inferred?.country?.en).toContain('guests of its row came from this country');
  expect(visitsOf(plan)).toMatchObject([{ direction: 'inbound', countries: ['BG'] }]);
});

const GUESTS = ['Date', 'City', 'Organisation', 'Guests'];
const HORVATH = ['2024-05-16', 'Sofia', 'SARIO', 'Ján Horváth'];

test('one whose people were received in the home city, as nothing but the place tells, is not from there either', () => {
  const plan = planOf(tableOf(GUESTS, HORVATH));
  expect([faultCodes(plan), visitsOf(plan)]).toEqual([['guests-country'], []]);
  expect(plan.openOrganisations).toMatchObject([{ spelling: 'SARIO', rows: 1 }]);
  const answered = planOf(tableOf(GUESTS, HORVATH), { organisationCountries: { sario: 'SK' } });
  expect(visitsOf(answered).map(({ direction, countries }) => [direction, countries])).toEqual([['inbound', ['BG']]]);
});

test.each(['Delegation of the Vilnius Municipality', 'Делегация от Вилнюс', 'Besuchergruppe TU Wien'])(
  'nor is what calls itself a delegation, in whatever direction its row is read: %s',
  (name) => {
    const plan = planOf(tableOf(GUESTS.slice(0, 3), ['2024-05-16', 'Sofia', name]));
    expect([faultCodes(plan).at(-1), plan.openOrganisations.map(({ spelling }) => spelling)]).toEqual([
      'guests-country',
      [name.replace('Delegation of the ', '')],
    ]);
  },
);

test('nor is one in brackets behind the name of a guest', () => {
  const plan = planOf(
    tableOf(
      ['Subject', 'Start Date', 'End Date', 'Location', 'Required Attendees'],
      [
        'Foreign delegation',
        '5/16/2024',
        '5/16/2024',
        'Sofia, meeting room 305',
        'Rumen Nikolov; Ján Horváth (Agency SARIO)',
      ],
      ['Bilateral', '2/26/2024', '2/26/2024', 'Berlin', 'Milena Koleva; Anja Weber (Ministry BMWK)'],
      ['Fair', '4/22/2024', '4/27/2024', 'Hannover', 'Dimitar Hristov; Deyan Pushkarov'],
    ),
  );
  const countries = plan.changes.flatMap((each) => (each.collection === 'organisations' ? each.after : []));
  expect(countries.map(({ name, country }) => [name, country])).toEqual([['Ministry BMWK', 'DE']]);
  expect(plan.openOrganisations).toMatchObject([{ spelling: 'Agency SARIO', rows: 1 }]);
});

test('one met in the home city by people who are not named is from there', () => {
  const plan = planOf(tableOf(GUESTS.slice(0, 3), HORVATH.slice(0, 3)));
  const organisations = plan.changes.flatMap((each) => (each.collection === 'organisations' ? each.after : []));
  expect(organisations.map(({ name, country }) => [name, country])).toEqual([['SARIO', 'BG']]);
});

describe('a column of where the guests are from that holds the organisations’ country', () => {
  const plan = (header: readonly string[], row: readonly string[], asOrganisationCountry: string) => {
    const table = tableOf(header, row);
    const mapping = recogniseTables([table], GAZETTEER);
    const at = header.indexOf(asOrganisationCountry);
    const chosen = withTarget(mapping, 0, at, 'organisationCountry');
    return planImport({ record: RECORD, tables: [table], mapping: chosen, gazetteer: GAZETTEER, today: TODAY });
  };

  test.each([
    ['Herkunft / Land', 'Herkunft / Ort', 'Graz'],
    ['Страна на произход', 'Град на произход', 'Грац'],
    ['Country of origin', 'City of origin', 'Graz'],
    ['Herkunftsland', 'Besuchsort', ''],
  ])('makes no journey to “%s”, “%s”', (country, city, town) => {
    const stated = plan(
      ['Datum', country, city, 'Einrichtung'],
      ['06.09.2021', 'Austria', town, 'Neue Anstalt'],
      country,
    );
    expect(visitsOf(stated).filter(({ direction }) => direction === 'outbound')).toEqual([]);
    expect(stated.questions.find(({ name }) => name === 'direction')).toMatchObject({ answer: 'inbound' });
    expect(visitsOf(stated)).toMatchObject([{ direction: 'inbound', places: [] }]);
  });

  test('is asked about where the row names a city abroad', () => {
    const stated = plan(
      ['Datum', 'Herkunftsland', 'Ort', 'Einrichtung'],
      ['06.09.2021', 'Austria', 'Berlin', 'Neue Anstalt'],
      'Herkunftsland',
    );
    expect(visitsOf(stated)).toEqual([]);
    expect(stated.questions.find(({ name }) => name === 'direction')).toMatchObject({ status: 'needs-answer' });
  });
});
