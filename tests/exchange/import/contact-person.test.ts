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

  test('stays with the staff where another column says who was met', () => {
    const table = tableOf(
      ['Date', 'City', 'Country', 'Organisation', 'People met', 'Contact person'],
      ['2024-01-10', 'Graz', 'Austria', 'AIT', 'Eva Maier', 'Hans Meier'],
    );
    expect(targetsOf(table).slice(4)).toEqual(['guests', 'notes']);
  });
});
