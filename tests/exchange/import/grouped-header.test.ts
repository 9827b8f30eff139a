import { describe, expect, test } from 'vitest';
import { recogniseTables } from '#src/exchange/import/recognise-columns.ts';
import { readTables } from '#src/exchange/table/read-tables.ts';
import { GAZETTEER } from './import-fixture.ts';

async function tablesOf(...lines: readonly string[]) {
  const read = await readTables('t.csv', new TextEncoder().encode(lines.join('\n')));
  if (!('tables' in read)) throw new Error('refused');
  return read.tables;
}
async function columnsOf(...lines: readonly string[]) {
  const tables = await tablesOf(...lines);
  return recogniseTables(tables, GAZETTEER).sheets.map(({ columns }) =>
    columns.map(({ header, target }) => [header, target]),
  );
}

describe('names of groups above the names of columns', () => {
  test('belong to them, however few cells they fill', async () => {
    expect(
      await columnsOf(
        ';Ditta;Persona;;Luogo;',
        'Data;Nome;Nome;Ruolo;Città;Paese',
        '14/02/2023;Philip Morris;Luca Ferri;direttore;Bologna;Italia',
        '16/03/2023;Infineon;Eva Berger;HR;Villaco;Austria',
      ),
    ).toEqual([
      [
        ['Data', 'date'],
        ['Ditta / Nome', 'organisation'],
        ['Persona / Nome', 'ignore'],
        ['Persona / Ruolo', 'notes'],
        ['Luogo / Città', 'city'],
        ['Luogo / Paese', 'country'],
      ],
    ]);
  });

  test('say whose people a column names', async () => {
    expect(
      await columnsOf(
        'Termin;;Teilnehmer;;Ort;',
        'von;bis;intern;extern;Stadt;Land',
        '14.02.2023;15.02.2023;Milena Koleva;Karl Huber;Graz;Österreich',
      ),
    ).toEqual([
      [
        ['Termin / von', 'from'],
        ['Termin / bis', 'to'],
        ['Teilnehmer / intern', 'ours'],
        ['Teilnehmer / extern', 'guests'],
        ['Ort / Stadt', 'city'],
        ['Ort / Land', 'country'],
      ],
    ]);
  });

  test('say what is named', async () => {
    expect(
      await columnsOf(
        'Datum;Podjetje;;Kraj;',
        ';Naziv;Opomba;Mesto;Država',
        '14.02.2023;Petrol;dobro;Ljubljana;Slovenija',
      ),
    ).toEqual([
      [
        ['Datum', 'date'],
        ['Podjetje / Naziv', 'organisation'],
        ['Podjetje / Opomba', 'notes'],
        ['Kraj / Mesto', 'city'],
        ['Kraj / Država', 'country'],
      ],
    ]);
  });

  test('a title above is none', async () => {
    for (const title of ['Besuche;;;', 'Besuche 2023;;Stand 2024;', ';;Interne Fassung vom Vorstand;'])
      expect(await columnsOf(title, 'Datum;Stadt;Land;Firma', '14.02.2023;Graz;Österreich;AVL')).toEqual([
        [
          ['Datum', 'date'],
          ['Stadt', 'city'],
          ['Land', 'country'],
          ['Firma', 'organisation'],
        ],
      ]);
  });
});

describe('two tables side by side whose columns are called otherwise', () => {
  test.each([
    [
      'Date,City,Datum,Stadt',
      '2023-02-14,Graz,14.03.2023,Wien',
      [
        ['Date', 'City'],
        ['Datum', 'Stadt'],
      ],
    ],
    [
      'Дата,Град,Държава,,Date,City,Country',
      '14.02.2023,Виена,Австрия,,2023-03-14,Graz,Austria',
      [
        ['Дата', 'Град', 'Държава'],
        ['Date', 'City', 'Country'],
      ],
    ],
    [
      'When,Organisation,City,Data,Azienda,Città',
      '2023-02-14,AIT,Vienna,14.03.2023,Danieli,Udine',
      [
        ['When', 'Organisation', 'City'],
        ['Data', 'Azienda', 'Città'],
      ],
    ],
  ])('are two: %s', async (header, row, expected) => {
    expect((await tablesOf(header, row)).map((table) => table.header)).toEqual(expected);
  });

  test.each([
    'Date of visit,City,Organisation,Date,Partner',
    'Departure date,Departure city,Return date,Return city',
    'Date,City,Country,Datum,Notes',
  ])('are one where not all comes again: %s', async (header) => {
    expect(await tablesOf(header, '2023-02-14,Graz,AIT,2023-01-01,SFG')).toHaveLength(1);
  });
});
