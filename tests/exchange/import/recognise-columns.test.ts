import { describe, expect, test } from 'vitest';
import { withTarget } from '#src/exchange/import/chosen-target.ts';
import { mappingJson, readMapping } from '#src/exchange/import/mapping.ts';
import { recogniseTables } from '#src/exchange/import/recognise-columns.ts';
import { GAZETTEER, planOf, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

const GERMAN = tableOf(
  ['Reisezeitraum von', 'bis', 'Land', 'Stadt', 'Einrichtung', 'Reisende', 'Zweck', 'Bemerkungen'],
  [
    '16. Juli 2018',
    '20. Juli 2018',
    'Österreich',
    'Wien',
    'Technopark Wien',
    'A. Ivanova; B. Petrov',
    'Austausch',
    'offen',
  ],
  ['3. September 2018', '', 'Deutschland', 'München', 'Musterwerk GmbH', '', 'Messe', ''],
);
const ITALIAN = tableOf(
  ['Data', 'Paese', 'Città', 'Ente', 'Scopo'],
  ['dal 16 al 20 luglio 2018', 'Italia', 'Bologna, Verona', 'Consorzio Esempio', 'Visita di studio'],
  ['1° ottobre 2018', 'Regno Unito', 'Londra', 'Esempio Ltd', 'Incontro'],
);
const SLOVENE = tableOf(
  ['Datum', 'Država', 'Mesto', 'Organizacija', 'Namen'],
  ['16. 7. 2018', 'Slovenija', 'Ljubljana', 'Inkubator Primer', 'Obisk'],
  ['od 3. do 5. septembra 2018', 'Avstrija', 'Dunaj', 'Zavod Primer', 'Konferenca'],
);
const BULGARIAN = tableOf(
  ['Период', 'Държава', 'Град', 'Организация', 'Пътували', 'Цел на посещението', 'Забележки'],
  ['16-20.07.2018', 'Великобритания', 'Лондон', 'Примерен инкубатор', 'Румен Николов', 'Обмен на опит', 'да се обади'],
  ['юли 2018', 'Италия', 'Болоня', 'Примерен център', 'Иван Примеров', 'Работна среща', ''],
);

describe('columns are recognised', () => {
  test('by German headers', () => {
    expect(targetsOf(GERMAN)).toEqual(['from', 'to', 'country', 'city', 'organisation', 'ours', 'title', 'notes']);
  });
  test('by Italian headers', () => {
    expect(targetsOf(ITALIAN)).toEqual(['date', 'country', 'city', 'organisation', 'title']);
  });
  test('by Slovene headers', () => {
    expect(targetsOf(SLOVENE)).toEqual(['date', 'country', 'city', 'organisation', 'title']);
  });
  test('by Bulgarian headers', () => {
    expect(targetsOf(BULGARIAN)).toEqual(['date', 'country', 'city', 'organisation', 'ours', 'title', 'notes']);
  });
  test('by what they hold where the headers say nothing', () => {
    const table = tableOf(
      ['A', 'B', 'C', 'D'],
      ['16.07.2018', 'Italy', 'Bologna', 'x1'],
      ['17.07.2018', 'Austria', 'Graz', 'x2'],
      ['18.07.2018', 'France', 'Lyon', 'x3'],
    );
    expect(targetsOf(table)).toEqual(['date', 'country', 'city', 'ignore']);
  });
  test('each target once, in the column that fits it best', () => {
    const table = tableOf(
      ['year', 'year_aggregate', 'destination city'],
      ['1866', '1870', 'Paris'],
      ['1905', '1905', 'Rome'],
    );
    expect(targetsOf(table)).toEqual(['year', 'ignore', 'city']);
  });
  test('within the text of a cell', () => {
    const table = tableOf(
      ['purpose'],
      ['Dinner | Location: Old Hall Leeds | Type: Remote'],
      ['Talk | Location: Leeds'],
    );
    const [sheet] = recogniseTables([table], GAZETTEER).sheets;
    expect(sheet?.columns.find(({ part }) => part === 'Location')?.target).toBe('address');
  });
});

describe('rows in other languages', () => {
  test('become visits with their cities, countries and dates', () => {
    const found = [GERMAN, ITALIAN, SLOVENE, BULGARIAN].flatMap((table) =>
      visitsOf(planOf(table, { resembling: 'apart' })).map(({ when, countries, places }) => [
        when,
        countries.join(),
        places.join(),
      ]),
    );
    expect(found).toEqual([
      ['2018-07-16/2018-07-20', 'AT', 'vienna'],
      ['2018-09-03', 'DE', 'munich'],
      ['2018-07-16/2018-07-20', 'IT', 'bologna,verona'],
      ['2018-10-01', 'GB', 'london'],
      ['2018-07-16', 'SI', 'ljubljana'],
      ['2018-09-03/2018-09-05', 'AT', 'vienna'],
      ['2018-07-16/2018-07-20', 'GB', 'london'],
      ['2018-07', 'IT', 'bologna'],
    ]);
  });
  test('recognise people of the record in Bulgarian', () => {
    expect(visitsOf(planOf(BULGARIAN))[0]?.people).toEqual(['rumen-nikolov']);
  });
});

describe('a mapping', () => {
  const mapping = recogniseTables([GERMAN], GAZETTEER);

  test('is the same after export and import', () => {
    expect(readMapping(mappingJson(mapping))).toEqual(mapping);
  });
  test('of another version or shape is none', () => {
    expect(readMapping(mappingJson(mapping).replace('"version": 1', '"version": 2'))).toBeUndefined();
    expect(readMapping('{')).toBeUndefined();
  });
  test('can be changed by hand; a target moves from one column to another', () => {
    const [sheet] = withTarget(mapping, 0, 7, 'title').sheets;
    expect(sheet?.columns.map(({ target }) => target)).toEqual([
      'from',
      'to',
      'country',
      'city',
      'organisation',
      'ours',
      'ignore',
      'title',
    ]);
  });
});
