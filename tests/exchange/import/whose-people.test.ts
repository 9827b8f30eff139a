import { describe, expect, test } from 'vitest';
import { planOf, tableOf, visitsOf } from './import-fixture.ts';

const TABLE = tableOf(
  ['Date', 'City', 'Country', 'Organisation', 'Attendees'],
  ['14/03/2023', 'Vienna', 'Austria', 'Quantum Works', 'Milena Koleva, Hans Gruber, Eva Lang'],
  ['15/03/2023', 'Vienna', 'Austria', 'Quantum Works', 'Milena Koleva, Karl Moik (Quantum Works)'],
  ['16/03/2023', 'Vienna', 'Austria', '', 'Milena Koleva; Luc Petit, University of Lyon'],
);
const newPeople = (plan: ReturnType<typeof planOf>) =>
  plan.changes.flatMap((change) =>
    change.collection === 'people' ? [[change.after.name.en, change.after.organisation]] : [],
  );

describe('a column of which the record, and not the header, says whose people it names', () => {
  const plan = planOf(TABLE);

  test('leaves those whom nobody knows to the staff notes, and asks', () => {
    expect(visitsOf(plan)[0]).toMatchObject({ people: ['milena-koleva'], notes: 'Hans Gruber\nEva Lang' });
    expect(plan.faults.filter(({ code }) => code === 'whose-person')).toMatchObject([
      { row: 2, column: 'Attendees', found: 'Hans Gruber', effect: 'left-out' },
      { row: 2, column: 'Attendees', found: 'Eva Lang', effect: 'left-out' },
    ]);
    expect(plan.questions.map(({ name }) => name)).toContain('peopleColumn');
  });

  test('takes those with an organisation behind their name for its people, and says why', () => {
    expect(newPeople(plan)).toEqual([
      ['Karl Moik', 'quantum-works'],
      ['Luc Petit', 'university-of-lyon'],
    ]);
    expect(visitsOf(plan).map(({ people }) => people)).toEqual([
      ['milena-koleva'],
      ['milena-koleva'],
      ['milena-koleva'],
    ]);
    const [karl] = plan.changes.flatMap((change) => (change.collection === 'people' ? [change.after] : []));
    expect(karl?.inferred?.organisation?.en).toBe('The table names the person together with “Quantum Works”.');
  });

  test('answered, they are of that side, and the reason names the column', () => {
    const ours = planOf(TABLE, { peopleColumn: 'ours' });
    expect(newPeople(ours)).toContainEqual(['Hans Gruber', 'cluster']);
    const hans = ours.changes.flatMap((change) =>
      change.collection === 'people' && change.after.name.en === 'Hans Gruber' ? [change.after] : [],
    );
    expect(hans[0]?.inferred?.organisation?.en).toContain('The column “Attendees” names the person');
    expect(newPeople(planOf(TABLE, { peopleColumn: 'guests' }))).toContainEqual(['Hans Gruber', 'quantum-works']);
  });
});

test('guests with their organisation in brackets are its people, under their bare name', () => {
  const plan = planOf(
    tableOf(
      ['Date', 'City', 'Country', 'People met'],
      ['14/03/2023', 'Vienna', 'Austria', 'Hans Gruber (TU Linz GmbH)'],
    ),
  );
  expect(newPeople(plan)).toEqual([['Hans Gruber', 'tu-linz-gmbh']]);
});

describe.each(['People', 'Participants'])('under “%s”', (header) => {
  test.each([
    ['Koleva Milena', 'koleva milena'],
    ['Milena Kolewa', 'milena kolewa'],
    ['M. Koleva', 'm koleva'],
  ])('somebody whose name resembles a recorded one is proposed: %s', (spelling, key) => {
    const table = tableOf(
      ['Date', 'City', 'Country', 'Organisation', header],
      ['2019-02-04', 'Vienna', 'Austria', 'Siemens', spelling],
    );
    const plan = planOf(table);
    expect(plan.decisions.map((each) => [each.kind, each.key, each.near.id, each.chosen])).toEqual([
      ['person', key, 'milena-koleva', 'apart'],
    ]);
    expect(plan.counts['set-aside']).toBe(1);
    const same = planOf(table, { people: { [key]: 'milena-koleva' } });
    expect(visitsOf(same).map(({ people }) => people)).toEqual([['milena-koleva']]);
    expect(newPeople(same)).toEqual([]);
  });
});
