import { describe, expect, it } from 'vitest';
import { qrModules } from '#src/exchange/pictures/qr-modules.ts';

/** As the npm package uqr 0.1.3 draws it at error correction M, which phones have long read. */
const EXAMPLE = [
  '#######..##...#.#.#######',
  '#.....#....#.#.##.#.....#',
  '#.###.#.#...#...#.#.###.#',
  '#.###.#.#######...#.###.#',
  '#.###.#.##......#.#.###.#',
  '#.....#.#.#..###..#.....#',
  '#######.#.#.#.#.#.#######',
  '........#.#...#.#........',
  '#.#####.....##....#####..',
  '#........#.#.#...#.#...#.',
  '.#..###...##.####..#.#.##',
  '...##..#......###.##....#',
  '#..##.#..#.....#.##.#.###',
  '#.##.#..#...##..#..#.#.#.',
  '#.###.#.##...###..####.##',
  '#...##..#.#.##.######...#',
  '#.######.#..#.#.#####.#..',
  '........###....##...##...',
  '#######...###...#.#.#.###',
  '#.....#.#..#..#.#...##..#',
  '#.###.#.####...######.###',
  '#.###.#.#.#.####.##.#####',
  '#.###.#.##...###.....##.#',
  '#.....#..##.##..##.###..#',
  '#######.#...#.#..########',
];

describe('a QR code', () => {
  it('is the one that another encoder makes', () => {
    const drawn = qrModules('https://example.org/')?.map((row) => row.map((isDark) => (isDark ? '#' : '.')).join(''));
    expect(drawn).toEqual(EXAMPLE);
  });
  it('grows with the text, version by version', () => {
    expect(qrModules('x'.repeat(14))?.length).toBe(21);
    expect(qrModules('x'.repeat(15))?.length).toBe(25);
    expect(qrModules('x'.repeat(122))?.length).toBe(45);
    expect(qrModules('x'.repeat(213))?.length).toBe(57);
  });
  it('is none for a text that is too long, counted in bytes', () => {
    expect(qrModules('x'.repeat(214))).toBeUndefined();
    expect(qrModules('ж'.repeat(107))).toBeUndefined();
  });
});
