import { describe, expect, test } from 'vitest';
import { faultsCsv } from '#src/exchange/import/fault-csv.ts';
import { planImport } from '#src/exchange/import/plan-import.ts';
import { recogniseTables } from '#src/exchange/import/recognise-columns.ts';
import { readTables } from '#src/exchange/table/read-tables.ts';
import { GAZETTEER, planOf, RECORD, TODAY, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function planOfFile(name: string, text: string) {
  const read = await readTables(name, bytesOf(text));
  if (!read.ok) return read.refusal.code;
  const { tables } = read;
  const mapping = recogniseTables(tables, GAZETTEER);
  return planImport({ record: RECORD, tables, mapping, gazetteer: GAZETTEER, today: TODAY });
}

describe('a JSON file', () => {
  const entries = '"a": {"date": "2019-05-06", "country": "Italy"}, "b": {"date": "2019-05-07", "country": "Spain"}';

  test('that names its entries by keys is read as a list of them', async () => {
    expect(await planOfFile('visits.json', `{${entries}}`)).toMatchObject({ counts: { read: 2, added: 2 } });
    expect(await planOfFile('visits.json', `{"visits": {${entries}}}`)).toMatchObject({
      counts: { read: 2, added: 2 },
    });
  });
  test('without entries is not called empty', async () => {
    expect(await planOfFile('visits.json', '{"date": "2019-05-06"}')).toBe('no-list');
    expect(await planOfFile('visits.json', '{}')).toBe('empty');
  });
});

test('a column called “Visit” that holds dates is when, not what', () => {
  const table = tableOf(['Visit', 'Country'], ['06.05.2019', 'Italy'], ['17.05.2019', 'Spain']);
  expect(targetsOf(table)).toEqual(['date', 'country']);
  expect(visitsOf(planOf(table)).map(({ when }) => when)).toEqual(['2019-05-06', '2019-05-17']);
  expect(targetsOf(tableOf(['Visit', 'Country'], ['Fair in May', 'Italy']))).toEqual(['title', 'country']);
});

test('rows above the table that are not read stand in the list of faults', async () => {
  const plan = await planOfFile('trips.csv', 'Our trips in 2019,,\n\nDate,Country,City\n2019-05-06,Italy,Bologna\n');
  if (typeof plan === 'string') throw new Error(plan);
  expect(plan.passed).toMatchObject([{ row: 1, text: 'Our trips in 2019' }]);
  const lines = faultsCsv(plan.faults, 'en', plan.passed).trim().split('\r\n');
  expect(lines.at(-1)).toMatch(/^"trips.csv","1","","not read","It stands outside the table.","Our trips in 2019"/);
});
