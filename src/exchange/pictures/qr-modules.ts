import { codewordsOf } from './qr-codewords.ts';

type Grid = (0 | 1)[][];

/** Centres of the alignment patterns by version (ISO/IEC 18004, annex E). */
const ALIGNMENT: readonly (readonly number[])[] = [
  [],
  [6, 18],
  [6, 22],
  [6, 26],
  [6, 30],
  [6, 34],
  [6, 22, 38],
  [6, 24, 42],
  [6, 26, 46],
  [6, 28, 50],
];

const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_x, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/** The bits that tell error correction M. */
const LEVEL_M = 0;

/** The value followed by the remainder of its division by a generator polynomial. */
function withRemainder(value: number, polynomial: number, bits: number): number {
  let rest = value;
  for (let i = 0; i < bits; i += 1) rest = (rest << 1) ^ ((rest >>> (bits - 1)) * polynomial);
  return (value << bits) | rest;
}

const bitOf = (value: number, bit: number): 0 | 1 => (((value >>> bit) & 1) === 1 ? 1 : 0);

/** A symbol in the making: its modules, and which of them carry no data. */
class QrSymbol {
  readonly size: number;
  readonly modules: Grid;
  private readonly isFixed: boolean[][];

  constructor(private readonly version: number) {
    this.size = 17 + 4 * version;
    this.modules = Array.from({ length: this.size }, () => new Array<0 | 1>(this.size).fill(0));
    this.isFixed = Array.from({ length: this.size }, () => new Array<boolean>(this.size).fill(false));
    this.drawPatterns();
  }

  private fix(x: number, y: number, value: 0 | 1): void {
    const [row, fixed] = [this.modules[y], this.isFixed[y]];
    if (row === undefined || fixed === undefined || x < 0 || x >= this.size) return;
    row[x] = value;
    fixed[x] = true;
  }

  private drawRings(cx: number, cy: number, reach: number, light: readonly number[]): void {
    for (let y = -reach; y <= reach; y += 1)
      for (let x = -reach; x <= reach; x += 1)
        this.fix(cx + x, cy + y, light.includes(Math.max(Math.abs(x), Math.abs(y))) ? 0 : 1);
  }

  private drawPatterns(): void {
    const { size, version } = this;
    for (let i = 0; i < size; i += 1) {
      this.fix(6, i, i % 2 === 0 ? 1 : 0);
      this.fix(i, 6, i % 2 === 0 ? 1 : 0);
    }
    const centres = ALIGNMENT[version - 1] ?? [];
    const last = centres.length - 1;
    centres.forEach((x, i) => {
      centres.forEach((y, j) => {
        const isInCorner = (i === 0 && (j === 0 || j === last)) || (i === last && j === 0);
        if (!isInCorner) this.drawRings(x, y, 2, [1]);
      });
    });
    for (const [x, y] of [
      [3, 3],
      [size - 4, 3],
      [3, size - 4],
    ] as const)
      this.drawRings(x, y, 4, [2, 4]);
    this.drawFormat(0);
    if (version < 7) return;
    const bits = withRemainder(version, 0x1f25, 12);
    for (let i = 0; i < 18; i += 1) {
      const [a, b] = [size - 11 + (i % 3), Math.floor(i / 3)];
      this.fix(a, b, bitOf(bits, i));
      this.fix(b, a, bitOf(bits, i));
    }
  }

  drawFormat(mask: number): void {
    const { size } = this;
    const bits = withRemainder((LEVEL_M << 3) | mask, 0x537, 10) ^ 0x5412;
    const at = (i: number): 0 | 1 => bitOf(bits, i);
    for (let i = 0; i <= 5; i += 1) this.fix(8, i, at(i));
    this.fix(8, 7, at(6));
    this.fix(8, 8, at(7));
    this.fix(7, 8, at(8));
    for (let i = 9; i < 15; i += 1) this.fix(14 - i, 8, at(i));
    for (let i = 0; i < 8; i += 1) this.fix(size - 1 - i, 8, at(i));
    for (let i = 8; i < 15; i += 1) this.fix(8, size - 15 + i, at(i));
    this.fix(8, size - 8, 1);
  }

  drawWords(words: readonly number[]): void {
    const { size } = this;
    let i = 0;
    for (let right = size - 1; right >= 1; right -= 2) {
      const pair = right <= 6 ? right - 1 : right;
      const isUpward = ((pair + 1) & 2) === 0;
      for (let step = 0; step < size; step += 1) {
        const y = isUpward ? size - 1 - step : step;
        for (const x of [pair, pair - 1]) {
          const row = this.modules[y];
          if (row === undefined || this.isFixed[y]?.[x] !== false) continue;
          row[x] = i < words.length * 8 ? bitOf(words[i >>> 3] ?? 0, 7 - (i & 7)) : 0;
          i += 1;
        }
      }
    }
  }

  /** Inverts the data modules that the mask covers; doing so twice undoes it. */
  applyMask(mask: number): void {
    const isMasked = MASKS[mask];
    this.modules.forEach((row, y) => {
      row.forEach((value, x) => {
        if (this.isFixed[y]?.[x] === false && isMasked?.(x, y)) row[x] = value === 1 ? 0 : 1;
      });
    });
  }
}

const FINDER_LIKE = /(?=10111010000|00001011101)/g;

/** How hard a symbol is to read (ISO/IEC 18004, 7.8.3): long runs, blocks, shapes like a finder's, and imbalance. */
function penaltyOf(modules: Grid): number {
  const size = modules.length;
  const columns = modules.map((_, x) => modules.map((row) => row[x] ?? 0));
  let penalty = 0;
  for (const line of [...modules, ...columns].map((each) => each.join(''))) {
    for (const run of line.match(/0{5,}|1{5,}/g) ?? []) penalty += run.length - 2;
    penalty += 40 * (line.match(FINDER_LIKE)?.length ?? 0);
  }
  modules.forEach((row, y) => {
    row.forEach((value, x) => {
      if (y + 1 === size || x + 1 === size) return;
      if (row[x + 1] === value && modules[y + 1]?.[x] === value && modules[y + 1]?.[x + 1] === value) penalty += 3;
    });
  });
  const dark = modules.flat().filter((value) => value === 1).length;
  return penalty + 10 * Math.floor(Math.abs((dark / (size * size)) * 20 - 10));
}

/** The modules of a text's QR code, row by row, true for dark; without the light margin of 4 that readers want. `undefined` above 213 bytes. */
export function qrModules(text: string): readonly (readonly boolean[])[] | undefined {
  const encoded = codewordsOf(text);
  if (encoded === undefined) return undefined;
  const symbol = new QrSymbol(encoded.version);
  symbol.drawWords(encoded.words);
  const penalties = MASKS.map((_, mask) => {
    symbol.applyMask(mask);
    symbol.drawFormat(mask);
    const penalty = penaltyOf(symbol.modules);
    symbol.applyMask(mask);
    return penalty;
  });
  const best = penalties.indexOf(Math.min(...penalties));
  symbol.applyMask(best);
  symbol.drawFormat(best);
  return symbol.modules.map((row) => row.map((value) => value === 1));
}
