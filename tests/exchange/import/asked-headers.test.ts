import { describe, expect, test } from 'vitest';
import type { Answers } from '#src/exchange/import/answers.ts';
import { importReport } from '#src/exchange/import/import-report.ts';
import { planImport } from '#src/exchange/import/plan-import.ts';
import { recogniseTables } from '#src/exchange/import/recognise-columns.ts';
import { GAZETTEER, planOf, RECORD, TODAY, tableOf, visitsOf } from './import-fixture.ts';

type Plan = ReturnType<typeof planOf>;
const asked = (plan: Plan) =>
  plan.questions
    .filter(({ name }) => name === 'peopleColumn' || name === 'namesColumn')
    .map(({ sheet, columns, status, answer }) => [...(sheet === undefined ? [] : [sheet]), ...columns, status, answer]);
const newPeople = (plan: Plan) =>
  plan.changes.flatMap((change) =>
    change.collection === 'people' ? [[change.after.id, change.after.organisation]] : [],
  );

describe('one answer for the columns of people of which the header does not say whose they are', () => {
  const HEADER = ['Date', 'Visiting organisation', 'Country', 'Participants', 'Hosted by'];
  const table = tableOf(
    HEADER,
    ['2024-01-10', 'AIT GmbH', 'Austria', 'Hans Meier', 'Milena Koleva'],
    ['2024-02-10', 'Fraunhofer ISE', 'Germany', 'Eva Lang', 'Petar Dimov'],
  );

  test('leaves a column that the table settles as it is', () => {
    expect(asked(planOf(table))).toEqual([
      ['Participants', 'needs-answer', undefined],
      ['Hosted by', 'decided', 'ours'],
    ]);
    const plan = planOf(table, { peopleColumn: 'guests' });
    expect(asked(plan)).toEqual([
      ['Participants', 'answered', 'guests'],
      ['Hosted by', 'decided', 'ours'],
    ]);
    expect(newPeople(plan)).toEqual([
      ['hans-meier', 'ait-gmbh'],
      ['eva-lang', 'fraunhofer-ise'],
    ]);
    expect(visitsOf(plan).map(({ people }) => people)).toEqual([['milena-koleva'], []]);
  });

  test('leaves it in another sheet as well', () => {
    const [open, settled] = [
      { ...tableOf(['Date', 'City', 'Country', 'Participants'], ['2024-01-10', 'Graz', 'Austria', 'Hans Meier']) },
      { ...tableOf(['Date', 'City', 'Country', 'Attendees'], ['2024-03-10', 'Graz', 'Austria', 'Milena Koleva']) },
    ];
    const plan = planSheets({ Open: open, Settled: settled }, { peopleColumn: 'guests' });
    expect(asked(plan)).toEqual([
      ['Open', 'Participants', 'answered', 'guests'],
      ['Settled', 'Attendees', 'decided', 'ours'],
    ]);
  });

  test('a settled column is changed by an answer of its own', () => {
    const plan = planOf(table, { otherColumns: { Participants: 'guests', 'Hosted by': 'guests' } });
    expect(asked(plan).map(([, , answer]) => answer)).toEqual(['guests', 'guests']);
    expect(newPeople(plan)).toContainEqual(['petar-dimov', 'fraunhofer-ise']);
  });

  test('changes the only column that is asked about, be it settled', () => {
    const alone = tableOf(
      ['Date', 'City', 'Country', 'Attendees'],
      ['14/03/2023', 'Vienna', 'Austria', 'Milena Koleva, Hans Gruber'],
    );
    expect(asked(planOf(alone))).toEqual([['Attendees', 'decided', 'ours']]);
    expect(asked(planOf(alone, { peopleColumn: 'ours' }))).toEqual([['Attendees', 'answered', 'ours']]);
    expect(newPeople(planOf(alone, { peopleColumn: 'ours' }))).toEqual([['hans-gruber', 'cluster']]);
  });
});

describe('two sheets with a column of the same header, which says nothing', () => {
  const HEADER = ['Партньор', 'Държава', 'Дата', 'Участници от ТУ', 'Гости'];
  const sheets = {
    '2023-2024': tableOf(
      HEADER,
      ['Universitat Politècnica de València', 'Испания', '15-19.10.2023', 'доц. д-р Петя Маринова', ''],
      ['Universitatea Maritimă din Constanța', 'Румъния', '03.12.2023', 'Драгомир Пламенов, ректор', 'Виолета Чолак'],
      ['Hochschule Bremen', 'Германия', '08.02.2024', 'отдел МС', 'Klaus Weber'],
      ['Universität Wien', 'Австрия', '09.02.2024', 'целият отдел', ''],
    ),
    '2024-2025': tableOf(
      HEADER,
      ['Hochschule Bremen', 'Германия', '21-23.10.2024', 'доц. Петя Маринова', ''],
      ['Universidade do Porto', 'Португалия', '03.03.2025', 'Жана Илиева', ''],
      ['Institut Polytechnique de Grenoble', 'Франция', '04.04.2025', 'гл. ас. Николай Стоев', ''],
    ),
  };

  test('are both asked about it, and keep it in the staff notes until then', () => {
    const plan = planSheets(sheets);
    expect(asked(plan)).toEqual([
      ['2023-2024', 'Участници от ТУ', 'decided', 'notes'],
      ['2024-2025', 'Участници от ТУ', 'decided', 'notes'],
    ]);
    expect(visitsOf(plan)[0]?.notes).toContain('Участници от ТУ: доц. д-р Петя Маринова');
  });

  test('the report names the sheet of each question', () => {
    const tables = tablesOf(sheets);
    const lines = importReport(planSheets(sheets), recogniseTables(tables, GAZETTEER), 'en');
    expect(lines.flatMap((line) => /^ {2}(.*? › namesColumn): /u.exec(line)?.[1] ?? [])).toEqual([
      '2023-2024 › namesColumn',
      '2024-2025 › namesColumn',
    ]);
  });

  test.each<[string, Answers]>([
    ['one answer for all', { namesColumn: 'ours' }],
    ['one by the header', { otherColumns: { 'Участници от ТУ': 'ours' } }],
  ])('%s holds for both', (_, answers) => {
    const plan = planSheets(sheets, answers);
    expect(asked(plan).map(([sheet, , ...rest]) => [sheet, ...rest])).toEqual([
      ['2023-2024', 'answered', 'ours'],
      ['2024-2025', 'answered', 'ours'],
    ]);
    expect(
      newPeople(plan)
        .filter(([, of]) => of === 'cluster')
        .map(([id]) => id),
    ).toEqual(expect.arrayContaining(['dragomir-plamenov', 'zhana-ilieva', 'nikolay-stoev']));
  });
});

type Sheets = Readonly<Record<string, ReturnType<typeof tableOf>>>;

function tablesOf(sheets: Sheets) {
  return Object.entries(sheets).map(([sheet, table]) => ({ ...table, sheet }));
}

function planSheets(sheets: Sheets, answers: Answers = {}): Plan {
  const tables = tablesOf(sheets);
  const mapping = { ...recogniseTables(tables, GAZETTEER), answers };
  return planImport({ record: RECORD, tables, mapping, gazetteer: GAZETTEER, today: TODAY });
}
