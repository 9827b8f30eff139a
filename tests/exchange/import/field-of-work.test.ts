import { describe, expect, test } from 'vitest';
import { planOf, tableOf } from './import-fixture.ts';

const peopleOf = (cell: string) => {
  const header = ['Date', 'Direction', 'Country', 'Organisation', 'Guests'];
  const plan = planOf(tableOf(header, ['2022-09-22', 'inbound', 'UK', 'London & Partners', cell]));
  const people = plan.changes.flatMap((change) => (change.collection === 'people' ? [change.after] : []));
  const organisations = plan.changes.flatMap((change) =>
    change.collection === 'organisations' ? [change.after.name] : [],
  );
  return { people: people.map(({ name }) => name.bg.replace(/^Ms\. /, '')), organisations };
};

describe('what somebody works in behind their name', () => {
  test.each([
    ["Ms. Elif Kaya, Int'l Relations", 'Elif Kaya'],
    ['Ms. Elif Kaya, International Relations', 'Elif Kaya'],
    ['John Smith, Export Department', 'John Smith'],
    ['John Smith, Sales', 'John Smith'],
    ['John Smith (Public Affairs)', 'John Smith'],
    ['Eva Maier, Internationale Beziehungen', 'Eva Maier'],
    ['Eva Maier, Abteilung Außenwirtschaft', 'Eva Maier'],
    ['Елена Иванова, Международни отношения', 'Елена Иванова'],
    ['Елена Иванова, отдел „Туризъм“', 'Елена Иванова'],
    ['Anna Rossi, Relazioni internazionali', 'Anna Rossi'],
    ['Breda Novak, mednarodni odnosi', 'Breda Novak'],
  ])('“%s” is one person', (cell, name) => {
    const { people, organisations } = peopleOf(cell);
    expect(people).toEqual([name]);
    expect(organisations.filter((each) => each !== 'London & Partners')).toEqual([]);
  });

  test('the organisation of somebody is none', () => {
    expect(peopleOf('John Smith, Council on Foreign Relations').people).not.toContain('Council on Foreign Relations');
  });
});
