import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '#src/select/fold.ts';
import { VocabularyBuilder, wordsHolding } from '#src/select/vocabulary.ts';
import { markHolding, WordListsBuilder } from '#src/select/word-lists.ts';

const letters = fc.constantFrom(...'abzAZéßñŁøÅİ щЩьйИѝѓъ-,.’½ªŉ ά Σς 京 \u0301\u0306 09');
const texts = fc.array(fc.array(fc.string({ unit: letters, maxLength: 12 }), { maxLength: 3 }), { maxLength: 12 });
const words = fc.string({ unit: letters, maxLength: 3 }).map((text) => fold(text).replaceAll(' ', ''));

it('finds a word in the texts whose folded form holds it, and in no other', () => {
  fc.assert(
    fc.property(texts, words, (lists, word) => {
      fc.pre(word !== '');
      const vocabulary = new VocabularyBuilder();
      const builder = new WordListsBuilder(vocabulary);
      for (const spellings of lists) builder.add(spellings);
      const found = new Uint8Array(lists.length);
      markHolding(builder.lists(), wordsHolding(vocabulary.vocabulary(), word), 1, found);
      const expected = lists.map((spellings) => (spellings.some((text) => fold(text).includes(word)) ? 1 : 0));
      expect(Array.from(found)).toEqual(expected);
    }),
    { numRuns: 3000 },
  );
});
