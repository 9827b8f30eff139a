import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { planImport } from '#src/exchange/import/plan-import.ts';
import { recogniseTables } from '#src/exchange/import/recognise-columns.ts';
import { readTables } from '#src/exchange/table/read-tables.ts';
import { withHeaderRows } from '#src/exchange/table/sheet-table.ts';
import type { HeaderRows } from '#src/exchange/table/table.ts';
import { GAZETTEER, RECORD, TODAY } from './import-fixture.ts';

async function planOfText(text: string, headerRows?: HeaderRows) {
  const read = await readTables('table.csv', strToU8(text));
  if (!read.ok) throw new Error('refused');
  const tables = read.tables.map((table) => (headerRows === undefined ? table : withHeaderRows(table, headerRows)));
  const mapping = recogniseTables(tables, GAZETTEER);
  return planImport({ record: RECORD, tables, mapping, gazetteer: GAZETTEER, today: TODAY });
}

const SPARSE = `2019-01-05,Austria,,,
2019-01-06,Austria,,,
2019-02-10,Spain,Barcelona,22@Barcelona,Mary Brown
2019-03-11,Belgium,Brussels,European Commission,Mary Brown
2019-03-12,Belgium,Brussels,European Parliament,Mary Brown
2019-03-13,Belgium,Brussels,European Council,Mary Brown
`;

describe('rows at the top of a table', () => {
  test('that say less than the others are read where no row names the columns', async () => {
    const plan = await planOfText(SPARSE);
    expect(plan.counts).toMatchObject({ read: 6, added: 6, 'set-aside': 0 });
    expect(plan.passed).toEqual([]);
  });

  test('are titles where they hold words alone, and are listed', async () => {
    const plan = await planOfText(`Trips of the year,,,,\n,,,,\nDraft of Maria,,,,\n${SPARSE}`);
    expect(plan.counts).toMatchObject({ read: 6, added: 6 });
    expect(plan.passed).toMatchObject([
      { row: 1, text: 'Trips of the year' },
      { row: 3, text: 'Draft of Maria' },
    ]);
  });

  test('are all read where it is said that no row names the columns', async () => {
    const plan = await planOfText(`Trips of the year,,,,\n${SPARSE}`, { first: 0, last: 0 });
    expect(plan.counts).toMatchObject({ read: 7, 'set-aside': 1 });
    expect(plan.passed).toEqual([]);
  });

  test('are read or listed where a year stands over the rows of each', async () => {
    const text =
      'Year;Trip;;;\n2018;;;;\n;16.07;Germany;Berlin;Fraunhofer\n;3 Sept;France;Paris;INRIA\n2019;;;;\n;16.07;Germany;Bonn;UN\n';
    const { counts, passed } = await planOfText(text);
    expect(passed).toMatchObject([{ row: 1, text: 'Year · Trip' }]);
    expect(counts.read).toBe(5);
  });

  test('above a header are listed', async () => {
    const plan = await planOfText('Our trips\nDate,Country,City\n2019-01-05,Austria,Vienna\n2019-01-06,Spain,Madrid\n');
    expect(plan.counts).toMatchObject({ read: 2, added: 2 });
    expect(plan.passed).toMatchObject([{ file: 'table.csv', row: 1, text: 'Our trips' }]);
  });
});
