import { PairNumbers } from './pair-numbers.ts';

/** Rows told apart by what matters about them: the group of each row, and one row of each group. */
export interface Grouping<T> {
  readonly of: Uint32Array;
  readonly examples: readonly T[];
}

/** Groups rows by the id of what they belong to. Groups are numbered as met. */
export function groupById<T>(rows: readonly T[], idOf: (row: T) => string): Grouping<T> {
  const numbers = new Map<string, number>();
  const of = new Uint32Array(rows.length);
  const examples: T[] = [];
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i];
    if (row === undefined) continue;
    const id = idOf(row);
    let number = numbers.get(id);
    if (number === undefined) {
      number = examples.length;
      numbers.set(id, number);
      examples.push(row);
    }
    of[i] = number;
  }
  return { of, examples };
}

/** How rows are told apart by lists of keys. */
export interface KeyRules<T> {
  /** The same keys in the same order in each list: the same group. */
  readonly keys: readonly ((row: T) => readonly string[])[];
  /** Groups whose rows have the same keys wherever `inherits` holds, so that these are looked at once. */
  readonly owners: Grouping<T>;
  readonly inherits: (row: T) => boolean;
}

const SEPARATOR = 0;
const NONE = -1;

/** Groups rows by keys. Each list is a path through a tree whose branches are numbered; no text is put together. */
export function groupByKeys<T>(rows: readonly T[], { keys, owners, inherits }: KeyRules<T>): Grouping<T> {
  const numbers = new Map<string, number>();
  const branches = new PairNumbers();
  const groupOfBranch: number[] = [];
  const groupOfOwner = new Int32Array(owners.examples.length).fill(NONE);
  const of = new Uint32Array(rows.length);
  const examples: T[] = [];

  const groupOf = (row: T): number => {
    let branch = 0;
    for (const keysOf of keys) {
      for (const key of keysOf(row)) {
        let number = numbers.get(key);
        if (number === undefined) {
          number = numbers.size + 1;
          numbers.set(key, number);
        }
        branch = branches.of(branch, number);
      }
      if (keys.length > 1) branch = branches.of(branch, SEPARATOR);
    }
    while (groupOfBranch.length <= branch) groupOfBranch.push(NONE);
    const known = groupOfBranch[branch] ?? NONE;
    if (known !== NONE) return known;
    groupOfBranch[branch] = examples.length;
    return examples.push(row) - 1;
  };

  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i];
    if (row === undefined) continue;
    if (!inherits(row)) {
      of[i] = groupOf(row);
      continue;
    }
    const owner = owners.of[i] ?? 0;
    let group = groupOfOwner[owner] ?? NONE;
    if (group === NONE) {
      group = groupOf(row);
      groupOfOwner[owner] = group;
    }
    of[i] = group;
  }
  return { of, examples };
}
