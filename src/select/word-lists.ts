import { fold } from './fold.ts';
import { LONGEST_PIECE, letterPieces } from './letter-pieces.ts';
import type { VocabularyBuilder } from './vocabulary.ts';

/** The words of each of some texts: numbers of a vocabulary, from `starts[n]` up to `starts[n + 1]`. */
export interface WordLists {
  readonly starts: Uint32Array;
  readonly words: Uint16Array | Uint32Array;
}

const MOST_IN_16_BITS = 65_535;

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
    const words = this.words.subarray(0, this.size);
    return {
      starts: Uint32Array.from(this.starts),
      words: this.most <= MOST_IN_16_BITS ? Uint16Array.from(words) : words.slice(),
    };
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

/** For each list, 1 where one of its words is flagged. */
export function listsHolding({ starts, words }: WordLists, flags: Uint8Array): Uint8Array {
  const holding = new Uint8Array(starts.length - 1);
  for (let list = 0; list < holding.length; list += 1) {
    const end = starts[list + 1] ?? 0;
    for (let at = starts[list] ?? 0; at < end; at += 1) {
      if (flags[words[at] ?? 0] === 1) {
        holding[list] = 1;
        break;
      }
    }
  }
  return holding;
}
