import { expect, test } from 'vitest';
import { readJsonTables } from '#src/exchange/table/json-tables.ts';
import type { Cell } from '#src/exchange/table/table.ts';

const textOf = (cell: Cell | undefined) =>
  cell?.kind === 'text' ? cell.text : cell?.kind === 'number' ? cell.value : '';

function tableOf(...rows: readonly object[]) {
  const [table] = readJsonTables('trips.json', new TextEncoder().encode(JSON.stringify(rows)));
  return [table?.header, ...(table?.rows.map((row) => row.map(textOf)) ?? [])];
}

test('an object that says where something is becomes columns of its own', () => {
  expect(
    tableOf(
      { date: '2023-02-06', destination: { city: 'Graz', country: 'AT', lat: 47.07 }, title: 'Fair' },
      { date: '2023-02-07', destination: { country: 'IT', city: { name: 'Udine' } }, title: 'Forum' },
    ),
  ).toEqual([
    ['date', 'destination.city', 'destination.country', 'destination.lat', 'title'],
    ['2023-02-06', 'Graz', 'AT', 47.07, 'Fair'],
    ['2023-02-07', 'Udine', 'IT', '', 'Forum'],
  ]);
});

test.each([
  [{ ziel: { ort: 'Graz', land: 'Österreich' } }, ['ziel.ort', 'ziel.land'], ['Graz', 'Österreich']],
  [
    { дестинация: { град: 'Грац', държава: 'Австрия' } },
    ['дестинация.град', 'дестинация.държава'],
    ['Грац', 'Австрия'],
  ],
  [{ destination: { name: 'Graz', country: 'AT' } }, ['destination', 'destination.country'], ['Graz', 'AT']],
  [{ destinazione: { paese: 'Italia' } }, ['destinazione.paese'], ['Italia']],
  [{ partner: { name: 'SFG', country: 'AT' } }, ['partner'], ['SFG']],
  [{ followUp: { what: 'Offer', until: '2023-04-01' } }, ['followUp'], ['{"what":"Offer","until":"2023-04-01"}']],
])('%j', (row, header, cells) => {
  expect(tableOf(row)).toEqual([header, cells]);
});

test('several of them are numbered, so that city and country stay together', () => {
  expect(
    tableOf(
      {
        places: [
          { city: 'Graz', country: 'AT' },
          { city: 'Maribor', country: 'SI' },
        ],
      },
      { places: [{ city: 'Udine', country: 'IT' }] },
    ),
  ).toEqual([
    ['places.city 1', 'places.country 1', 'places.city 2', 'places.country 2'],
    ['Graz', 'AT', 'Maribor', 'SI'],
    ['Udine', 'IT', '', ''],
  ]);
});

test('a text in place of the object stands where its city would', () => {
  expect(tableOf({ destination: { country: 'AT', city: 'Graz' } }, { destination: 'Maribor, SI' })).toEqual([
    ['destination.country', 'destination.city'],
    ['AT', 'Graz'],
    ['', 'Maribor, SI'],
  ]);
});

test('fields that have such a name already stay as they are', () => {
  const [header] = tableOf({ destination: { city: 'Graz' }, 'destination.city': 'Wien' });
  expect(header).toEqual(['destination', 'destination.city']);
});
