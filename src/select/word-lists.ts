import { type Codes, narrow } from './codes.ts';
import { fold } from './fold.ts';
import { LONGEST_PIECE, letterPieces } from './letter-pieces.ts';
import type { VocabularyBuilder } from './vocabulary.ts';

/**
 * Which of so many lists have a word: `lists[at]` for `at` from `starts[word]` up to `starts[word + 1]`. Words of the
 * vocabulary that lie beyond are in none.
 */
export interface WordLists {
  readonly size: number;
  readonly starts: Uint32Array;
  readonly lists: Codes;
}

/** Takes texts apart into folded words, as `fold` does, without making a text of each. */
export class WordListsBuilder {
  private readonly pieces = letterPieces();
  private readonly starts: number[] = [0];
  private words = new Uint32Array(1 << 10);
  private size = 0;
  private most = 0;
  private letters = new Uint8Array(1 << 10);

  constructor(private readonly vocabulary: VocabularyBuilder) {}

  /** Adds the spellings of the next number. */
  add(spellings: readonly string[]): void {
    for (const spelling of spellings) if (!this.addPlain(spelling)) this.addFolded(fold(spelling));
    this.starts.push(this.size);
  }

  lists(): WordLists {
    const { words, size, most } = this;
    const starts = new Uint32Array(most + 2);
    for (let at = 0; at < size; at += 1) {
      const word = (words[at] ?? 0) + 1;
      starts[word] = (starts[word] ?? 0) + 1;
    }
    for (let word = 0; word <= most; word += 1) starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
    const next = starts.slice();
    const lists = new Uint32Array(size);
    for (let list = 0; list < this.starts.length - 1; list += 1) {
      const end = this.starts[list + 1] ?? 0;
      for (let at = this.starts[list] ?? 0; at < end; at += 1) {
        const word = words[at] ?? 0;
        const to = next[word] ?? 0;
        lists[to] = list;
        next[word] = to + 1;
      }
    }
    return { size: this.starts.length - 1, starts, lists: narrow(lists) };
  }

  /** Whether every character could be folded by itself; if not, nothing is added. */
  private addPlain(text: string): boolean {
    const { pieces } = this;
    if (this.letters.length < text.length * LONGEST_PIECE) this.letters = new Uint8Array(text.length * LONGEST_PIECE);
    const { letters } = this;
    const before = this.size;
    let [from, to] = [0, 0];
    for (let i = 0; i < text.length; i += 1) {
      const piece = pieces[text.charCodeAt(i)];
      if (piece === undefined) {
        this.size = before;
        return false;
      }
      for (let at = 0; at < piece.length; at += 1) letters[to + at] = piece[at] ?? 0;
      to += piece.length;
      if (piece.length === 0) {
        if (to > from) this.addWord(letters, from, to);
        from = to;
      }
    }
    if (to > from) this.addWord(letters, from, to);
    return true;
  }

  private addFolded(folded: string): void {
    if (folded === '') return;
    const encoder = new TextEncoder();
    for (const word of folded.split(' ')) {
      const bytes = encoder.encode(word);
      this.addWord(bytes, 0, bytes.length);
    }
  }

  private addWord(bytes: Uint8Array, from: number, to: number): void {
    const number = this.vocabulary.numberOf(bytes, from, to);
    for (let at = this.starts.at(-1) ?? 0; at < this.size; at += 1) if (this.words[at] === number) return;
    this.most = Math.max(this.most, number);
    if (this.size === this.words.length) {
      const words = new Uint32Array(this.size * 2);
      words.set(this.words);
      this.words = words;
    }
    this.words[this.size] = number;
    this.size += 1;
  }
}

/** Sets a bit for each list that has one of the flagged words. */
export function markHolding({ starts, lists }: WordLists, flags: Uint8Array, bit: number, marks: Uint8Array): void {
  const words = Math.min(flags.length, starts.length - 1);
  for (let word = 0; word < words; word += 1) {
    if (flags[word] !== 1) continue;
    const end = starts[word + 1] ?? 0;
    for (let at = starts[word] ?? 0; at < end; at += 1) {
      const list = lists[at] ?? 0;
      marks[list] = (marks[list] ?? 0) | bit;
    }
  }
}
