import { describe, expect, test } from 'vitest';
import { planOf, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

const tableWith = (header: string, ...cells: readonly string[]) =>
  tableOf(
    ['Date', header, 'City', 'Country', 'Organisation'],
    ...cells.map((cell, at) => [`2021-03-${14 + at}`, cell, 'Vienna', 'Austria', 'Quantum Works']),
  );
const kindsOf = (plan: ReturnType<typeof planOf>) =>
  plan.changes.flatMap((change) => (change.collection === 'organisations' ? change.after.kind : []));
const newKinds = (plan: ReturnType<typeof planOf>) => plan.changes.filter(({ collection }) => collection === 'kinds');

describe('a header that does not say whose kind it tells', () => {
  test.each([
    ['Вид', 'конференция', 'обучение', 'форум'],
    ['Type', 'Conference', 'Training', 'Meeting'],
    ['Art', 'Präsenz', 'hybrid', 'Schulung'],
    ['Tipo', 'fiera', 'convegno', 'incontro'],
    ['Vrsta', 'sejem', 'delavnica', 'sestanek'],
  ])('%s of events stays in the staff notes, and no organisation becomes one', (header, ...cells) => {
    const table = tableWith(header, ...cells);
    const plan = planOf(table);
    expect(targetsOf(table)[1]).toBe('notes');
    expect(kindsOf(plan)).toEqual(['unclassified']);
    expect(visitsOf(plan).map(({ notes }) => notes)).toEqual(cells.map((cell) => `${header}: ${cell}`));
  });

  test.each(['Sector', 'Settore', 'Field'])('%s is what it was about, and no kind of organisation', (header) => {
    const plan = planOf(tableWith(header, 'High tech', 'ICT', 'Smart cities'));
    expect(targetsOf(tableWith(header, 'High tech', 'ICT', 'Smart cities'))[1]).toBe('topic');
    expect(kindsOf(plan)).toEqual(['unclassified']);
  });

  test.each(['Програма', 'Programme', 'Programm', 'Programma'])(
    '%s, which may be what pays for the journey, stays in the staff notes',
    (header) => {
      const plan = planOf(tableWith(header, 'Erasmus+', 'COST', 'Erasmus+'));
      expect(visitsOf(plan).map(({ summary, notes }) => [summary, notes])).toEqual(
        ['Erasmus+', 'COST', 'Erasmus+'].map((cell) => [undefined, `${header}: ${cell}`]),
      );
    },
  );

  test('with words that nobody knows it is asked; until then they stand in the staff notes', () => {
    const table = tableWith('Type', 'Alpha', 'Beta');
    const plan = planOf(table);
    expect(plan.questions).toContainEqual(
      expect.objectContaining({ name: 'kindColumn', columns: ['Type'], rows: 2, answer: 'notes' }),
    );
    expect(visitsOf(plan).map(({ notes }) => notes)).toEqual(['Type: Alpha', 'Type: Beta']);
    expect(newKinds(plan).map(({ after }) => after.id)).toEqual(['unclassified']);
    expect(kindsOf(planOf(table, { kindColumn: 'organisation' }))).toEqual(['alpha']);
    const left = planOf(table, { kindColumn: 'not-imported' });
    expect(visitsOf(left).map(({ notes }) => notes)).toEqual([undefined, undefined]);
  });

  test('of the record’s kinds, or of what organisations are, is theirs', () => {
    expect(kindsOf(planOf(tableWith('Вид', 'Клъстер')))).toEqual(['cluster']);
    const plan = planOf(tableWith('Type', 'University'));
    expect(kindsOf(plan)).toEqual(['university']);
    expect(plan.questions.map(({ name }) => name)).not.toContain('kindColumn');
  });
});

test('a second kind of one organisation is told, with the one that stands', () => {
  const plan = planOf(tableWith('Type of organisation', 'University', 'Company', 'University'));
  expect(kindsOf(plan)).toEqual(['university']);
  expect(plan.faults).toEqual([
    expect.objectContaining({
      code: 'organisation-otherwise',
      effect: 'left-out',
      row: 3,
      column: 'Type of organisation',
      found: 'Quantum Works: Company ≠ University',
    }),
  ]);
});
