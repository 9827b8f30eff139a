import type { Column } from './column.ts';
import type { Moments } from './moments.ts';
import { lowerBound, lowerBoundByLast } from './span-changes.ts';
import { type Span, STANDING } from './standings.ts';

const LEAST_BLOCK = 64;
const BLOCKS = 256;

/** Activities between two places that sums are kept for, of so many in all. */
export const blockOf = (size: number): number => Math.max(LEAST_BLOCK, Math.floor(size / BLOCKS));

/** Sums are kept for columns of no more values: they take so much room for each block. */
export const MOST_SUMMED = 256;

/** Whether values can be summed up for a span at all. */
export const canSum = ({ from, to, ifPossible }: Span): boolean => from <= to && ifPossible !== STANDING.outside;

/** Moments in an order, and the sums of counts before some of them. */
interface Line {
  readonly momentAt: (place: number) => number;
  /** Places in the order, the first and the last included, and for each of them a row of sums. */
  readonly places: readonly number[];
  readonly rows: readonly Uint32Array[];
}

/**
 * How many activities that pass some lasting clauses have each value of a column, summed up over time: for any period a few
 * sums are added and only what lies between is counted.
 *
 * What could lie in a period is what begins by its last day, less what ends before its first. So it serves periods in which
 * what is only possibly in them stays.
 */
export class PeriodSums {
  private readonly byFirst: Line;
  private readonly byLast: Line;
  private readonly undated: Uint32Array;

  constructor(
    private readonly column: Column,
    private readonly moments: Moments,
    failed: Uint16Array,
    private readonly care: number,
  ) {
    const { byLast, dated, first } = moments;
    this.byFirst = this.line((place) => place, failed);
    this.byLast = this.line((place) => byLast[place] ?? 0, failed);
    this.undated = new Uint32Array(column.values.length);
    for (let moment = dated; moment < first.length; moment += 1) this.add(moment, 1, failed, this.undated);
  }

  /** The counts for a span. `failed`: masks that are the same as ever for the clauses that are cared about. */
  at({ from, to }: Span, failed: Uint16Array): Uint32Array {
    const { moments, undated } = this;
    const counts = undated.slice();
    this.addBefore(this.byFirst, lowerBound(moments.first, to + 1, moments.dated), 1, failed, counts);
    this.addBefore(this.byLast, lowerBoundByLast(moments, from), -1, failed, counts);
    return counts;
  }

  private line(momentAt: Line['momentAt'], failed: Uint16Array): Line {
    const { dated, starts } = this.moments;
    const sums = new Uint32Array(this.column.values.length);
    const block = blockOf(this.moments.activities.length);
    const [places, rows] = [[0], [sums.slice()]];
    let size = 0;
    for (let place = 0; place < dated; place += 1) {
      const moment = momentAt(place);
      this.add(moment, 1, failed, sums);
      size += (starts[moment + 1] ?? 0) - (starts[moment] ?? 0);
      if (size < block && place < dated - 1) continue;
      places.push(place + 1);
      rows.push(sums.slice());
      size = 0;
    }
    return { momentAt, places, rows };
  }

  /** Adds what lies before a place, or takes it away, from the nearest of the sums. */
  private addBefore(
    { momentAt, places, rows }: Line,
    place: number,
    by: 1 | -1,
    failed: Uint16Array,
    counts: Uint32Array,
  ): void {
    let nearest = 0;
    for (let at = 1; at < places.length; at += 1)
      if (Math.abs((places[at] ?? 0) - place) < Math.abs((places[nearest] ?? 0) - place)) nearest = at;
    const row = rows[nearest];
    for (let code = 0; code < counts.length; code += 1) counts[code] = (counts[code] ?? 0) + by * (row?.[code] ?? 0);
    const start = places[nearest] ?? 0;
    for (let at = start; at < place; at += 1) this.add(momentAt(at), by, failed, counts);
    for (let at = place; at < start; at += 1) this.add(momentAt(at), -by, failed, counts);
  }

  /** Adds so much for each activity of a moment that passes. */
  private add(moment: number, by: number, failed: Uint16Array, counts: Uint32Array): void {
    const { care } = this;
    const { starts: startsOfMoments, activities } = this.moments;
    const { combinations, starts, members } = this.column;
    const end = startsOfMoments[moment + 1] ?? 0;
    for (let at = startsOfMoments[moment] ?? 0; at < end; at += 1) {
      const activity = activities[at] ?? 0;
      if (((failed[activity] ?? 0) & care) !== 0) continue;
      const combination = combinations[activity] ?? 0;
      const last = starts[combination + 1] ?? 0;
      for (let i = starts[combination] ?? 0; i < last; i += 1) {
        const code = members[i] ?? 0;
        counts[code] = (counts[code] ?? 0) + by;
      }
    }
  }
}
