import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '#src/domain/dataset.ts';
import { countedValues } from '#src/select/answer.ts';
import { answerFilter } from '#src/select/answer-filter.ts';
import { buildColumns } from '#src/select/columns.ts';
import { FACETS, type Filter, NO_FILTER } from '#src/select/filter.ts';
import { filters, records } from '#tests/random-record.ts';
import { activityIds } from '#tests/shipped.ts';
import { readCities } from '../../scripts/data-synthetic.ts';
import { syntheticRecord } from '../../scripts/synthetic/synthetic-record.ts';
import { naiveActivities, naiveLeaves } from './naive-answer.ts';
import { readOut } from './read-out.ts';

const RUNS = { numRuns: 1000 };
const PATIENCE_MS = 300_000;

/** One change of a filter towards another, as a reader would make it. */
type Move = (before: Filter, other: Filter) => Filter;

const moves: fc.Arbitrary<Move> = fc.oneof(
  fc.integer({ min: -40, max: 40 }).map(
    (days): Move =>
      ({ period: { from, to }, ...rest }) => ({
        ...rest,
        period: {
          ...(from === undefined ? {} : { from: from + days }),
          ...(to === undefined ? {} : { to: to + days }),
        },
      }),
  ),
  fc.integer({ min: 0, max: 20 }).map(
    (days): Move =>
      ({ period: { from, to }, ...rest }) => ({
        ...rest,
        period: { ...(from === undefined ? {} : { from: from - days }), ...(to === undefined ? {} : { to }) },
      }),
  ),
  fc.constant<Move>((before, { period }) => ({ ...before, period })),
  fc.constant<Move>((before) => ({ ...before, period: {} })),
  fc.constant<Move>((before) => ({ ...before, undated: before.undated === 'include' ? 'exclude' : 'include' })),
  fc.constant<Move>((before, { query }) => ({ ...before, query })),
  fc.constantFrom(...FACETS).map(
    (facet): Move =>
      (before, { chosen }) => ({
        ...before,
        chosen: { ...before.chosen, [facet]: chosen[facet] },
      }),
  ),
  fc.constantFrom(...FACETS).map(
    (facet): Move =>
      (before) => ({ ...before, chosen: { ...before.chosen, [facet]: [] } }),
  ),
  fc.constant<Move>((_, other) => other),
  fc.constant<Move>(() => NO_FILTER),
);

const walks = fc.array(fc.tuple(moves, filters), { minLength: 2, maxLength: 12 });

function filtersOf(start: Filter, walk: readonly (readonly [Move, Filter])[]): readonly Filter[] {
  const visited = [start];
  for (const [move, other] of walk) visited.push(move(visited.at(-1) ?? start, other));
  return visited;
}

it(
  'answers the same after any walk over filters as it does when asked afresh',
  () => {
    fc.assert(
      fc.property(records, filters, walks, (record, start, walk) => {
        const columns = buildColumns(buildDataset(record));
        for (const filter of filtersOf(start, walk))
          expect(readOut(answerFilter(columns, filter))).toEqual(readOut(answerFilter({ ...columns }, filter)));
      }),
      RUNS,
    );
  },
  PATIENCE_MS,
);

it(
  'answers the same whoever asks in between, and when an earlier answer is only read later',
  () => {
    fc.assert(
      fc.property(records, filters, filters, walks, fc.boolean(), (record, start, otherStart, walk, isReversed) => {
        const columns = buildColumns(buildDataset(record));
        const one = filtersOf(start, walk);
        const other = filtersOf(otherStart, walk);
        const answers = one
          .flatMap((filter, i) => [filter, other[i] ?? filter])
          .map((filter) => answerFilter(columns, filter));
        for (const answer of isReversed ? answers.reverse() : answers)
          expect(readOut(answer)).toEqual(readOut(answerFilter({ ...columns }, answer.filter)));
      }),
      RUNS,
    );
  },
  PATIENCE_MS,
);

it(
  'leaves what it gave out as it was',
  () => {
    fc.assert(
      fc.property(records, filters, walks, (record, start, walk) => {
        const columns = buildColumns(buildDataset(record));
        const given = filtersOf(start, walk).map((filter) => {
          const answer = answerFilter(columns, filter);
          return { answer, read: readOut(answer) };
        });
        for (const { answer, read } of given) expect(readOut(answer)).toEqual(read);
      }),
      RUNS,
    );
  },
  PATIENCE_MS,
);

describe('over a record so large that little of it moves at a step', () => {
  const dataset = buildDataset(syntheticRecord({ activities: 3000, seed: 7 }, readCities()));
  const columns = buildColumns(dataset);
  const days = fc.integer({ min: Date.UTC(2004, 0) / 86_400_000, max: Date.UTC(2028, 0) / 86_400_000 });
  const chosen = fc
    .constantFrom(...FACETS)
    .chain((facet) =>
      fc
        .subarray(columns.facets[facet].values.slice(0, 12), { maxLength: 2 })
        .map((values): Filter['chosen'] => ({ ...NO_FILTER.chosen, [facet]: values })),
    );
  const wide: fc.Arbitrary<Filter> = fc.record({
    chosen: fc.tuple(chosen, chosen).map(([one, other]) => {
      const entries = FACETS.map((facet) => [facet, one[facet].length > 0 ? one[facet] : other[facet]]);
      return Object.fromEntries(entries) as Filter['chosen'];
    }),
    period: fc.tuple(days, fc.integer({ min: 0, max: 1500 })).map(([from, length]) => ({ from, to: from + length })),
    undated: fc.constantFrom('include', 'exclude'),
    query: fc.constantFrom('', '', '', 'bucharest', 'mobility', 'b'),
  });

  it(
    'moves to what a fresh answer says',
    () => {
      fc.assert(
        fc.property(wide, fc.array(fc.tuple(moves, wide), { minLength: 4, maxLength: 12 }), (start, walk) => {
          for (const filter of filtersOf(start, walk))
            expect(readOut(answerFilter(columns, filter))).toEqual(readOut(answerFilter({ ...columns }, filter)));
        }),
        { numRuns: 100 },
      );
    },
    PATIENCE_MS,
  );

  it(
    'leaves what it gave out as it was, whether it is read again at once, later or only then',
    () => {
      const steps = fc.array(fc.tuple(fc.integer({ min: -3, max: 3 }), fc.boolean()), { minLength: 4, maxLength: 12 });
      fc.assert(
        fc.property(wide, steps, ({ period, ...start }, walk) => {
          let moved = 0;
          const answers = walk.map(([days, isReadAtOnce]) => {
            moved += days;
            const { from = 0, to = 0 } = period;
            const answer = answerFilter(columns, { ...start, period: { from: from + moved, to: to + moved } });
            if (isReadAtOnce) readOut(answer);
            else answer.visits.at(0);
            return answer;
          });
          for (const answer of [...answers, ...answers.reverse()])
            expect(readOut(answer)).toEqual(readOut(answerFilter({ ...columns }, answer.filter)));
        }),
        { numRuns: 100 },
      );
    },
    PATIENCE_MS,
  );

  it(
    'jumps to what a fresh answer says, as nothing but the period changes and is taken back',
    () => {
      const ends = fc.array(fc.record({ from: fc.option(days), to: fc.option(days), isIn: fc.boolean() }), {
        minLength: 4,
        maxLength: 10,
      });
      fc.assert(
        fc.property(wide, ends, (start, jumps) => {
          for (const { from, to, isIn } of jumps) {
            const period = { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) };
            const filter: Filter = { ...start, period, undated: isIn ? 'include' : start.undated };
            expect(readOut(answerFilter(columns, filter))).toEqual(readOut(answerFilter({ ...columns }, filter)));
          }
        }),
        { numRuns: 100 },
      );
    },
    PATIENCE_MS,
  );

  it(
    'finds what a fresh answer finds, letter by letter as a text is typed and taken back',
    () => {
      const words = fc.constantFrom('bucharest', 'mobility', 'vienna', 'rossi', 'b', 'Лондон', 'x9');
      const edits = fc.array(fc.tuple(words, fc.nat(10), fc.boolean()), { minLength: 1, maxLength: 4 });
      const typed = edits.map((each) =>
        each.flatMap(([word, kept, isSecond], at) => {
          const before = isSecond ? (each[at - 1]?.[0] ?? '') : '';
          return Array.from(word, (_, i) => `${before} ${word.slice(0, i + 1)}`).concat(word.slice(0, kept));
        }),
      );
      fc.assert(
        fc.property(wide, typed, (start, queries) => {
          for (const filter of queries.map((query) => ({ ...start, query }))) {
            const [answer, fresh] = [answerFilter(columns, filter), answerFilter({ ...columns }, filter)];
            expect(Array.from(answer.activities)).toEqual(Array.from(fresh.activities));
            expect(answer.givesBack).toEqual(fresh.givesBack);
          }
        }),
        { numRuns: 100 },
      );
    },
    PATIENCE_MS,
  );

  it(
    'moves to what the contract, read aloud, leaves',
    () => {
      const activities = naiveActivities(dataset.record);
      fc.assert(
        fc.property(wide, fc.array(fc.tuple(moves, wide), { minLength: 4, maxLength: 8 }), (start, walk) => {
          for (const filter of filtersOf({ ...start, chosen: NO_FILTER.chosen }, walk).map((each) => ({
            ...each,
            query: '',
          }))) {
            const answer = answerFilter(columns, filter);
            const left = activities.filter((activity) => naiveLeaves(activity, filter, dataset.record));
            expect([...activityIds(dataset, answer)].sort()).toEqual(left.map(({ id }) => id).sort());
            const met = left.flatMap(({ meeting }) => meeting?.organisations ?? []);
            for (const { value, count } of countedValues(answer.organisations))
              expect(count, value).toBe(met.filter((id) => id === value).length);
          }
        }),
        { numRuns: 20 },
      );
    },
    PATIENCE_MS,
  );
});
