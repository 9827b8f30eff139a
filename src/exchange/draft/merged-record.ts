import type { ActivityRecord } from '#src/domain/activity-record.ts';
import type { Inferences } from '#src/domain/inference.ts';
import type { Organisation } from '#src/domain/organisation.ts';
import { followedTitles } from './followed-titles.ts';

/** Collections whose records can be merged. */
export type Mergeable = 'organisations' | 'people' | 'places';

/** What merging two records would change: the record afterwards, and where the id that is given up stood. */
export interface Merge {
  readonly record: ActivityRecord;
  readonly touched: readonly { readonly collection: string; readonly id: string; readonly field: string }[];
}

const swapped = (ids: readonly string[], from: string, to: string): readonly string[] => [
  ...new Set(ids.map((id) => (id === from ? to : id))),
];

type Touch = (collection: string, id: string, field: string) => void;

/** A row whose one reference, or list of references, in `field` names the id that is kept in place of the one given up. */
function renamed<T extends { readonly id: string }>(
  row: T,
  fields: readonly (keyof T & string)[],
  from: string,
  to: string,
  touch: (field: string) => void,
): T {
  let result = row;
  for (const field of fields) {
    const value: unknown = result[field];
    if (value === from) result = { ...result, [field]: to };
    else if (Array.isArray(value) && value.includes(from)) result = { ...result, [field]: swapped(value, from, to) };
    else continue;
    touch(field);
  }
  return result;
}

/** The fields of each collection that name an organisation, a person or a place. */
const REFERRING = {
  organisations: {
    people: ['organisation'],
    organisations: ['partOf'],
    visits: ['organisers'],
    meetings: ['organisations'],
    followUps: [],
  },
  people: { people: [], organisations: [], visits: ['people'], meetings: ['people'], followUps: ['owner'] },
  places: { people: [], organisations: ['place'], visits: ['places'], meetings: ['place'], followUps: [] },
} as const;

const uniqueSources = <T extends { readonly source: string; readonly paragraph: number; readonly asPrinted?: string }>(
  sources: readonly T[],
): readonly T[] => [
  ...new Map(sources.map((each) => [`${each.source} ${each.paragraph} ${each.asPrinted ?? ''}`, each])).values(),
];

/**
 * Merges two records of one organisation, person or place into the one that is kept.
 *
 * Every reference to the other then names the kept one; an organisation keeps the other's names as aliases; sources of
 * both stay; fields that the kept one lacks are taken over. Titles that the import made of the other name follow. Pure.
 */
export function mergeRecords(record: ActivityRecord, collection: Mergeable, keep: string, giveUp: string): Merge {
  const touched: { collection: string; id: string; field: string }[] = [];
  const touch: Touch = (name, id, field) => touched.push({ collection: name, id, field });
  const fields = REFERRING[collection];
  const rename = <T extends { readonly id: string }>(
    name: string,
    rows: readonly T[],
    wanted: readonly (keyof T & string)[],
  ) => rows.map((row) => renamed(row, wanted, giveUp, keep, (field) => touch(name, row.id, field)));
  const joined: ActivityRecord = {
    ...record,
    people: rename('people', record.people, fields.people),
    organisations: rename('organisations', record.organisations, fields.organisations),
    visits: rename('visits', record.visits, fields.visits),
    meetings: rename('meetings', record.meetings, fields.meetings),
    followUps: rename('followUps', record.followUps, fields.followUps),
    site:
      collection === 'places' && record.site.home === giveUp
        ? { ...record.site, home: keep }
        : collection === 'organisations' && record.site.organisation === giveUp
          ? { ...record.site, organisation: keep }
          : record.site,
  };
  const merged = withoutGivenUp(joined, collection, keep, giveUp);
  const visits = followedTitles(record, merged);
  for (const [at, visit] of visits.entries()) if (visit !== merged.visits[at]) touch('visits', visit.id, 'title');
  return { record: { ...merged, visits }, touched };
}

/** The kept record with the fields that it lacks, and with the other's reasons for those. */
function takenOver<T extends { readonly inferred?: Inferences }>(kept: T, other: T): T {
  const reasons = Object.entries(other.inferred ?? {}).filter(([field]) => !Object.hasOwn(kept, field));
  const inferred = { ...Object.fromEntries(reasons), ...kept.inferred };
  const { inferred: _, ...fields } = { ...other, ...kept };
  return Object.keys(inferred).length === 0 ? (fields as T) : { ...other, ...kept, inferred };
}

/** An organisation that is not its own umbrella, as a member is that was merged with it. */
function withoutSelf({ partOf, ...organisation }: Organisation): Organisation {
  return partOf === undefined || partOf === organisation.id ? organisation : { ...organisation, partOf };
}

function withoutGivenUp(record: ActivityRecord, collection: Mergeable, keep: string, giveUp: string): ActivityRecord {
  const fold = <T extends { readonly id: string }>(
    rows: readonly T[],
    join: (kept: T, other: T) => T,
  ): readonly T[] => {
    const other = rows.find(({ id }) => id === giveUp);
    if (other === undefined) return rows;
    return rows.filter(({ id }) => id !== giveUp).map((row) => (row.id === keep ? join(row, other) : row));
  };
  switch (collection) {
    case 'organisations':
      return {
        ...record,
        organisations: fold(record.organisations, (kept, other) => ({
          ...withoutSelf(takenOver(kept, other)),
          aliases: [...new Set([...kept.aliases, other.name, ...other.aliases])].filter((name) => name !== kept.name),
          formerIds: [...new Set([...(kept.formerIds ?? []), ...(other.formerIds ?? []), giveUp])],
          sources: uniqueSources([...kept.sources, ...other.sources]),
        })),
      };
    case 'people':
      return {
        ...record,
        people: fold(record.people, (kept, other) => ({
          ...takenOver(kept, other),
          formerIds: [...new Set([...(kept.formerIds ?? []), ...(other.formerIds ?? []), giveUp])],
          sources: uniqueSources([...kept.sources, ...other.sources]),
        })),
      };
    case 'places':
      return {
        ...record,
        places: fold(record.places, (kept, other) => ({
          ...other,
          ...kept,
          formerIds: [...new Set([...(kept.formerIds ?? []), ...(other.formerIds ?? []), giveUp])],
        })),
      };
  }
}
