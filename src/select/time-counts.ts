import { firstDayOfMonth, yearOf } from '#src/domain/day.ts';
import type { MonthCount, YearCount } from './answer.ts';
import { KNOWN, type Moments } from './moments.ts';

/** Counts over a stretch of whole numbers to which ranges are added; one pass sums them up. */
class RangeCounts {
  private readonly steps: Int32Array;

  constructor(
    private readonly first: number,
    last: number,
  ) {
    this.steps = new Int32Array(Math.max(0, last - first + 1) + 1);
  }

  add(from: number, to: number, count: number): void {
    this.steps[from - this.first] = (this.steps[from - this.first] ?? 0) + count;
    this.steps[to - this.first + 1] = (this.steps[to - this.first + 1] ?? 0) - count;
  }

  sums(): readonly number[] {
    let sum = 0;
    return Array.from(this.steps.subarray(0, -1), (step) => {
      sum += step;
      return sum;
    });
  }
}

/** What each month and each year alone would leave. */
export interface TimeCounts {
  readonly months: readonly MonthCount[];
  readonly years: readonly YearCount[];
}

/**
 * Counts months and years. `counts`: how many activities have each moment, of those that every clause but the period
 * lets through. The months reach from the record's first to its last, whatever is counted.
 */
export function timeCounts(moments: Moments, counts: Uint32Array, undatedStay: boolean): TimeCounts {
  const { known, onAxis, firstMonth, lastMonth, byLast, dated } = moments;
  if (dated === 0) return { months: [], years: [] };
  const [least, most] = [firstMonth[0] ?? 0, lastMonth[byLast[dated - 1] ?? 0] ?? 0];
  const [certain, possible] = [new RangeCounts(least, most), new RangeCounts(least, most)];
  const years = new RangeCounts(Math.floor(least / 12), Math.floor(most / 12));
  let undated = 0;
  for (let moment = 0; moment < counts.length; moment += 1) {
    const count = counts[moment] ?? 0;
    if (count === 0) continue;
    if (known[moment] === KNOWN.unknown) {
      undated += count;
      continue;
    }
    const [first, last] = [firstMonth[moment] ?? 0, lastMonth[moment] ?? 0];
    const isExact = known[moment] === KNOWN.exact;
    if (onAxis[moment] === 1) (isExact || first === last ? certain : possible).add(first, last, count);
    const [firstYear, lastYear] = [Math.floor(first / 12), Math.floor(last / 12)];
    if (isExact || firstYear === lastYear || undatedStay) years.add(firstYear, lastYear, count);
  }
  const possibly = possible.sums();
  const firstYear = yearOf(firstDayOfMonth(least));
  const staying = undatedStay ? undated : 0;
  return {
    months: certain.sums().map((count, i) => ({ month: least + i, certain: count, possible: possibly[i] ?? 0 })),
    years: years.sums().map((count, i) => ({ year: firstYear + i, count: count + staying })),
  };
}
