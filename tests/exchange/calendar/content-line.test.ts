import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentLines, escapeText, foldLine } from '#src/exchange/calendar/content-line.ts';

const octets = (text: string) => new TextEncoder().encode(text).length;
const unfold = (text: string) => text.replaceAll('\r\n ', '');

describe('a folded line', () => {
  it('leaves 75 octets alone and breaks the 76th off', () => {
    expect(foldLine('a'.repeat(75))).toBe('a'.repeat(75));
    expect(foldLine('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
  });
  it('counts octets, not letters, and tears no letter', () => {
    // 37 Cyrillic letters are 74 octets; the next would be the 75th and 76th.
    expect(foldLine('я'.repeat(40))).toBe(`${'я'.repeat(37)}\r\n ${'я'.repeat(3)}`);
  });
  it('unfolds to what it was, in parts of at most 75 octets of whole characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const line = text.replace(/[\r\n]/g, '');
        const folded = foldLine(line);
        expect(unfold(folded)).toBe(line);
        for (const part of folded.split('\r\n')) {
          expect(octets(part)).toBeLessThanOrEqual(75);
          expect(part).not.toContain('�');
        }
      }),
    );
  });
});

describe('a text as a value', () => {
  it('escapes what separates values, and writes line breaks as \\n', () => {
    expect(escapeText('a, b; c\\d\r\ne\nf')).toBe('a\\, b\\; c\\\\d\\ne\\nf');
  });
  it('is read back as it was', () => {
    const read = (text: string) => text.replace(/\\([\\;,n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('\\', ';', ',', '\n', 'n', 'ж', 'a') }), (text) => {
        expect(read(escapeText(text))).toBe(text);
      }),
    );
  });
});

it('every content line ends with CR LF', () => {
  expect(contentLines(['BEGIN:VCALENDAR', 'END:VCALENDAR'])).toBe('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n');
});
