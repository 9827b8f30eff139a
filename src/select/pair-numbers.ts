const FULL = 0.5;

/**
 * Numbers for pairs of whole numbers, from 1 on as they are first asked for.
 *
 * A hash table in typed arrays with linear probing: a `Map` would want a text or an object for each pair.
 */
export class PairNumbers {
  private size = 0;
  private slots = new Uint32Array(1 << 12);
  private firsts = new Uint32Array(1 << 11);
  private seconds = new Uint32Array(1 << 11);

  of(first: number, second: number): number {
    const mask = this.slots.length - 1;
    let slot = hash(first, second) & mask;
    for (;;) {
      const number = this.slots[slot] ?? 0;
      if (number === 0) break;
      if (this.firsts[number] === first && this.seconds[number] === second) return number;
      slot = (slot + 1) & mask;
    }
    this.size += 1;
    if (this.size >= this.slots.length * FULL) {
      this.grow();
      return this.add(first, second);
    }
    this.slots[slot] = this.size;
    this.firsts[this.size] = first;
    this.seconds[this.size] = second;
    return this.size;
  }

  private add(first: number, second: number): number {
    this.firsts[this.size] = first;
    this.seconds[this.size] = second;
    this.place(this.size);
    return this.size;
  }

  private place(number: number): void {
    const mask = this.slots.length - 1;
    let slot = hash(this.firsts[number] ?? 0, this.seconds[number] ?? 0) & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = number;
  }

  private grow(): void {
    const [firsts, seconds] = [this.firsts, this.seconds];
    this.slots = new Uint32Array(this.slots.length * 2);
    this.firsts = new Uint32Array(this.slots.length * FULL + 1);
    this.seconds = new Uint32Array(this.slots.length * FULL + 1);
    this.firsts.set(firsts.subarray(0, this.size));
    this.seconds.set(seconds.subarray(0, this.size));
    for (let number = 1; number < this.size; number += 1) this.place(number);
  }
}

function hash(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
