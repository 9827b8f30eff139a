import { expect, test } from 'vitest';
import { cellText } from '#src/exchange/table/header-row.ts';
import { readTables } from '#src/exchange/table/read-tables.ts';
import { textRow, workbookBytes } from './spreadsheet-fixture.ts';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** A cell of text at an address. */
const at = (address: string, text: string) => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;

async function tableWith(rows: string, merged: readonly string[]) {
  const cells = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const sheet = `<worksheet ${MAIN}><sheetData>${rows}</sheetData><mergeCells count="${merged.length}">${cells}</mergeCells></worksheet>`;
  const read = await readTables(
    'merged.xlsx',
    workbookBytes({ sheets: [''], parts: { 'xl/worksheets/sheet1.xml': sheet } }),
  );
  const [table] = read.ok ? read.tables : [];
  if (table === undefined) throw new Error('not read');
  return { header: table.header, firstRow: table.firstRow, rows: table.rows.map((row) => row.map(cellText)) };
}

test('a cell merged over several rows stands in each of them', async () => {
  const rows = [
    textRow(1, ['Country', 'City', 'Date']),
    textRow(2, ['Italy', 'Bologna', '2018-07-16']),
    `<row r="3">${at('B3', 'Verona')}${at('C3', '2018-07-17')}</row>`,
    textRow(4, ['Austria', 'Graz', '2018-07-18']),
  ];
  expect((await tableWith(rows.join(''), ['A2:A3'])).rows).toEqual([
    ['Italy', 'Bologna', '2018-07-16'],
    ['Italy', 'Verona', '2018-07-17'],
    ['Austria', 'Graz', '2018-07-18'],
  ]);
});

test('a header of two rows, merged downwards and across, names each column once', async () => {
  const rows = [
    `<row r="1">${at('A1', 'Travel report')}</row>`,
    `<row r="2">${at('A2', 'Organisation')}${at('B2', 'Dates')}${at('D2', 'Place')}</row>`,
    `<row r="3">${at('B3', 'from')}${at('C3', 'to')}${at('D3', 'country')}${at('E3', 'city')}</row>`,
    textRow(4, ['Example', '2018-07-16', '2018-07-18', 'Italy', 'Bologna']),
    textRow(5, ['Other', '2018-08-16', '2018-08-18', 'Austria', 'Graz']),
  ];
  const { header, firstRow } = await tableWith(rows.join(''), ['A1:E1', 'A2:A3', 'B2:C2', 'D2:E2']);
  expect(header).toEqual(['Organisation', 'Dates / from', 'Dates / to', 'Place / country', 'Place / city']);
  expect(firstRow).toBe(4);
});

test('cells merged over the whole sheet cost nothing', async () => {
  const rows = `${textRow(1, ['Date', 'Country'])}${textRow(2, ['2018-07-16', 'Italy'])}`;
  const { rows: read } = await tableWith(rows, ['A1:XFD1048576', 'A2:A1048576']);
  expect(read).toHaveLength(1);
});
