import { expect, test } from 'vitest';
import { readDate } from '#src/exchange/import/written-date.ts';

test.each([
  ['Q2 2023', '2023-04/2023-06'],
  ['2023 Q2', '2023-04/2023-06'],
  ['2023-Q2', '2023-04/2023-06'],
  ['Q2/2023', '2023-04/2023-06'],
  ['2. Quartal 2023', '2023-04/2023-06'],
  ['II. Quartal 2023', '2023-04/2023-06'],
  ['2nd quarter of 2023', '2023-04/2023-06'],
  ['II тримесечие 2023', '2023-04/2023-06'],
  ['IV тримесечие на 2023 г.', '2023-10/2023-12'],
  ['2° trimestre 2023', '2023-04/2023-06'],
  ['2. četrtletje 2023', '2023-04/2023-06'],
  ['първото тримесечие на 2023 г.', '2023-01/2023-03'],
  ['ІІ тримесечие 2023', '2023-04/2023-06'],
  ['erstes Quartal 2023', '2023-01/2023-03'],
  ['terzo trimestre 2023', '2023-07/2023-09'],
  ['H1 2023', '2023-01/2023-06'],
  ['2. Halbjahr 2023', '2023-07/2023-12'],
  ['II полугодие 2023 г.', '2023-07/2023-12'],
])('a quarter or half of a year is its months: %s', (text, edtf) => {
  expect(readDate(text)).toEqual({ kind: 'read', edtf, shortYear: false });
});

test('it takes the year of another column', () => {
  expect(readDate('Q2', 2023)).toMatchObject({ edtf: '2023-04/2023-06' });
  expect(readDate('Q2')).toEqual({ kind: 'refused', reason: 'no-year' });
});
