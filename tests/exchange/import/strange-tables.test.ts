import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Answers } from '#src/exchange/import/answers.ts';
import type { ImportPlan } from '#src/exchange/import/import-plan.ts';
import { planImport } from '#src/exchange/import/plan-import.ts';
import { recogniseTables } from '#src/exchange/import/recognise-columns.ts';
import { readTables } from '#src/exchange/table/read-tables.ts';
import { withHeaderRows } from '#src/exchange/table/sheet-table.ts';
import { GAZETTEER, RECORD, TODAY, visitsOf } from './import-fixture.ts';

const FOLDER = 'tests/fixtures/tables';

async function planOfFile(file: string, answers: Answers = {}): Promise<ImportPlan> {
  const read = await readTables(file, new Uint8Array(readFileSync(join(FOLDER, file))));
  if (!read.ok) throw new Error(read.refusal.code);
  const mapping = { ...recogniseTables(read.tables, GAZETTEER), answers };
  return planImport({ record: RECORD, tables: read.tables, mapping, gazetteer: GAZETTEER, today: TODAY });
}

/** When, in which countries and cities each visit was; as a person reads it out of the table. */
const seen = (plan: ImportPlan) =>
  visitsOf(plan).map(({ when = '', countries, places }) => [when, countries.join(), places.join()].join(' | '));

const added = (plan: ImportPlan, collection: 'people' | 'organisations') =>
  plan.changes.flatMap((change) =>
    change.collection === collection && 'name' in change.after ? [change.after.name] : [],
  );

const asked = ({ questions }: ImportPlan) =>
  questions.filter(({ status }) => status === 'needs-answer').map(({ name }) => name);

/** What each table says, read by hand. */
const READ_BY_HAND: readonly (readonly [file: string, visits: readonly string[]])[] = [
  ['01-de-1252.csv', ['2018-07-16/2018-07-20 | AT | vienna', '2018-09-03/2018-09-05 | DE | munich,nurnberg']],
  [
    '02-sl-1250.csv',
    [
      '2018-07-16/2018-07-18 | AT | klagenfurt-am-worthersee',
      '2018-09-03 | SI | skofja-loka',
      '2018-10-10/2018-10-12 | DE | koln',
    ],
  ],
  ['03-bg-1251-cr.txt', ['2018-07-16 | GB | london', '2018-09-17/2018-09-20 | IT | bologna', '2018-10 | AT | vienna']],
  ['04-it-utf16.txt', ['2018-07-16/2018-07-20 | BG | sofia', '2018-10-01/2018-10-03 | FR | paris']],
  ['05-en-bg-header.csv', ['2018-07-16 | GB | london', '2018-08-07 | GB | leeds']],
  ['06-ymd.csv', ['2018-07-16 | IT | bologna', '2018-09-03 | AT | graz', '2018-10 | AT | linz']],
  [
    '07-codes.csv',
    ['2018-07-16 | DE | leipzig', '2018-08-17 | DE | dresden', '2018-09-18 | AT | graz', '2018-10-01 | GB | leeds'],
  ],
  ['08-none.csv', ['2018-07-16 | IT | bologna', '2018-08-16 | AT | graz', '2018-09-16 | AT | linz']],
  ['09-repeat.csv', ['2018-07-16 | IT | bologna', '2018-07-17 | IT | verona', '2018-07-18 | IT | bolzano']],
  ['10-quoted.csv', ['2018-07-16 | GB | london', '2018-07-17 | AT | vienna']],
  ['11-place-combined.csv', ['2018-07-16 | AT | vienna', '2018-07-18 | IT | rome', '2018-07-20 | FR | paris']],
  ['12-ambiguous.csv', []],
  [
    '16-weekdays.csv',
    ['2018-07-16 | IT | bologna', '2018-07-17/2018-07-19 | AT | graz', '2018-07-21/2018-07-22 | AT | linz'],
  ],
  ['17-placeholders.csv', ['2018-07-16 | IT | ', '2018-09-01 | AT | ']],
  ['18-several.csv', ['2018-08-16 | IT,AT | verona,linz', '2018-09-16 | AT | linz']],
  [
    '20-bg-utf8bom.csv',
    ['2018-07-16 | IT | rome', '2018-07-18/2018-07-20 | DE | berlin', '2018-07-23 | SI | ljubljana'],
  ],
];

describe('tables never seen before', () => {
  test.each(READ_BY_HAND)('%s says what a person reads in it', async (file, visits) => {
    expect(seen(await planOfFile(file, { peopleColumn: 'ours' }))).toEqual(visits);
  });

  test.each(readdirSync(FOLDER))('%s: every row is accounted for', async (file) => {
    const { read, blank: _, ...outcomes } = (await planOfFile(file)).counts;
    expect(Object.values(outcomes).reduce((sum, count) => sum + count, 0)).toBe(read);
    expect(read).toBeGreaterThan(0);
  });

  test('whose people a header such as „Хора“ means is asked', async () => {
    expect(asked(await planOfFile('03-bg-1251-cr.txt'))).toEqual(['peopleColumn']);
  });

  test('a total and a header that is repeated are no visits, and are named', async () => {
    const { faults } = await planOfFile('09-repeat.csv');
    expect(faults.map(({ code, row }) => [code, row])).toEqual([
      ['header-again', 5],
      ['total-row', 7],
    ]);
  });

  test('surnames in front are turned round where the table shows that they are', async () => {
    expect(added(await planOfFile('01-de-1252.csv'), 'people')).toEqual(
      ['Anna Müller', 'Jörg Schäfer', 'Eva Weiß'].map((name) => ({ en: name, bg: name })),
    );
  });

  test('what a comma between two single names means is asked', async () => {
    const plan = await planOfFile('25-it.csv');
    expect(asked(plan)).toEqual(['nameComma']);
    const two = await planOfFile('25-it.csv', { nameComma: 'people' });
    expect(added(two, 'people').map((name) => (typeof name === 'string' ? name : name.en))).toEqual([
      'Rossi',
      'Bianchi',
    ]);
  });

  test('čšž of windows-1250 are read', async () => {
    expect(added(await planOfFile('02-sl-1250.csv', { peopleColumn: 'ours' }), 'organisations')).toEqual([
      'Zavod Čebela',
      'Šola Ždrava',
      'Podjetje Šč',
    ]);
  });

  test('a city behind the name of an organisation stays with it', async () => {
    expect(added(await planOfFile('20-bg-utf8bom.csv'), 'organisations')).toContain('Технологичен парк, Любляна');
  });

  test('where an organisation of a row with two countries is from is asked, and answered in their order', async () => {
    const plan = await planOfFile('18-several.csv');
    expect(asked(plan)).toEqual(['organisationCountry']);
    expect(plan.openOrganisations.map(({ spelling, countries }) => [spelling, countries])).toEqual([
      ['Alpha', ['IT', 'AT']],
      ['Beta', ['IT', 'AT']],
    ]);
    const answered = await planOfFile('18-several.csv', { organisationCountry: 'in-order' });
    expect(answered.counts['set-aside']).toBe(0);
    const countries = answered.changes.flatMap((change) =>
      change.collection === 'organisations' ? [`${change.after.name} ${change.after.country}`] : [],
    );
    // Gamma stands in a row of its own with Austria alone.
    expect(countries).toEqual(['Alpha IT', 'Beta AT', 'Gamma AT']);
  });

  test('a table without a header loses no row, and can be told otherwise', async () => {
    const read = await readTables('08-none.csv', new Uint8Array(readFileSync(join(FOLDER, '08-none.csv'))));
    const [table] = read.ok ? read.tables : [];
    if (table === undefined) throw new Error('not read');
    expect([table.headerRows?.first, table.header, table.rows.length]).toEqual([0, ['A', 'B', 'C', 'D'], 3]);
    const other = withHeaderRows(table, { first: 1, last: 1 });
    expect([other.header[1], other.rows.length, other.firstRow]).toEqual(['Italy', 2, 2]);
    const back = withHeaderRows(other, { first: 0, last: 0 });
    expect([back.header, back.rows.length, back.firstRow]).toEqual([['A', 'B', 'C', 'D'], 3, 1]);
  });
});
