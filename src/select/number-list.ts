/** Whole numbers from 0 on, one after the other, in a typed array that grows. */
export class NumberList {
  private numbers = new Uint32Array(1 << 8);
  size = 0;

  push(number: number): void {
    if (this.size === this.numbers.length) {
      const larger = new Uint32Array(this.size * 2);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.numbers[this.size] = number;
    this.size += 1;
  }

  /** 0 beyond the end. */
  at(index: number): number {
    return index < this.size ? (this.numbers[index] ?? 0) : 0;
  }

  /** Fills up with 0 as far as that. */
  set(index: number, number: number): void {
    while (this.size <= index) this.push(0);
    this.numbers[index] = number;
  }

  /** Good until more are added. */
  view(): Uint32Array {
    return this.numbers.subarray(0, this.size);
  }

  toArray(): Uint32Array {
    return this.view().slice();
  }
}
