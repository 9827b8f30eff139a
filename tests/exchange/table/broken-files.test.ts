import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readRecordJson } from '#src/exchange/table/read-record-json.ts';
import { readTables } from '#src/exchange/table/read-tables.ts';
import { recordOfWorkbook } from '#src/exchange/workbook/record-of-workbook.ts';
import { workbookOf } from '#src/exchange/workbook/workbook-of.ts';
import { formatMessage } from '#src/i18n/message.ts';
import { refusalWording } from '#src/i18n/messages/file-refusals.ts';
import { SHIPPED } from '../../shipped.ts';
import { textRow, workbookBytes } from './spreadsheet-fixture.ts';

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
  }, 600_000);

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
  }, 600_000);

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
  }, 600_000);
});
