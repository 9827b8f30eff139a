import { describe, expect, test } from 'vitest';
import { faultCodes, planOf, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

const DAYS = ['2024-01-10', '2024-01-11', '2024-01-12'];
const column = (header: string, ...cells: readonly string[]) =>
  tableOf(['Date', 'Country', 'City', header], ...cells.map((cell, at) => [DAYS[at] ?? '', 'Germany', 'Berlin', cell]));

const asked = (plan: ReturnType<typeof planOf>, name: string) => plan.questions.find((each) => each.name === name);
const newPeople = (plan: ReturnType<typeof planOf>) =>
  plan.changes.flatMap((change) =>
    change.collection === 'people' ? [[change.after.name.en, change.after.organisation]] : [],
  );

describe('a header that does not say whose people it names', () => {
  test.each([
    'Representatives',
    'Представители',
    'Vertreter',
    'Rappresentanti',
    'Predstavniki',
    'Name',
    'Who',
    'Participants',
    'Attendees',
    'Участници',
    'Teilnehmer',
    'Partecipanti',
    'Udeleženci',
  ])('%s is asked: nobody becomes a traveller of the home organisation in silence', (header) => {
    const plan = planOf(column(header, 'Hans Meier', 'Eva Kurz'));
    expect(asked(plan, 'peopleColumn')).toMatchObject({ status: 'needs-answer', rows: 2, columns: [header] });
    expect(plan.counts).toMatchObject({ added: 0, 'set-aside': 2 });
    expect(newPeople(plan)).toEqual([]);
  });

  const TABLE = tableOf(
    ['Date', 'Country', 'City', 'Organisation', 'Representatives'],
    ['2024-01-10', 'Germany', 'Berlin', 'Siemens', 'Hans Meier'],
  );

  test('answered that they are of the others, they are people of the meeting', () => {
    const plan = planOf(TABLE, { peopleColumn: 'guests' });
    expect(newPeople(plan)).toEqual([['Hans Meier', 'siemens']]);
    expect(visitsOf(plan)[0]?.people).toEqual([]);
  });

  test('answered that they are of the home organisation, they travelled', () => {
    expect(newPeople(planOf(TABLE, { peopleColumn: 'ours' }))).toEqual([['Hans Meier', 'cluster']]);
  });

  test('answered that it is not imported, the rows are, without them', () => {
    const plan = planOf(TABLE, { peopleColumn: 'not-imported' });
    expect([plan.counts.added, newPeople(plan)]).toEqual([1, []]);
  });

  test.each(['Who', 'Посрещнали', 'Representatives', 'Participants', 'Участници'])(
    '%s is decided by somebody whom the record knows',
    (header) => {
      const plan = planOf(column(header, 'Milena Koleva', 'Deyan Pushkarov'), { direction: 'outbound' });
      expect(asked(plan, 'peopleColumn')).toMatchObject({ status: 'decided', answer: 'ours' });
      expect(visitsOf(plan).map(({ people }) => people)).toEqual([['milena-koleva'], ['deyan-pushkarov']]);
    },
  );

  test('a header that says it is not asked about', () => {
    for (const header of ['Travellers', 'Our representatives', 'Our participants', 'Участници от нас', 'Guests'])
      expect(asked(planOf(column(header, 'Hans Meier')), 'peopleColumn')).toBeUndefined();
  });
});

describe('names under a header that says nothing', () => {
  test('of organisations are taken for those met until answered otherwise', () => {
    const table = column('X', 'Design Terminal', 'Széchenyi University', 'Cluj Cluster');
    const plan = planOf(table);
    expect(asked(plan, 'namesColumn')).toMatchObject({ status: 'decided', answer: 'organisation', columns: ['X'] });
    expect(plan.changes.filter(({ collection }) => collection === 'meetings')).toHaveLength(3);
    const left = planOf(table, { namesColumn: 'not-imported' });
    expect(left.changes.filter(({ collection }) => collection === 'meetings')).toHaveLength(0);
  });

  test('that nobody knows stand in the notes until answered', () => {
    const table = column('X', 'Hans Meier', 'Eva Kurz', 'Karl Beispiel');
    const plan = planOf(table);
    expect(asked(plan, 'namesColumn')).toMatchObject({ status: 'decided', answer: 'notes' });
    expect([plan.counts.added, newPeople(plan)]).toEqual([3, []]);
    expect(newPeople(planOf(table, { namesColumn: 'ours' }))).toHaveLength(3);
  });

  test('of people whom the record knows are theirs', () => {
    expect(asked(planOf(column('X', 'Milena Koleva', 'Hans Meier')), 'namesColumn')).toMatchObject({ answer: 'ours' });
  });
});

describe('people of the record under a header that the words of headers do not settle', () => {
  test.each(['Кои пътуваха', 'X'])('%s: they travelled, whatever stands beside them', (header) => {
    const plan = planOf(column(header, 'Милена Колева', 'Румен Николов и др.', 'екип'));
    expect(asked(plan, 'namesColumn')).toMatchObject({ answer: 'ours', columns: [header] });
    expect(visitsOf(plan).map(({ people }) => people)).toEqual([['milena-koleva'], ['rumen-nikolov'], []]);
    const left = planOf(column(header, 'Милена Колева', 'екип'), { namesColumn: 'not-imported' });
    expect(visitsOf(left).map(({ people }) => people)).toEqual([[], []]);
  });

  test.each(['Entered by', 'Въведено от'])('%s: they kept the table and did not travel', (header) => {
    const plan = planOf(column(header, 'Милена Колева', 'Румен Николов', 'екип'));
    expect(visitsOf(plan).map(({ people }) => people)).toEqual([[], [], []]);
  });

  test('a text that names one of them now and then stands in the notes until it is answered', () => {
    const plan = planOf(column('X', 'Милена Колева', 'хубаво време', 'дълъг път'));
    expect(visitsOf(plan).map(({ people }) => people)).toEqual([[], [], []]);
    expect(asked(plan, 'namesColumn')).toMatchObject({ status: 'decided', answer: 'notes' });
  });
});

describe('what a column holds counts more than its header', () => {
  test('a number of guests is no guest', () => {
    const table = column('Брой гости', '6', '12 души', '8');
    expect(targetsOf(table).at(-1)).toBe('ignore');
    expect(faultCodes(planOf(table))).toEqual([]);
  });

  test('Gesprächspartner that are institutes are organisations', () => {
    const cells = ['Fraunhofer-Institut für Produktion', 'Politecnico di Milano', 'RWTH Aachen', 'imec vzw'];
    const plan = planOf(column('Gesprächspartner', ...cells.slice(0, 3)));
    expect(targetsOf(column('Gesprächspartner', ...cells.slice(0, 3))).at(-1)).toBe('organisation');
    const names = plan.changes.flatMap((change) => (change.collection === 'organisations' ? [change.after.name] : []));
    expect(names).toEqual(cells.slice(0, 3));
  });

  test.each(['Politecnico di Milano', 'Софийски университет', 'Beispiel-Institut', 'imec vzw'])(
    '%s among people is an organisation',
    (name) => {
      const plan = planOf(
        tableOf(['Date', 'Country', 'People met'], ['2024-01-10', 'Germany', `Anna Beispiel; ${name}`]),
      );
      expect(newPeople(plan).map(([person]) => person)).not.toContain(name);
    },
  );

  test.each(['Reisezeitraum', 'X'])(
    '%s with dates, some of which cannot be recorded, is that of the visits',
    (header) => {
      const cells = ['13.–15.02.2022', '30.12.2022–02.01.2023', 'Q3/2022', '31.04.2022', 'KW 14/2022'];
      const table = tableOf(['Land', header], ...cells.map((cell) => ['Belgien', cell]));
      expect(targetsOf(table)).toEqual(['country', 'date']);
      expect(visitsOf(planOf(table)).map(({ when }) => when)).toEqual([
        '2022-02-13/2022-02-15',
        '2022-12-30/2023-01-02',
        '2022-07/2022-09',
        '2022-04-04/2022-04-10',
      ]);
    },
  );

  test('amounts, some of which could be days in a spreadsheet, are no dates', () => {
    const table = tableOf(['Land', 'X'], ['Belgien', 45_000], ['Belgien', 12], ['Belgien', 7], ['Belgien', 31_500]);
    expect(targetsOf(table)).toEqual(['country', 'ignore']);
  });
});

test('a row with names in two such columns waits once', () => {
  const table = tableOf(
    ['Дата', 'Държава', 'Фирма', 'Представители', 'Хора'],
    ['04.03.2025', 'Австрия', 'Wien Energie', 'Hans Meier', 'Ana Schmidt'],
    ['25.03.2025', 'Полша', 'PAIH', '', ''],
  );
  const plan = planOf(table);
  expect(plan.questions).toMatchObject([
    { name: 'peopleColumn', of: 'Представители', rows: 1 },
    { name: 'peopleColumn', of: 'Хора', rows: 1 },
  ]);
  expect(plan.counts['set-aside']).toBe(1);
});

describe('a list of people', () => {
  const LIST = tableOf(
    ['Име', 'Длъжност', 'Фирма', 'Имейл', 'Държава'],
    ['Анна Шмид', 'ръководител проекти', 'Bayern Innovativ GmbH', 'a@bayern.example', 'Германия'],
    ['John Doe', 'CEO', 'NESTA', 'john@nesta.example', 'UK'],
  );

  test('invents no visit, and asks', () => {
    const plan = planOf(LIST);
    expect(plan.changes).toEqual([]);
    expect(plan.counts).toMatchObject({ read: 2, added: 0, 'set-aside': 2 });
    expect(faultCodes(plan)).toEqual(['contact-list', 'contact-list']);
    expect(plan.questions).toMatchObject([{ name: 'contactList', status: 'needs-answer', rows: 2 }]);
  });

  test('is imported where a person says that its rows are visits', () => {
    expect(planOf(LIST, { contactList: 'visits', peopleColumn: 'guests' }).counts.added).toBe(2);
  });

  test('is none where it has dates', () => {
    const table = tableOf(
      ['Date', 'Traveller', 'E-mail', 'Country'],
      ['2024-01-10', 'Anna Schmid', 'a@x.example', 'Italy'],
    );
    expect(planOf(table).counts.added).toBe(1);
  });
});

test('a column in which only some cells name people of the record stands in the notes, and is asked about', () => {
  const table = tableOf(
    ['Date', 'Country', 'City', 'Organisation', 'Xyz'],
    ['2019-05-14', 'Austria', 'Vienna', 'Graz AG', 'Milena Koleva'],
    ['2019-05-15', 'Austria', 'Vienna', 'Linz AG', 'sent the brochure'],
    ['2019-05-16', 'Austria', 'Graz', 'Wels AG', 'wants a call'],
    ['2019-05-17', 'Austria', 'Graz', 'Steyr AG', 'asked about the film'],
  );
  const plan = planOf(table);
  expect(plan.questions.find(({ name }) => name === 'namesColumn')).toMatchObject({
    columns: ['Xyz'],
    counts: { ours: 1, others: 0 },
    status: 'decided',
    answer: 'notes',
  });
  expect(visitsOf(plan).map(({ people }) => people)).toEqual([[], [], [], []]);
  expect(visitsOf(planOf(table, { namesColumn: 'ours' })).map(({ people }) => people)).toEqual([
    ...[['milena-koleva'], [], [], []],
  ]);
});
