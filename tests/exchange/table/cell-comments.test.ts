import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { underHeader } from '#src/exchange/import/mapped-tables.ts';
import { cellText } from '#src/exchange/table/header-row.ts';
import { readTables } from '#src/exchange/table/read-tables.ts';
import { planOf, visitsOf } from '#tests/exchange/import/import-fixture.ts';
import { textRow, workbookBytes } from './spreadsheet-fixture.ts';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const ROWS = [
  textRow(1, ['Date', 'Country', 'Organisation']),
  textRow(2, ['2018-07-16', 'Italy', 'Example One']),
  textRow(3, ['2018-07-17', 'Italy', 'Example Two']),
  textRow(4, ['2018-07-18', 'Italy', 'Example Three']),
];

const relations = (...targets: readonly string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.map((target, i) => `<Relationship Id="r${i}" Type="x" Target="${target}"/>`).join('')}</Relationships>`;

/** The part of comments as Excel writes it: a text in runs, the author's name in the first. */
const legacy = (comments: Readonly<Record<string, readonly string[]>>) =>
  `<comments ${MAIN}><authors><author>M. Example</author></authors><commentList>${Object.entries(comments)
    .map(
      ([ref, runs]) =>
        `<comment ref="${ref}" authorId="0"><text>${runs.map((run) => `<r><rPr><b/></rPr><t xml:space="preserve">${run}</t></r>`).join('')}</text></comment>`,
    )
    .join('')}</commentList></comments>`;

async function tableWith(parts: Readonly<Record<string, string | Uint8Array>>, rows: readonly string[] = ROWS) {
  const read = await readTables('remarks.xlsx', workbookBytes({ sheets: [rows.join('')], parts }));
  const [table] = read.ok ? read.tables : [];
  if (table === undefined) throw new Error(read.ok ? 'not read' : read.refusal.code);
  return table;
}

const RELATIONS = 'xl/worksheets/_rels/sheet1.xml.rels';
const COMMENTS = 'xl/comments1.xml';

describe('comments in cells', () => {
  test('of two tables side by side stand in the rows of the one whose cells they are on', async () => {
    const read = await readTables(
      'remarks.xlsx',
      workbookBytes({
        sheets: [
          [
            textRow(1, ['Date', 'Country', 'Organisation', 'Date', 'Country', 'Organisation']),
            textRow(2, ['2018-07-16', 'Italy', 'Example One', '2019-07-16', 'Austria', 'Example Four']),
            textRow(3, ['2018-07-17', 'Italy', 'Example Two', '2019-07-17', 'Austria', 'Example Five']),
          ].join(''),
        ],
        parts: {
          [RELATIONS]: relations('../comments1.xml'),
          [COMMENTS]: legacy({ C3: ['Cancelled'], F2: ['And the press'] }),
        },
      }),
    );
    const found = read.ok ? read.tables : [];
    expect(found.map(({ header }) => header)).toEqual([
      ['Date', 'Country', 'Organisation', 'Comments'],
      ['Date', 'Country', 'Organisation', 'Comments'],
    ]);
    const last = found.map(({ rows }) => rows.map((row) => cellText(row[3] ?? { kind: 'empty' })));
    expect(last).toEqual([
      ['', 'Cancelled'],
      ['And the press', ''],
    ]);
  });

  test('stand in a column behind the others; that of a whole row that was cancelled sets it aside', async () => {
    const table = await tableWith({
      [RELATIONS]: relations('../drawings/vmlDrawing1.vml', '../comments1.xml'),
      [COMMENTS]: legacy({
        C3: ['M. Example:', '\nCancelled'],
        A1: ['From the diary'],
        B2: ['With &lt;all&gt; of us'],
        C2: ['And the press'],
      }),
    });
    expect(table.header).toEqual(['Date', 'Country', 'Organisation', 'Comments']);
    expect(table.rows.map((row) => cellText(row[3] ?? { kind: 'empty' }))).toEqual([
      'With <all> of us\nAnd the press',
      'Cancelled',
      '',
    ]);
    const plan = planOf(table);
    expect(plan.counts).toMatchObject({ read: 3, added: 2, 'set-aside': 1 });
    expect(plan.faults.map(({ code, row, column, found }) => [code, row, column, found])).toEqual([
      ['cell-comments', 2, 'Comments', 'B2, C2, C3'],
      ['unread-comment', 1, '', 'A1: From the diary'],
      ['cancelled-row', 3, 'Comments', 'Cancelled'],
    ]);
    const [first] = visitsOf(plan);
    expect(JSON.stringify(first)).toContain('With <all> of us\\nAnd the press');
  });

  test('a conversation is read in place of what stands for it, with its replies', async () => {
    const table = await tableWith({
      [RELATIONS]: relations('/xl/comments/comment1.xml', '../threadedComments/threadedComment1.xml'),
      'xl/comments/comment1.xml': legacy({ C2: ['[Threaded comment]\n\nYour version …'], C4: ['A note'] }),
      'xl/threadedComments/threadedComment1.xml':
        '<ThreadedComments xmlns="x"><threadedComment ref="C2" id="{1}"><text>Was it online?</text></threadedComment><threadedComment ref="C2" id="{2}" parentId="{1}"><text>No</text></threadedComment></ThreadedComments>',
    });
    expect(table.rows.map((row) => cellText(row[3] ?? { kind: 'empty' }))).toEqual([
      'Was it online?\nNo',
      '',
      'A note',
    ]);
  });

  test('stay with their rows under another header, and leave a table without them as it is', async () => {
    const parts = { [RELATIONS]: relations('../comments1.xml'), [COMMENTS]: legacy({ A1: ['One'], C3: ['Two'] }) };
    const table = underHeader(await tableWith(parts), { first: 0, last: 0 });
    expect(table.header).toEqual(['A', 'B', 'C', 'Comments']);
    expect(table.rows.map((row) => cellText(row[3] ?? { kind: 'empty' }))).toEqual(['One', '', 'Two', '']);
    const plain = await tableWith({ [COMMENTS]: legacy({ C3: ['of no sheet'] }) });
    expect([plain.header.length, plain.remarked, plain.remarkedAt]).toEqual([3, undefined, undefined]);
  });

  test('have a name of their own in the language of the table', async () => {
    const rows = [textRow(1, ['Дата', 'Държава', 'Коментари']), textRow(2, ['2018-07-16', 'Италия', 'Едно'])];
    const parts = { [RELATIONS]: relations('../comments1.xml'), [COMMENTS]: legacy({ C2: ['Две'] }) };
    expect((await tableWith(parts, rows)).header.at(-1)).toBe('Коментари (в клетките)');
  });

  test('of tables side by side stand in the table that they belong to', async () => {
    const rows = [
      textRow(1, ['Date', 'City', 'Organisation', '', 'Date', 'City', 'Organisation']),
      textRow(2, ['2018-07-16', 'Bologna', 'Example One', '', '2019-07-16', 'Graz', 'Example Three']),
      textRow(3, ['2018-07-17', 'Verona', 'Example Two', '', '2019-07-17', 'Linz', 'Example Four']),
    ];
    const parts = {
      [RELATIONS]: relations('../comments1.xml'),
      [COMMENTS]: legacy({ C2: ['Left'], F3: ['Right'] }),
    };
    const read = await readTables('sides.xlsx', workbookBytes({ sheets: [rows.join('')], parts }));
    const tables = read.ok ? read.tables : [];
    expect(
      tables.map(({ header, rows: own }) => [
        header.at(-1),
        own.map((row) => cellText(row.at(-1) ?? { kind: 'empty' })),
      ]),
    ).toEqual([
      ['Comments', ['Left', '']],
      ['Comments', ['', 'Right']],
    ]);
  });

  test('that mean harm are read within the time of a test, and it is said that not all are', async () => {
    const many = Array.from({ length: 30_000 }, (_, i) => [`C${i + 2}`, ['x'.repeat(200)]] as const);
    const broken = ['<comment ref="C2"><text>'.repeat(100_000), '<t>'.repeat(300_000), '<comment '.repeat(100_000)];
    const table = await tableWith({
      [RELATIONS]: relations('../comments1.xml'),
      [COMMENTS]: legacy(Object.fromEntries(many)),
    });
    expect(table.remarked?.isCut).toBe(true);
    expect(planOf(table).faults.filter(({ code }) => code === 'unread-comment')).toHaveLength(21);
    for (const text of broken) await tableWith({ [RELATIONS]: relations('../comments1.xml'), [COMMENTS]: text });
    const hidden = strToU8('<!DOCTYPE x [<!ENTITY a "b">]><comments/>');
    await expect(tableWith({ [COMMENTS]: hidden })).rejects.toThrow('document-type');
  }, 30_000);
});

test('cells that are struck through are read, and it is said which', async () => {
  const styles = `<styleSheet ${MAIN}><fonts><font><sz val="11"/></font><font><strike/></font><font><strike val="0"/></font></fonts><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="2"/></cellXfs></styleSheet>`;
  const rows = ROWS.map((row) => row.replace('r="C3"', 'r="C3" s="1"').replace('r="C4"', 'r="C4" s="2"'));
  const plan = planOf(await tableWith({ 'xl/styles.xml': styles }, rows));
  expect(plan.counts).toMatchObject({ read: 3, added: 3 });
  expect(plan.faults).toMatchObject([{ code: 'struck-cells', effect: 'noted', row: 3, found: 'C3' }]);
});
