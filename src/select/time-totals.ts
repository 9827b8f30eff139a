import { bitsOf, type ClauseMasks } from './clause-masks.ts';
import type { Columns } from './columns.ts';
import { CLAUSES, type Clause } from './filter.ts';
import type { Moments } from './moments.ts';
import type { Question } from './question.ts';
import type { SpanChanges } from './span-changes.ts';
import { EVER, type Span, STANDING } from './standings.ts';
import { type TimeCounts, timeCounts } from './time-counts.ts';

/** Sums over the moments of a span. `misses`: by clause, of activities that fail it alone. */
export interface SpanTotals {
  readonly inside: number;
  readonly possible: number;
  readonly onAxis: number;
  readonly misses: ReadonlyMap<Clause, number>;
}

/**
 * How many activities pass the lasting clauses at each moment, and how many fail one of them alone.
 *
 * Depends on no period: as one moves, only the moments that its ends go over are added or taken away.
 */
export class TimeTotals {
  /** Activities that pass, all of time. */
  readonly passing: number;
  private readonly rows: readonly { readonly clause: Clause | undefined; readonly counts: Uint32Array }[];
  private span = EVER;
  private readonly insides: number[];
  private possible = 0;
  private onAxis = 0;
  private readonly charts = new Map<boolean, TimeCounts>();

  constructor(
    private readonly moments: Moments,
    readonly wishes: string,
    counts: ReadonlyMap<Clause | undefined, Uint32Array>,
  ) {
    this.rows = Array.from(counts, ([clause, each]) => ({ clause, counts: each }));
    this.insides = this.rows.map(({ counts: each }) => each.reduce((sum, count) => sum + count, 0));
    this.passing = this.insides[0] ?? 0;
    const passing = this.rows[0]?.counts ?? new Uint32Array();
    for (let i = 0; i < passing.length; i += 1) this.onAxis += (moments.onAxis[i] ?? 0) * (passing[i] ?? 0);
  }

  /** The sums for a span. */
  at(span: Span, spanChanges: SpanChanges): SpanTotals {
    const { rows, insides, moments } = this;
    const passing = rows[0]?.counts;
    const changes = spanChanges.between(this.span, span);
    for (let at = 0; at < changes.size; at += 1) {
      const [moment, was, is] = [changes.moments[at] ?? 0, changes.was[at] ?? 0, changes.is[at] ?? 0];
      const count = passing?.[moment] ?? 0;
      this.possible += (is === STANDING.possible ? count : 0) - (was === STANDING.possible ? count : 0);
      const change = Math.min(1, is) - Math.min(1, was);
      if (change === 0) continue;
      this.onAxis += change * count * (moments.onAxis[moment] ?? 0);
      for (let row = 0; row < rows.length; row += 1)
        insides[row] = (insides[row] ?? 0) + change * (rows[row]?.counts[moment] ?? 0);
    }
    this.span = span;
    const misses = rows.flatMap(({ clause }, row) =>
      clause === undefined ? [] : [[clause, insides[row] ?? 0] as const],
    );
    return { inside: insides[0] ?? 0, possible: this.possible, onAxis: this.onAxis, misses: new Map(misses) };
  }

  /** How many of those that pass stand at a moment. */
  passingAt(moment: number): number {
    return this.rows[0]?.counts[moment] ?? 0;
  }

  /** The months and years of those that pass, whatever the period. */
  chart(undatedStay: boolean): TimeCounts {
    const known = this.charts.get(undatedStay);
    if (known !== undefined) return known;
    const chart = timeCounts(this.moments, this.rows[0]?.counts ?? new Uint32Array(), undatedStay);
    this.charts.set(undatedStay, chart);
    return chart;
  }
}

/** How many activities there are at each moment. */
function countsOfAll({ first, starts }: Moments): Uint32Array {
  const counts = new Uint32Array(first.length);
  for (let i = 0; i < counts.length; i += 1) counts[i] = (starts[i + 1] ?? 0) - (starts[i] ?? 0);
  return counts;
}

/** Counts by moment what passes the one clause that narrows: the others fail it alone. `passing`: those that pass, of all of time. */
export function totalsOfPassing({ moments }: Columns, { wishes, care }: Question, passing: Uint32Array): TimeTotals {
  const { of } = moments;
  const failing = countsOfAll(moments);
  const counts = new Uint32Array(failing.length);
  for (let at = 0; at < passing.length; at += 1) {
    const moment = of[passing[at] ?? 0] ?? 0;
    counts[moment] = (counts[moment] ?? 0) + 1;
  }
  for (let moment = 0; moment < counts.length; moment += 1)
    failing[moment] = (failing[moment] ?? 0) - (counts[moment] ?? 0);
  const clause = CLAUSES.find((each) => bitsOf([each]) === care);
  return new TimeTotals(moments, wishes, new Map([[undefined, counts] as const, [clause, failing] as const]));
}

/** Counts by moment, in one pass. */
export function timeTotals(
  { moments, size }: Columns,
  { wishes, care, filter }: Question,
  masks: ClauseMasks,
): TimeTotals {
  const { of, first } = moments;
  if (care === 0) return new TimeTotals(moments, wishes, new Map([[undefined, countsOfAll(moments)]]));
  const clauses = CLAUSES.filter((clause) => (care & bitsOf([clause])) !== 0);
  // A row of counts for those that pass and for each clause; a last one for those that fail several.
  const rowOf = new Uint32Array(care + 1).fill(clauses.length + 1);
  rowOf[0] = 0;
  for (const [at, clause] of clauses.entries()) rowOf[bitsOf([clause])] = at + 1;
  const counts = new Uint32Array((clauses.length + 2) * first.length);
  const failed = masks.of(filter);
  for (let i = 0; i < size; i += 1) {
    const cell = (rowOf[(failed[i] ?? 0) & care] ?? 0) * first.length + (of[i] ?? 0);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  const rows = [undefined, ...clauses].map((clause, at) => {
    return [clause, counts.subarray(at * first.length, (at + 1) * first.length)] as const;
  });
  return new TimeTotals(moments, wishes, new Map(rows));
}
