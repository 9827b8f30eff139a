import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ActivityRecord, COLLECTION_FILES, COLLECTIONS, SITE_FILE } from '#src/domain/activity-record.ts';
import { LANGUAGES } from '#src/domain/language.ts';
import { runAtOnce } from '#src/domain/run-steps.ts';
import { recordFileText } from '#src/exchange/record-file-text.ts';
import { cellText } from '#src/exchange/table/header-row.ts';
import { readSheets, type Sheet } from '#src/exchange/table/spreadsheet.ts';
import { recordOfWorkbook } from '#src/exchange/workbook/record-of-workbook.ts';
import { workbookFile } from '#src/exchange/workbook/workbook-file.ts';
import { workbookOf } from '#src/exchange/workbook/workbook-of.ts';
import { ingest } from '#src/ingest/ingest.ts';
import { SHIPPED } from '../../shipped.ts';
import { richRecords } from './rich-records.ts';

const RUNS = 1_000;
const LONG = 600_000;

/** The record's files as DATA.md has them: JSON, two spaces, each sorted by id. */
function filesOf(record: ActivityRecord): Record<string, string> {
  const lists = COLLECTIONS.map((collection) => [COLLECTION_FILES[collection], recordFileText(record[collection])]);
  return Object.fromEntries([...lists, [SITE_FILE, recordFileText(record.site)]]);
}

async function roundTrip(record: ActivityRecord, language: 'en' | 'bg') {
  const read = await recordOfWorkbook('record.xlsx', await workbookOf(record, language, { isInternal: true }));
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read;
}

const texts = (sheets: readonly Sheet[], name: string) =>
  sheets.find((sheet) => sheet.name === name)?.rows.map((row) => row.map(cellText)) ?? [];

const withText = (text: string): ActivityRecord => {
  const [visit, ...more] = SHIPPED.record.visits;
  if (visit === undefined) throw new Error('no visit');
  return { ...SHIPPED.record, visits: [{ ...visit, summary: { en: text, bg: text } }, ...more] };
};

describe('our own workbook', () => {
  test.each(LANGUAGES)('gives the shipped record back, exported in %s', async (language) => {
    const read = await roundTrip(SHIPPED.record, language);
    expect(Object.fromEntries(read.files)).toEqual(filesOf(SHIPPED.record));
    expect(read.remarks).toEqual([]);
    expect(ingest(read.files).faults).toEqual([]);
  });

  test(
    `gives ${RUNS} random records back, byte for byte`,
    async () => {
      await fc.assert(
        fc.asyncProperty(richRecords, fc.constantFrom(...LANGUAGES), async (record, language) => {
          const read = await roundTrip(record, language);
          expect(Object.fromEntries(read.files)).toEqual(filesOf(record));
          expect(read.remarks).toEqual([]);
        }),
        { numRuns: RUNS },
      );
    },
    LONG,
  );

  test.each([32_767, 32_768, 70_000])('holds a text of %i characters', async (length) => {
    const record = withText('ж😀'.repeat(length).slice(0, length));
    const read = await roundTrip(record, 'en');
    expect(Object.fromEntries(read.files)).toEqual(filesOf(record));
  });

  test('writes no cell that could run as a formula', async () => {
    const bytes = await workbookOf(withText('=HYPERLINK("https://example.org")'), 'en');
    const sheets = await readSheets(bytes);
    expect(texts(sheets, 'Visits')[1]).toContain('=HYPERLINK("https://example.org")');
    const markup = new TextDecoder('latin1').decode(bytes);
    expect(markup).not.toContain('<f>');
  });

  test('names sheets and columns in the chosen language and explains each column', async () => {
    const [english, bulgarian] = await Promise.all(
      LANGUAGES.map(async (language) => readSheets(await workbookOf(SHIPPED.record, language))),
    );
    const names = (sheets: readonly Sheet[] = []) => sheets.map(({ name }) => name);
    expect(names(english).slice(0, 6)).toEqual([
      'Visits',
      'Meetings',
      'Organisations',
      'People',
      'Places',
      'Follow-ups',
    ]);
    expect(names(bulgarian).slice(0, 3)).toEqual(['Посещения', 'Срещи', 'Организации']);
    expect(texts(bulgarian ?? [], 'Посещения')[0]).toContain('Заглавие (EN)');
    const explained = texts(english ?? [], 'What the columns mean').map(([sheet, column]) => `${sheet}: ${column}`);
    for (const name of names(english).slice(0, 6)) {
      for (const header of texts(english ?? [], name)[0] ?? []) expect(explained).toContain(`${name}: ${header}`);
    }
    const meanings = texts(english ?? [], 'What the columns mean').slice(1);
    for (const row of meanings) expect(row.at(-1)).toMatch(/\w/);
  });

  test('leaves out what is for staff unless asked', async () => {
    const [person, ...more] = SHIPPED.record.people;
    if (person === undefined) throw new Error('no person');
    const secret = { notes: 'CANARY-1', contact: 'CANARY-2', inferred: { notes: { en: 'CANARY-3', bg: 'CANARY-4' } } };
    const record = { ...SHIPPED.record, people: [{ ...person, ...secret }, ...more] };
    const all = async (isInternal: boolean) => {
      const sheets = await readSheets(await workbookOf(record, 'en', { isInternal }));
      return JSON.stringify(sheets.map(({ rows }) => rows));
    };
    expect(await all(false)).not.toMatch(/CANARY|INTERNAL/);
    expect(await all(true)).toContain('INTERNAL: this workbook holds notes and contacts');
    expect((await all(true)).match(/CANARY-\d/g)?.toSorted()).toEqual(['CANARY-1', 'CANARY-2', 'CANARY-3', 'CANARY-4']);
  });
});

describe('a workbook that people have worked on', () => {
  type Rows = (string | number | boolean | undefined)[][];
  const edited = async (change: (sheets: Map<string, Rows>) => void) => {
    const sheets = await readSheets(await workbookOf(SHIPPED.record, 'en'));
    const rows = new Map<string, Rows>(
      sheets.map(({ name, rows: all }) => [
        name,
        all.map((row) =>
          row.map((cell) =>
            cell.kind === 'number' || cell.kind === 'boolean' ? cell.value : cellText(cell) || undefined,
          ),
        ),
      ]),
    );
    change(rows);
    return runAtOnce(workbookFile([...rows].map(([name, all]) => ({ name, rows: all, widths: [] }))));
  };
  const read = async (change: (sheets: Map<string, Rows>) => void) => {
    const result = await recordOfWorkbook('edited.xlsx', await edited(change));
    if (!result.ok) throw new Error(result.refusal.code);
    return result;
  };

  test('is read with its columns and rows in another order', async () => {
    const { files } = await read((sheets) => {
      const [header = [], ...rows] = sheets.get('Meetings') ?? [];
      sheets.set(
        'Meetings',
        [header, ...rows.reverse()].map((row) => header.map((_, i) => row[header.length - 1 - i])),
      );
    });
    expect(Object.fromEntries(files)).toEqual(filesOf(SHIPPED.record));
  });

  test('is known by its sheets where the hidden one is gone, and by its headers where a sheet is renamed', async () => {
    const { files } = await read((sheets) => {
      sheets.delete('record-workbook');
      sheets.set('My trips', sheets.get('Visits') ?? []);
      sheets.delete('Visits');
    });
    expect(Object.fromEntries(files)).toEqual(filesOf(SHIPPED.record));
  });

  test('says what of it was not read, and where each record stands', async () => {
    const { remarks, places } = await read((sheets) => {
      const [header = [], first = []] = sheets.get('Visits') ?? [];
      header.push('Budget');
      first[header.length - 1] = 400;
      sheets.get('Claims')?.push(['visits', 'no-such-visit', 'a', 'б', 'c']);
      sheets.set('Shopping', [['Milk', 'Bread']]);
    });
    expect(remarks).toEqual(
      [
        { code: 'unknown-sheet', sheet: 'Shopping', row: 1, found: '' },
        { code: 'unknown-column', sheet: 'Visits', row: 1, column: 'Budget', found: '400' },
        { code: 'no-such-record', sheet: 'Claims', row: expect.any(Number), found: 'no-such-visit' },
      ].toSorted((a, b) => (a.code === 'unknown-column' ? -1 : b.code === 'unknown-column' ? 1 : 0)),
    );
    expect(places.get('visits.json austria')).toEqual({ sheet: 'Visits', row: 2 });
  });

  test('hands on what a column cannot hold, for the rules to report', async () => {
    const { files } = await read((sheets) => {
      const [header = [], first = []] = sheets.get('Places') ?? [];
      first[header.indexOf('Latitude')] = 'north';
    });
    const [fault] = ingest(files).faults;
    expect(fault).toMatchObject({ file: 'places.json', path: 'lat', code: 'wrong-type' });
  });

  test('gives no file for a sheet that is gone', async () => {
    const { files } = await read((sheets) => sheets.delete('Topics'));
    expect(files.has('topics.json')).toBe(false);
    expect(ingest(files).faults[0]).toMatchObject({ file: 'topics.json', code: 'missing-file' });
  });

  test('is refused where it is no workbook of ours', async () => {
    const bytes = runAtOnce(
      workbookFile([
        {
          name: 'Visits',
          rows: [
            ['Who', 'Where'],
            ['a', 'b'],
          ],
          widths: [],
        },
      ]),
    );
    expect(await recordOfWorkbook('other.xlsx', bytes)).toMatchObject({
      ok: false,
      refusal: { code: 'not-our-workbook' },
    });
  });
});

test('a workbook of many rows is packed in another way and holds the same', async () => {
  const rows = Array.from({ length: 300 }, (_, i) => [`row ${i}`, 'Среща '.repeat(1500), i]);
  const [sheet] = await readSheets(runAtOnce(workbookFile([{ name: 'Many', rows, widths: [22, 22, 12] }])));
  expect(sheet?.rows.length).toBe(300);
  expect(sheet?.rows.at(-1)).toEqual([
    { kind: 'text', text: 'row 299' },
    { kind: 'text', text: 'Среща '.repeat(1500) },
    { kind: 'number', value: 299 },
  ]);
});
