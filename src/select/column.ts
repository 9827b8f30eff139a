/**
 * The values of one attribute for every activity, several for one if need be.
 *
 * `codes` holds indexes into `values`; those of activity `i` stand from `offsets[i]` up to `offsets[i + 1]`.
 */
export interface Column {
  readonly values: readonly string[];
  readonly offsets: Uint32Array;
  readonly codes: Uint32Array;
}

/** Lays out a column. `values` come first in the given order (so that a value nobody has keeps its place), then as met. */
export function buildColumn<T>(
  rows: readonly T[],
  valuesOf: (row: T) => readonly string[],
  values: readonly string[] = [],
): Column {
  const codeOf = new Map(values.map((value, code) => [value, code]));
  const offsets = new Uint32Array(rows.length + 1);
  const codes: number[] = [];
  rows.forEach((row, i) => {
    for (const value of valuesOf(row)) {
      let code = codeOf.get(value);
      if (code === undefined) {
        code = codeOf.size;
        codeOf.set(value, code);
      }
      codes.push(code);
    }
    offsets[i + 1] = codes.length;
  });
  return { values: [...codeOf.keys()], offsets, codes: Uint32Array.from(codes) };
}

/** For each value, 1 where it is one of those chosen. */
export function chosenCodes(column: Column, chosen: readonly string[]): Uint8Array {
  const wanted = new Set(chosen);
  return Uint8Array.from(column.values, (value) => (wanted.has(value) ? 1 : 0));
}

/** Whether the activity has a value whose flag is set. */
export function hasFlagged({ offsets, codes }: Column, activity: number, flags: Uint8Array): boolean {
  const end = offsets[activity + 1] ?? 0;
  for (let at = offsets[activity] ?? 0; at < end; at += 1) if (flags[codes[at] ?? 0] === 1) return true;
  return false;
}

/** Adds one to the count of every value that the activity has. */
export function countValues({ offsets, codes }: Column, activity: number, counts: Uint32Array): void {
  const end = offsets[activity + 1] ?? 0;
  for (let at = offsets[activity] ?? 0; at < end; at += 1) {
    const code = codes[at] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
}

/** Whether the activity has any value at all. */
export function hasValue({ offsets }: Column, activity: number): boolean {
  return (offsets[activity + 1] ?? 0) > (offsets[activity] ?? 0);
}
