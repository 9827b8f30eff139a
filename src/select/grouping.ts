import { NumberList } from './number-list.ts';
import type { Numbering } from './numbering.ts';
import type { PairNumbers } from './pair-numbers.ts';

/** Rows told apart by what matters about them: the group of each row, and what each group stands for. */
export interface Grouping<T> {
  readonly of: Uint32Array;
  readonly examples: readonly T[];
}

/** How rows are told apart by the values that they have. */
export interface GroupingRules<T> {
  /** Rows with the same values in the same order, in each of the lists, are one group. */
  readonly lists: readonly { readonly of: (row: T) => readonly string[]; readonly numbering: Numbering }[];
  /** What each row belongs to, and may take its values from. */
  readonly owners: Grouping<unknown>;
  /** Whether a row has the values that all rows of its owner have for which this holds. They are looked at once. */
  readonly inherits: (row: T) => boolean;
  /** Room to number branches in; emptied first, so that groupings one after the other can share it. */
  readonly branches: PairNumbers;
}

/** Ends a list; codes count from 1. */
const END = 0;

/**
 * Groups rows by the values that they have. Groups are numbered as met; the example of a group is its first row.
 *
 * Each list is a path through a tree whose branches are numbered, so that no text is put together.
 */
export function groupByValues<T>(
  rows: readonly T[],
  { lists, owners, inherits, branches }: GroupingRules<T>,
): Grouping<T> {
  branches.clear();
  // Groups count from 1 in these two, as 0 stands for none.
  const groupOfBranch = new NumberList();
  const groupOfOwner = new Uint32Array(owners.examples.length);
  const of = new Uint32Array(rows.length);
  const examples: T[] = [];

  const groupOf = (row: T): number => {
    let branch = 0;
    for (const list of lists) {
      const values = list.of(row);
      for (let at = 0; at < values.length; at += 1)
        branch = branches.of(branch, list.numbering.codeOf(values[at] ?? '') + 1);
      if (lists.length > 1) branch = branches.of(branch, END);
    }
    const known = groupOfBranch.at(branch);
    if (known !== 0) return known;
    const group = examples.push(row);
    groupOfBranch.set(branch, group);
    return group;
  };

  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i];
    if (row === undefined) continue;
    const owner = owners.of[i] ?? 0;
    const inherited = inherits(row) ? (groupOfOwner[owner] ?? 0) : 0;
    const group = inherited === 0 ? groupOf(row) : inherited;
    if (inherited === 0 && inherits(row)) groupOfOwner[owner] = group;
    of[i] = group - 1;
  }
  return { of, examples };
}
