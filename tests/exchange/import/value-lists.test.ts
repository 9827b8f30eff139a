import { describe, expect, test } from 'vitest';
import { planImport } from '#src/exchange/import/plan-import.ts';
import { recogniseTables } from '#src/exchange/import/recognise-columns.ts';
import type { Table } from '#src/exchange/table/table.ts';
import { GAZETTEER, RECORD, TODAY, tableOf } from './import-fixture.ts';

const VISITS: Table = {
  ...tableOf(
    ['Date', 'Mission', 'Type', 'Country', 'City', 'Status'],
    ['2025-02-11', 'Digital mission', 'Outbound', 'Italy', 'Bologna', 'Done'],
    ['2025-03-11', 'Green mission', 'Outbound', 'Austria', 'Graz', 'Done'],
    ['2025-04-11', 'Delegation of Graz', 'Inbound', 'Austria', '', 'Done'],
  ),
  sheet: 'Tracker',
};
const usedOf = (sheet: string, header: readonly string[], ...rows: readonly (readonly string[])[]) => {
  const tables = [VISITS, { ...tableOf(header, ...rows), sheet }];
  const mapping = recogniseTables(tables, GAZETTEER);
  const plan = planImport({ record: RECORD, tables, mapping, gazetteer: GAZETTEER, today: TODAY });
  return { used: mapping.sheets.map(({ isUsed }) => isUsed), plan };
};

describe('a sheet of lists from which the cells of another are chosen', () => {
  test.each([
    [
      'Lists',
      ['Type', 'Status'],
      [
        ['Outbound', 'Done'],
        ['Inbound', 'In progress'],
        ['Online', 'Planned'],
      ],
    ],
    [
      'Tabelle2',
      ['Type', 'Country'],
      [
        ['Outbound', 'Austria'],
        ['Inbound', 'Italy'],
        ['', 'Slovenia'],
      ],
    ],
    [
      'Номенклатури',
      ['Държава', 'Град'],
      [
        ['Austria', 'Bologna'],
        ['Italy', 'Graz'],
      ],
    ],
    ['Data', ['Status'], [['Done'], ['Planned']]],
  ] as const)('is passed over, and that is said: %s', (sheet, header, rows) => {
    const { used, plan } = usedOf(sheet, header, ...rows);
    expect(used).toEqual([true, false]);
    expect(plan.sheets.map((each) => [each.sheet, each.isUsed, each.total])).toEqual([
      ['Tracker', true, 3],
      [sheet, false, rows.length],
    ]);
    expect(plan.questions.filter((each) => each.sheet === sheet)).toEqual([]);
    expect(plan.faults.filter((each) => each.sheet === sheet)).toEqual([]);
  });

  test.each([
    [
      'Older',
      ['Year', 'Country', 'City'],
      [
        ['2011', 'Austria', 'Graz'],
        ['2012', 'Italy', 'Bologna'],
      ],
    ],
    [
      'Older',
      ['Mission', 'Country', 'City'],
      [
        ['Trip of the board', 'Austria', 'Graz'],
        ['Fair', 'Italy', 'Bologna'],
      ],
    ],
    [
      'Older',
      ['Country', 'City'],
      [
        ['Austria', 'Graz'],
        ['Italy', 'Bologna'],
      ],
    ],
    [
      'Older',
      ['Country', 'City', 'Type'],
      [
        ['Austria', 'Graz', 'Outbound'],
        ['Austria', 'Wien', ''],
      ],
    ],
  ] as const)('is none where its rows may tell of visits: %s, %s', (sheet, header, rows) => {
    expect(usedOf(sheet, header, ...rows).used).toEqual([true, true]);
  });
});
