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

test.each([
  '16.07.2018 10:00 - 18.07.2018 12:00',
  '16.07.2018 10:00 – 18.07.2018',
  '16.07.2018 – 18.07.2018 17:00',
  '2018-07-16 09:00 / 2018-07-18 17:00',
  '2018-07-16T09:00/2018-07-18T17:00',
  '2018-07-16T09:00:00Z/2018-07-18T17:00:00Z',
  '2018-07-16T09:00:00.000+03:00--2018-07-18T17:00:00.000+03:00',
  '2018-07-16T09:00-05:00/2018-07-18T17:00-05:00',
  '20180716T090000Z/20180718T170000Z',
  '2018-07-16 09:00 EET - 2018-07-18 17:00 EET',
  '16.07.2018 (09:00) – 18.07.2018 (17:00)',
  '16.07.2018 г., 09:00 ч. – 18.07.2018 г., 17:00 ч.',
  'от 16.07.2018 09:00 до 18.07.2018 17:00',
  'vom 16.07.2018, 9 Uhr bis 18.07.2018, 17 Uhr',
  'dal 16.07.2018 ore 9:00 al 18.07.2018 ore 17:00',
  '16.07.2018 ob 9:00 do 18.07.2018 ob 17:00',
  'Mon 16.07.2018 09:00 – Wed 18.07.2018 17:00',
  '16.07. 09:00 – 18.07.2018 17:00',
  'July 16, 2018 9:00 AM → July 18, 2018 5:00 PM',
  'Jul 16, 2018 9:00 AM / Jul 18, 2018 5:00 PM',
  '16 July 2018 09:00–10:00 / 18 July 2018 16:00–17:00',
  '07/16/2018 9:00 AM - 07/18/2018 5:00 PM',
])('two moments are the first and the last day: %s', (written) => {
  const reading = readDate(written);
  expect(reading).toMatchObject({ hasTime: true });
  const edtf = '2018-07-16/2018-07-18';
  expect(reading.kind === 'numeric' ? reading.monthFirst : reading).toEqual(
    reading.kind === 'numeric' ? edtf : expect.objectContaining({ kind: 'read', edtf }),
  );
});

test('two moments of one day are that day, and moments apart from one another are no span', () => {
  expect(readDate('2018-07-16 09:00 / 2018-07-16 17:00')).toMatchObject({ kind: 'read', edtf: '2018-07-16' });
  expect(readDate('2018-07-16 09:00 / 17:00')).toMatchObject({ kind: 'read', edtf: '2018-07-16' });
  expect(readDate('16.07.2018 10:00, 25.07.2018 10:00')).toMatchObject({ kind: 'refused', reason: 'several-days' });
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

test('the times of two moments go to the staff notes as well', () => {
  const written = '2024-10-07 09:00 / 2024-10-09 17:00';
  const plan = planOf(
    tableOf(['Date', 'Country'], [written, 'Italy'], ['2024-11-04 00:00 / 2024-11-05 00:00', 'Italy']),
  );
  expect(visitsOf(plan).map(({ when, notes }) => [when, notes])).toEqual([
    ['2024-10-07/2024-10-09', `Date: ${written}`],
    ['2024-11-04/2024-11-05', undefined],
  ]);
});
