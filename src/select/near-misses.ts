import { BIT } from './clause-failures.ts';
import type { Columns } from './columns.ts';
import { countCombinations } from './combination-counts.ts';
import type { Clause } from './filter.ts';

/** The activities that only this clause keeps out of the answer. */
export interface NearMisses {
  /** By index, in the order of time. */
  readonly activities: Uint32Array;
  /** How many have each combination of the clause's own attribute; none for the free text. */
  readonly counts: Uint32Array;
}

/** The array of combinations that a clause looks at, and how many combinations there are. */
function attributeOf(columns: Columns, clause: Clause): readonly [combinations: Uint32Array, size: number] {
  if (clause === 'query') return [new Uint32Array(), 0];
  if (clause === 'period') return [columns.moments.of, columns.moments.first.length];
  const { combinations, starts } = columns.facets[clause];
  return [combinations, starts.length - 1];
}

/** What dropping one clause would give back. `outside`: the activities outside the answer, from the last to the first. */
export function nearMisses(columns: Columns, clause: Clause, failed: Uint16Array, outside: Uint32Array): NearMisses {
  const bit = BIT[clause];
  const missed = new Uint32Array(outside.length);
  let size = 0;
  for (let at = outside.length - 1; at >= 0; at -= 1) {
    const activity = outside[at] ?? 0;
    missed[size] = activity;
    if (failed[activity] === bit) size += 1;
  }
  const activities = missed.subarray(0, size);
  const [combinations, combinationCount] = attributeOf(columns, clause);
  const counts = new Uint32Array(combinationCount);
  if (clause !== 'query') countCombinations(combinations, activities, counts);
  return { activities, counts };
}
