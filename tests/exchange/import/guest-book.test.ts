import { describe, expect, test } from 'vitest';
import { planOf, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

type Plan = ReturnType<typeof planOf>;

const added = (plan: Plan, collection: 'organisations' | 'people') =>
  plan.changes.flatMap((change) =>
    change.collection === collection && 'name' in change.after
      ? [typeof change.after.name === 'string' ? change.after.name : change.after.name.en]
      : [],
  );

describe('a column of universities', () => {
  test.each(['University', 'Partner university', 'Host university', 'Universities', 'School', 'Partner school'])(
    '%s names the organisations met',
    (header) => {
      const table = tableOf(
        [header, 'Visit date', 'Country'],
        ['University of Lagos', '2023-06-12', 'Nigeria'],
        ['Ege University', '2023-06-13', 'Turkey'],
      );
      expect(targetsOf(table)).toEqual(['organisation', 'date', 'country']);
      const plan = planOf(table, { direction: 'outbound' });
      expect(added(plan, 'organisations')).toEqual(['University of Lagos', 'Ege University']);
      expect(visitsOf(plan)).toHaveLength(2);
    },
  );

  test('“Home university” names them where universities stand in it', () => {
    const table = tableOf(
      ['Home university', 'Visit date', 'Country'],
      ['University of Lagos', '2023-06-12', 'Nigeria'],
      ['Ege University', '2023-06-13', 'Turkey'],
    );
    expect(targetsOf(table)).toEqual(['organisation', 'date', 'country']);
  });
});

describe('a book of guests', () => {
  const table = tableOf(
    ['Partner university', 'Visit dates', 'Country', 'Delegation (names, titles)', 'Hosted by'],
    ['University of Lagos', '2023-06-12', 'Nigeria', 'Prof. Folasade Ogunsola', 'Rector; Dean of ICT'],
    ['Ege University', '2023-06-13', 'Turkey', 'Prof. Necdet Budak', 'IRO'],
  );

  test('is asked whose the delegation is: its rows wait, and nobody becomes ours', () => {
    const plan = planOf(table, { direction: 'inbound' });
    expect(visitsOf(plan)).toEqual([]);
    expect(plan.questions.find(({ name }) => name === 'peopleColumn')).toMatchObject({
      columns: ['Delegation (names, titles)'],
      status: 'needs-answer',
    });
  });

  test('keeps who hosted in the staff notes, as offices and roles are no organisations met', () => {
    const plan = planOf(table, { direction: 'inbound', peopleColumn: 'guests' });
    expect(added(plan, 'organisations')).toEqual(['University of Lagos', 'Ege University']);
    expect(added(plan, 'people')).toEqual(['Prof. Folasade Ogunsola', 'Prof. Necdet Budak']);
    expect(visitsOf(plan).map(({ people, notes }) => [people, notes])).toEqual([
      [[], 'Hosted by: Rector; Dean of ICT'],
      [[], 'Hosted by: IRO'],
    ]);
    expect(plan.questions.find(({ name }) => name === 'otherColumns')).toMatchObject({ columns: ['Hosted by'] });
  });
});
