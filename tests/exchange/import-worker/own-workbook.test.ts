import { describe, expect, it } from 'vitest';
import { parseDay } from '#src/domain/day.ts';
import { runAtOnce } from '#src/domain/run-steps.ts';
import { ImportSession } from '#src/exchange/import-worker/import-session.ts';
import { recordFaultLine } from '#src/exchange/import-worker/record-fault.ts';
import { cellText } from '#src/exchange/table/header-row.ts';
import { readSheets } from '#src/exchange/table/spreadsheet.ts';
import { workbookFile } from '#src/exchange/workbook/workbook-file.ts';
import { workbookOf } from '#src/exchange/workbook/workbook-of.ts';
import { SHIPPED } from '#tests/shipped.ts';

const { record } = SHIPPED;
const today = parseDay('2026-11-22') ?? 0;

type Rows = (string | number | boolean | undefined)[][];

/** The shipped record's workbook in English after somebody wrote into cells of it: sheet, row, header, value. */
async function edited(...edits: readonly (readonly [string, number, string, string | number])[]): Promise<Uint8Array> {
  const sheets = (await readSheets(await workbookOf(record, 'en', { isInternal: true }))).map(({ name, rows }) => ({
    name,
    widths: [],
    rows: rows.map((row) =>
      row.map((cell) => (cell.kind === 'number' || cell.kind === 'boolean' ? cell.value : cellText(cell) || undefined)),
    ) as Rows,
  }));
  for (const [name, row, header, value] of edits) {
    const rows = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
    const cells = rows[row - 1];
    const at = rows[0]?.indexOf(header) ?? -1;
    if (cells === undefined || at < 0) throw new Error(`${name} has no ${header} in row ${row}`);
    cells[at] = value;
  }
  return runAtOnce(workbookFile(sheets));
}

async function opened(bytes: Uint8Array) {
  const session = new ImportSession(() => undefined);
  const file = new File([new Uint8Array(bytes)], 'own.xlsx');
  const response = await session.answer({ kind: 'open', file, record, today });
  if (response.kind !== 'record') throw new Error(`answered ${response.kind}`);
  return { session, digest: response.digest };
}

const ids = record.visits.map(({ id }) => id).toSorted();
const rowOf = (id: string) => ids.indexOf(id) + 2;
const row = rowOf('oneness-2018');
const total = Object.values(record).reduce((sum, rows) => sum + (Array.isArray(rows) ? rows.length : 0), 0);

describe('a date in our own workbook', () => {
  it.each([
    [43_288, '2018-07-07'],
    ['43288', '2018-07-07'],
    ['07.07.2018', '2018-07-07'],
    ['07/07/2018', '2018-07-07'],
    ['13/07/2018', '2018-07-13'],
    ['16-20.07.2018', '2018-07-16/2018-07-20'],
    ['юли 2018', '2018-07'],
  ])('%s is read as %s, and it is said', async (value, date) => {
    const { digest } = await opened(await edited(['Visits', row, 'When', value]));
    expect(digest.faults.total).toBe(0);
    const old = record.visits.find(({ id }) => id === 'oneness-2018')?.when;
    const fields = digest.changed.first.flatMap((each) => each.fields.map(({ path, after }) => [each.id, path, after]));
    expect(fields).toEqual(old === date ? [] : [['oneness-2018', 'when', date]]);
    expect(digest.remarks.first).toEqual([
      { code: 'date-read', sheet: 'Visits', row, column: 'When', found: `${value} → ${date}` },
    ]);
  });

  it.each(['03/04/2018', 'someday', '2018-02-30'])('%s is a fault of its row alone', async (value) => {
    const { digest } = await opened(await edited(['Visits', row, 'When', value]));
    const own = digest.faults.first.filter(({ code }) => code !== 'depends-on-set-aside');
    expect(own.map(({ sheet, row: at, column }) => [sheet, at, column])).toEqual([['Visits', row, 'When']]);
    const [fault] = own;
    if (fault === undefined) throw new Error('no fault');
    expect(recordFaultLine(fault, 'en').found).toBe(value);
    expect(recordFaultLine(fault, 'bg').expected).toMatch(/[а-я]/);
  });
});

describe('the account of our own workbook', () => {
  it('counts a row with a fault as set aside, not as removed', async () => {
    const { session, digest } = await opened(await edited(['Visits', row, 'When', '03/04/2018']));
    const { read, added, changed, unchanged, 'set-aside': setAside } = digest.counts;
    expect(read).toBe(total);
    expect(read).toBe(added + changed + unchanged + setAside);
    expect(setAside).toBe(digest.faults.total);
    expect(digest.collections.every(({ removed }) => removed === 0)).toBe(true);
    expect(digest.collections.find(({ collection }) => collection === 'visits')).toMatchObject({
      setAside: 1,
      unchanged: record.visits.length - 1,
    });
    const csv = await session.answer({ kind: 'faults', language: 'en' });
    expect(csv.kind === 'faults' && csv.csv.split('\r\n')[1]).toMatch(
      new RegExp(`^"Visits","${row}","When","row set aside","[^"]+","03/04/2018","EDTF[^"]+","[^"]+"$`),
    );
  });

  it('lists every fault with its cell, those of lists in sheets of their own too', async () => {
    const { digest } = await opened(
      await edited(
        ['Visits', rowOf('uk-2018'), 'Title (BG)', ''],
        ['Places', 2, 'Latitude', 'north'],
        ['Where it is printed', 2, 'Paragraph', 0],
      ),
    );
    const own = digest.faults.first.filter(({ code }) => code !== 'depends-on-set-aside');
    expect(own.map(({ sheet, row: at, column }) => [sheet, at, column]).toSorted()).toEqual([
      ['Places', 2, 'Latitude'],
      ['Visits', rowOf('uk-2018'), expect.stringMatching(/^Title/)],
      ['Where it is printed', 2, 'Paragraph'],
    ]);
  });

  it('finds nothing to say of an untouched one', async () => {
    const { digest } = await opened(await edited());
    expect(digest.counts).toEqual({ read: total, added: 0, changed: 0, unchanged: total, 'set-aside': 0 });
    expect(digest.remarks.total + digest.faults.total).toBe(0);
  });
});
