import { describe, expect, test } from 'vitest';
import { planImport } from '#src/exchange/import/plan-import.ts';
import { recogniseTables } from '#src/exchange/import/recognise-columns.ts';
import { readTables } from '#src/exchange/table/read-tables.ts';
import { textRow, workbookBytes } from '../table/spreadsheet-fixture.ts';
import { GAZETTEER, RECORD, TODAY } from './import-fixture.ts';

const HEADER = textRow(1, ['Date', 'Country', 'City', 'Organisation']);
const ROWS = [
  ['2019-05-06', 'Italy', 'Bologna', 'Example One'],
  ['2019-05-07', 'Italy', 'Verona', 'Example Two'],
  ['2019-05-08', 'Italy', 'Milan', 'Example Three'],
];
const hide = (row: string) => row.replace('<row ', '<row hidden="1" ');

async function planOfWorkbook(bytes: Uint8Array, isEachUsed = false) {
  const read = await readTables('trips.xlsx', bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  const { tables } = read;
  const recognised = recogniseTables(tables, GAZETTEER);
  const sheets = recognised.sheets.map((sheet) => (isEachUsed ? { ...sheet, isUsed: true } : sheet));
  const mapping = { ...recognised, sheets };
  return planImport({ record: RECORD, tables, mapping, gazetteer: GAZETTEER, today: TODAY });
}

describe('what a workbook does not show', () => {
  test('rows that a filter hides are read, and it is said which', async () => {
    const rows = ROWS.map((cells, i) => textRow(i + 2, cells)).map((row, i) => (i === 1 ? row : hide(row)));
    const plan = await planOfWorkbook(workbookBytes({ sheets: [HEADER + rows.join('')] }));
    expect(plan.counts).toMatchObject({ read: 3, added: 3 });
    expect(plan.faults).toMatchObject([{ code: 'hidden-rows', effect: 'noted', row: 2, found: '2, 4' }]);
  });

  test('a hidden sheet is imported only if that is said, and is named then as a hidden column is', async () => {
    const [first = [], second = []] = ROWS;
    const sheets = [HEADER + textRow(2, first), HEADER + textRow(2, second)];
    const visible = workbookBytes({ sheets });
    expect((await planOfWorkbook(visible)).faults).toEqual([]);
    const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
    const parts = {
      'xl/workbook.xml': `<workbook ${MAIN} ${R}><sheets><sheet name="2019" sheetId="1" r:id="rId1"/><sheet name="Old" state="hidden" sheetId="2" r:id="rId2"/></sheets></workbook>`,
      'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}><cols><col min="4" max="4" hidden="1"/></cols><sheetData>${sheets[0]}</sheetData></worksheet>`,
    };
    const plan = await planOfWorkbook(workbookBytes({ sheets, parts }));
    expect(plan.counts).toMatchObject({ read: 1, added: 1 });
    expect(plan.sheets).toMatchObject([
      { sheet: '2019', isUsed: true },
      { sheet: 'Old', isUsed: false, total: 1 },
    ]);
    expect(plan.faults).toMatchObject([{ code: 'hidden-columns', sheet: '2019', found: 'Organisation' }]);
    const ticked = await planOfWorkbook(workbookBytes({ sheets, parts }), true);
    expect(ticked.counts).toMatchObject({ read: 2, added: 2 });
    expect(ticked.faults).toMatchObject([
      { code: 'hidden-columns', sheet: '2019' },
      { code: 'hidden-sheet', sheet: 'Old', found: 'Old' },
    ]);
  });
});
