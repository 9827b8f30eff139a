import { describe, expect, test } from 'vitest';
import { planOf, tableOf, visitsOf } from './import-fixture.ts';

type Plan = ReturnType<typeof planOf>;
const newPeople = (plan: Plan) =>
  plan.changes.flatMap((change) =>
    change.collection === 'people'
      ? [[change.after.name.en, change.after.organisation, change.after.inferred?.organisation?.en]]
      : [],
  );
const asked = (plan: Plan) => plan.questions.find(({ name }) => name === 'peopleColumn');
const metIn = (plan: Plan) =>
  plan.changes.flatMap((change) => (change.collection === 'meetings' ? [change.after.people] : []));

describe.each([
  ['Richtung', 'outgoing', 'incoming', 'Personen'],
  ['Direction', 'outbound', 'inbound', 'Participants'],
  ['Посока', 'изходяща', 'входяща', 'Име на преподавателя'],
  ['Tipo', 'in uscita', 'in entrata', 'Partecipanti'],
  ['Smer', 'odhodni', 'dohodni', 'Udeleženci'],
  ['Sens', 'sortant', 'entrant', 'Enseignants'],
])('in a table with a column “%s” of both directions', (direction, out, into, header) => {
  const table = tableOf(
    ['Date', direction, 'Country', 'Organisation', header],
    ['2024-01-10', out, 'Austria', 'University of Linz', 'Prof. Maria Huber'],
    ['2024-02-22', into, 'Croatia', 'University of Zagreb', 'Prof. Ivan Horvat; Ana Babić'],
  );
  const plan = planOf(table);

  test(`the people under “${header}” are ours where one travelled, and guests where they came`, () => {
    expect(newPeople(plan).map(([name, of]) => [name, of])).toEqual([
      ['Prof. Maria Huber', 'cluster'],
      ['Prof. Ivan Horvat', 'university-of-zagreb'],
      ['Ana Babić', 'university-of-zagreb'],
    ]);
    expect(visitsOf(plan).map(({ people }) => people)).toEqual([['maria-huber'], []]);
    expect(metIn(plan)).toEqual([[], ['ivan-horvat', 'ana-babic']]);
  });

  test(`that is no question, but “${header}” can be answered otherwise, and the reason says it`, () => {
    expect(asked(plan)).toMatchObject({ status: 'decided', answer: 'by-direction', columns: [header] });
    expect(newPeople(plan).map(([, , reason]) => reason)).toEqual([
      `The column “${header}” does not say whose people it names; the row says that we travelled, so the person is taken for one of ours.`,
      ...Array(2).fill(
        `The column “${header}” does not say whose people it names; the row says that guests came, so the person is taken for one of them.`,
      ),
    ]);
    expect(newPeople(planOf(table, { peopleColumn: 'ours' })).map(([, of]) => of)).toEqual([
      ...['cluster', 'cluster', 'cluster'],
    ]);
  });
});

const HEADER = ['Date', 'Direction', 'Country', 'City', 'Organisation', 'Participants'];

test('a row that does not say who travelled leaves them to the staff notes, which is pointed out', () => {
  const plan = planOf(
    tableOf(
      HEADER,
      ['2024-01-10', 'outbound', 'Austria', 'Linz', 'University of Linz', 'Maria Huber'],
      ['2024-02-22', 'inbound', 'Croatia', '', 'University of Zagreb', 'Ivan Horvat'],
      ['2024-03-22', '', 'Croatia', 'Zagreb', 'University of Zagreb', 'Luka Kovač'],
    ),
  );
  expect(visitsOf(plan)[2]).toMatchObject({ people: [], notes: 'Luka Kovač' });
  expect(plan.faults).toMatchObject([{ code: 'whose-person', row: 4, found: 'Luka Kovač' }]);
});

test('where ours stand among those of a row with guests, the direction tells nothing of the column', () => {
  const plan = planOf(
    tableOf(
      HEADER,
      ['2024-01-10', 'outbound', 'Austria', 'Linz', 'University of Linz', 'Milena Koleva'],
      ['2024-02-22', 'inbound', 'Croatia', '', 'University of Zagreb', 'Milena Koleva, Ivan Horvat'],
    ),
  );
  expect(newPeople(plan)).toEqual([]);
  expect(plan.faults).toMatchObject([{ code: 'whose-person', row: 3, found: 'Ivan Horvat' }]);
});

test('a column of guests beside it leaves open whose the others are', () => {
  const table = tableOf(
    ['Date', 'Direction', 'Country', 'Organisation', 'Participants', 'Guests'],
    ['2024-01-10', 'outbound', 'Austria', 'University of Linz', 'Maria Huber', ''],
    ['2024-02-22', 'inbound', 'Croatia', 'University of Zagreb', 'Eva Lang', 'Ivan Horvat'],
  );
  expect(asked(planOf(table))).toMatchObject({
    status: 'needs-answer',
    options: ['ours', 'guests', 'by-direction', 'not-imported'],
  });
  expect(newPeople(planOf(table, { peopleColumn: 'by-direction' })).map(([name, of]) => [name, of])).toEqual([
    ['Maria Huber', 'cluster'],
    ['Eva Lang', 'university-of-zagreb'],
    ['Ivan Horvat', 'university-of-zagreb'],
  ]);
});

test('in a list whose title says that guests came, they are the guests', () => {
  const table = tableOf(
    ['Дата', 'Държава', 'Организация', 'Участници'],
    ['17.01.2023', 'Китай', 'Oneness International Group', 'Чън Ли'],
  );
  const plan = planOf({ ...table, sheet: 'Приети чуждестранни делегации' });
  expect(asked(plan)).toMatchObject({ status: 'decided', answer: 'by-direction' });
  expect(newPeople(plan).map(([name]) => name)).toEqual(['Чън Ли']);
  expect(visitsOf(plan)).toMatchObject([{ direction: 'inbound', people: [] }]);
});

test('where nothing tells who travelled it is asked', () => {
  const table = tableOf(
    ['Date', 'Country', 'City', 'Organisation', 'Participants'],
    ['2024-01-10', 'Austria', 'Linz', 'University of Linz', 'Maria Huber'],
  );
  expect(asked(planOf(table))).toMatchObject({
    status: 'needs-answer',
    options: ['ours', 'guests', 'not-imported'],
  });
});

describe('under a header that says nothing', () => {
  const HEADER = 'Име, фамилия';
  const sent = (ours: string) =>
    tableOf(
      ['Дата', 'Изх./Вх.', 'Държава', 'Организация', HEADER],
      ['2024-10-14', 'изх.', 'Италия', 'Università di Bologna', ours],
      ['2024-12-02', 'вх.', 'Полша', 'Uniwersytet Jagielloński', 'Dr. Katarzyna Nowak'],
    );
  const question = (plan: Plan) => plan.questions.find(({ name }) => name === 'namesColumn');

  test('that the direction tells whose people they are can be answered', () => {
    const table = sent('Ивелина Маркова');
    expect(question(planOf(table))).toMatchObject({
      columns: [HEADER],
      answer: 'notes',
      options: ['organisation', 'ours', 'guests', 'by-direction', 'notes', 'not-imported'],
    });
    for (const answers of [
      { namesColumn: 'by-direction' } as const,
      { otherColumns: { [HEADER]: 'by-direction' } } as const,
    ])
      expect(newPeople(planOf(table, answers)).map(([name, of]) => [name, of])).toEqual([
        ['Ивелина Маркова', 'cluster'],
        ['Dr. Katarzyna Nowak', 'uniwersytet-jagiellonski'],
      ]);
  });

  test('it tells it where the record knows those who travelled, and guests came as well', () => {
    const plan = planOf(sent('Милена Колева'));
    expect(question(plan)).toMatchObject({ status: 'decided', answer: 'by-direction' });
    expect(newPeople(plan).map(([name, of]) => [name, of])).toEqual([
      ['Dr. Katarzyna Nowak', 'uniwersytet-jagiellonski'],
    ]);
    expect(visitsOf(plan).map(({ people }) => people)).toEqual([['milena-koleva'], []]);
  });

  test('it is no answer where no row says who travelled', () => {
    const table = tableOf(
      ['Дата', 'Държава', 'Организация', HEADER],
      ['2024-10-14', 'Италия', 'Università di Bologna', 'Ивелина Маркова'],
    );
    expect(question(planOf(table))?.options).toEqual(['organisation', 'ours', 'guests', 'notes', 'not-imported']);
  });
});
