import type { Random } from './random.ts';

/** Indexes drawn in proportion to their weights. */
export class Weighted {
  private readonly sums: Float64Array;

  constructor(weights: ArrayLike<number>) {
    this.sums = new Float64Array(weights.length);
    let sum = 0;
    for (let i = 0; i < weights.length; i += 1) {
      sum += weights[i] ?? 0;
      this.sums[i] = sum;
    }
  }

  draw(random: Random): number {
    const wanted = random.next() * (this.sums.at(-1) ?? 0);
    let [low, high] = [0, this.sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sums[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Up to `count` different ones, fewer where the same come up again. */
  drawSome(random: Random, count: number): readonly number[] {
    const drawn = new Set<number>();
    for (let i = 0; i < count; i += 1) drawn.add(this.draw(random));
    return [...drawn];
  }
}

/** Weights of the first `count` ranks: the second half as heavy as the first, the third a third (Zipf's law at 1). */
export function zipf(count: number, exponent = 1): readonly number[] {
  return Array.from({ length: count }, (_, rank) => (rank + 1) ** -exponent);
}
