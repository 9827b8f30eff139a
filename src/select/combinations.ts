import { type Codes, narrow } from './codes.ts';
import type { Lists } from './list-book.ts';
import { NumberList } from './number-list.ts';
import { PairNumbers } from './pair-numbers.ts';

/** Numbers told apart: the combination of each row, as they are met, and the number that each stands for. */
export interface Combinations {
  readonly of: Codes;
  readonly firsts: Uint32Array;
}

/** Pairs of numbers told apart. */
export interface PairCombinations extends Combinations {
  readonly seconds: Uint32Array;
}

/** Numbers the different ones of some numbers, as they are met. `most`: of them; they are written over. */
export function combineOne(first: Uint32Array, most: number): Combinations {
  const numbers = new Uint32Array(most + 1);
  const firsts = new Uint32Array(Math.min(most + 1, first.length));
  let size = 0;
  for (let i = 0; i < first.length; i += 1) {
    const a = first[i] ?? 0;
    let number = numbers[a] ?? 0;
    if (number === 0) {
      firsts[size] = a;
      size += 1;
      number = size;
      numbers[a] = number;
    }
    first[i] = number - 1;
  }
  return { of: narrow(first, size - 1), firsts: firsts.slice(0, size) };
}

/**
 * Numbers the pairs of two numbers that rows have. Quick where the second is 0.
 *
 * `most`: of the first ones, which are written over.
 */
export function combine(first: Uint32Array, second: Uint32Array, most: number): PairCombinations {
  const alone = new Uint32Array(most + 1);
  const pairs = new PairNumbers();
  const ofPair = new NumberList();
  const [firsts, seconds] = [new NumberList(), new NumberList()];
  for (let i = 0; i < first.length; i += 1) {
    const a = first[i] ?? 0;
    const b = second[i] ?? 0;
    const pair = b === 0 ? 0 : pairs.of(a, b);
    let number = b === 0 ? (alone[a] ?? 0) : ofPair.at(pair);
    if (number === 0) {
      firsts.push(a);
      seconds.push(b);
      number = firsts.size;
      if (b === 0) alone[a] = number;
      else ofPair.set(pair, number);
    }
    first[i] = number - 1;
  }
  return { of: narrow(first, firsts.size - 1), firsts: firsts.toArray(), seconds: seconds.toArray() };
}

/** Puts down the values of combinations without repetition, for one column after the other in the same room. */
export class MemberLists {
  private starts = new Uint32Array();
  private readonly members = new NumberList();
  private size = 0;

  /** Begins with the first of so many combinations. */
  begin(size: number): void {
    this.starts = new Uint32Array(size + 1);
    this.members.size = 0;
    this.size = 0;
  }

  /** Adds to the last combination what a list holds, as `of` has it. */
  addList({ starts, members }: Lists, list: number, of?: Uint32Array): void {
    const end = starts[list + 1] ?? 0;
    // The first list repeats nothing.
    const isPlain = of === undefined && this.starts[this.size] === this.members.size;
    for (let at = starts[list] ?? 0; at < end; at += 1) {
      const member = members[at] ?? 0;
      const code = of === undefined ? member : of[member];
      if (isPlain) this.members.push(member);
      else if (code !== undefined) this.add(code);
    }
  }

  add(code: number): void {
    for (let at = this.starts[this.size] ?? 0; at < this.members.size; at += 1)
      if (this.members.at(at) === code) return;
    this.members.push(code);
  }

  /** Ends the last combination. */
  end(): void {
    this.size += 1;
    this.starts[this.size] = this.members.size;
  }

  lists(): { readonly starts: Uint32Array; readonly members: Codes } {
    return { starts: this.starts, members: narrow(this.members.view()) };
  }
}
