import { describe, expect, it } from 'vitest';
import { boundSpaces } from '#src/views/present/bound-spaces.ts';
import { breakableParts } from '#src/views/present/breakable-parts.ts';

const broken = (text: string) => breakableParts(text).map(({ text: part }) => part);

describe('an address on a slide', () => {
  it('is broken behind slashes, dots, question marks and ampersands, and nowhere else', () => {
    expect(broken('https://sofia-knowledge-city.example.org/dashboard/?view=table&lang=bg')).toEqual([
      'https://',
      'sofia-knowledge-city.',
      'example.',
      'org/',
      'dashboard/?',
      'view=table&',
      'lang=bg',
    ]);
  });

  it('is found within a sentence, a mailbox as well', () => {
    expect(broken('Who to ask: office@knowledge-city.example')).toEqual([
      'Who to ask: ',
      'office@',
      'knowledge-city.',
      'example',
    ]);
    expect(broken('Nobody to ask.')).toEqual(['Nobody to ask.']);
    expect(broken('')).toEqual(['']);
  });

  it('is broken anywhere in a part that is too long for a line', () => {
    const parts = breakableParts(`https://${'a'.repeat(60)}.org`);
    expect(parts.map(({ isAddress }) => isAddress)).toEqual([true, false, true]);
  });
});

describe('the spaces of a slide', () => {
  it('keep a separator at the end of a line, and the Bulgarian sign of a year with its number', () => {
    expect(boundSpaces('Visit 4 of 6 · 7 July')).toBe('Visit 4 of 6\u00a0· 7 July');
    expect(boundSpaces('7 юли 2018 г. и през 2019 г.')).toBe('7 юли 2018\u00a0г. и през 2019\u00a0г.');
  });
});
