import { describe, expect, test } from 'vitest';
import { importReport } from '#src/exchange/import/import-report.ts';
import { recogniseTables } from '#src/exchange/import/recognise-columns.ts';
import type { Table } from '#src/exchange/table/table.ts';
import { GAZETTEER, planOf, tableOf, targetsOf } from './import-fixture.ts';

const linesOf = (table: Table, language: 'en' | 'bg') =>
  importReport(planOf(table), recogniseTables([table], GAZETTEER), language).map((line) => line.trim());

describe('a column that is not imported is announced with its header', () => {
  test.each([
    [
      ['Date', 'Country', 'City', 'Organisation', 'Costs', 'Order no.', 'Group size'],
      ['2024-05-06', 'Austria', 'Graz', 'Joanneum', '1 200.50', '2024/113', 12],
      ['2024-06-07', 'Austria', 'Linz', 'Voestalpine', 'EUR 350', '2024/117', 4],
    ],
    [
      ['Дата', 'Държава', 'Град', 'Организация', 'Разходи', 'Заповед №', 'Брой хора'],
      ['06.05.2024', 'Австрия', 'Грац', 'Joanneum', '1200 лв.', 'РД-113', '12'],
      ['07.06.2024', 'Австрия', 'Линц', 'Voestalpine', '350 лв.', 'РД-117', '4'],
    ],
    [
      ['Datum', 'Land', 'Ort', 'Organisation', 'Kosten', 'Auftragsnr.', 'Gruppengröße'],
      ['06.05.2024', 'Österreich', 'Graz', 'Joanneum', '1.200,50 €', 4711, '12'],
      ['07.06.2024', 'Österreich', 'Linz', 'Voestalpine', '350 €', 4712, '4'],
    ],
    [
      ['Data', 'Paese', 'Città', 'Ente', 'Costi', 'N. ordine', 'Dimensione del gruppo'],
      ['06/05/2024', 'Austria', 'Graz', 'Joanneum', '1.200', 'A-113', '12'],
      ['27/06/2024', 'Austria', 'Linz', 'Voestalpine', '350', 'A-117', '4'],
    ],
    [
      ['Datum', 'Država', 'Kraj', 'Organizacija', 'Stroški', 'Št. naročila', 'Velikost skupine'],
      ['06.05.2024', 'Avstrija', 'Graz', 'Joanneum', '1200 EUR', '113/24', '12'],
      ['07.06.2024', 'Avstrija', 'Linz', 'Voestalpine', '350 EUR', '117/24', '4'],
    ],
  ] as const)('%j', (header, ...rows) => {
    const table = tableOf(header, ...rows);
    expect(targetsOf(table).slice(4)).toEqual(['ignore', 'ignore', 'ignore']);
    for (const name of header.slice(4)) {
      expect(linesOf(table, 'en')).toContain(`${name} → Not imported`);
      expect(linesOf(table, 'bg')).toContain(`${name} → Не се внася`);
    }
    expect(planOf(table).counts).toMatchObject({ added: 2 });
  });

  test('however many columns stand before it', () => {
    const many = Array.from({ length: 40 }, (_, at) => `Amount ${at + 1}`);
    const table = tableOf(
      ['Date', 'Country', 'City', ...many, 'Costs'],
      ['2024-05-06', 'Austria', 'Graz', ...many.map((_, at) => at + 1), 350],
    );
    for (const name of [...many, 'Costs']) expect(linesOf(table, 'en')).toContain(`${name} → Not imported`);
  });
});
