import type { Dataset } from '#src/domain/dataset.ts';
import { DIRECTIONS } from '#src/domain/direction.ts';
import { buildColumn, type Column } from './column.ts';
import type { Facet } from './filter.ts';
import { groupById, groupByKeys } from './grouping.ts';
import { buildMoments, type Moments } from './moments.ts';
import { buildSearchIndex, type SearchIndex } from './search-index.ts';

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

/** Lays the dataset out in columns. Values keep the order of the record's files, so that ties look the same everywhere. */
export function buildColumns(dataset: Dataset): Columns {
  const { activities, record } = dataset;
  const countries = [...new Set(record.visits.flatMap((visit) => visit.countries))].sort();
  const moments = buildMoments(activities);
  const byVisit = groupById(activities, ({ visit }) => visit.id);
  const byWhere = groupByKeys(activities, {
    keys: [
      (activity) => activity.countries,
      (activity) => activity.places,
      ({ places, visit }) => (places.length > 0 ? [] : visit.places),
    ],
    owners: byVisit,
    inherits: ({ meeting }) => meeting?.place === undefined,
  });
  const byOrganisations = groupByKeys(activities, {
    keys: [(activity) => activity.organisations],
    owners: byVisit,
    inherits: ({ meeting }) => meeting === undefined,
  });
  const byPeople = groupByKeys(activities, {
    keys: [(activity) => activity.people],
    owners: byVisit,
    inherits: ({ meeting }) => meeting === undefined || meeting.people.length === 0,
  });
  const byTopics = groupByKeys(activities, {
    keys: [(activity) => activity.topics],
    owners: byVisit,
    inherits: ({ meeting }) => (meeting?.topics ?? []).length === 0,
  });
  const facets = {
    country: buildColumn(byWhere, (activity) => activity.countries, countries),
    direction: buildColumn(byVisit, ({ visit }) => [visit.direction], DIRECTIONS),
    kind: buildColumn(byOrganisations, (activity) => activity.kinds, idsOf(record.kinds)),
    topic: buildColumn(byTopics, (activity) => activity.topics, idsOf(record.topics)),
    person: buildColumn(byPeople, (activity) => activity.people, idsOf(record.people)),
    visit: buildColumn(byVisit, ({ visit }) => [visit.id], idsOf(record.visits)),
    goal: buildColumn(byVisit, ({ visit }) => [...new Set(visit.goals)], idsOf(record.goals)),
  };
  const organisations = buildColumn(byOrganisations, (activity) => activity.organisations, idsOf(record.organisations));
  const searchedPlaces = buildColumn(byWhere, ({ places, visit }) => (places.length > 0 ? places : visit.places));
  return {
    size: activities.length,
    first: spread(moments.first, moments.of, Int32Array),
    last: spread(moments.last, moments.of, Int32Array),
    known: spread(moments.known, moments.of, Uint8Array),
    onAxis: spread(moments.onAxis, moments.of, Uint8Array),
    moments,
    facets,
    organisations,
    places: buildColumn(byWhere, (activity) => activity.places, idsOf(record.places)),
    search: buildSearchIndex(dataset, facets, organisations, searchedPlaces),
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
