/** Different folded words, one after the other; each is ended by a line feed. Word `n` begins at `starts[n]`. */
export interface Vocabulary {
  readonly text: string;
  readonly starts: Uint32Array;
}

const LINE_FEED = 10;

/** Numbers words as they are first met. A hash table over their UTF-8 bytes, so that no text is made for each. */
export class VocabularyBuilder {
  private bytes = new Uint8Array(1 << 12);
  private ends = new Uint32Array(1 << 9);
  private slots = new Uint32Array(1 << 10);
  private size = 0;

  /** The number of the word that stands in `source` from `from` up to `to`. */
  numberOf(source: Uint8Array, from: number, to: number): number {
    const mask = this.slots.length - 1;
    let slot = hash(source, from, to) & mask;
    for (;;) {
      const found = this.slots[slot] ?? 0;
      if (found === 0) break;
      if (this.holds(found - 1, source, from, to)) return found - 1;
      slot = (slot + 1) & mask;
    }
    const start = this.startOf(this.size);
    const end = start + to - from + 1;
    if (end > this.bytes.length) this.bytes = enlarged(this.bytes, new Uint8Array(end * 2));
    this.bytes.set(source.subarray(from, to), start);
    this.bytes[end - 1] = LINE_FEED;
    this.ends[this.size] = end;
    this.size += 1;
    this.slots[slot] = this.size;
    if (this.size * 2 >= this.slots.length) this.grow();
    return this.size - 1;
  }

  vocabulary(): Vocabulary {
    const starts = new Uint32Array(this.size);
    const texts: string[] = [];
    const decoder = new TextDecoder();
    let length = 0;
    for (let number = 0; number < this.size; number += 1) {
      starts[number] = length;
      const text = decoder.decode(this.bytes.subarray(this.startOf(number), this.ends[number]));
      texts.push(text);
      length += text.length;
    }
    return { text: texts.join(''), starts };
  }

  private startOf(number: number): number {
    return number === 0 ? 0 : (this.ends[number - 1] ?? 0);
  }

  private holds(number: number, source: Uint8Array, from: number, to: number): boolean {
    const start = this.startOf(number);
    if ((this.ends[number] ?? 0) - 1 - start !== to - from) return false;
    for (let at = from; at < to; at += 1) if (this.bytes[start + at - from] !== source[at]) return false;
    return true;
  }

  private grow(): void {
    this.slots = new Uint32Array(this.slots.length * 2);
    this.ends = enlarged(this.ends, new Uint32Array(this.slots.length));
    const mask = this.slots.length - 1;
    for (let number = 0; number < this.size; number += 1) {
      let slot = hash(this.bytes, this.startOf(number), (this.ends[number] ?? 1) - 1) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = number + 1;
    }
  }
}

function enlarged<T extends Uint8Array | Uint32Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}

/** FNV-1a, mixed once more as its low bits are weak. */
function hash(bytes: Uint8Array, from: number, to: number): number {
  let mixed = 0x811c9dc5;
  for (let at = from; at < to; at += 1) mixed = Math.imul(mixed ^ (bytes[at] ?? 0), 0x01000193);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** For each word, 1 where it holds the text, which holds no line feed. */
export function wordsHolding({ text, starts }: Vocabulary, sought: string): Uint8Array {
  const flags = new Uint8Array(starts.length);
  let word = 0;
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, starts[word] ?? text.length)) {
    while ((starts[word + 1] ?? text.length) <= at) word += 1;
    flags[word] = 1;
    word += 1;
    if (word === starts.length) break;
  }
  return flags;
}
