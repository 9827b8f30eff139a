import type { Column } from './column.ts';
import type { Columns } from './columns.ts';
import type { Clause, Facet, Filter } from './filter.ts';

/** How many activities have each value of a column; `at(code)` belongs to `column.values[code]`. */
export interface Counts {
  readonly column: Column;
  readonly at: (code: number) => number;
}

/** Activities of one month (months since year 0). `possible`: those that may also lie in a neighbouring month. */
export interface MonthCount {
  readonly month: number;
  readonly certain: number;
  readonly possible: number;
}

export interface YearCount {
  readonly year: number;
  readonly count: number;
}

/** Where an activity stands to an answer: in it, or left out by nothing but the period. */
export const STANDING = { absent: 0, shown: 1, outsidePeriod: 2 } as const;

/**
 * The one answer to a filter, from which every view, count and export draws.
 *
 * Activities are indexes into the dataset's activities, in the order of time.
 * `total`: activities in the record. `possible`: those of the answer that are only possibly in the period: those at
 * a moment of which `possibleMoments` holds 1.
 * `facets`, `years`, `months`: what each value alone would leave, the other clauses applied, its own ignored; `months`
 * counts what stands on the axis, under every month it may lie in.
 * `places`, `organisations`, `visits`: activities of the answer at each. `countryOnly`: those of the answer that know
 * their country and no city. `notOnMap`: those that know neither. `onAxis`, `noDay`: those on the time axis, and those
 * without a day (bare years included).
 * `standing`: for each activity of the record, one of `STANDING`. `givesBack`: how many dropping that one clause would add.
 */
export interface Answer {
  readonly filter: Filter;
  readonly columns: Columns;
  readonly total: number;
  readonly activities: Uint32Array;
  readonly possibleMoments: Uint8Array;
  readonly possible: number;
  readonly facets: Readonly<Record<Facet, Counts>>;
  readonly years: readonly YearCount[];
  readonly months: readonly MonthCount[];
  readonly places: Counts;
  readonly countryOnly: Counts;
  readonly organisations: Counts;
  readonly visits: Counts;
  readonly plotted: number;
  readonly notOnMap: number;
  readonly onAxis: number;
  readonly noDay: number;
  readonly standing: Uint8Array;
  readonly givesBack: Readonly<Record<Clause, number>>;
}

/** Whether an activity of an answer is only possibly in its period. */
export function isPossible({ columns, possibleMoments }: Answer, activity: number): boolean {
  return possibleMoments[columns.moments.of[activity] ?? 0] === 1;
}

/** How many values have an activity at all. */
export const valuesWithActivities = ({ column, at }: Counts): number =>
  column.values.reduce((sum, _, code) => (at(code) > 0 ? sum + 1 : sum), 0);

/** A value and its number of activities. */
export interface Counted {
  readonly value: string;
  readonly count: number;
}

/** The values that have at least `least` activities, in the column's order. */
export function countedValues({ column, at }: Counts, least = 1): readonly Counted[] {
  return column.values.flatMap((value, code) => {
    const count = at(code);
    return count >= least ? [{ value, count }] : [];
  });
}

/** The number of activities of one value; 0 for one that the record does not have. */
export function countOf({ column, at }: Counts, value: string): number {
  const code = column.values.indexOf(value);
  return code === -1 ? 0 : at(code);
}
