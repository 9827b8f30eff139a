import type { Columns } from './columns.ts';

/** How many of some activities have each combination, by the array that holds the combinations. */
export type CombinationCounts = ReadonlyMap<Uint32Array, Uint32Array>;

/** Adds one to the combination of each of the activities listed. */
export function countCombinations(combinations: Uint32Array, activities: Uint32Array, counts: Uint32Array): void {
  for (let i = 0; i < activities.length; i += 1) {
    const combination = combinations[activities[i] ?? 0] ?? 0;
    counts[combination] = (counts[combination] ?? 0) + 1;
  }
}

const totals = new WeakMap<Columns, CombinationCounts>();

/** The counts of all activities, counted once for these columns. */
export function totalCounts(columns: Columns): CombinationCounts {
  const known = totals.get(columns);
  if (known !== undefined) return known;
  const counts = new Map<Uint32Array, Uint32Array>([
    [columns.moments.of, new Uint32Array(columns.moments.first.length)],
  ]);
  for (const { combinations, starts } of [columns.organisations, columns.places, ...Object.values(columns.facets)])
    counts.set(combinations, new Uint32Array(starts.length - 1));
  for (const [combinations, perCombination] of counts) {
    for (const combination of combinations) perCombination[combination] = (perCombination[combination] ?? 0) + 1;
  }
  totals.set(columns, counts);
  return counts;
}

/**
 * Counts the combinations of the activities that are in an answer.
 *
 * Takes both those in and those out, and counts the fewer: the others are what is left of all.
 */
export function countsIn(columns: Columns, inside: Uint32Array, outside: Uint32Array): CombinationCounts {
  const all = totalCounts(columns);
  if (outside.length === 0) return all;
  const isSmall = inside.length <= outside.length;
  return new Map(
    Array.from(all, ([combinations, total]) => {
      const counts = new Uint32Array(total.length);
      countCombinations(combinations, isSmall ? inside : outside, counts);
      if (!isSmall) for (let i = 0; i < counts.length; i += 1) counts[i] = (total[i] ?? 0) - (counts[i] ?? 0);
      return [combinations, counts];
    }),
  );
}
