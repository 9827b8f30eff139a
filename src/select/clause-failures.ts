import { chosenCodes, flaggedCombinations } from './column.ts';
import type { Columns } from './columns.ts';
import { activeClauses, CLAUSES, type Clause, type Filter } from './filter.ts';
import { searchRounds } from './search-index.ts';
import { STANDING } from './standings.ts';
import type { Workspace } from './workspace.ts';

/** The bit of each clause in the mask of clauses that an activity fails. */
export const BIT = Object.fromEntries(CLAUSES.map((clause, i) => [clause, 1 << i])) as Readonly<Record<Clause, number>>;

/** Writes to `failed`, for each activity, the bits of the clauses that it fails; `undefined` where no clause narrows. */
export function clauseFailures(
  columns: Columns,
  filter: Filter,
  standing: Uint8Array,
  { failed, found }: Workspace,
): Uint16Array | undefined {
  const clauses = activeClauses(filter);
  if (clauses.length === 0) return undefined;
  failed.fill(0);
  for (const [combinations, bits] of bitsByCombinations(columns, filter, clauses, standing)) {
    for (let i = 0; i < failed.length; i += 1) failed[i] = (failed[i] ?? 0) | (bits[combinations[i] ?? 0] ?? 0);
  }
  if (!clauses.includes('query')) return failed;
  for (const all of searchRounds(columns.search, filter.query, found)) {
    for (let i = 0; i < failed.length; i += 1) if (found[i] !== all) failed[i] = (failed[i] ?? 0) | BIT.query;
  }
  return failed;
}

/** What the clauses say of whole combinations, those that depend on the same thing in one table. */
function bitsByCombinations(
  columns: Columns,
  filter: Filter,
  clauses: readonly Clause[],
  standing: Uint8Array,
): ReadonlyMap<Uint32Array, Uint16Array> {
  const tables = new Map<Uint32Array, Uint16Array>();
  const add = (combinations: Uint32Array, passing: Uint8Array, bit: number) => {
    const table = tables.get(combinations) ?? new Uint16Array(passing.length);
    tables.set(combinations, table);
    for (let i = 0; i < passing.length; i += 1) if (passing[i] === 0) table[i] = (table[i] ?? 0) | bit;
  };
  for (const clause of clauses) {
    if (clause === 'query') continue;
    if (clause === 'period') {
      add(
        columns.moments.of,
        standing.map((each) => (each === STANDING.outside ? 0 : 1)),
        BIT.period,
      );
      continue;
    }
    const column = columns.facets[clause];
    const flags = chosenCodes(column, filter.chosen[clause]);
    add(column.combinations, flaggedCombinations(column, flags), BIT[clause]);
  }
  return tables;
}
