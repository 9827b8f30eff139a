import { describe, expect, test } from 'vitest';
import { IMPORT_FAULTS } from '#src/i18n/messages/import-faults.ts';
import { faultCodes, planOf, tableOf, visitsOf } from './import-fixture.ts';

function cellOf(header: string, cell: string) {
  const table = tableOf(
    ['Date', 'Country', 'Direction', header, 'Purpose'],
    ['2022-06-01', 'Austria', 'inbound', cell, 'Fair'],
  );
  const plan = planOf(table);
  const added = plan.changes.flatMap((change) => (change.collection === 'organisations' ? change.after.name : []));
  const met = plan.changes.flatMap((change) => (change.collection === 'meetings' ? change.after.organisations : []));
  const [visit] = visitsOf(plan);
  return { plan, added, met, notes: visit !== undefined && 'notes' in visit ? visit.notes : undefined };
}

describe('a cell that counts the people of an organisation', () => {
  test.each([
    ['Delegation of the City of Graz (8 persons)', 'City of Graz'],
    ['Делегация на община Грац (8 души)', 'Община Грац'],
    ['Delegation der Stadt Graz (ca. 8 Personen)', 'Stadt Graz'],
    ['Delegazione del Comune di Bologna (6 persone)', 'Comune di Bologna'],
    ['8 представители на община Грац', 'Община Грац'],
    ['Joanneum Research (5 participants)', 'Joanneum Research'],
    ['Joanneum Research – 5 души', 'Joanneum Research'],
    ['Delegation from Graz (8 persons)', 'Delegation from Graz'],
    ['eKoncept (3 people)', 'eKoncept'],
  ])('“%s” names %s; its words stay in the staff notes', (cell, name) => {
    const { plan, added, notes } = cellOf('Organisation', cell);
    expect(plan.counts).toMatchObject({ read: 1, added: 1 });
    expect(added).toEqual([name]);
    expect(notes).toBe(cell);
    expect(plan.faults).toMatchObject([{ code: 'people-counted', column: 'Organisation', found: cell }]);
  });

  test('is the organisation of the record where it knows the name, one or several', () => {
    expect(cellOf('Organisation', 'Nesta (8 people)')).toMatchObject({ added: [], met: ['nesta'] });
    expect(cellOf('Organisation', 'Nesta (3 души); The Bakery (2 души)').met).toEqual(['nesta', 'the-bakery']);
  });

  test.each(['Guests', 'Visiting delegation'])('names it in a column “%s” too', (header) => {
    const { added, notes } = cellOf(header, 'Делегация на община Грац (8 души)');
    expect(added).toEqual(['Община Грац']);
    expect(notes).toBe('Делегация на община Грац (8 души)');
  });

  test.each(['Joanneum Research (JR)', 'Eurac (12)', 'Studio 54', 'Delegation of the European Union to Bulgaria'])(
    '“%s” counts nobody',
    (cell) => {
      const { plan, added, notes } = cellOf('Organisation', cell);
      expect(faultCodes(plan)).not.toContain('people-counted');
      expect(added).toEqual([cell]);
      expect(notes).toBeUndefined();
    },
  );

  test('is left to the notes where it names no organisation', () => {
    const { added, notes } = cellOf('Guests', 'Delegation (8 persons)');
    expect([added, notes?.split('\n')]).toEqual([[], ['Delegation (8 persons)', 'Country: Austria']]);
  });

  test('says so in both languages', () => {
    const [wrong] = IMPORT_FAULTS['people-counted'];
    expect(wrong.en).toContain('recorded without it');
    expect(wrong.bg).toContain('записана без него');
  });
});
