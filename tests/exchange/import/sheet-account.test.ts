import { expect, test } from 'vitest';
import { importReport } from '#src/exchange/import/import-report.ts';
import type { Mapping } from '#src/exchange/import/mapping.ts';
import { planImport } from '#src/exchange/import/plan-import.ts';
import { recogniseTables } from '#src/exchange/import/recognise-columns.ts';
import { GAZETTEER, RECORD, TODAY, tableOf } from './import-fixture.ts';

const HEADER = ['Date', 'Country', 'Title'];
const tables = [
  { ...tableOf(HEADER, ['2018-07-16', 'Italy', 'One'], ['some day', 'Italy', 'Two'], ['', '', '']), sheet: '2018' },
  { ...tableOf(HEADER, ['2019-07-16', 'Austria', 'Three']), sheet: '2019' },
  { ...tableOf(['Budget', 'Sum'], ['Paper', 12]), sheet: 'Money' },
];
const planOf = (mapping: Mapping) =>
  planImport({ record: RECORD, tables, mapping, gazetteer: GAZETTEER, today: TODAY });

test('every sheet is accounted for by itself, one that is not imported too', () => {
  const mapping = recogniseTables(tables, GAZETTEER);
  const plan = planOf(mapping);
  expect(plan.counts).toMatchObject({ read: 3, added: 2, 'set-aside': 1, blank: 1 });
  expect(
    plan.sheets.map(({ sheet, isUsed, total, counts }) => [sheet, isUsed, total, counts.read, counts.added]),
  ).toEqual([
    ['2018', true, 3, 2, 1],
    ['2019', true, 1, 1, 1],
    ['Money', false, 1, 0, 0],
  ]);
  expect(importReport(plan, mapping, 'en')).toEqual(
    expect.arrayContaining([
      '2018: 2 rows read = 1 added + 0 changed + 0 unchanged + 1 set aside.',
      '2019: 1 row read = 1 added + 0 changed + 0 unchanged + 0 set aside.',
      'Money: 1 row, not imported.',
    ]),
  );
});

test('a sheet that is not wanted is left out', () => {
  const mapping = recogniseTables(tables, GAZETTEER);
  const sheets = mapping.sheets.map((sheet) => ({ ...sheet, isUsed: sheet.sheet === '2019' }));
  const plan = planOf({ ...mapping, sheets });
  expect(plan.counts).toMatchObject({ read: 1, added: 1 });
  expect(plan.sheets.map(({ counts }) => counts.read)).toEqual([0, 1, 0]);
});
