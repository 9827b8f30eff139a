import { strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { isoDay } from '#src/domain/day.ts';
import { recordJson } from '#src/exchange/record-json.ts';
import { readRecordJson } from '#src/exchange/table/read-record-json.ts';
import { readTables } from '#src/exchange/table/read-tables.ts';
import type { Cell, Table } from '#src/exchange/table/table.ts';
import { ingest } from '#src/ingest/ingest.ts';
import { SHIPPED } from '../../shipped.ts';
import { textRow, workbookBytes } from './spreadsheet-fixture.ts';

/** The bytes of a text in an encoding of one byte a letter. */
function singleBytes(text: string, encoding: string): Uint8Array {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, i) => i));
  return Uint8Array.from([...text], (letter) => letters.indexOf(letter));
}

function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i += 1) bytes.setUint16(i * 2, text.charCodeAt(i), !isBigEndian);
  return new Uint8Array(bytes.buffer);
}

async function tables(name: string, bytes: Uint8Array): Promise<readonly Table[]> {
  const read = await readTables(name, bytes);
  if (!read.ok) throw new Error(`${read.refusal.code} ${JSON.stringify(read.refusal.values)}`);
  return read.tables;
}

async function table(name: string, content: Uint8Array | string): Promise<Table> {
  const [first] = await tables(name, typeof content === 'string' ? strToU8(content) : content);
  if (first === undefined) throw new Error('no table');
  return first;
}

const shown = (cell: Cell): unknown => {
  if (cell.kind === 'text') return cell.text;
  if (cell.kind === 'day') return isoDay(cell.day);
  return cell.kind === 'empty' ? null : cell.value;
};
const rows = ({ rows: all }: Table) => all.map((row) => row.map(shown));

describe('signs of windows-1252 that Latin-1 lacks', () => {
  test('are read in Node as in a browser', async () => {
    const bytes = Uint8Array.from(
      [
        ...'Datum;Ort;Bemerkung\n16.',
        0x96,
        ...'20. Juli 2018;M',
        0xfc,
        ...'nchen;',
        0x84,
        ...'Fr',
        0xfc,
        ...'h',
        0x93,
        ...' f',
        0xfc,
        ...'r 5 ',
        0x80,
        ...'\n',
      ].map((each) => (typeof each === 'number' ? each : each.charCodeAt(0))),
    );
    const read = await readTables('termine.csv', bytes);
    const cells = read.ok ? read.tables[0]?.rows[0]?.map((cell) => (cell.kind === 'text' ? cell.text : cell.kind)) : [];
    expect(cells).toEqual(['16.–20. Juli 2018', 'München', '„Früh“ für 5 €']);
  });
});

describe('a text file', () => {
  const BULGARIAN = 'Град;Държава\nСофия;България\nЛондон;Великобритания\n';
  const GERMAN = 'Stadt;Straße\nMünchen;Königsplatz\nKöln;Ährenweg\n';
  const ITALIAN = 'città,perché\nForlì,è già là\n';

  test.each([
    ['UTF-8', strToU8(BULGARIAN), 'utf-8', 'София'],
    ['UTF-8 with its mark', strToU8(`\uFEFF${BULGARIAN}`), 'utf-8', 'София'],
    ['UTF-16 with its mark', utf16(`\uFEFF${BULGARIAN}`, false), 'utf-16le', 'София'],
    ['UTF-16, the other way round', utf16(`\uFEFF${BULGARIAN}`, true), 'utf-16be', 'София'],
    ['UTF-16 without a mark', utf16(BULGARIAN, false), 'utf-16le', 'София'],
    ['UTF-16 without a mark, the other way round', utf16(BULGARIAN, true), 'utf-16be', 'София'],
    ['windows-1251', singleBytes(BULGARIAN, 'windows-1251'), 'windows-1251', 'София'],
    ['windows-1252, German', singleBytes(GERMAN, 'windows-1252'), 'windows-1252', 'München'],
    ['windows-1252, Italian', singleBytes(ITALIAN, 'windows-1252'), 'windows-1252', 'Forlì'],
    ['UTF-16 of English alone', utf16('City\tDate\nSofia\t2018\n', false), 'utf-16le', 'Sofia'],
  ])('in %s is decoded', async (_what, bytes, encoding, city) => {
    const found = await table('a.csv', bytes);
    expect(found.decoding?.encoding).toBe(encoding);
    expect(rows(found)[0]?.[0]).toBe(city);
  });

  test.each([
    ['commas', 'a,b,c\n1,"2, 3",4\n5,6,7', ','],
    ['semicolons, with commas in numbers and texts', 'a;b;c\n"x, y";3,5;z\n1,5;2,5;Sofia, BG', ';'],
    ['semicolons, with a comma in every cell', 'who;what\nA, B;c, d\nE, F;g, h', ';'],
    ['tabs', 'a\tb\n1, 2\t3; 4\n5\t6', '\t'],
    ['what its first line states', 'sep=;\na;b\n1;2', ';'],
    ['line breaks within quotation marks', 'a,b\n"1\n2;3;4\n5;6;7",2\n3,4', ','],
  ])('divided by %s is divided so', async (_what, text, delimiter) => {
    expect((await table('a.csv', text)).decoding?.delimiter).toBe(delimiter);
  });

  test.each(['\n', '\r\n', '\r'])('with lines that end in %j has the same rows', async (end) => {
    const found = await table('a.csv', ['a,b', '1,"x', 'y"', '3,4', ''].join(end));
    expect(found.header).toEqual(['a', 'b']);
    expect(rows(found)).toEqual([
      ['1', 'x\ny'],
      ['3', '4'],
    ]);
  });

  test('keeps every cell as the text it is', async () => {
    const found = await table('a.csv', 'a,b,c,d,e\n007,-5,1E5,2018-07-07, x \n');
    expect(rows(found)).toEqual([['007', '-5', '1E5', '2018-07-07', ' x ']]);
  });

  test('has its header below titles, and counts rows as a spreadsheet does', async () => {
    const found = await table('a.csv', 'Ministerial meetings,,\n,,\nDate,Who,Where\n2018,A,Sofia\n,,\n2019,B,\n,,\n');
    expect(found.header).toEqual(['Date', 'Who', 'Where']);
    expect(found.firstRow).toBe(4);
    expect(rows(found)).toEqual([
      ['2018', 'A', 'Sofia'],
      [null, null, null],
      ['2019', 'B', null],
    ]);
  });

  test('keeps columns that no header names, and rows that are too short', async () => {
    const found = await table('a.csv', 'a,b\n1\n2,3,4\n5,6\n');
    expect(found.header).toEqual(['a', 'b', '']);
    expect(rows(found)).toEqual([
      ['1', null, null],
      ['2', '3', '4'],
      ['5', '6', null],
    ]);
  });

  test('has a header alone, or one column', async () => {
    expect(rows(await table('a.csv', 'a,b,c\n'))).toEqual([]);
    expect(rows(await table('a.csv', 'City\nSofia\nVienna\n'))).toEqual([['Sofia'], ['Vienna']]);
  });

  test('may hold NUL characters', async () => {
    const found = await table('a.csv', 'City,D\u0000ate\nSo\u0000fia,2018\nVienna,2019\nLondon,2020\n');
    expect(found.header).toEqual(['City', 'Date']);
    expect(rows(found)[0]).toEqual(['Sofia', '2018']);
  });
});

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
