/** How the codewords of a version are divided at error correction M (ISO/IEC 18004, table 9): check words a block, then blocks as [how many, data words]. */
interface Division {
  readonly check: number;
  readonly blocks: readonly (readonly [count: number, data: number])[];
}

const DIVISIONS: readonly Division[] = [
  { check: 10, blocks: [[1, 16]] },
  { check: 16, blocks: [[1, 28]] },
  { check: 26, blocks: [[1, 44]] },
  { check: 18, blocks: [[2, 32]] },
  { check: 24, blocks: [[2, 43]] },
  { check: 16, blocks: [[4, 27]] },
  { check: 18, blocks: [[4, 31]] },
  {
    check: 22,
    blocks: [
      [2, 38],
      [2, 39],
    ],
  },
  {
    check: 22,
    blocks: [
      [3, 36],
      [2, 37],
    ],
  },
  {
    check: 26,
    blocks: [
      [4, 43],
      [1, 44],
    ],
  },
];

const FIELD = 0x11d;
const PADDING = [0xec, 0x11] as const;
const BYTE_MODE = 0b0100;

/** Product in the field of 256 elements that the code is reckoned in. */
function multiply(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ ((product >>> 7) * FIELD);
    product ^= ((b >>> bit) & 1) * a;
  }
  return product;
}

function generator(degree: number): readonly number[] {
  const result = [...new Array<number>(degree - 1).fill(0), 1];
  let root = 1;
  for (let i = 0; i < degree; i += 1) {
    for (let at = 0; at < degree; at += 1)
      result[at] = multiply(result[at] ?? 0, root) ^ (at + 1 < degree ? (result[at + 1] ?? 0) : 0);
    root = multiply(root, 2);
  }
  return result;
}

function checkWords(data: readonly number[], divisor: readonly number[]): readonly number[] {
  const result = divisor.map(() => 0);
  for (const word of data) {
    const factor = word ^ (result.shift() ?? 0);
    result.push(0);
    divisor.forEach((coefficient, i) => {
      result[i] = (result[i] ?? 0) ^ multiply(coefficient, factor);
    });
  }
  return result;
}

function dataWords(bytes: Uint8Array, lengthBits: number, capacity: number): readonly number[] {
  const bits: number[] = [];
  const add = (value: number, count: number): void => {
    for (let bit = count - 1; bit >= 0; bit -= 1) bits.push((value >>> bit) & 1);
  };
  add(BYTE_MODE, 4);
  add(bytes.length, lengthBits);
  for (const byte of bytes) add(byte, 8);
  add(0, Math.min(4, capacity * 8 - bits.length));
  while (bits.length % 8 !== 0) bits.push(0);
  const words: number[] = [];
  for (let at = 0; at < bits.length; at += 8)
    words.push(bits.slice(at, at + 8).reduce((word, bit) => word * 2 + bit, 0));
  for (let i = 0; words.length < capacity; i += 1) words.push(PADDING[i % 2] ?? 0);
  return words;
}

function interleaved(blocks: readonly (readonly number[])[]): readonly number[] {
  const longest = Math.max(...blocks.map(({ length }) => length));
  return Array.from({ length: longest }, (_, i) => blocks.flatMap((block) => block[i] ?? [])).flat();
}

/** The codewords of a text in byte mode at error correction M, and the smallest version (1 to 10) that holds them. */
export interface Codewords {
  readonly version: number;
  readonly words: readonly number[];
}

/** Encodes a text (UTF-8). `undefined` above 213 bytes, which is more than an address needs. */
export function codewordsOf(text: string): Codewords | undefined {
  const bytes = new TextEncoder().encode(text);
  for (const [i, { check, blocks }] of DIVISIONS.entries()) {
    const version = i + 1;
    const lengthBits = version < 10 ? 8 : 16;
    const capacity = blocks.reduce((sum, [count, data]) => sum + count * data, 0);
    if (4 + lengthBits + bytes.length * 8 > capacity * 8) continue;
    const all = dataWords(bytes, lengthBits, capacity);
    const sizes = blocks.flatMap(([count, data]) => new Array<number>(count).fill(data));
    const data = sizes.map((size, block) => {
      const start = sizes.slice(0, block).reduce((sum, each) => sum + each, 0);
      return all.slice(start, start + size);
    });
    const divisor = generator(check);
    return { version, words: [...interleaved(data), ...interleaved(data.map((block) => checkWords(block, divisor)))] };
  }
  return undefined;
}
