import { type Codes, narrow } from './codes.ts';
import type { Column } from './column.ts';
import type { Moments } from './moments.ts';
import { lowerBound } from './span-changes.ts';
import type { Span } from './standings.ts';
import type { Tally } from './tally.ts';

const NONE = new Uint32Array();

/** For columns of no more values: what is counted for all takes up to 4 bytes a value. */
export const MOST_COUNTED = 2 ** 17;

/** How many activities begin in a span. */
export function begunIn({ first, dated, starts }: Moments, { from, to }: Span): number {
  return (starts[lowerBound(first, to + 1, dated)] ?? 0) - (starts[lowerBound(first, from, dated)] ?? 0);
}

/**
 * How many activities that pass some lasting clauses have each value of a column, for any period: those without a date are
 * counted once for all, those of the period each time. Serves columns of so many values that sums over time would take too
 * much room, and periods in which what is only possibly in them stays.
 */
export class PeriodCounts {
  private readonly undated: Codes;

  constructor(
    private readonly column: Column,
    private readonly moments: Moments,
    private readonly tally: Tally,
    failed: Uint16Array,
    private readonly care: number,
  ) {
    const { dated, first } = moments;
    this.undated = narrow(this.add(dated, first.length, -Infinity, failed, new Uint32Array(column.values.length)));
  }

  /** The counts for a span. `failed`: masks that are the same as ever for the clauses that are cared about. */
  at({ from, to }: Span, failed: Uint16Array): Uint32Array {
    const { first, dated } = this.moments;
    return this.add(0, lowerBound(first, to + 1, dated), from, failed, new Uint32Array(this.undated));
  }

  /** Adds what passes at the moments from one up to another that end on a day or after it. */
  private add(begin: number, end: number, day: number, failed: Uint16Array, counts: Uint32Array): Uint32Array {
    const { first, last } = this.moments;
    // What begins on the day or after it ends there too.
    const within = Math.max(begin, lowerBound(first, day, end));
    for (let moment = begin; moment < within; moment += 1)
      if ((last[moment] ?? 0) >= day) this.count(moment, moment + 1, failed, counts);
    this.count(within, end, failed, counts);
    return counts;
  }

  private count(begin: number, end: number, failed: Uint16Array, counts: Uint32Array): void {
    const { starts, activities } = this.moments;
    const all = activities.subarray(starts[begin], starts[end]);
    const passing = this.care === 0 ? all : this.passing(all, failed);
    this.tally.move([this.column], passing, NONE, [counts]);
  }

  private passing(activities: Uint32Array, failed: Uint16Array): Uint32Array {
    const passing = new Uint32Array(activities.length);
    let size = 0;
    for (let i = 0; i < activities.length; i += 1) {
      const activity = activities[i] ?? 0;
      passing[size] = activity;
      size += (((failed[activity] ?? 0) & this.care) - 1) >>> 31;
    }
    return passing.subarray(0, size);
  }
}
