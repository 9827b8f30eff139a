import { firstDayOfMonth, monthIndexOf, yearOf } from '#src/domain/day.ts';
import type { MonthCount, YearCount } from './answer.ts';
import { type Columns, KNOWN } from './columns.ts';

/** Counts over a stretch of whole numbers to which ranges are added; one pass sums them up. */
class RangeCounts {
  private readonly steps: Int32Array;
  private readonly first: number;

  constructor(first: number, last: number) {
    this.first = first;
    this.steps = new Int32Array(Math.max(0, last - first + 1) + 1);
  }

  add(from: number, to: number): void {
    this.steps[from - this.first] = (this.steps[from - this.first] ?? 0) + 1;
    this.steps[to - this.first + 1] = (this.steps[to - this.first + 1] ?? 0) - 1;
  }

  sums(): readonly number[] {
    let sum = 0;
    return Array.from(this.steps.subarray(0, -1), (step) => {
      sum += step;
      return sum;
    });
  }
}

/** The months and years that the dated activities lie in, looked up once a dataset. */
export interface TimeSpan {
  readonly firstMonth: Int32Array;
  readonly lastMonth: Int32Array;
  readonly least: number;
  readonly most: number;
}

const spans = new WeakMap<Columns, TimeSpan>();

function spanOf(columns: Columns): TimeSpan {
  const known = spans.get(columns);
  if (known !== undefined) return known;
  const firstMonth = columns.first.map(monthIndexOf);
  const lastMonth = columns.last.map(monthIndexOf);
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < columns.size; i += 1) {
    if (columns.known[i] === KNOWN.unknown) continue;
    least = Math.min(least, firstMonth[i] ?? least);
    most = Math.max(most, lastMonth[i] ?? most);
  }
  const span = { firstMonth, lastMonth, least, most };
  spans.set(columns, span);
  return span;
}

/** Collects what each month and each year alone would leave. */
export class TimeCounts {
  private readonly certain: RangeCounts;
  private readonly possible: RangeCounts;
  private readonly years: RangeCounts;
  private readonly span: TimeSpan;
  private undated = 0;

  constructor(
    private readonly columns: Columns,
    private readonly undatedStay: boolean,
  ) {
    this.span = spanOf(columns);
    const { least, most } = this.span;
    const empty = least > most;
    this.certain = new RangeCounts(empty ? 0 : least, empty ? -1 : most);
    this.possible = new RangeCounts(empty ? 0 : least, empty ? -1 : most);
    this.years = new RangeCounts(empty ? 0 : Math.floor(least / 12), empty ? -1 : Math.floor(most / 12));
  }

  /** Adds an activity that every clause but the period lets through. */
  add(activity: number): void {
    const { known, onAxis } = this.columns;
    if (known[activity] === KNOWN.unknown) {
      this.undated += 1;
      return;
    }
    const first = this.span.firstMonth[activity] ?? 0;
    const last = this.span.lastMonth[activity] ?? 0;
    const exact = known[activity] === KNOWN.exact;
    if (onAxis[activity] === 1) (exact || first === last ? this.certain : this.possible).add(first, last);
    const [firstYear, lastYear] = [Math.floor(first / 12), Math.floor(last / 12)];
    if (exact || firstYear === lastYear || this.undatedStay) this.years.add(firstYear, lastYear);
  }

  months(): readonly MonthCount[] {
    const possible = this.possible.sums();
    return this.certain
      .sums()
      .map((certain, i) => ({ month: this.span.least + i, certain, possible: possible[i] ?? 0 }));
  }

  yearCounts(): readonly YearCount[] {
    if (this.span.least > this.span.most) return [];
    const firstYear = yearOf(firstDayOfMonth(this.span.least));
    const staying = this.undatedStay ? this.undated : 0;
    return this.years.sums().map((count, i) => ({ year: firstYear + i, count: count + staying }));
  }
}
