import { expect, test } from 'vitest';
import { readDate } from '#src/exchange/import/written-date.ts';
import { planOf, tableOf, visitsOf } from './import-fixture.ts';

test.each([
  '16.07.2018, 10:00-12:00 ч.',
  '16.07.2018 г., 10:00 – 12:00 ч.',
  '16.07.2018 10:00-12:00',
  '16.07.2018, 10.30 ч.',
  '16.07.2018 от 10 до 12 часа',
  '16.07.2018, 10-12 Uhr',
  '2018-07-16, 10:00–12:00',
  '16 July 2018, 10:00–12:00',
  'am 16.07.2018 ab 10 Uhr',
  '16.07.2018 vormittags',
  '16.07.2018 (Vormittag)',
  '16.07.2018 г., сутринта',
  '16.07.2018 след обяд',
  '16/7/2018 mattina',
  '16.07.2018 dopoldne',
  '16 July 2018 PM',
])('the hours beside a day are no part of it: %s', (written) => {
  const reading = readDate(written);
  expect(reading.kind === 'numeric' ? reading.dayFirst : reading).toEqual(
    reading.kind === 'numeric' ? '2018-07-16' : { kind: 'read', edtf: '2018-07-16', shortYear: false, hasTime: true },
  );
});

test('the hours of two days are no part of them', () => {
  expect(readDate('16.07.2018 10:00 - 18.07.2018 12:00')).toMatchObject({
    edtf: '2018-07-16/2018-07-18',
    hasTime: true,
  });
});

test.each([
  ['16.07.2018 - 18.07.2018', '2018-07-16/2018-07-18'],
  ['16-18 July 2018', '2018-07-16/2018-07-18'],
  ['July 2018', '2018-07'],
])('what is a date stays one: %s', (written, edtf) => {
  expect(readDate(written)).toMatchObject({ kind: 'read', edtf });
});

test('the time goes to the staff notes; midnight says none', () => {
  const dates = ['14.05.2019 vormittags', '15.05.2019 10:30', '16.05.2019 00:00', '2019-05-17T00:00:00Z'];
  const plan = planOf(tableOf(['Date', 'Country'], ...dates.map((date) => [date, 'Italy'])));
  expect(visitsOf(plan).map(({ when, notes }) => [when, notes])).toEqual([
    ['2019-05-14', 'Date: 14.05.2019 vormittags'],
    ['2019-05-15', 'Date: 15.05.2019 10:30'],
    ['2019-05-16', undefined],
    ['2019-05-17', undefined],
  ]);
});
