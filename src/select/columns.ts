import type { Activity } from '#src/domain/activity.ts';
import type { Dataset } from '#src/domain/dataset.ts';
import { DIRECTIONS } from '#src/domain/direction.ts';
import { runAtOnce } from '#src/domain/run-steps.ts';
import type { Visit } from '#src/domain/visit.ts';
import { buildColumn, type Column, ownerColumn } from './column.ts';
import type { Facet } from './filter.ts';
import { type Grouping, groupByValues } from './grouping.ts';
import { buildMoments, type Moments } from './moments.ts';
import { Numbering } from './numbering.ts';
import { PairNumbers } from './pair-numbers.ts';
import { type SearchIndex, searchIndexSteps } from './search-index.ts';

export { KNOWN } from './moments.ts';

/**
 * The activities laid out by attribute, in the order of the dataset, so that one pass can answer a filter.
 *
 * Holds nothing but typed arrays and texts, so that it can be handed from one thread to another.
 */
export interface Columns {
  readonly size: number;
  /** First and last day of each activity; meaningless where `known` is `unknown`. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly known: Uint8Array;
  /** 1 where the activity stands on the time axis, 0 where it stands in the gutter "no day on record". */
  readonly onAxis: Uint8Array;
  readonly moments: Moments;
  readonly facets: Readonly<Record<Facet, Column>>;
  readonly organisations: Column;
  /** Shares its combinations with the facet of countries. */
  readonly places: Column;
  readonly search: SearchIndex;
}

const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);

const placesSearched = ({ places, visit }: Activity): readonly string[] => (places.length > 0 ? places : visit.places);

/** Numbers for the values of every attribute, in the order of the record's files, so that ties look the same everywhere. */
function numberings({ record }: Dataset) {
  return {
    country: new Numbering([...new Set(record.visits.flatMap((visit) => visit.countries))].sort()),
    place: new Numbering(idsOf(record.places)),
    organisation: new Numbering(idsOf(record.organisations)),
    person: new Numbering(idsOf(record.people)),
    kind: new Numbering(idsOf(record.kinds)),
    topic: new Numbering(idsOf(record.topics)),
    goal: new Numbering(idsOf(record.goals)),
    direction: new Numbering(DIRECTIONS),
  };
}

function groupByVisit({ activities, record }: Dataset): Grouping<Visit> {
  const visits = new Numbering(idsOf(record.visits));
  const of = new Uint32Array(activities.length);
  for (let i = 0; i < of.length; i += 1) of[i] = visits.codeOf(activities[i]?.visit.id ?? '');
  return { of, examples: record.visits };
}

/** Lays the dataset out in columns at one go: see `columnSteps`. */
export function buildColumns(dataset: Dataset): Columns {
  return runAtOnce(columnSteps(dataset));
}

/** Lays the dataset out in columns, a part of them a step, so that a page can breathe between the steps. Linear. */
export function* columnSteps(dataset: Dataset): Generator<undefined, Columns> {
  const { activities, record } = dataset;
  const moments = buildMoments(activities);
  yield;
  const owners = groupByVisit(dataset);
  const branches = new PairNumbers();
  const { country, place, organisation, person, kind, topic, goal, direction } = numberings(dataset);
  const byWhere = groupByValues(activities, {
    lists: [
      { of: (activity) => activity.countries, numbering: country },
      { of: (activity) => activity.places, numbering: place },
      { of: placesSearched, numbering: place },
    ],
    owners,
    branches,
    inherits: ({ meeting }) => meeting?.place === undefined,
  });
  yield;
  const byOrganisations = groupByValues(activities, {
    lists: [{ of: (activity) => activity.organisations, numbering: organisation }],
    owners,
    branches,
    inherits: ({ meeting }) => meeting === undefined,
  });
  yield;
  const byPeople = groupByValues(activities, {
    lists: [{ of: (activity) => activity.people, numbering: person }],
    owners,
    branches,
    inherits: ({ meeting }) => meeting === undefined || meeting.people.length === 0,
  });
  const byTopics = groupByValues(activities, {
    lists: [{ of: (activity) => activity.topics, numbering: topic }],
    owners,
    branches,
    inherits: ({ meeting }) => meeting?.topics === undefined || meeting.topics.length === 0,
  });
  yield;
  const facets = {
    country: buildColumn(byWhere, (activity) => activity.countries, country),
    direction: buildColumn(owners, (visit) => [visit.direction], direction),
    kind: buildColumn(byOrganisations, (activity) => activity.kinds, kind),
    topic: buildColumn(byTopics, (activity) => activity.topics, topic),
    person: buildColumn(byPeople, (activity) => activity.people, person),
    visit: ownerColumn(owners, idsOf(record.visits)),
    goal: buildColumn(owners, (visit) => (visit.goals.length < 2 ? visit.goals : [...new Set(visit.goals)]), goal),
  };
  yield;
  const organisations = buildColumn(byOrganisations, (activity) => activity.organisations, organisation);
  yield;
  const search = yield* searchIndexSteps(dataset, facets, organisations, buildColumn(byWhere, placesSearched, place));
  return {
    size: activities.length,
    first: spread(moments.first, moments.of, Int32Array),
    last: spread(moments.last, moments.of, Int32Array),
    known: spread(moments.known, moments.of, Uint8Array),
    onAxis: spread(moments.onAxis, moments.of, Uint8Array),
    moments,
    facets,
    organisations,
    places: buildColumn(byWhere, (activity) => activity.places, place),
    search,
  };
}

/** What is known of each moment, as a column of every activity. */
function spread<T extends Int32Array | Uint8Array>(
  ofMoment: T,
  moments: Uint32Array,
  Kind: new (size: number) => T,
): T {
  const column = new Kind(moments.length);
  for (let i = 0; i < moments.length; i += 1) column[i] = ofMoment[moments[i] ?? 0] ?? 0;
  return column;
}
