import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '#src/domain/dataset.ts';
import { countedValues, STANDING } from '#src/select/answer.ts';
import { answerFilter } from '#src/select/answer-filter.ts';
import { buildColumns } from '#src/select/columns.ts';
import { CLAUSES, FACETS, withChoice, withoutClause, withPeriod } from '#src/select/filter.ts';
import { filters, records } from '#tests/random-record.ts';
import { activityIds } from '#tests/shipped.ts';
import { naiveActivities, naiveAnswer, naiveCountries, naiveInterval, naiveStanding } from './naive-answer.ts';
import { readOut } from './read-out.ts';

const RUNS = { numRuns: 1000 };

const sorted = (ids: readonly string[]) => [...ids].sort();

describe('the one answer, over random records and filters', () => {
  it('holds the activities that the contract, read aloud, leaves, and says which are only possible', () => {
    fc.assert(
      fc.property(records, filters, (record, filter) => {
        const dataset = buildDataset(record);
        const answer = answerFilter(buildColumns(dataset), filter);
        const naive = naiveAnswer(record, filter);
        expect(sorted(activityIds(dataset, answer))).toEqual(sorted(naive.map(({ id }) => id)));
        expect(answer.total).toBe(naiveActivities(record).length);
        expect(answer.possible).toBe(
          naive.filter((activity) => naiveStanding(activity, filter.period) === 'possible').length,
        );
      }),
      RUNS,
    );
  });

  it('says which activities nothing but the period leaves out', () => {
    fc.assert(
      fc.property(records, filters, (record, filter) => {
        const dataset = buildDataset(record);
        const { standing } = answerFilter(buildColumns(dataset), filter);
        const idsOf = (stands: number) =>
          sorted(dataset.activities.filter((_, i) => standing[i] === stands).map(({ id }) => id));
        const [left, ever] = [naiveAnswer(record, filter), naiveAnswer(record, withoutClause(filter, 'period'))];
        expect(idsOf(STANDING.shown)).toEqual(sorted(left.map(({ id }) => id)));
        const shown = new Set(left.map(({ id }) => id));
        expect(idsOf(STANDING.outsidePeriod)).toEqual(sorted(ever.map(({ id }) => id).filter((id) => !shown.has(id))));
      }),
      RUNS,
    );
  });

  it('agrees with itself: on the map or not, on the axis or not, every activity is counted once', () => {
    fc.assert(
      fc.property(records, filters, (record, filter) => {
        const answer = answerFilter(buildColumns(buildDataset(record)), filter);
        const naive = naiveAnswer(record, filter);
        expect(answer.plotted + answer.notOnMap).toBe(naive.length);
        expect(answer.onAxis + answer.noDay).toBe(naive.length);
        const onAxis = naive.map(naiveInterval).filter((known) => known !== undefined && !known.bareYear);
        expect(answer.onAxis).toBe(onAxis.length);
        const nowhere = naive.filter((each) => {
          const cities = each.meeting === undefined ? each.visit.places : [each.meeting.place].filter(Boolean);
          return cities.length === 0 && naiveCountries(each, record).length === 0;
        });
        expect(answer.notOnMap).toBe(nowhere.length);
      }),
      RUNS,
    );
  });

  it('counts beside each value what that value alone would leave', () => {
    fc.assert(
      fc.property(records, filters, (record, filter) => {
        const answer = answerFilter(buildColumns(buildDataset(record)), filter);
        for (const facet of FACETS) {
          for (const { value, count } of countedValues(answer.facets[facet], 0)) {
            expect(count, `${facet} ${value}`).toBe(naiveAnswer(record, withChoice(filter, facet, [value])).length);
          }
        }
        for (const { year, count } of answer.years) {
          const whole = { from: Date.UTC(year, 0, 1) / 86_400_000, to: Date.UTC(year, 11, 31) / 86_400_000 };
          expect(count, String(year)).toBe(naiveAnswer(record, withPeriod(filter, whole)).length);
        }
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('says what dropping one clause would give back', () => {
    fc.assert(
      fc.property(records, filters, (record, filter) => {
        const answer = answerFilter(buildColumns(buildDataset(record)), filter);
        const kept = naiveAnswer(record, filter).length;
        for (const clause of CLAUSES) {
          expect(answer.givesBack[clause], clause).toBe(
            naiveAnswer(record, withoutClause(filter, clause)).length - kept,
          );
        }
      }),
      RUNS,
    );
  });

  it('does not depend on the order of clauses or of the values in them', () => {
    fc.assert(
      fc.property(records, filters, (record, filter) => {
        const columns = buildColumns(buildDataset(record));
        const chosen = { ...filter.chosen };
        for (const facet of [...FACETS].reverse()) chosen[facet] = [...filter.chosen[facet]].reverse();
        const reversed = { query: filter.query, undated: filter.undated, period: filter.period, chosen };
        const [one, other] = [answerFilter(columns, filter), answerFilter(columns, reversed)];
        expect(readOut(other)).toEqual(readOut(one));
      }),
      RUNS,
    );
  });
});
