import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortened } from '#src/select/shortened.ts';
import { piecesOf, type Run } from '#src/select/slide-text.ts';

const runs: fc.Arbitrary<readonly Run[]> = fc.array(
  fc.record({
    text: fc.stringMatching(/^[a-zа-я .]{1,80}$/),
    tone: fc.constantFrom('strong', 'plain', 'mute'),
  }) as fc.Arbitrary<Run>,
  { maxLength: 6 },
);
const textOf = (each: readonly Run[]) => each.map(({ text }) => text).join('');

describe('pieces of a paragraph', () => {
  it('are the paragraph again in a row, none longer than asked', () => {
    fc.assert(
      fc.property(runs, fc.integer({ min: 1, max: 60 }), (paragraph, most) => {
        const pieces = piecesOf(paragraph, most);
        expect(pieces.map(textOf).join('')).toBe(textOf(paragraph));
        for (const piece of pieces) expect([...textOf(piece)].length).toBeLessThanOrEqual(most);
      }),
    );
  });
  it('break between words and keep the tones', () => {
    const pieces = piecesOf(
      [
        { text: 'Nesta ', tone: 'strong' },
        { text: 'smart cities', tone: 'mute' },
      ],
      12,
    );
    expect(pieces).toEqual([
      [
        { text: 'Nesta ', tone: 'strong' },
        { text: 'smart ', tone: 'mute' },
      ],
      [{ text: 'cities', tone: 'mute' }],
    ]);
  });
  it('cut a word that is longer than a piece', () => {
    expect(piecesOf([{ text: 'abcdefgh', tone: 'plain' }], 3).map(textOf)).toEqual(['abc', 'def', 'gh']);
  });
});

describe('a shortened text', () => {
  it('stays as it is where it fits, and else ends at a word with an ellipsis', () => {
    expect(shortened('General Assembly', 16)).toBe('General Assembly');
    expect(shortened('General Assembly', 15)).toBe('General…');
  });
});
