import { fold } from './fold.ts';

/** Folded texts one after the other, each ended by a line feed; the text with number `i` ends ahead of `ends[i]`. */
export interface FoldedTexts {
  readonly text: string;
  readonly ends: Uint32Array;
}

const LINE_FEED = 10;
const SPACE = 32;
const LONGEST_PIECE = 4;
const PLAIN_LETTERS = /^[a-z0-9]+$/;

/** What a character folds to whatever stands around it; absent where that depends, or is no plain letter. */
function pieceOf(code: number): Uint8Array | undefined {
  const piece = fold(String.fromCharCode(code));
  if (piece !== '' && !PLAIN_LETTERS.test(piece)) return undefined;
  return Uint8Array.from(piece, (letter) => letter.charCodeAt(0));
}

const isTabled = (code: number): boolean => code < 0x250 || (code >= 0x410 && code < 0x450);
const LAST_TABLED = 0x450;

let table: readonly (Uint8Array | undefined)[] | undefined;

function pieces(): readonly (Uint8Array | undefined)[] {
  table ??= Array.from({ length: LAST_TABLED }, (_, code) => (isTabled(code) ? pieceOf(code) : undefined));
  return table;
}

/** Folds texts as `fold` does and lays them end to end; where a number has several, a line feed parts them. */
export class FoldedTextsBuilder {
  private bytes = new Uint8Array(1 << 16);
  private size = 0;
  /** UTF-16 code units, which is what a text is measured in once it is one. */
  private units = 0;
  private readonly ends: number[] = [];
  private readonly pieces = pieces();

  /** Adds the spellings of the next number. */
  add(spellings: readonly string[]): void {
    for (const spelling of spellings) this.addText(spelling);
    if (spellings.length === 0) this.endText();
    this.ends.push(this.units);
  }

  texts(): FoldedTexts {
    return { text: new TextDecoder().decode(this.bytes.subarray(0, this.size)), ends: Uint32Array.from(this.ends) };
  }

  private addText(text: string): void {
    this.makeRoom(text.length * LONGEST_PIECE);
    const { bytes, pieces: known, size: start } = this;
    let size = start;
    let isParted = false;
    for (let i = 0; i < text.length; i += 1) {
      const piece = known[text.charCodeAt(i)];
      if (piece === undefined) {
        this.addSlowly(text);
        return;
      }
      if (piece.length === 0) {
        isParted = size > start;
        continue;
      }
      if (isParted) {
        bytes[size] = SPACE;
        size += 1;
        isParted = false;
      }
      for (let at = 0; at < piece.length; at += 1) bytes[size + at] = piece[at] ?? 0;
      size += piece.length;
    }
    this.units += size - start;
    this.size = size;
    this.endText();
  }

  private addSlowly(text: string): void {
    const folded = fold(text);
    const encoded = new TextEncoder().encode(folded);
    this.makeRoom(encoded.length);
    this.bytes.set(encoded, this.size);
    this.size += encoded.length;
    this.units += folded.length;
    this.endText();
  }

  private endText(): void {
    this.makeRoom(1);
    this.bytes[this.size] = LINE_FEED;
    this.size += 1;
    this.units += 1;
  }

  private makeRoom(more: number): void {
    const wanted = this.size + more + 1;
    if (wanted <= this.bytes.length) return;
    const bytes = new Uint8Array(Math.max(wanted, this.bytes.length * 2));
    bytes.set(this.bytes.subarray(0, this.size));
    this.bytes = bytes;
  }
}

/** For each number, 1 where its text holds the word, which holds no line feed. One scan over the whole. */
export function textsHolding({ text, ends }: FoldedTexts, word: string): Uint8Array {
  const flags = new Uint8Array(ends.length);
  let number = 0;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, ends[number - 1])) {
    while ((ends[number] ?? text.length) <= at) number += 1;
    flags[number] = 1;
    number += 1;
  }
  return flags;
}
