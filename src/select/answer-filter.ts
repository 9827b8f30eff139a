import { ActivityCounts, totalCounts } from './activity-counts.ts';
import type { Answer, Counts } from './answer.ts';
import { clauseFailures } from './clause-failures.ts';
import { type Column, countsOfValues } from './column.ts';
import type { Columns } from './columns.ts';
import { activeClauses, CLAUSES, type Clause, FACETS, type Facet, type Filter, hasPeriod } from './filter.ts';
import type { Moments } from './moments.ts';
import { type NearMisses, nearMisses } from './near-misses.ts';
import { partition } from './partition.ts';
import { STANDING, standings } from './standings.ts';
import { timeCounts } from './time-counts.ts';
import { workspaceOf } from './workspace.ts';

function sum(one: Uint32Array, other: Uint32Array | undefined): Uint32Array {
  if (other === undefined) return one;
  const sums = new Uint32Array(one.length);
  for (let i = 0; i < sums.length; i += 1) sums[i] = (one[i] ?? 0) + (other[i] ?? 0);
  return sums;
}

function facetCounts({ facets }: Columns, counts: ActivityCounts, ownIgnored: OwnIgnored): Record<Facet, Counts> {
  const entries = FACETS.map((facet) => {
    const column = facets[facet];
    return [facet, { column, counts: ownIgnored(facet, (each) => each.ofValues(column)) ?? counts.ofValues(column) }];
  });
  return Object.fromEntries(entries) as Record<Facet, Counts>;
}

/** Counts with a clause's own choice ignored; `undefined` where the clause does not narrow. */
type OwnIgnored = (clause: Clause, read: (counts: ActivityCounts) => Uint32Array) => Uint32Array | undefined;

/** What is in the answer and what the clause alone keeps out; without another clause, that is everything. */
function withOwnIgnored(columns: Columns, counts: ActivityCounts, missed: NearMisses): OwnIgnored {
  return (clause, read) => {
    const activities = missed.get(clause);
    if (activities === undefined) return undefined;
    return missed.size === 1 ? read(totalCounts(columns)) : sum(read(counts), read(new ActivityCounts(activities)));
  };
}

const momentCounts = (moments: Moments, counts: ActivityCounts): Uint32Array =>
  counts.ofCombinations(moments.of, moments.first.length);

/** Where the answer's activities stand on a map. Places and countries share their combinations. */
function mapCounts({ places, facets: { country } }: Columns, counts: ActivityCounts) {
  const isEmpty = ({ starts }: Column, i: number) => starts[i + 1] === starts[i];
  const cityless = counts.ofCombinations(places.combinations, places.starts.length - 1).slice();
  let notOnMap = 0;
  for (let i = 0; i < cityless.length; i += 1) {
    if (!isEmpty(places, i)) cityless[i] = 0;
    else if (isEmpty(country, i)) notOnMap += cityless[i] ?? 0;
  }
  return {
    places: { column: places, counts: counts.ofValues(places) },
    countryOnly: { column: country, counts: countsOfValues(country, cityless) },
    notOnMap,
  };
}

/** Which activities are only possibly in the period, and how many. */
function possibly({ size, moments }: Columns, filter: Filter, inside: Uint32Array, standing: Uint8Array) {
  const isPossible = new Uint8Array(size);
  let possible = 0;
  if (!hasPeriod(filter) || !standing.includes(STANDING.possible)) return { isPossible, possible };
  for (let at = 0; at < inside.length; at += 1) {
    const activity = inside[at] ?? 0;
    if (standing[moments.of[activity] ?? 0] !== STANDING.possible) continue;
    isPossible[activity] = 1;
    possible += 1;
  }
  return { isPossible, possible };
}

function sumOnAxis({ onAxis }: Moments, counts: Uint32Array): number {
  let onIt = 0;
  for (let moment = 0; moment < counts.length; moment += 1) onIt += (counts[moment] ?? 0) * (onAxis[moment] ?? 0);
  return onIt;
}

/**
 * Answers a filter over the columns. Pure; linear in the number of activities.
 *
 * Each activity gets a mask of the clauses that it fails. Those that fail none are the answer; those that fail one alone
 * count in that clause's own facet, and in what dropping it would give back. Of the answer and the rest the shorter
 * list is counted: the other is what is left of the totals.
 */
export function answerFilter(columns: Columns, filter: Filter): Answer {
  const { moments, size } = columns;
  const standing = standings(moments, filter);
  const workspace = workspaceOf(columns);
  const failed = clauseFailures(columns, filter, standing, workspace);
  const { inside, outside } = partition(failed, workspace.order);
  const isShort = inside.length < outside.length;
  const counts = isShort ? new ActivityCounts(inside) : ActivityCounts.without(totalCounts(columns), outside);
  const missed: NearMisses = failed === undefined ? new Map() : nearMisses(workspace, outside, activeClauses(filter));
  const ownIgnored = withOwnIgnored(columns, counts, missed);
  const inTime = momentCounts(moments, counts);
  const onAxis = sumOnAxis(moments, inTime);
  const { notOnMap, ...map } = mapCounts(columns, counts);
  const { organisations, facets } = columns;
  return {
    filter,
    columns,
    total: size,
    activities: inside.slice(),
    ...possibly(columns, filter, inside, standing),
    facets: facetCounts(columns, counts, ownIgnored),
    ...timeCounts(
      moments,
      ownIgnored('period', (each) => momentCounts(moments, each)) ?? inTime,
      filter.undated === 'include',
    ),
    ...map,
    organisations: { column: organisations, counts: counts.ofValues(organisations) },
    visits: { column: facets.visit, counts: counts.ofValues(facets.visit) },
    plotted: inside.length - notOnMap,
    notOnMap,
    onAxis,
    noDay: inside.length - onAxis,
    outsidePeriod: missed.get('period')?.slice() ?? new Uint32Array(),
    givesBack: Object.fromEntries(CLAUSES.map((clause) => [clause, missed.get(clause)?.length ?? 0])) as Record<
      Clause,
      number
    >,
  };
}
