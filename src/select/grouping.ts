import { PairNumbers } from './pair-numbers.ts';

/** Rows told apart by what matters about them: the group of each row, and one row of each group. */
export interface Grouping<T> {
  readonly of: Uint32Array;
  readonly examples: readonly T[];
}

/** Groups rows by an object that they belong to. Groups are numbered as met. */
export function groupByOwner<T, K extends object>(rows: readonly T[], ownerOf: (row: T) => K): Grouping<T> {
  const numbers = new Map<K, number>();
  const of = new Uint32Array(rows.length);
  const examples: T[] = [];
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i];
    if (row === undefined) continue;
    const owner = ownerOf(row);
    let number = numbers.get(owner);
    if (number === undefined) {
      number = examples.length;
      numbers.set(owner, number);
      examples.push(row);
    }
    of[i] = number;
  }
  return { of, examples };
}

const SEPARATOR = 0;
const NONE = -1;

/**
 * Groups rows by lists of keys: those with the same keys in the same order are one group, numbered as met.
 *
 * Each list is a path through a tree whose branches are numbered; no text is put together.
 */
export function groupByKeys<T>(rows: readonly T[], ...keysOf: readonly ((row: T) => readonly string[])[]): Grouping<T> {
  const numbers = new Map<string, number>();
  const branches = new PairNumbers();
  const groupOfBranch: number[] = [];
  const of = new Uint32Array(rows.length);
  const examples: T[] = [];
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i];
    if (row === undefined) continue;
    let branch = 0;
    for (const keys of keysOf) {
      for (const key of keys(row)) {
        let number = numbers.get(key);
        if (number === undefined) {
          number = numbers.size + 1;
          numbers.set(key, number);
        }
        branch = branches.of(branch, number);
      }
      if (keysOf.length > 1) branch = branches.of(branch, SEPARATOR);
    }
    let group = groupOfBranch[branch] ?? NONE;
    if (group === NONE) {
      group = examples.length;
      while (groupOfBranch.length < branch) groupOfBranch.push(NONE);
      groupOfBranch[branch] = group;
      examples.push(row);
    }
    of[i] = group;
  }
  return { of, examples };
}
