import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readList, writeList } from '#src/exchange/workbook/list-cell.ts';

describe('a list in a cell', () => {
  test.each([
    [[], '[]'],
    [['GB', 'IT'], 'GB; IT'],
    [['a;b', 'c\\d'], 'a\\;b; c\\\\d'],
    [['two\nlines'], 'two\\nlines'],
    [[' x'], '\\u0020x'],
  ])('%j is written as %s', (items, cell) => {
    expect(writeList(items)).toBe(cell);
    expect(readList(cell)).toEqual(items);
  });

  test.each([
    ['GB;IT ;', ['GB', 'IT']],
    ['GB\nIT', ['GB', 'IT']],
    ['  ', []],
  ])('is read as people type it: %j', (cell, items) => {
    expect(readList(cell)).toEqual(items);
  });

  test('comes back whatever it holds', () => {
    const item = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(';', '\\', 'n', 'u', '0', '[', ']', '\n', ' ') }),
    );
    fc.assert(
      fc.property(fc.array(item, { maxLength: 5 }), (items) => {
        expect(readList(writeList(items))).toEqual(items);
      }),
      { numRuns: 1_000 },
    );
  });
});
