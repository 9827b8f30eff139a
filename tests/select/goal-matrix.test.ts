import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '#src/domain/dataset.ts';
import { answerFilter } from '#src/select/answer-filter.ts';
import { buildColumns } from '#src/select/columns.ts';
import { NO_FILTER, withChoice } from '#src/select/filter.ts';
import { goalMatrix, withOtherCountries } from '#src/select/goal-matrix.ts';
import { filters, records } from '#tests/random-record.ts';
import { shippedAnswer } from '#tests/shipped.ts';

describe('goals by country', () => {
  it('gives the three goals to the visits of the series alone', () => {
    const { countries, rows } = goalMatrix(shippedAnswer());
    expect(countries.slice(0, 2)).toEqual(['IT', 'GB']);
    const cells = (goal: string | undefined) => {
      const row = rows.find((each) => each.goal === goal);
      return Object.fromEntries(countries.map((country, i) => [country, row?.byCountry[i]]));
    };
    const series = { IT: 10, GB: 8, AT: 1, SI: 1, BG: 0 };
    expect(cells('internationalisation')).toEqual(series);
    expect(cells('international-partnerships')).toEqual(series);
    expect(cells('organisational-capacity')).toEqual(series);
    expect(cells(undefined)).toEqual({ IT: 0, GB: 0, AT: 0, SI: 0, BG: 2 });
    expect(rows.map(({ activities }) => activities)).toEqual([20, 20, 20, 2]);
  });

  it('counts the answer alone', () => {
    const { countries, rows } = goalMatrix(shippedAnswer(withChoice(NO_FILTER, 'country', ['BG'])));
    expect(countries).toEqual(['BG']);
    expect(rows).toEqual([{ goal: undefined, activities: 2, byCountry: [2], outside: 0 }]);
  });

  it('keeps the goals that another choice leaves out, none of them counted in the answer', () => {
    const answer = shippedAnswer(
      withChoice(withChoice(NO_FILTER, 'country', ['BG']), 'goal', ['internationalisation']),
    );
    expect(goalMatrix(answer).rows).toEqual([]);
    const chosen = goalMatrix(shippedAnswer(withChoice(NO_FILTER, 'goal', ['internationalisation'])));
    expect(chosen.rows.map(({ activities, outside }) => [activities, outside])).toEqual([
      [20, 0],
      [20, 0],
      [20, 0],
    ]);
  });

  it('agrees with a count of each activity by hand', () => {
    fc.assert(
      fc.property(records, filters, (record, filter) => {
        const dataset = buildDataset(record);
        const answer = answerFilter(buildColumns(dataset), filter);
        const { countries, rows } = goalMatrix(answer);
        const activities = Array.from(answer.activities, (i) => dataset.activities[i]);
        for (const { goal, byCountry } of rows) {
          countries.forEach((country, i) => {
            const count = activities.filter((activity) => {
              const goals = activity?.visit.goals ?? [];
              const where = activity?.countries ?? [];
              return (
                (goal === undefined ? goals.length === 0 : goals.includes(goal)) &&
                (country === undefined ? where.length === 0 : where.includes(country))
              );
            });
            expect(byCountry[i]).toBe(count.length);
          });
        }
      }),
    );
  });

  it('adds the countries beyond the first up', () => {
    const matrix = {
      countries: ['A', 'B', 'C', 'D'],
      rows: [{ goal: 'g', activities: 10, byCountry: [4, 3, 2, 1], outside: 0 }],
    };
    expect(withOtherCountries(matrix, 2)).toEqual({
      countries: ['A', 'B'],
      rows: [{ goal: 'g', activities: 10, byCountry: [4, 3, 3], outside: 0 }],
      others: 2,
    });
    expect(withOtherCountries(matrix, 3).others).toBe(0);
  });
});
