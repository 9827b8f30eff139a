import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPages, isCutAt, type PageWord } from '#src/select/cut-pages.ts';

const wordsOf = (...paragraphs: readonly string[]): readonly PageWord[] =>
  paragraphs.flatMap((text, paragraph) => (text.match(/\S+\s*/g) ?? []).map((word) => ({ paragraph, text: word })));
/** Pages that hold so many words. */
const holding =
  (first: number, next = first) =>
  ({ from, to }: { from: number; to: number }, page: number) =>
    (to - from) / (page === 0 ? first : next);
const said = (words: readonly PageWord[], first: number, next = first) =>
  cutPages(words, holding(first, next)).map(({ from, to }) =>
    words
      .slice(from, to)
      .map(({ text }) => text)
      .join('')
      .trim(),
  );

describe('pages of words', () => {
  it('are one where all fits, and where there is nothing', () => {
    expect(said(wordsOf('One two three.', 'Four five.'), 5)).toEqual(['One two three. Four five.'.replace('. ', '.')]);
    expect(cutPages([], holding(5))).toEqual([{ from: 0, to: 0 }]);
  });
  it('end with a sentence where one ends near, else with the last word that fits', () => {
    const words = wordsOf('Aa bb cc dd. Ee ff gg hh ii jj kk ll mm nn.');
    expect(said(words, 5)).toEqual(['Aa bb cc dd.', 'Ee ff gg hh ii', 'jj kk ll mm nn.']);
    expect(isCutAt(words, 4)).toBe(false);
    expect(isCutAt(words, 9)).toBe(true);
  });
  it('do not take an initial or a year for the end of a sentence', () => {
    expect(isCutAt(wordsOf('Ivan D. Petrov'), 2)).toBe(true);
    expect(isCutAt(wordsOf('през 2018 г. София'), 3)).toBe(true);
  });
  it('leave a paragraph to the next page where this one is full enough and the next holds it whole', () => {
    expect(said(wordsOf('A a a a a a a a', 'B b b b'), 10)).toEqual(['A a a a a a a a', 'B b b b']);
    expect(said(wordsOf('A a a a', 'B b b b b b b b'), 10)).toEqual(['A a a aB b b b b b', 'b b']);
  });
  it('leave the first to its head where only the second holds a word', () => {
    expect(cutPages(wordsOf('One two'), holding(0.5, 5))).toEqual([
      { from: 0, to: 0 },
      { from: 0, to: 2 },
    ]);
    expect(cutPages(wordsOf('One two'), holding(0.5))).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 2 },
    ]);
  });
  it('hold every word once, in order, none too full, and none ends though what follows fits', () => {
    const paragraphs = fc.array(fc.stringMatching(/^([A-Z]?[a-z]{1,6}\.? ){1,40}$/), { maxLength: 6 });
    fc.assert(
      fc.property(paragraphs, fc.integer({ min: 1, max: 60 }), (texts, room) => {
        const words = wordsOf(...texts);
        const pages = cutPages(words, holding(room));
        expect(pages.flatMap(({ from, to }) => words.slice(from, to))).toEqual(words);
        pages.forEach(({ from, to }, i) => {
          expect(to - from).toBeLessThanOrEqual(room);
          const next = pages[i + 1];
          if (next !== undefined) expect(next.to - from).toBeGreaterThan(room);
        });
      }),
    );
  });
});
