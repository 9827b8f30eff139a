import { expect, test } from 'vitest';
import { cellText } from '#src/exchange/import/cell-text.ts';
import { readTables } from '#src/exchange/table/read-tables.ts';
import type { Cell } from '#src/exchange/table/table.ts';
import { cellValue } from '#src/exchange/workbook/cell-value.ts';
import { planOf, visitsOf } from '#tests/exchange/import/import-fixture.ts';
import { textRow, workbookBytes } from './spreadsheet-fixture.ts';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Style 0 is general; those behind it have the formats in their order: a number is of one that every workbook has. */
function stylesOf(formats: readonly (string | number)[]): string {
  const own = formats.map((code, i) =>
    typeof code === 'string' ? `<numFmt numFmtId="${170 + i}" formatCode="${escaped(code)}"/>` : '',
  );
  const xfs = formats.map((code, i) => `<xf numFmtId="${typeof code === 'number' ? code : 170 + i}" fontId="0"/>`);
  return `<styleSheet ${MAIN}><numFmts>${own.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${xfs.join('')}</cellXfs></styleSheet>`;
}

/** The cells of a value in each of the formats. */
async function cellsOf(value: number, formats: readonly (string | number)[]): Promise<readonly Cell[]> {
  const rows = formats.map(
    (_, i) =>
      `<row r="${i + 2}"><c r="A${i + 2}" t="inlineStr"><is><t>x</t></is></c><c r="B${i + 2}" s="${i + 1}"><v>${value}</v></c></row>`,
  );
  const sheets = [textRow(1, ['Name', 'Value']) + rows.join('')];
  const read = await readTables(
    'formats.xlsx',
    workbookBytes({ sheets, parts: { 'xl/styles.xml': stylesOf(formats) } }),
  );
  if (!read.ok) throw new Error(read.refusal.code);
  return read.tables[0]?.rows.map((row) => row[1] ?? { kind: 'empty' }) ?? [];
}

test('a date whose format shows no day is shown as Excel shows it, and is no day', async () => {
  // 43405 is 1 November 2018.
  const formats = [17, 'mmm\\-yy', 'mmm yyyy', '[$-402]mmmm\\ yyyy\\ "г.";@', 'mm/yyyy', 'yyyy', '[$-407]MMMM YYYY'];
  const cells = await cellsOf(43_405, formats);
  expect(cells.map((cell) => [cellText(cell), cell.kind === 'day' ? cell.precision : cell.kind])).toEqual([
    ['Nov-18', 'month'],
    ['Nov-18', 'month'],
    ['Nov 2018', 'month'],
    ['ноември 2018 г.', 'month'],
    ['11/2018', 'month'],
    ['2018', 'year'],
    ['November 2018', 'month'],
  ]);
  expect(cells.map((cell) => cellValue(cell, { shape: { kind: 'text', isProse: false } }))).toEqual([
    '2018-11',
    '2018-11',
    '2018-11',
    '2018-11',
    '2018-11',
    '2018',
    '2018-11',
  ]);
});

test('a date whose format shows its day stays that day, also in the formats of a language', async () => {
  const formats = [
    14,
    22,
    'dd\\.mm',
    '[$-402]d\\ mmmm\\ yyyy\\ "г.";@',
    '[$-402]dd\\.m\\.yyyy\\ г.',
    '[$-bg-BG]dd.mm.yyyy',
    '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
    '[$-x-sysdate]dddd, mmmm dd, yyyy',
    'yyyy\\-mm\\-dd\\ hh:mm',
    '[Red]d-mmm-yy',
  ];
  const cells = await cellsOf(43_405, formats);
  expect(cells).toEqual(formats.map(() => ({ kind: 'day', day: 17_836 })));
});

test('zeros before a number and shares of a hundred are shown; other formats change nothing', async () => {
  const text = async (value: number, ...formats: (string | number)[]) =>
    (await cellsOf(value, formats)).map((cell) => cellText(cell));
  expect(await text(7, '000', '00', '0', '0.00', '#,##0', '"No. "0', 1, 2)).toEqual([
    ...['007', '07'],
    ...['7', '7', '7', '7', '7', '7'],
  ]);
  expect(await text(0.285, 9, 10, '0%', '0.0%', '0\\ %', '000', '#%')).toEqual([
    ...['29%', '28.50%', '29%', '28.5%', '29 %'],
    ...['0.285', '0.285'],
  ]);
  expect(await text(-3, '000')).toEqual(['-003']);
  const [numbered] = await cellsOf(7, ['000']);
  expect(numbered).toEqual({ kind: 'number', value: 7, shown: '007' });
});

test('a month of a spreadsheet is recorded as that month, as printed', async () => {
  const rows = [
    textRow(1, ['Date', 'Country', 'Organisation']),
    ...[43_360, 43_405, 43_435].map(
      (serial, i) =>
        `<row r="${i + 2}"><c r="A${i + 2}" s="${[1, 2, 3][i]}"><v>${serial}</v></c><c r="B${i + 2}" t="inlineStr"><is><t>Italy</t></is></c><c r="C${i + 2}" t="inlineStr"><is><t>Example ${['One', 'Two', 'Three'][i]}</t></is></c></row>`,
    ),
  ];
  const bytes = workbookBytes({
    sheets: [rows.join('')],
    parts: { 'xl/styles.xml': stylesOf([14, 17, 'yyyy']) },
  });
  const read = await readTables('months.xlsx', bytes);
  const [table] = read.ok ? read.tables : [];
  if (table === undefined) throw new Error('not read');
  const plan = planOf(table);
  expect(plan.faults).toEqual([]);
  expect(visitsOf(plan).map(({ when, sources }) => [when, sources[0]?.asPrinted])).toEqual([
    ['2018-09-17', '2018-09-17'],
    ['2018-11', 'Nov-18'],
    ['2018', '2018'],
  ]);
});

test('styles that mean harm cost nothing and change nothing', async () => {
  const formats = ['"'.repeat(2000), '['.repeat(2000), '\\'.repeat(2000), 'm'.repeat(100), '__proto__', 'constructor'];
  const begun = performance.now();
  const cells = await cellsOf(7, formats);
  expect(performance.now() - begun).toBeLessThan(1000);
  expect(cells).toHaveLength(formats.length);
});
