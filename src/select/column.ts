import type { Codes } from './codes.ts';

/**
 * The values of one attribute for every activity, several for one if need be.
 *
 * Activities that have the same values share a combination of them: `combinations` holds the combination of each
 * activity, and the values of combination `c` are `values[members[at]]` for `at` from `starts[c]` up to `starts[c + 1]`.
 * Columns that depend on the same thing share the array `combinations`, so that one count serves them all.
 */
export interface Column {
  readonly values: readonly string[];
  readonly combinations: Codes;
  readonly starts: Uint32Array;
  readonly members: Codes;
}

/** The codes of an activity's values, indexes into `values`. */
export function codesOf({ combinations, starts, members }: Column, activity: number): Codes {
  const combination = combinations[activity] ?? 0;
  return members.subarray(starts[combination], starts[combination + 1]);
}

/** The code of the one value of an activity, in a column in which each has exactly one. */
export function codeOf({ combinations, starts, members }: Column, activity: number): number {
  return members[starts[combinations[activity] ?? 0] ?? 0] ?? 0;
}

/** For each value, 1 where it is one of those chosen. */
export function chosenCodes(column: Column, chosen: readonly string[]): Uint8Array {
  const flags = new Uint8Array(column.values.length);
  for (const value of chosen) {
    const code = column.values.indexOf(value);
    if (code !== -1) flags[code] = 1;
  }
  return flags;
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
