import type { Answer, Counts } from './answer.ts';
import { type Column, chosenCodes, countValues, hasFlagged, hasValue } from './column.ts';
import { type Columns, KNOWN } from './columns.ts';
import { CLAUSES, type Clause, FACETS, type Facet, type Filter, hasPeriod } from './filter.ts';
import { searchMatches } from './search-index.ts';
import { TimeCounts } from './time-counts.ts';

const OUTSIDE = 0;
const POSSIBLE = 1;
const CERTAIN = 2;

/** Where each activity stands to the filter's period; the rule of `standingInPeriod`, over columns. */
function standings({ size, first, last, known }: Columns, filter: Filter): Uint8Array {
  const standing = new Uint8Array(size).fill(CERTAIN);
  if (!hasPeriod(filter)) return standing;
  const { from = -Infinity, to = Infinity } = filter.period;
  const ifPossible = filter.undated === 'include' ? POSSIBLE : OUTSIDE;
  for (let i = 0; i < size; i += 1) {
    const [start = 0, end = 0] = [first[i], last[i]];
    if (known[i] === KNOWN.unknown) standing[i] = ifPossible;
    else if (end < from || start > to) standing[i] = OUTSIDE;
    else if (known[i] === KNOWN.within && (start < from || end > to)) standing[i] = ifPossible;
  }
  return standing;
}

/** The bit of each clause in the mask of clauses that an activity fails. */
const BIT = Object.fromEntries(CLAUSES.map((clause, i) => [clause, 1 << i])) as Readonly<Record<Clause, number>>;

function failures(columns: Columns, filter: Filter, standing: Uint8Array): Uint16Array {
  const failed = Uint16Array.from(standing, (each) => (each === OUTSIDE ? BIT.period : 0));
  for (const facet of FACETS) {
    if (filter.chosen[facet].length === 0) continue;
    const column = columns.facets[facet];
    const flags = chosenCodes(column, filter.chosen[facet]);
    for (let i = 0; i < columns.size; i += 1)
      if (!hasFlagged(column, i, flags)) failed[i] = (failed[i] ?? 0) | BIT[facet];
  }
  if (filter.query.trim() === '') return failed;
  const found = searchMatches(columns.search, filter.query, columns.size);
  for (let i = 0; i < columns.size; i += 1) if (found[i] === 0) failed[i] = (failed[i] ?? 0) | BIT.query;
  return failed;
}

const emptyCounts = (column: Column): Counts => ({ column, counts: new Uint32Array(column.values.length) });

function forFacets<T>(make: (facet: Facet) => T): Record<Facet, T> {
  return Object.fromEntries(FACETS.map((facet) => [facet, make(facet)])) as Record<Facet, T>;
}

/** The clause whose bit alone is set; `undefined` where several are. */
function onlyClause(mask: number): Clause | undefined {
  return (mask & (mask - 1)) === 0 ? CLAUSES[31 - Math.clz32(mask)] : undefined;
}

/** Answers a filter in one pass over the columns. Pure; linear in the number of activities. */
export function answerFilter(columns: Columns, filter: Filter): Answer {
  const standing = standings(columns, filter);
  const failed = failures(columns, filter, standing);
  const facets = forFacets((facet) => emptyCounts(columns.facets[facet]));
  const places = emptyCounts(columns.places);
  const countryOnly = emptyCounts(columns.facets.country);
  const organisations = emptyCounts(columns.organisations);
  const visits = emptyCounts(columns.facets.visit);
  const time = new TimeCounts(columns, filter.undated === 'include');
  const givesBack = Object.fromEntries(CLAUSES.map((clause) => [clause, 0])) as Record<Clause, number>;
  const inAnswer: number[] = [];
  const outsidePeriod: number[] = [];
  const isPossible = new Uint8Array(columns.size);
  let possible = 0;
  let notOnMap = 0;
  let onAxis = 0;

  for (let i = 0; i < columns.size; i += 1) {
    const mask = failed[i] ?? 0;
    if (mask !== 0) {
      const only = onlyClause(mask);
      if (only === undefined) continue;
      givesBack[only] += 1;
      if (only === 'period') {
        outsidePeriod.push(i);
        time.add(i);
      } else if (only !== 'query') countValues(columns.facets[only], i, facets[only].counts);
      continue;
    }
    inAnswer.push(i);
    time.add(i);
    for (const facet of FACETS) countValues(columns.facets[facet], i, facets[facet].counts);
    countValues(columns.facets.visit, i, visits.counts);
    countValues(columns.organisations, i, organisations.counts);
    if (hasValue(columns.places, i)) countValues(columns.places, i, places.counts);
    else if (hasValue(columns.facets.country, i)) countValues(columns.facets.country, i, countryOnly.counts);
    else notOnMap += 1;
    onAxis += columns.onAxis[i] ?? 0;
    if (standing[i] === POSSIBLE) {
      isPossible[i] = 1;
      possible += 1;
    }
  }

  return {
    filter,
    columns,
    total: columns.size,
    activities: Uint32Array.from(inAnswer),
    isPossible,
    possible,
    facets,
    years: time.yearCounts(),
    months: time.months(),
    places,
    countryOnly,
    organisations,
    visits,
    plotted: inAnswer.length - notOnMap,
    notOnMap,
    onAxis,
    noDay: inAnswer.length - onAxis,
    outsidePeriod: Uint32Array.from(outsidePeriod),
    givesBack,
  };
}
