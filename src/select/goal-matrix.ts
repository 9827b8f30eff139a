import type { Answer } from './answer.ts';
import type { Codes } from './codes.ts';
import { type Column, codesOf } from './column.ts';

/**
 * Activities of the answer with a goal, and those of each country of the matrix, in its order.
 *
 * `outside`: how many more have the goal that the choice of other goals leaves out.
 */
export interface GoalRow {
  /** `undefined`: no goal is stated. */
  readonly goal: string | undefined;
  readonly activities: number;
  readonly byCountry: readonly number[];
  readonly outside: number;
}

/**
 * Activities of an answer by goal and country.
 *
 * An activity with several goals, or in several countries, counts under each. `undefined` among `countries`: the country
 * is not recorded.
 */
export interface GoalMatrix {
  readonly countries: readonly (string | undefined)[];
  readonly rows: readonly GoalRow[];
}

/** The codes of an activity's values; the one after the last for an activity without any. */
function codesOrNone(column: Column, activity: number): Codes {
  const codes = codesOf(column, activity);
  return codes.length === 0 ? Uint32Array.of(column.values.length) : codes;
}

const descending = (counts: Uint32Array): readonly number[] =>
  Array.from(counts.keys())
    .filter((code) => (counts[code] ?? 0) > 0)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));

/** Counts goals by country in one pass over the answer; goals in the record's order, "none stated" last. */
export function goalMatrix({ activities, columns, facets }: Answer): GoalMatrix {
  const { goal, country } = columns.facets;
  const width = country.values.length + 1;
  const cells = new Uint32Array((goal.values.length + 1) * width);
  const ofGoal = new Uint32Array(goal.values.length + 1);
  const ofCountry = new Uint32Array(width);
  for (const activity of activities) {
    const countries = codesOrNone(country, activity);
    for (const code of countries) ofCountry[code] = (ofCountry[code] ?? 0) + 1;
    for (const row of codesOrNone(goal, activity)) {
      ofGoal[row] = (ofGoal[row] ?? 0) + 1;
      for (const code of countries) cells[row * width + code] = (cells[row * width + code] ?? 0) + 1;
    }
  }
  const outside = Array.from(ofGoal, (count, row) => Math.max(0, facets.goal.at(row) - count));
  const shownCountries = descending(ofCountry);
  return {
    countries: shownCountries.map((code) => country.values[code]),
    rows: Array.from(ofGoal.keys())
      .filter((row) => (ofGoal[row] ?? 0) + (outside[row] ?? 0) > 0)
      .map((row) => ({
        goal: goal.values[row],
        activities: ofGoal[row] ?? 0,
        byCountry: shownCountries.map((code) => cells[row * width + code] ?? 0),
        outside: outside[row] ?? 0,
      })),
  };
}

/** The matrix with the countries after the first `most` added up as one more, last column. */
export function withOtherCountries(matrix: GoalMatrix, most = 8): GoalMatrix & { readonly others: number } {
  if (matrix.countries.length <= most + 1) return { ...matrix, others: 0 };
  const fold = (counts: readonly number[]) => [
    ...counts.slice(0, most),
    counts.slice(most).reduce((sum, count) => sum + count, 0),
  ];
  return {
    countries: matrix.countries.slice(0, most),
    rows: matrix.rows.map((row) => ({ ...row, byCountry: fold(row.byCountry) })),
    others: matrix.countries.length - most,
  };
}
