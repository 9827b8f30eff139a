import { describe, expect, test } from 'vitest';
import { planOf, tableOf, visitsOf } from './import-fixture.ts';

const metWith = (...cells: readonly string[]) =>
  tableOf(
    ['Дата', 'Град', 'Държава', 'С кого се срещна'],
    ...cells.map((cell, at) => [`2021-03-${14 + at}`, 'Виена', 'Австрия', cell]),
  );
const added = (plan: ReturnType<typeof planOf>, collection: 'people' | 'organisations') =>
  plan.changes.flatMap((change) =>
    change.collection === collection && 'name' in change.after ? [change.after.id] : [],
  );

describe('under a header that asks whom one met', () => {
  test('a name with an organisation in brackets is its person', () => {
    const plan = planOf(metWith('Ханс Грубер (AIT)'));
    expect([added(plan, 'people'), added(plan, 'organisations')]).toEqual([['hans-gruber'], ['ait']]);
    expect(visitsOf(plan)[0]?.people).toEqual([]);
  });

  test('a name that a person may bear is asked about, and no organisation until then', () => {
    const table = metWith('Ева Ланг, Ханс Грубер');
    const plan = planOf(table);
    expect([added(plan, 'people'), added(plan, 'organisations')]).toEqual([[], []]);
    expect(visitsOf(plan)[0]).toMatchObject({ notes: 'Ева Ланг\nХанс Грубер' });
    expect(plan.faults.map(({ code, found }) => [code, found])).toEqual([
      ['person-or-organisation', 'Ева Ланг'],
      ['person-or-organisation', 'Ханс Грубер'],
    ]);
    expect(plan.doubtfulNames.map(({ spelling, isPerson }) => [spelling, isPerson])).toEqual([
      ['Ева Ланг', false],
      ['Ханс Грубер', false],
    ]);
    const no = planOf(metWith('Ева Ланг'), { peopleNames: { 'eva lang': false } });
    expect(added(no, 'organisations')).toEqual(['eva-lang']);
  });

  test('an office without a name goes to the staff notes', () => {
    const plan = planOf(metWith('кметът на Грац'));
    expect(added(plan, 'organisations')).toEqual([]);
    expect(visitsOf(plan)[0]).toMatchObject({ notes: 'кметът на Грац' });
  });

  test('what is an organisation stays one', () => {
    expect(added(planOf(metWith('Виенски университет', 'AIT')), 'organisations')).toHaveLength(2);
  });
});
