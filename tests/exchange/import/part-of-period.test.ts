import { expect, test } from 'vitest';
import { readDate } from '#src/exchange/import/written-date.ts';
import { planOf, tableOf, visitsOf } from './import-fixture.ts';

test.each([
  ['Ende Okt. 2020', '2020-10'],
  ['Anfang März 2021', '2021-03'],
  ['Mitte Mai 2019', '2019-05'],
  ['early June 2018', '2018-06'],
  ['late May 2018', '2018-05'],
  ['mid-May 2018', '2018-05'],
  ['end of May 2018', '2018-05'],
  ['края на октомври 2020', '2020-10'],
  ['в края на м. октомври 2020 г.', '2020-10'],
  ['началото на март 2021', '2021-03'],
  ['fine ottobre 2020', '2020-10'],
  ['metà di maggio 2019', '2019-05'],
  ['konec oktobra 2020', '2020-10'],
  ['Ende 2020', '2020'],
  ['началото на 2021 г.', '2021'],
])('a part of a month or year is recorded as the whole: %s', (text, edtf) => {
  expect(readDate(text)).toMatchObject({ kind: 'read', edtf, wider: 'partOfPeriod' });
});

test.each([
  ['Ende Oktober', 'no-year'],
  ['late May – early June 2018', 'uncertain'],
  ['около края на май 2018', 'uncertain'],
  ['do konca oktobra 2020', 'open-span'],
  ['early 16.05.2018', 'uncertain'],
])('%s is refused: %s', (text, reason) => {
  expect(readDate(text)).toEqual({ kind: 'refused', reason });
});

test('it is marked as inferred, and its words go to the notes', () => {
  const plan = planOf(tableOf(['Date', 'Country'], ['Ende Okt. 2020', 'Austria']));
  expect(visitsOf(plan)).toMatchObject([{ when: '2020-10', notes: 'Date: Ende Okt. 2020' }]);
  expect(visitsOf(plan)[0]?.inferred?.when?.en).toBe(
    'The table gives “Ende Okt. 2020”; the record takes the whole month or year in which that lies.',
  );
});
