import { describe, expect, test } from 'vitest';
import { planOf, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

type Plan = ReturnType<typeof planOf>;
const tableWith = (header: string, cell: string) =>
  tableOf(['Date', 'City', 'Country', header], ['2023-02-14', 'Graz', 'Austria', cell]);
const organisations = (plan: Plan) =>
  plan.changes.flatMap((change) => (change.collection === 'organisations' ? [change.after.name] : []));
const asked = (plan: Plan) => plan.questions.map(({ name, of }) => [name, of]);

const HEADERS = [
  'Whom did we meet',
  'Who did you see',
  'Counterparty',
  'Mit',
  'Mit wem',
  'Wen haben wir getroffen',
  'Soggetto incontrato',
  'Con chi',
  'С кого',
  'С кого разговаряхме',
  'S kom',
  'Koga smo obiskali',
];

describe.each(HEADERS)('under “%s”', (header) => {
  test('organisations are read', () => {
    expect(organisations(planOf(tableWith(header, 'SFG')))).toEqual(['SFG']);
    expect(organisations(planOf(tableWith(header, 'Karl Huber (SFG)')))).toEqual(['SFG']);
  });

  test('a person alone is none, and goes to the staff notes until it is said whose', () => {
    const plan = planOf(tableWith(header, 'Karl Huber'));
    expect(organisations(plan)).toEqual([]);
    expect(visitsOf(plan)).toMatchObject([{ notes: 'Karl Huber' }]);
    expect(plan.faults.map(({ effect, found }) => [effect, found])).toEqual([['left-out', 'Karl Huber']]);
  });
});

test.each(['Събеседник', 'Sogovornik', 'Gesprächspartner', 'Interlocutor'])(
  'under “%s” people are read, organisations too, and what may be either is asked about',
  (header) => {
    const table = tableOf(
      ['Date', 'City', 'Country', header],
      ['2023-02-14', 'Graz', 'Austria', 'Karl Huber (SFG)'],
      ['2023-02-15', 'Graz', 'Austria', 'Universität Graz'],
      ['2023-02-16', 'Graz', 'Austria', 'AVL'],
    );
    const plan = planOf(table);
    // In brackets an abbreviation may be a role as well.
    expect(organisations(plan)).toEqual(['Universität Graz', 'AVL']);
    expect(visitsOf(plan)[0]?.notes).toContain('Karl Huber (SFG)');
    expect(plan.doubtfulNames).toMatchObject([{ spelling: 'AVL', isOrganisation: true }]);
  },
);

test.each(['Where we met', 'For whom', 'Invited by whom', 'Travel with', 'Wo getroffen', 'За кого'])(
  '“%s” asks something else',
  (header) => expect(targetsOf(tableWith(header, 'SFG'))[3]).not.toBe('organisation'),
);

test.each(['Основание', 'Anlass', 'Motivo', 'Povod', 'Razlog', 'Grounds'])(
  'the reason is the title, and stands in the summary beside one: %s',
  (header) => {
    expect(targetsOf(tableWith(header, 'Innovation fair'))[3]).toBe('title');
    const both = tableOf(
      ['Date', 'Country', 'Title', header],
      ['2023-02-14', 'Austria', 'Visit to a park', 'Innovation fair'],
    );
    expect(visitsOf(planOf(both))).toMatchObject([
      { title: { en: 'Visit to a park' }, summary: { en: 'Innovation fair' } },
    ]);
  },
);

test.each([
  ['Organised by', 'SFG'],
  ['Протоколчик', 'Петрова'],
  ['Absent', 'Huber'],
  ['Responsible', 'Karl Huber'],
  ['Verantwortlich', 'Karl H.'],
  ['Assenti', 'Rossi'],
])('a column of another role is asked about however few its cells: %s', (header, cell) => {
  expect(asked(planOf(tableWith(header, cell)))).toEqual([['otherColumns', header]]);
});

test.each([
  'Enterprise Ireland',
  'Alexander Innovation Zone',
  'Arctic Network',
  'Comune Firenze',
  'Иновационна Зона Изток',
])('what calls itself an organisation is one, whatever names stand beside: %s', (name) => {
  const plan = planOf(tableWith('Met with', name));
  expect([organisations(plan), plan.doubtfulNames]).toEqual([[name], []]);
});

test.each(['Fira de Barcelona', 'Ajuntament de Girona', 'Port of Koper', 'Ente di Sviluppo', "Fira d'Alacant"])(
  '“%s” under “With whom” is an organisation and nobody’s name',
  (name) => {
    for (const header of ['С кого', 'With whom', 'Con chi']) {
      const plan = planOf(tableWith(header, `${name}; SFG`));
      expect([organisations(plan), plan.doubtfulNames]).toEqual([[name, 'SFG'], []]);
      expect(organisations(planOf(tableWith(header, `${name}, Ville de Lyon`)))).toEqual([name, 'Ville de Lyon']);
      expect(organisations(planOf(tableWith(header, name)))).toEqual([name]);
    }
  },
);
