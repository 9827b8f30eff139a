import type { Dataset } from '#src/domain/dataset.ts';
import { DIRECTIONS } from '#src/domain/direction.ts';
import { isOnAxis } from '#src/domain/occurrence.ts';
import { buildColumn, type Column } from './column.ts';
import type { Facet } from './filter.ts';
import { buildSearchIndex, type SearchIndex } from './search-index.ts';

/** How the date of an activity is known, as it stands in a column. */
export const KNOWN = { exact: 0, within: 1, unknown: 2 } as const;

/** The activities laid out by attribute, in the order of the dataset, so that one pass can answer a filter. */
export interface Columns {
  readonly size: number;
  /** First and last day of each activity; meaningless where `known` is `unknown`. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly known: Uint8Array;
  /** 1 where the activity stands on the time axis, 0 where it stands in the gutter "no day on record". */
  readonly onAxis: Uint8Array;
  readonly facets: Readonly<Record<Facet, Column>>;
  readonly organisations: Column;
  readonly places: Column;
  readonly search: SearchIndex;
}

const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);

/** Lays the dataset out in columns. Values keep the order of the record's files, so that ties look the same everywhere. */
export function buildColumns(dataset: Dataset): Columns {
  const { activities, record } = dataset;
  const countries = [...new Set(record.visits.flatMap((visit) => visit.countries))].sort();
  return {
    size: activities.length,
    first: Int32Array.from(activities, ({ when }) => (when.known === 'unknown' ? 0 : when.first)),
    last: Int32Array.from(activities, ({ when }) => (when.known === 'unknown' ? 0 : when.last)),
    known: Uint8Array.from(activities, ({ when }) => KNOWN[when.known]),
    onAxis: Uint8Array.from(activities, ({ when }) => (isOnAxis(when) ? 1 : 0)),
    facets: {
      country: buildColumn(activities, (activity) => activity.countries, countries),
      direction: buildColumn(activities, ({ visit }) => [visit.direction], DIRECTIONS),
      kind: buildColumn(activities, (activity) => activity.kinds, idsOf(record.kinds)),
      topic: buildColumn(activities, (activity) => activity.topics, idsOf(record.topics)),
      person: buildColumn(activities, (activity) => activity.people, idsOf(record.people)),
      visit: buildColumn(activities, ({ visit }) => [visit.id], idsOf(record.visits)),
      goal: buildColumn(activities, ({ visit }) => [...new Set(visit.goals)], idsOf(record.goals)),
    },
    organisations: buildColumn(activities, (activity) => activity.organisations, idsOf(record.organisations)),
    places: buildColumn(activities, (activity) => activity.places, idsOf(record.places)),
    search: buildSearchIndex(dataset),
  };
}
