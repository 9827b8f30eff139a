import type { Grouping } from './grouping.ts';
import { NumberList } from './number-list.ts';
import type { Numbering } from './numbering.ts';

/**
 * The values of one attribute for every activity, several for one if need be.
 *
 * Activities that have the same values share a combination of them: `combinations` holds the combination of each
 * activity, and the values of combination `c` are `values[members[at]]` for `at` from `starts[c]` up to `starts[c + 1]`.
 * Columns that depend on the same thing share the array `combinations`, so that one count serves them all.
 */
export interface Column {
  readonly values: readonly string[];
  readonly combinations: Uint32Array;
  readonly starts: Uint32Array;
  readonly members: Uint32Array;
}

/** Lays out a column over activities that were grouped so that those of one group have the same values. */
export function buildColumn<T>(
  { of: combinations, examples }: Grouping<T>,
  valuesOf: (example: T) => readonly string[],
  numbering: Numbering,
): Column {
  const starts = new Uint32Array(examples.length + 1);
  const members = new NumberList();
  for (let i = 0; i < examples.length; i += 1) {
    const example = examples[i];
    const values = example === undefined ? [] : valuesOf(example);
    for (let at = 0; at < values.length; at += 1) members.push(numbering.codeOf(values[at] ?? ''));
    starts[i + 1] = members.size;
  }
  return { values: numbering.values(), combinations, starts, members: members.toArray() };
}

/** A column of what activities belong to, exactly one each, whose codes are those of the groups. */
export function ownerColumn({ of: combinations }: Grouping<unknown>, values: readonly string[]): Column {
  const starts = Uint32Array.from({ length: values.length + 1 }, (_, i) => i);
  return { values, combinations, starts, members: starts.subarray(0, values.length) };
}

/** The codes of an activity's values, indexes into `values`. */
export function codesOf({ combinations, starts, members }: Column, activity: number): Uint32Array {
  const combination = combinations[activity] ?? 0;
  return members.subarray(starts[combination], starts[combination + 1]);
}

/** For each value, 1 where it is one of those chosen. */
export function chosenCodes(column: Column, chosen: readonly string[]): Uint8Array {
  const wanted = new Set(chosen);
  return Uint8Array.from(column.values, (value) => (wanted.has(value) ? 1 : 0));
}

/** For each combination, 1 where one of its values has its flag set. */
export function flaggedCombinations({ starts, members }: Column, flags: Uint8Array): Uint8Array {
  const flagged = new Uint8Array(starts.length - 1);
  for (let combination = 0; combination < flagged.length; combination += 1) {
    const end = starts[combination + 1] ?? 0;
    for (let at = starts[combination] ?? 0; at < end; at += 1) {
      if (flags[members[at] ?? 0] === 1) {
        flagged[combination] = 1;
        break;
      }
    }
  }
  return flagged;
}

/** How many activities have each value, from how many have each combination. */
export function countsOfValues({ values, starts, members }: Column, perCombination: Uint32Array): Uint32Array {
  const counts = new Uint32Array(values.length);
  for (let combination = 0; combination < perCombination.length; combination += 1) {
    const count = perCombination[combination] ?? 0;
    if (count === 0) continue;
    const end = starts[combination + 1] ?? 0;
    for (let at = starts[combination] ?? 0; at < end; at += 1) {
      const code = members[at] ?? 0;
      counts[code] = (counts[code] ?? 0) + count;
    }
  }
  return counts;
}

/** Whether the activity has a value whose flag is set. */
export function hasFlagged(column: Column, activity: number, flags: Uint8Array): boolean {
  return codesOf(column, activity).some((code) => flags[code] === 1);
}

/** Adds one to the count of every value that the activity has. */
export function countValues({ combinations, starts, members }: Column, activity: number, counts: Uint32Array): void {
  const combination = combinations[activity] ?? 0;
  const end = starts[combination + 1] ?? 0;
  for (let at = starts[combination] ?? 0; at < end; at += 1) {
    const code = members[at] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
}

/** Whether the activity has any value at all. */
export function hasValue({ combinations, starts }: Column, activity: number): boolean {
  const combination = combinations[activity] ?? 0;
  return (starts[combination + 1] ?? 0) > (starts[combination] ?? 0);
}
