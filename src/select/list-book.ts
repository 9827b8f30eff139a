import { NumberList } from './number-list.ts';
import type { Numbering } from './numbering.ts';
import { PairNumbers } from './pair-numbers.ts';

/** Lists of codes, one after the other: list `n` is `members[at]` for `at` from `starts[n]` up to `starts[n + 1]`. */
export interface Lists {
  readonly starts: Uint32Array;
  readonly members: Uint32Array;
}

/** Numbers lists of values, without repetitions; the empty one is 0, the others follow as they are met. */
export class ListBook {
  private readonly branches = new PairNumbers();
  private readonly numberOfBranch = new NumberList();
  private readonly starts = new NumberList();
  private readonly members = new NumberList();
  private readonly known = new Map<readonly string[], number>();

  constructor(private readonly numbering: Numbering) {
    this.starts.push(0);
    this.starts.push(0);
  }

  /** The number of a list. One that is the same object as before is not read again: it must not have changed. */
  numberOf(values: readonly string[] | undefined): number {
    if (values === undefined || values.length === 0) return 0;
    if (values.length === 1) return this.add(values);
    const known = this.known.get(values);
    if (known !== undefined) return known;
    const number = this.add(values);
    this.known.set(values, number);
    return number;
  }

  lists(): Lists {
    return { starts: this.starts.toArray(), members: this.members.toArray() };
  }

  private add(values: readonly string[]): number {
    let branch = 0;
    for (let at = 0; at < values.length; at += 1)
      branch = this.branches.of(branch, this.numbering.codeOf(values[at] ?? ''));
    const known = this.numberOfBranch.at(branch);
    if (known !== 0) return known;
    for (let at = 0; at < values.length; at += 1) {
      const value = values[at] ?? '';
      if (values.indexOf(value) === at) this.members.push(this.numbering.codeOf(value));
    }
    this.starts.push(this.members.size);
    const number = this.starts.size - 2;
    this.numberOfBranch.set(branch, number);
    return number;
  }
}
