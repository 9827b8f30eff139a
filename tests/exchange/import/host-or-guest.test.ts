import { describe, expect, test } from 'vitest';
import { planImport } from '#src/exchange/import/plan-import.ts';
import { recogniseTables } from '#src/exchange/import/recognise-columns.ts';
import type { Table } from '#src/exchange/table/table.ts';
import { faultCodes, GAZETTEER, planOf, RECORD, TODAY, tableOf, visitsOf } from './import-fixture.ts';

const organisations = (table: Table) =>
  planOf(table).changes.flatMap((change) =>
    change.collection === 'organisations' ? [`${change.after.name} ${change.after.country}`] : [],
  );

describe.each(['Gostitelj / gost', 'Host / guest', 'Домакин/гост', 'Gastgeber bzw. Gast'])(
  'a column of hosts or guests: %s',
  (header) => {
    const table = tableOf(
      ['Date', 'Country', 'City', header],
      ['2023-03-21', 'Croatia', 'Sofia', 'Zagreb Chamber of Commerce'],
      ['2023-10-10', 'Czechia', '', 'Brno Chamber of Commerce'],
    );

    test('who came to the home city is from the country of the row, not from here', () => {
      expect(organisations(table)).toContain('Zagreb Chamber of Commerce HR');
      expect(visitsOf(planOf(table))[0]).toMatchObject({ direction: 'inbound', countries: ['BG'], places: ['sofia'] });
    });

    test('a row that names no city is asked about', () => {
      expect(planOf(table).faults.filter(({ row }) => row === 3)).toContainEqual(
        expect.objectContaining({ code: 'unclear-direction' }),
      );
    });
  },
);

test('a host in a column of hosts alone is from here where guests came', () => {
  const table = tableOf(
    ['Date', 'Country', 'Host', 'Guests'],
    ['2023-03-21', 'Croatia', 'Sopharma Trading AD', 'Ivan Horvat'],
  );
  expect(faultCodes(planOf(table))).not.toContain('unclear-direction');
  expect(organisations(table)).toContain('Sopharma Trading AD BG');
});

test('so it is where that column is said to hold organisations', () => {
  const table = tableOf(
    ['Date', 'Country', 'City', 'Host / guest'],
    ['2023-03-21', 'Croatia', 'Sofia', 'Zagreb Chamber of Commerce'],
  );
  const recognised = recogniseTables([table], GAZETTEER);
  const sheets = recognised.sheets.map((sheet) => ({
    ...sheet,
    columns: sheet.columns.map((each) => (each.index === 3 ? { ...each, target: 'organisation' as const } : each)),
  }));
  const mapping = { ...recognised, sheets, answers: {} };
  const { changes } = planImport({ record: RECORD, tables: [table], mapping, gazetteer: GAZETTEER, today: TODAY });
  expect(changes.filter(({ collection }) => collection === 'organisations')).toMatchObject([
    { after: { country: 'HR' } },
  ]);
});
