import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readTables } from '#src/exchange/table/read-tables.ts';

import { rows, table } from './table-fixture.ts';

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
    ['bars', 'Date|City|Country|Organisation|Topic\n05.03.2018|Graz|Austria|Joanneum, Graz|Steel', '|'],
    ['bars, below a title', 'Trips, 2018\n\nDate|City\n05.03.2018|Graz\n06.03.2018|Linz', '|'],
    ['commas, with bars in cells', 'Date,Notes\n05.03.2018,a | b: c\n06.03.2018,d | e: f', ','],
    ['nothing, with a bar in every cell', 'Details\nGraz | fair\nLinz | talk', ','],
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
