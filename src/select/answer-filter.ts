import type { Answer, Counts } from './answer.ts';
import { clauseFailures } from './clause-failures.ts';
import { type Column, countsOfValues } from './column.ts';
import type { Columns } from './columns.ts';
import { type CombinationCounts, countsIn } from './combination-counts.ts';
import { activeClauses, CLAUSES, type Clause, FACETS, type Facet, type Filter, hasPeriod } from './filter.ts';
import { type NearMisses, nearMisses } from './near-misses.ts';
import { partition } from './partition.ts';
import { STANDING, standings } from './standings.ts';
import { timeCounts } from './time-counts.ts';

type Missed = ReadonlyMap<Clause, NearMisses>;

/** The counts with those added that only the clause itself keeps out. */
function withMissed(counts: Uint32Array, missed: NearMisses | undefined): Uint32Array {
  return missed === undefined ? counts : counts.map((count, i) => count + (missed.counts[i] ?? 0));
}

const countsOf = (counts: CombinationCounts, combinations: Uint32Array): Uint32Array =>
  counts.get(combinations) ?? new Uint32Array();

const countColumn = (column: Column, counts: CombinationCounts): Counts => ({
  column,
  counts: countsOfValues(column, countsOf(counts, column.combinations)),
});

function facetCounts(columns: Columns, counts: CombinationCounts, missed: Missed): Record<Facet, Counts> {
  const entries = FACETS.map((facet) => {
    const column = columns.facets[facet];
    const stay = withMissed(countsOf(counts, column.combinations), missed.get(facet));
    return [facet, { column, counts: countsOfValues(column, stay) }];
  });
  return Object.fromEntries(entries) as Record<Facet, Counts>;
}

/** Where the answer's activities stand on a map. */
function mapCounts({ places, facets: { country } }: Columns, counts: CombinationCounts) {
  let notOnMap = 0;
  // Places and countries share their combinations, so that each tells whether it knows a city.
  const cityless = countsOf(counts, places.combinations).map((count, i) => {
    if (places.starts[i + 1] !== places.starts[i]) return 0;
    if (country.starts[i + 1] === country.starts[i]) notOnMap += count;
    return count;
  });
  return {
    places: countColumn(places, counts),
    countryOnly: { column: country, counts: countsOfValues(country, cityless) },
    notOnMap,
  };
}

/** Which activities are only possibly in the period, and how many. */
function possibly({ size, moments }: Columns, filter: Filter, inside: Uint32Array, standing: Uint8Array) {
  const isPossible = new Uint8Array(size);
  let possible = 0;
  if (hasPeriod(filter)) {
    for (let at = 0; at < inside.length; at += 1) {
      const activity = inside[at] ?? 0;
      if (standing[moments.of[activity] ?? 0] !== STANDING.possible) continue;
      isPossible[activity] = 1;
      possible += 1;
    }
  }
  return { isPossible, possible };
}

const sumWhere = (counts: Uint32Array, flags: Uint8Array): number =>
  counts.reduce((sum, count, i) => (flags[i] === 1 ? sum + count : sum), 0);

/**
 * Answers a filter over the columns. Pure; linear in the number of activities.
 *
 * Each activity gets a mask of the clauses that it fails. Those that fail none are the answer; those that fail one alone
 * count in that clause's own facet, and in what dropping it would give back.
 */
export function answerFilter(columns: Columns, filter: Filter): Answer {
  const { moments, size } = columns;
  const standing = standings(moments, filter);
  const failed = clauseFailures(columns, filter, standing);
  const { inside, outside } = partition(failed, size);
  const counts = countsIn(columns, inside, outside);
  const missed: Missed = new Map(
    failed === undefined
      ? []
      : activeClauses(filter).map((clause) => [clause, nearMisses(columns, clause, failed, outside)]),
  );
  const ofMoments = countsOf(counts, moments.of);
  const onAxis = sumWhere(ofMoments, moments.onAxis);
  const { notOnMap, ...map } = mapCounts(columns, counts);
  return {
    filter,
    columns,
    total: size,
    activities: inside,
    ...possibly(columns, filter, inside, standing),
    facets: facetCounts(columns, counts, missed),
    ...timeCounts(moments, withMissed(ofMoments, missed.get('period')), filter.undated === 'include'),
    ...map,
    organisations: countColumn(columns.organisations, counts),
    visits: countColumn(columns.facets.visit, counts),
    plotted: inside.length - notOnMap,
    notOnMap,
    onAxis,
    noDay: inside.length - onAxis,
    outsidePeriod: missed.get('period')?.activities ?? new Uint32Array(),
    givesBack: Object.fromEntries(
      CLAUSES.map((clause) => [clause, missed.get(clause)?.activities.length ?? 0]),
    ) as Record<Clause, number>,
  };
}
