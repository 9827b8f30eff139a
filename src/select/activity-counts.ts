import { type Column, countsOfValues, countValues } from './column.ts';
import type { Columns } from './columns.ts';

/** How many activities of a list have each value, each combination of values and each moment. Counted when asked for. */
export class ActivityCounts {
  private readonly combinations = new Map<Uint32Array, Uint32Array>();
  private readonly values = new Map<Column, Uint32Array>();

  /** `activities`: all of them if left out. `all`: their counts, where the list is what is left without `activities`. */
  constructor(
    private readonly activities?: Uint32Array,
    private readonly all?: ActivityCounts,
  ) {}

  /** The list of the others: all activities but these. */
  static without(all: ActivityCounts, activities: Uint32Array): ActivityCounts {
    return activities.length === 0 ? all : new ActivityCounts(activities, all);
  }

  /** For each combination of an array of them, of which there are `size`. */
  ofCombinations(combinations: Uint32Array, size: number): Uint32Array {
    const known = this.combinations.get(combinations);
    if (known !== undefined) return known;
    const counts = new Uint32Array(size);
    if (this.activities === undefined) countAll(combinations, counts);
    else countListed(combinations, this.activities, counts);
    const left = this.all === undefined ? counts : subtracted(this.all.ofCombinations(combinations, size), counts);
    this.combinations.set(combinations, left);
    return left;
  }

  /** For each value of a column. Takes the shorter way: by activity, or by combination. */
  ofValues(column: Column): Uint32Array {
    const known = this.values.get(column);
    if (known !== undefined) return known;
    const size = column.starts.length - 1;
    const { activities } = this;
    const counts =
      activities !== undefined && activities.length < size / 2
        ? this.byActivity(column, activities)
        : countsOfValues(column, this.ofCombinations(column.combinations, size));
    this.values.set(column, counts);
    return counts;
  }

  private byActivity(column: Column, activities: Uint32Array): Uint32Array {
    const counts = new Uint32Array(column.values.length);
    for (let i = 0; i < activities.length; i += 1) countValues(column, activities[i] ?? 0, counts);
    return this.all === undefined ? counts : subtracted(this.all.ofValues(column), counts);
  }
}

function countAll(combinations: Uint32Array, counts: Uint32Array): void {
  for (let i = 0; i < combinations.length; i += 1) {
    const combination = combinations[i] ?? 0;
    counts[combination] = (counts[combination] ?? 0) + 1;
  }
}

function countListed(combinations: Uint32Array, activities: Uint32Array, counts: Uint32Array): void {
  for (let i = 0; i < activities.length; i += 1) {
    const combination = combinations[activities[i] ?? 0] ?? 0;
    counts[combination] = (counts[combination] ?? 0) + 1;
  }
}

function subtracted(from: Uint32Array, counts: Uint32Array): Uint32Array {
  for (let i = 0; i < counts.length; i += 1) counts[i] = (from[i] ?? 0) - (counts[i] ?? 0);
  return counts;
}

const totals = new WeakMap<Columns, ActivityCounts>();

/** The counts of all activities, counted once for these columns. */
export function totalCounts(columns: Columns): ActivityCounts {
  const known = totals.get(columns);
  if (known !== undefined) return known;
  const counts = new ActivityCounts();
  totals.set(columns, counts);
  return counts;
}
