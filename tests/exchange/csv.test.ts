import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvText, harmlessCell } from '#src/exchange/csv.ts';

const parse = (text: string): string[][] => Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' }).data;

describe('cells that a spreadsheet would run', () => {
  it.each([
    '=1+1',
    '+359 2 123',
    '-5+cmd',
    '@SUM(A1)',
    '\t=1',
    '\ttext',
    '\rtext',
    '\0=1+1',
    '  =1+1',
    '\uFEFF=1',
    '\u200B=1',
    '＝1',
    '-',
    '=-5',
  ])('%j gets an apostrophe', (text) => {
    expect(harmlessCell(text)).toBe(`'${text}`);
  });

  it.each(['-5', '+5', '-5.25', '-5,25', '5', '', 'a=b', 'Nesta', '– 5', "'=1", '№ 1'])('%j stays', (text) => {
    expect(harmlessCell(text)).toBe(text);
  });
});

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom('"', ',', ';', '\r', '\n', '\r\n', '\0', '\t', '=', '-', '5', ' ', 'Ж', '„', '🙂', "'", '\uFEFF'),
    )
    .map((parts) => parts.join('')),
);

describe('CSV', () => {
  it('starts with the header, ends lines with CR LF and doubles quotes', () => {
    expect(
      csvText([
        ['Id', 'Име'],
        ['a', 'каза "да", после\r\nне'],
      ]),
    ).toBe('Id,Име\r\na,"каза ""да"", после\r\nне"');
  });

  it('gives back every cell, an apostrophe before those that look like formulas', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile, hostile), { maxLength: 6 }), (rows) => {
        const [header, ...read] = parse(csvText([['a', 'b', 'c'], ...rows]));
        expect(header).toEqual(['a', 'b', 'c']);
        expect(read).toEqual(rows.map((row) => row.map(harmlessCell)));
        for (const [i, row] of rows.entries()) {
          for (const [j, cell] of row.entries()) expect([cell, `'${cell}`]).toContain(read[i]?.[j]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves no cell that starts like a formula, but for numbers', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const first = harmlessCell(text).replace(/^[\s\p{Cc}\p{Cf}]+/u, '');
        expect(/^[=@]/.test(first)).toBe(false);
        expect(/^[+-]/.test(first) && !/^[+-]\d+([.,]\d+)?$/.test(first)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});
