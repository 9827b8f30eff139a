import { describe, expect, test } from 'vitest';
import { faultCodes, planOf, RECORD, tableOf, visitsOf } from './import-fixture.ts';

const known = RECORD.organisations[1]?.name ?? '';

const named = (header: string, text: string) => {
  const plan = planOf(tableOf(['Date', 'Country', header], ['2018-07-16', 'Germany', text]));
  const names = (collection: 'people' | 'organisations') =>
    plan.changes.flatMap(({ collection: own, after }) =>
      own === collection && 'name' in after ? [typeof after.name === 'string' ? after.name : after.name.en] : [],
    );
  return { people: names('people'), organisations: names('organisations'), faults: faultCodes(plan), plan };
};

describe('organisations in a column of people', () => {
  test.each([
    ['Musterverband e.V.', ['Musterverband e.V.']],
    ['Beispielwerk GmbH; Muster AG', ['Beispielwerk GmbH', 'Muster AG']],
    ['Universität Musterstadt', ['Universität Musterstadt']],
    ['Министерство на примерите', ['Министерство на примерите']],
  ])('are recorded as organisations and pointed out: %s', (text, organisations) => {
    const found = named('Gesprächspartner', text);
    expect([found.people, found.organisations, found.faults]).toEqual([
      [],
      organisations,
      ['organisation-among-people'],
    ]);
  });
  test('that the record has are met, and nobody of their name is added', () => {
    const { people, organisations, plan } = named('Gesprächspartner', known);
    expect([people, organisations]).toEqual([[], []]);
    expect(plan.changes.filter(({ collection }) => collection === 'meetings')).toMatchObject([
      { after: { organisations: [RECORD.organisations[1]?.id] } },
    ]);
  });
  test('leave the people beside them', () => {
    const found = named('Gesprächspartner', 'Anna Beispiel, Universität Musterstadt');
    expect([found.people, found.organisations]).toEqual([['Anna Beispiel'], ['Universität Musterstadt']]);
  });
  test('beside those who travelled go to the staff notes', () => {
    const found = named('Reisende', 'Anna Beispiel; Universität Musterstadt');
    expect([found.people, found.organisations]).toEqual([['Anna Beispiel'], []]);
    expect(visitsOf(found.plan)[0]).toMatchObject({ notes: 'Universität Musterstadt' });
  });
});

describe('a comma within the name of an organisation', () => {
  test.each([
    'Ministry of Trade, Industry and Tourism',
    'Министерство на икономиката, енергетиката и туризма',
    'Smith, Jones and Partners',
  ])('divides nothing and is pointed out: %s', (text) => {
    const found = named('Organisation', text);
    expect([found.organisations, found.faults]).toEqual([[text], ['one-or-several']]);
  });
  test.each([
    ['Association of Colleges, Example College', ['Association of Colleges', 'Example College']],
    ['Example Ltd, Oil and Gas Ltd', ['Example Ltd', 'Oil and Gas Ltd']],
  ])('divides others, which say themselves that they are several: %s', (text, organisations) => {
    const found = named('Organisation', text);
    expect([found.organisations, found.faults]).toEqual([organisations, []]);
  });
});

test.each([
  ['=1+1', ['=1+1']],
  ['=A1+2', ['=A1+2']],
  ['Nesta+3', []],
])('what reads like a formula is never cut: %s', (text, organisations) => {
  expect(named('Organisation', text).organisations).toEqual(organisations);
});
