import type { Codes } from './codes.ts';
import { chosenCodes, flaggedCombinations } from './column.ts';
import type { Columns } from './columns.ts';
import { activeClauses, CLAUSES, type Clause, FACETS, type Filter } from './filter.ts';
import { isNarrower, markLacking, textRounds } from './search-index.ts';

/** The bit of each clause in the mask of clauses that an activity fails. */
const BIT = Object.fromEntries(CLAUSES.map((clause, i) => [clause, 1 << i])) as Readonly<Record<Clause, number>>;

/** The clauses that depend on nothing but themselves and the activity; the period moves too often to be kept so. */
const LASTING: readonly Exclude<Clause, 'period'>[] = [...FACETS, 'query'];

/** The lasting clauses that narrow, and what they ask for. */
export function lastingClauses(filter: Filter): readonly Exclude<Clause, 'period'>[] {
  const active = activeClauses(filter);
  return LASTING.filter((clause) => active.includes(clause));
}

/** What a clause asks for, as a text that is the same for the same. */
export function wishOf(filter: Filter, clause: Exclude<Clause, 'period'>): string {
  return clause === 'query' ? filter.query : JSON.stringify([...filter.chosen[clause]].sort());
}

export const bitsOf = (clauses: readonly Clause[]): number => clauses.reduce((bits, clause) => bits | BIT[clause], 0);

/**
 * Which lasting clauses each activity fails, a bit each. A clause is looked at again only when it asks for something
 * else, and its bits mean nothing while it does not narrow: read them through `bitsOf` the clauses that do.
 */
export class ClauseMasks {
  private readonly failed: Uint16Array;
  private readonly wishes = new Map<Clause, string>();

  constructor(private readonly columns: Columns) {
    this.failed = new Uint16Array(columns.size);
  }

  /** The masks for the clauses of a filter, until they are asked for with another one. */
  of(filter: Filter): Uint16Array {
    for (const clause of lastingClauses(filter)) {
      const wish = wishOf(filter, clause);
      const before = this.wishes.get(clause);
      if (before === wish) continue;
      this.wishes.set(clause, wish);
      if (clause === 'query') this.lookForText(filter.query, before);
      else {
        const column = this.columns.facets[clause];
        const passing = flaggedCombinations(column, chosenCodes(column, filter.chosen[clause]));
        setBits(this.failed, column.combinations, passing, BIT[clause]);
      }
    }
    return this.failed;
  }

  /** What lacks the words of the text before lacks those of one that goes on from it. */
  private lookForText(query: string, before: string | undefined): void {
    const { failed, columns } = this;
    if (before === undefined || !isNarrower(query, before))
      for (let i = 0; i < failed.length; i += 1) failed[i] = (failed[i] ?? 0) & ~BIT.query;
    for (const round of textRounds(columns.search, query)) markLacking(round, failed, BIT.query);
  }
}

/** Sets the bit where an activity's combination does not pass, and takes it away where it does. */
function setBits(failed: Uint16Array, combinations: Codes, passing: Uint8Array, bit: number): void {
  const bits = new Uint16Array(passing.length);
  for (let i = 0; i < bits.length; i += 1) bits[i] = passing[i] === 1 ? 0 : bit;
  for (let i = 0; i < failed.length; i += 1) failed[i] = ((failed[i] ?? 0) & ~bit) | (bits[combinations[i] ?? 0] ?? 0);
}
