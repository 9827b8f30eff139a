import { strToU8 } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { readTables } from '#src/exchange/table/read-tables.ts';
import type { Refusal } from '#src/exchange/table/refusal.ts';
import { formatMessage } from '#src/i18n/message.ts';
import { REFUSALS, refusalWording } from '#src/i18n/messages/file-refusals.ts';
import { HOSTILE_FILES, MANY_ROWS } from './hostile-files.ts';
import { textRow, workbookBytes } from './spreadsheet-fixture.ts';

const keysOfPrototype = Object.getOwnPropertyNames(Object.prototype).toSorted();

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).toSorted()).toEqual(keysOfPrototype);
});

describe('a hostile file', () => {
  test.each(HOSTILE_FILES)('with %s is refused: %s', async (_what, code, name, make) => {
    const read = await readTables(name, make());
    expect(read).toMatchObject({ ok: false, refusal: { file: name, code } });
  });

  test('with 5 million rows that hardly compress is refused while it is unpacked', async () => {
    const read = await readTables('a.xlsx', MANY_ROWS());
    expect(read).toMatchObject({ ok: false, refusal: { code: expect.stringMatching(/too-(many-rows|large)/) } });
  }, 60_000);

  test.each(['en', 'bg'] as const)(
    'is refused with a reason, an expectation and a remedy in %s',
    async (language) => {
      const refusals: Refusal[] = [];
      for (const [, , name, make] of HOSTILE_FILES) {
        const read = await readTables(name, make());
        if (!read.ok) refusals.push(read.refusal);
      }
      expect(refusals).toHaveLength(HOSTILE_FILES.length);
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

  test('stands for each reason there is to refuse a table', () => {
    const provoked = new Set<string>(HOSTILE_FILES.map(([, code]) => code));
    // These are said of files that are meant to be a whole record, of a path without a file, and of a size that no test holds in memory.
    const others = ['no-file', 'not-a-record', 'not-our-workbook', 'too-large'];
    expect(Object.keys(REFUSALS).filter((code) => !provoked.has(code))).toEqual(expect.arrayContaining(others));
    expect([...provoked, ...others].toSorted()).toEqual(Object.keys(REFUSALS).toSorted());
  });
});
