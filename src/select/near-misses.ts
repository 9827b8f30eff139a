import { BIT } from './clause-failures.ts';
import type { Clause } from './filter.ts';
import type { Workspace } from './workspace.ts';

/** For each clause that narrows, the activities that it alone keeps out of the answer, by index in the order of time. */
export type NearMisses = ReadonlyMap<Clause, Uint32Array>;

/**
 * `failed`: the bits of the clauses that each activity fails. `outside`: those outside the answer, from the last on.
 * With one clause the list is a view of `close`.
 */
export function nearMisses({ failed, close }: Workspace, outside: Uint32Array, clauses: readonly Clause[]): NearMisses {
  let size = 0;
  for (let at = outside.length - 1; at >= 0; at -= 1) {
    const activity = outside[at] ?? 0;
    const mask = failed[activity] ?? 0;
    close[size] = activity;
    size += (mask & (mask - 1)) === 0 ? 1 : 0;
  }
  const missed = close.subarray(0, size);
  const [only, ...others] = clauses;
  if (only !== undefined && others.length === 0) return new Map([[only, missed]]);
  return new Map(clauses.map((clause) => [clause, failingOnly(failed, missed, BIT[clause])]));
}

function failingOnly(failed: Uint16Array, missed: Uint32Array, bit: number): Uint32Array {
  const found = new Uint32Array(missed.length);
  let size = 0;
  for (let at = 0; at < missed.length; at += 1) {
    const activity = missed[at] ?? 0;
    if (failed[activity] !== bit) continue;
    found[size] = activity;
    size += 1;
  }
  return found.slice(0, size);
}
