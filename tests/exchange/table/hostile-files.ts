import { strToU8, zipSync } from 'fflate';
import type { RefusalCode } from '#src/i18n/messages/file-refusals.ts';
import { CENTRAL, LOCAL, patchedZip, textRow, workbookBytes } from './spreadsheet-fixture.ts';

/** What is wrong with it, why it is refused, its name, and its bytes, made when asked for. */
export type HostileFile = readonly [what: string, code: RefusalCode, name: string, bytes: () => Uint8Array];

const MEGABYTE = 1_000_000;

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

/** Files made to hurt, and why each is refused. */
export const HOSTILE_FILES: readonly HostileFile[] = [
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
  ['JSON without a list', 'no-list', 'a.json', () => strToU8('{"a": 1}')],
  ['JSON that breaks off', 'not-json', 'a.json', () => strToU8('[{"date":')],
  ['deeply nested JSON', 'nested-too-deep', 'a.json', () => strToU8('['.repeat(MEGABYTE))],
  ['a name that says nothing', 'unknown-ending', 'a.exe', () => strToU8('MZ')],
];

/** 5 million rows that hardly compress, so that only unpacking them shows how many they are. */
export const MANY_ROWS = () => workbookBytes({ sheets: [manyRows(5_000_000)], level: 1 });
