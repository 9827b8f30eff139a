import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { planImport } from '#src/exchange/import/plan-import.ts';
import { recogniseTables } from '#src/exchange/import/recognise-columns.ts';
import { readTables } from '#src/exchange/table/read-tables.ts';
import { GAZETTEER, RECORD, TODAY } from '#tests/exchange/import/import-fixture.ts';

async function planOfJson(text: string) {
  const read = await readTables('trips.json', strToU8(text));
  if (!read.ok) throw new Error(read.refusal.code);
  const { tables } = read;
  const mapping = { ...recogniseTables(tables, GAZETTEER), answers: {} };
  return planImport({ record: RECORD, tables, mapping, gazetteer: GAZETTEER, today: TODAY });
}

describe('what a JSON file holds beside objects in a list', () => {
  test('is counted among the rows and set aside with its place and value', async () => {
    const plan = await planOfJson(
      '[{"date":"2019-03-04","country":"France","city":"Paris","organisation":"INRIA"},"2019-03-05 Italy Rome CNR",' +
        '{"date":"2019-03-06","country":"France","city":"Paris","organisation":"CEA"},null,[5],{}]',
    );
    expect(plan.counts).toMatchObject({ read: 5, added: 2, changed: 0, unchanged: 0, 'set-aside': 3, blank: 1 });
    const told = plan.faults.filter(({ code }) => code === 'no-fields');
    expect(told.map(({ row, found, effect }) => [row, found, effect])).toEqual([
      [2, '"2019-03-05 Italy Rome CNR"', 'row-set-aside'],
      [4, 'null', 'row-set-aside'],
      [5, '[5]', 'row-set-aside'],
    ]);
    expect([plan.faults.length, plan.questions]).toEqual([3, []]);
    expect(plan.rows.map(({ row, outcome }) => [row, outcome])).toContainEqual([3, 'added']);
  });

  test('is named where it is a list or an object that is not read', async () => {
    const plan = await planOfJson(
      '{"version":2,"trips":[{"date":"2019-03-04","country":"France"}],' +
        '"archive":{"trips":[{"date":"2018-03-04","country":"Italy"}]},"cities":["Rome","Oslo"]}',
    );
    expect(plan.counts.read).toBe(1);
    expect(plan.passed).toEqual([
      { file: 'trips.json', text: 'archive: {"trips":[{"date":"2018-03-04","country":"Italy"}]}' },
      { file: 'trips.json', text: 'cities: ["Rome","Oslo"]' },
    ]);
  });
});
