import { expect, test } from 'vitest';
import { readDate } from '#src/exchange/import/written-date.ts';

test.each([
  '16.07.2018, 10:00-12:00 ч.',
  '16.07.2018 г., 10:00 – 12:00 ч.',
  '16.07.2018 10:00-12:00',
  '16.07.2018, 10.30 ч.',
  '16.07.2018 от 10 до 12 часа',
  '16.07.2018, 10-12 Uhr',
  '2018-07-16, 10:00–12:00',
])('the hours beside a day are no part of it: %s', (written) => {
  expect(readDate(written)).toMatchObject({ kind: 'read', edtf: '2018-07-16' });
});

test.each([
  ['16.07.2018 - 18.07.2018', '2018-07-16/2018-07-18'],
  ['16-18 July 2018', '2018-07-16/2018-07-18'],
  ['July 2018', '2018-07'],
])('what is a date stays one: %s', (written, edtf) => {
  expect(readDate(written)).toMatchObject({ kind: 'read', edtf });
});
