import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { readRecordJson } from '#src/exchange/table/read-record-json.ts';
import { readTables } from '#src/exchange/table/read-tables.ts';
import type { Refusal } from '#src/exchange/table/refusal.ts';
import { recordOfWorkbook } from '#src/exchange/workbook/record-of-workbook.ts';
import { workbookOf } from '#src/exchange/workbook/workbook-of.ts';
import { formatMessage } from '#src/i18n/message.ts';
import { REFUSALS, type RefusalCode, refusalWording } from '#src/i18n/messages/file-refusals.ts';
import { SHIPPED } from '../../shipped.ts';
import { CENTRAL, LOCAL, patchedZip, textRow, workbookBytes } from './spreadsheet-fixture.ts';

const MEGABYTE = 1_000_000;
const SECOND = 1_000;

const PLAIN = workbookBytes({ sheets: [textRow(1, ['City', 'Date']) + textRow(2, ['Sofia', '2018-07-07'])] });
const BOMB = workbookBytes({ sheets: [' '.repeat(200 * MEGABYTE)] });

const compound = (name: string) => {
  const utf16 = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array<number>(600).fill(0),
    ...utf16,
    0,
    0,
  ]);
};

const withParts = (parts: Readonly<Record<string, string>>) => workbookBytes({ sheets: [textRow(1, ['a'])], parts });

/** Rows whose markup hardly compresses, so that only their number gives them away. */
function manyRows(count: number): string {
  const block = 50_000;
  let seed = 1;
  const rows = Array.from({ length: block }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return `<row s="${seed}"/>`;
  });
  return rows.join('').repeat(count / block);
}

const hostile: readonly (readonly [what: string, code: RefusalCode, file: string, bytes: () => Uint8Array])[] = [
  ['200 KB that unpack to 200 MB', 'unpacks-too-large', 'a.xlsx', () => BOMB],
  ['the same with a lie about its size', 'damaged', 'a.xlsx', () => patchedZip(BOMB, CENTRAL, 24, 4, 1_000)],
  [
    'a cell at XFD1048576',
    'too-far-apart',
    'a.xlsx',
    () => workbookBytes({ sheets: ['<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'] }),
  ],
  [
    'a cell beyond the last row that there is',
    'too-many-rows',
    'a.xlsx',
    () => workbookBytes({ sheets: ['<row r="900000000"><c r="A900000000"><v>1</v></c></row>'] }),
  ],
  [
    '10,000 zip entries',
    'too-many-entries',
    'a.xlsx',
    () => zipSync(Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`xl/${i}.xml`, new Uint8Array()]))),
  ],
  [
    'an external entity in a sheet',
    'document-type',
    'a.xlsx',
    () =>
      withParts({
        'xl/worksheets/sheet1.xml':
          '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&e;</t></is></c></row></sheetData></worksheet>',
      }),
  ],
  [
    'an entity in a part that is not read',
    'document-type',
    'a.xlsx',
    () => withParts({ 'docProps/core.xml': '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>' }),
  ],
  [
    'a document type hidden by UTF-16',
    'damaged',
    'a.xlsx',
    () =>
      workbookBytes({
        sheets: [''],
        parts: { 'xl/styles.xml': Uint8Array.from([...'<!DOCTYPE x><x/>'].flatMap((each) => [each.charCodeAt(0), 0])) },
      }),
  ],
  ['an element that never ends', 'damaged', 'a.xlsx', () => workbookBytes({ sheets: ['<row '.repeat(MEGABYTE / 4)] })],
  [
    'a million attributes',
    'damaged',
    'a.xlsx',
    () => withParts({ 'xl/styles.xml': `<styleSheet ${'a="" '.repeat(MEGABYTE)}/>` }),
  ],
  ['macros', 'macros', 'a.xlsm', () => withParts({ 'xl/vbaProject.bin': 'x' })],
  ['macros under the name of a plain workbook', 'macros', 'a.xlsx', () => withParts({ 'xl/vbaProject.bin': 'x' })],
  ['a password', 'password', 'a.xlsx', () => compound('EncryptedPackage')],
  [
    'a password of the zip itself',
    'password',
    'a.xlsx',
    () => patchedZip(patchedZip(PLAIN, CENTRAL, 8, 2, 1), LOCAL, 6, 2, 1),
  ],
  ['an .xls of old', 'old-format', 'a.xls', () => compound('Workbook')],
  ['a PDF renamed to .xlsx', 'other-kind', 'a.xlsx', () => strToU8('%PDF-1.7\n1 0 obj')],
  ['a text renamed to .xlsx', 'not-a-workbook', 'a.xlsx', () => strToU8('a,b\n1,2')],
  ['a zip that is no workbook', 'not-a-workbook', 'a.xlsx', () => zipSync({ 'a.txt': strToU8('a') })],
  ['an OpenDocument table', 'old-format', 'a.ods', () => zipSync({ 'content.xml': strToU8('<a/>') })],
  ['a workbook cut short', 'damaged', 'a.xlsx', () => PLAIN.subarray(0, PLAIN.length - 40)],
  [
    '5 million empty rows',
    'unpacks-too-large',
    'a.xlsx',
    () => workbookBytes({ sheets: ['<row/>'.repeat(5_000_000)] }),
  ],
  ['5 million empty rows in a text', 'too-many-rows', 'a.csv', () => strToU8(`a,b\n${'\n'.repeat(5_000_000)}`)],
  ['20 million empty cells in a line', 'too-many-cells', 'a.csv', () => strToU8(','.repeat(20_000_000))],
  [
    'a file of bytes without meaning',
    'not-text',
    'a.csv',
    () => Uint8Array.from({ length: 4_000 }, (_, i) => (i * 7) % 23),
  ],
  ['a quotation that never ends', 'open-quotation', 'a.csv', () => strToU8('a,b\n1,"2\n3,4\n5,6')],
  ['nothing', 'empty', 'a.csv', () => new Uint8Array()],
  ['nothing but blanks', 'empty', 'a.csv', () => strToU8('\n \n,,\n')],
  ['deeply nested JSON', 'not-json', 'a.json', () => strToU8('['.repeat(MEGABYTE))],
  ['a name that says nothing', 'unknown-ending', 'a.exe', () => strToU8('MZ')],
];

/** The quickest of a few readings: other tests run on the same cores. */
async function timed(name: string, bytes: Uint8Array) {
  let ms = Number.POSITIVE_INFINITY;
  let read = await readTables(name, new Uint8Array());
  for (let attempt = 0; attempt < 4 && ms >= SECOND; attempt += 1) {
    const start = performance.now();
    read = await readTables(name, bytes);
    ms = Math.min(ms, performance.now() - start);
  }
  return { read, ms };
}

const keysOfPrototype = Object.getOwnPropertyNames(Object.prototype).toSorted();

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).toSorted()).toEqual(keysOfPrototype);
});

describe('a hostile file', () => {
  test.each(hostile)('with %s is refused within a second: %s', async (_what, code, name, make) => {
    const { read, ms } = await timed(name, make());
    expect(read).toMatchObject({ ok: false, refusal: { file: name, code } });
    expect(ms).toBeLessThan(SECOND);
  });

  test('with 5 million rows that hardly compress is refused while it is unpacked', async () => {
    const bytes = workbookBytes({ sheets: [manyRows(5_000_000)], level: 1 });
    const { read, ms } = await timed('a.xlsx', bytes);
    expect(read).toMatchObject({ ok: false, refusal: { code: expect.stringMatching(/too-(many-rows|large)/) } });
    expect(ms).toBeLessThan(SECOND);
  }, 60_000);

  test.each(['en', 'bg'] as const)(
    'is refused with a reason, an expectation and a remedy in %s',
    async (language) => {
      const refusals: Refusal[] = [];
      for (const [, , name, make] of hostile) {
        const read = await readTables(name, make());
        if (!read.ok) refusals.push(read.refusal);
      }
      for (const { code, values } of refusals) {
        const { wrong, expected, mend } = refusalWording(code);
        for (const message of [wrong, expected, mend])
          expect(formatMessage(message, language, values)).toMatch(/\p{L}{3}/u);
      }
    },
    60_000,
  );

  test('keeps headers called __proto__ and constructor as plain columns', async () => {
    const text = '__proto__,constructor,toString\nа,б,в\n';
    const json = '[{"__proto__": "а", "constructor": "б", "toString": "в"}]';
    const xlsx = workbookBytes({
      sheets: [textRow(1, ['__proto__', 'constructor', 'toString']) + textRow(2, ['а', 'б', 'в'])],
    });
    for (const [name, bytes] of [
      ['a.csv', strToU8(text)],
      ['a.json', strToU8(json)],
      ['a.xlsx', xlsx],
    ] as const) {
      const read = await readTables(name, bytes);
      expect(read).toMatchObject({
        ok: true,
        tables: [
          {
            header: ['__proto__', 'constructor', 'toString'],
            rows: [[{ text: 'а' }, { text: 'б' }, { text: 'в' }]],
          },
        ],
      });
    }
  });

  test('has wording for every refusal', () => {
    for (const code of Object.keys(REFUSALS)) expect(code).toMatch(/^[a-z-]+$/);
  });
});

describe('files with errors in them', () => {
  const csv = strToU8('City;Date;Who\n"Sofia; BG";2018-07-07;Иван\nЛондон;16.07.2018;"She said ""hi"""\n');
  const json = strToU8(JSON.stringify({ 'visits.json': [{ id: 'a', title: { en: 'x', bg: 'х' } }], 'site.json': {} }));

  async function readAll(name: string, bytes: Uint8Array): Promise<void> {
    const results = [await readTables(name, bytes), await recordOfWorkbook(name, bytes), readRecordJson(name, bytes)];
    for (const result of results) {
      if (!result.ok)
        expect(formatMessage(refusalWording(result.refusal.code).wrong, 'en', result.refusal.values)).not.toBe('');
    }
  }

  const mutated = (bytes: Uint8Array) =>
    fc
      .record({
        flips: fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 })), { maxLength: 8 }),
        end: fc.option(fc.nat(bytes.length), { nil: bytes.length, freq: 3 }),
      })
      .map(({ flips, end }) => {
        const copy = bytes.slice(0, end);
        for (const [at, mask] of flips) if (at < copy.length) copy[at] = (copy[at] ?? 0) ^ mask;
        return copy;
      });

  test('never throw: 1,000 workbooks, texts and JSON files with bytes changed or cut off', async () => {
    const own = await workbookOf(SHIPPED.record, 'en');
    const stored = workbookBytes({ sheets: [textRow(1, ['a', 'b']) + textRow(2, ['c', 'd'])], level: 0 });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          mutated(own).map((bytes) => ['a.xlsx', bytes] as const),
          mutated(stored).map((bytes) => ['a.xlsx', bytes] as const),
          mutated(csv).map((bytes) => ['a.csv', bytes] as const),
          mutated(json).map((bytes) => ['a.json', bytes] as const),
        ),
        async ([name, bytes]) => readAll(name, bytes),
      ),
      { numRuns: 1_000 },
    );
  }, 120_000);

  test('never throw: 1,000 workbooks whose markup is wrong, packed without a fault', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<row>',
        '</row>',
        '<row r="2">',
        '<row r="-1">',
        '<row r="x"/>',
        '<c>',
        '</c>',
        '<c r="A1">',
        '<c r="ZZZ9" t="s">',
        '<c t="b">',
        '<c t="e">',
        '<c s="99">',
        '<c t="d">',
        '<v>',
        '</v>',
        '<v>1</v>',
        '<v/>',
        '<is><t>',
        '</t></is>',
        '<f>1+1</f>',
        '&amp;',
        '&#0;',
        '&bad;',
        '<![CDATA[',
        ']]>',
        '<!--',
        '-->',
        '</sheetData>',
        '__proto__',
        '<',
        '>',
        '"',
        '1e999',
      ),
      fc.string({ maxLength: 5 }),
    );
    const part = fc.constantFrom(
      'xl/styles.xml',
      'xl/sharedStrings.xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/worksheets/sheet1.xml',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 25 }), fc.option(part), async (pieces, broken) => {
        const markup = pieces.join('');
        await readAll(
          'a.xlsx',
          workbookBytes({ sheets: [markup], parts: broken === null ? {} : { [broken]: markup } }),
        );
      }),
      { numRuns: 1_000 },
    );
  }, 120_000);

  test('never throw: 1,000 texts of anything', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          fc.string({ unit: 'binary', maxLength: 200 }).map((text) => strToU8(text)),
        ),
        fc.constantFrom('a.csv', 'a.tsv', 'a.txt', 'a.json', 'a.xlsx', 'a', '.csv', '__proto__'),
        async (bytes, name) => readAll(name, bytes),
      ),
      { numRuns: 1_000 },
    );
  }, 120_000);
});
