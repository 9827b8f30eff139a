import { describe, expect, test } from 'vitest';
import { planOf, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

const tableWith = (header: string, ...cells: readonly string[]) =>
  tableOf(
    ['Date', 'City', 'Country', 'Who travelled', 'Organisation', header],
    ...cells.map((cell, at) => [`2024-01-1${at}`, 'Graz', 'Austria', 'Milena Koleva', 'AIT', cell]),
  );
const people = (plan: ReturnType<typeof planOf>) =>
  plan.changes.flatMap((each) => (each.collection === 'people' ? [[each.after.name.en, each.after.organisation]] : []));

describe('the contact person of an organisation that was met', () => {
  test.each([
    'Contact person(s)',
    'Ansprechpartner',
    'Ansprechpartner/in',
    'Лице за контакт',
    'Referente',
    'Kontaktna oseba',
    'Personne de contact',
  ])('was met, and travelled nowhere: %s', (header) => {
    const plan = planOf(tableWith(header, 'Hans Meier', 'Frau Dr. Beate Ginzel'));
    expect(people(plan)).toEqual([
      ['Hans Meier', 'ait'],
      ['Frau Dr. Beate Ginzel', 'ait'],
    ]);
    expect(visitsOf(plan)).toMatchObject([{ direction: 'outbound' }, { direction: 'outbound' }]);
  });

  test.each(['Contact person', 'Ansprechpartner'])('stays with the staff by number and address: %s', (header) => {
    const table = tableWith(header, '+43 316 123456', 'h.meier@example.org', 'Hans Meier');
    expect(targetsOf(table).at(-1)).toBe('notes');
  });

  test.each([
    ['Ansprechpartner', 'Hr. Zupančič', 'Frau Rudolph'],
    ['Referente', 'Dott. Zupančič', 'Rudolph'],
    ['Лице за контакт', 'г-н Зупанчич', 'г-жа Рудолф'],
    ['Contact person', 'Mr Zupančič', 'Ms Rudolph'],
  ])('is asked about by the surname alone: %s', (header, ...names) => {
    const table = tableWith(header, ...names);
    expect(targetsOf(table).at(-1)).toBe('guests');
    const plan = planOf(table);
    expect(plan.questions.map(({ name }) => name)).toEqual(['doubtfulNames']);
    expect(people(planOf(table, { doubtfulNames: 'names' })).map(([, of]) => of)).toEqual(['ait', 'ait']);
  });

  test.each([
    'Ansprechpartner dort',
    'Ansprechpartner beim Partner',
    'Referente dell’ente',
    'Лице за контакт от партньора',
    'Partner contact person',
    'Kontaktna oseba pri partnerju',
  ])('is no less theirs where the header says so: %s', (header) => {
    expect(people(planOf(tableWith(header, 'Hans Meier')))).toEqual([['Hans Meier', 'ait']]);
  });

  test.each(['Ansprechpartner bei uns', 'Nostro referente', 'Our contact person'])(
    'is none where it is ours: %s',
    (header) => expect(targetsOf(tableWith(header, 'Hans Meier')).at(-1)).not.toBe('guests'),
  );

  test.each([
    ['Data visita', 'Organizzazione visitata'],
    ['Tag des Besuchs', 'Firma / Institution'],
    ['Дата на посещение', 'Фирма партньор'],
  ])('was met whatever the day and the organisation are called: %s, %s', (day, organisation) => {
    const table = tableOf(
      [day, organisation, 'Country', 'Referente'],
      ['2024-01-10', 'AIT', 'Austria', 'Hans Meier'],
      ['2024-02-20', 'BMK', 'Austria', 'Eva Lang'],
    );
    expect(people(planOf(table))).toEqual([
      ['Hans Meier', 'ait'],
      ['Eva Lang', 'bmk'],
    ]);
  });

  test('stays with the staff where another column says who was met', () => {
    const table = tableOf(
      ['Date', 'City', 'Country', 'Organisation', 'People met', 'Contact person'],
      ['2024-01-10', 'Graz', 'Austria', 'AIT', 'Eva Maier', 'Hans Meier'],
    );
    expect(targetsOf(table).slice(4)).toEqual(['guests', 'notes']);
  });
});
