import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textLines, textWidth } from '#src/exchange/pictures/text-lines.ts';

const style = { size: 14 };

it('breaks a text into lines that fit, and loses none of it', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 30 }), fc.integer({ min: 60, max: 600 }), (text, width) => {
      const lines = textLines(text, width, style);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(/\s/g, ''));
      for (const line of lines) expect(textWidth(line, style)).toBeLessThanOrEqual(width);
    }),
  );
});

it('cuts a word that is wider than a line', () => {
  const lines = textLines('Непротивоконституционствувателствувайте', 100, style);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join('')).toBe('Непротивоконституционствувателствувайте');
});
