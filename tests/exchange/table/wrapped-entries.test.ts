import { expect, test } from 'vitest';
import { readJsonTables } from '#src/exchange/table/json-tables.ts';

const headerOf = (...rows: readonly object[]) =>
  readJsonTables('trips.json', new TextEncoder().encode(JSON.stringify(rows)))[0]?.header;

test('fields that stand in an object of their own are columns by their names', () => {
  expect(
    headerOf(
      { id: 'rec1', fields: { Партньори: ['Assolombarda'], Държава: 'Италия' } },
      { id: 'rec2', fields: { Партньори: ['Nesta'], Бележки: 'кратко' } },
    ),
  ).toEqual(['id', 'Партньори', 'Държава', 'Бележки']);
});

test('they keep the name of the object where the entry has a field of that name', () => {
  expect(headerOf({ id: 'rec1', city: 'Graz', fields: { city: 'Linz' } })).toContain('fields.city');
});
