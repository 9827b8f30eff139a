import { strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { recordJson } from '#src/exchange/record-json.ts';
import { readRecordJson } from '#src/exchange/table/read-record-json.ts';
import { ingest } from '#src/ingest/ingest.ts';
import { SHIPPED } from '../../shipped.ts';
import { textRow, workbookBytes } from './spreadsheet-fixture.ts';

import { rows, table, tables } from './table-fixture.ts';

describe('a workbook', () => {
  const dated = (serial: number, style: number) => `<c r="A2" s="${style}"><v>${serial}</v></c>`;
  const one = (cell: string) => `${textRow(1, ['When'])}<row r="2">${cell}</row>`;

  test.each([
    ['1900', false, 43_288, '2018-07-07'],
    ['1904', true, 43_288 - 1_462, '2018-07-07'],
    ['1900, before its leap day that never was', false, 59, '1900-02-28'],
    ['1900, its first day', false, 1, '1900-01-01'],
    ['1900 with a time of day', false, 43_288.75, '2018-07-07'],
  ])('has days of the system %s', async (_what, is1904, serial, day) => {
    for (const style of [1, 3]) {
      const found = await table('a.xlsx', workbookBytes({ sheets: [one(dated(serial, style))], is1904 }));
      expect(found.dateSystem).toBe(is1904 ? 1904 : 1900);
      expect(rows(found)).toEqual([[day]]);
    }
  });

  test('may state its date system in words', async () => {
    const stated = workbookBytes({ sheets: [''], is1904: true });
    const markup = new TextDecoder()
      .decode(unzipSync(stated)['xl/workbook.xml'])
      .replace('date1904="1"', 'date1904="true"');
    const bytes = workbookBytes({ sheets: [one(dated(41_826, 1))], parts: { 'xl/workbook.xml': markup } });
    const found = await table('a.xlsx', bytes);
    expect([found.dateSystem, ...rows(found)]).toEqual([1904, ['2018-07-07']]);
  });

  test('has numbers, truths, formulas’ results, errors and times as such', async () => {
    const cells = [
      '<c r="A2"><v>43288</v></c>',
      '<c r="B2" t="b"><v>1</v></c>',
      '<c r="C2" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>',
      '<c r="D2" s="2"><v>0.5</v></c>',
      '<c r="E2" t="s"><v>0</v></c>',
      '<c r="F2" t="str"><f>1+1</f></c>',
      '<c r="G2" t="e"><v>#N/A</v></c>',
    ];
    const header = textRow(1, ['Serial', 'True', 'Formula', 'Time', 'Shared', 'None', 'Error']);
    const bytes = workbookBytes({
      sheets: [`${header}<row r="2">${cells.join('')}</row>`],
      sharedStrings: [' x_x000D_ '],
    });
    expect(rows(await table('a.xlsx', bytes))).toEqual([[43_288, true, 'ab', 0.5, ' x\r ', null, '#N/A']]);
  });

  test('has the rows that it shows, whatever is empty around them', async () => {
    const styled = '<row r="3"><c r="C3" s="1"/></row>';
    const last = '<row r="1048575"></row><row r="1048576" hidden="1"/>';
    const filled = '<row r="4"><c r="B4"><v>1</v></c></row>';
    const sheet = `${textRow(1, ['a', 'b'])}<row r="2"></row>${styled}${filled}${last}`;
    const found = await table('a.xlsx', workbookBytes({ sheets: [sheet] }));
    expect(rows(found)).toEqual([
      [null, null],
      [null, null],
      [null, 1],
    ]);
    expect(found.firstRow).toBe(2);
  });

  test('may leave addresses out and put a prefix before every element', async () => {
    const bare =
      '<row><c t="inlineStr"><is><t>a</t></is></c><c t="inlineStr"><is><t>b</t></is></c></row><row><c><v>1</v></c><c><v>2</v></c></row>';
    expect(rows(await table('a.xlsx', workbookBytes({ sheets: [bare] })))).toEqual([[1, 2]]);
    const prefixed = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>${bare.replace(/<(\/?)/g, '<$1x:')}</x:sheetData></x:worksheet>`;
    const parts = { 'xl/worksheets/sheet1.xml': prefixed };
    expect(rows(await table('a.xlsx', workbookBytes({ sheets: [''], parts })))).toEqual([[1, 2]]);
  });

  test('gives a table for each sheet that is not empty', async () => {
    const found = await tables('a.xlsx', workbookBytes({ sheets: [textRow(1, ['a']), '', textRow(1, ['b'])] }));
    expect(found.map(({ sheet, header }) => [sheet, ...header])).toEqual([
      ['Sheet1', 'a'],
      ['Sheet3', 'b'],
    ]);
  });

  test('is known by what it holds, not by its name', async () => {
    expect((await table('a.csv', workbookBytes({ sheets: [textRow(1, ['a'])] }))).sheet).toBe('Sheet1');
  });
});

describe('a JSON file', () => {
  test('gives a table for each list of objects', async () => {
    const found = await tables(
      'a.json',
      strToU8('{"trips": [{"city": "Sofia", "n": 1}, {"when": null, "ok": true}], "x": 1}'),
    );
    expect(found.map((each) => [each.sheet, each.header, rows(each)])).toEqual([
      [
        'trips',
        ['city', 'n', 'when', 'ok'],
        [
          ['Sofia', 1, null, null],
          [null, null, null, true],
        ],
      ],
    ]);
  });

  test('that is a record comes back as its files', () => {
    const read = readRecordJson('a.json', strToU8(recordJson(SHIPPED.record)));
    if (!read.ok) throw new Error(read.refusal.code);
    expect(ingest(read.files)).toEqual({ record: SHIPPED.record, faults: [] });
  });

  test('that is none is refused as a record', () => {
    expect(readRecordJson('a.json', strToU8('[{"city": "Sofia"}]'))).toMatchObject({
      ok: false,
      refusal: { code: 'not-a-record' },
    });
  });
});
