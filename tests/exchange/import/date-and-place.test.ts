import { describe, expect, test } from 'vitest';
import { dateAndPlace } from '#src/exchange/import/date-and-place.ts';
import { recogniseTables } from '#src/exchange/import/recognise-columns.ts';
import { GAZETTEER, planOf, tableOf, visitsOf } from './import-fixture.ts';

describe('a date and a place in one cell', () => {
  test.each([
    ['16–20.07.2018, Bologna', '16–20.07.2018', 'Bologna'],
    ['Vienna, May 2017', 'May 2017', 'Vienna'],
    ['Vienna (May 2017)', 'May 2017', 'Vienna'],
    ['16.07.2018 (Bologna)', '16.07.2018', 'Bologna'],
    ['May 10, 2003, New York', 'May 10, 2003', 'New York'],
    ['New York, May 10, 2003', 'May 10, 2003', 'New York'],
    ['Bologna, Italy, 16.07.2018', '16.07.2018', 'Bologna, Italy'],
    ['16-20 юли 2018 г., Болоня', '16-20 юли 2018 г.', 'Болоня'],
    ['Bologna 16.07.2018', '16.07.2018', 'Bologna'],
    ['16.07.2018: Graz', '16.07.2018', 'Graz'],
    ['16.07.2018', '16.07.2018', ''],
    ['Graz', '', 'Graz'],
    ['in 3 weeks', 'in 3 weeks', ''],
    ['Graz, early May 2017', 'early May 2017', 'Graz'],
    ['Ende Mai 2017, Graz', 'Ende Mai 2017', 'Graz'],
    ['KW 12/2023, Graz', 'KW 12/2023', 'Graz'],
    ['KW 12/2023', 'KW 12/2023', ''],
    ['Graz, ca. May 2017', 'Graz, ca. May 2017', ''],
    ['Graz, 3 or 4 May 2017', 'Graz, 3 or 4 May 2017', ''],
  ])('is parted: %s', (text, date, place) => {
    expect(dateAndPlace(text)).toEqual({ date, place });
  });

  const table = tableOf(
    ['When and where', 'Organisation'],
    ['16–20.07.2018, Bologna', 'Beispiel GmbH'],
    ['Ljubljana, May 2017', 'Muster GmbH'],
    ['17.09.2018, Graz, Austria', 'Probe GmbH'],
  );

  test('becomes two columns of the mapping, and dates and places the visits', () => {
    const [sheet] = recogniseTables([table], GAZETTEER).sheets;
    expect(sheet?.columns.map(({ part = '', target, reason }) => [part, target, reason])).toEqual([
      ['', 'ignore', 'parted'],
      ['', 'organisation', 'header'],
      ['@date', 'date', 'content'],
      ['@place', 'city', 'content'],
    ]);
    expect(
      visitsOf(planOf(table, { resembling: 'apart' })).map(({ when = '', places }) => [when, places.join()]),
    ).toEqual([
      ['2018-07-16/2018-07-20', 'bologna'],
      ['2017-05', 'ljubljana'],
      ['2018-09-17', 'graz'],
    ]);
  });

  test('is recognised by its header without a list of cities', () => {
    const columns = recogniseTables([table]).sheets[0]?.columns ?? [];
    expect(columns.map(({ target }) => target)).toEqual(['ignore', 'organisation', 'date', 'city']);
  });

  test.each([[undefined], [GAZETTEER]])('is none where what stands beside the year is no place', (gazetteer) => {
    const titles = tableOf(
      ['Date', 'Country', 'Title'],
      ['16.07.2018', 'Italy', 'Yearly Conference 2018'],
      ['17.07.2018', 'Italy', 'Fair of Ideas, 2018'],
    );
    const columns = recogniseTables([titles], gazetteer).sheets[0]?.columns ?? [];
    expect(columns.map(({ target }) => target)).toEqual(['date', 'country', 'title']);
  });
});
