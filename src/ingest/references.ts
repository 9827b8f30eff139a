import type { ActivityRecord, Collection } from '#src/domain/activity-record.ts';

/** A reference from one record to another. A `needed` one takes its record along when its target is set aside. */
export interface Reference {
  readonly path: string;
  readonly target: Collection;
  readonly id: string;
  readonly needed: boolean;
}

type ReferencesOf<T> = (row: T) => readonly Reference[];

const one = (path: string, target: Collection, id: string | undefined, needed = false): readonly Reference[] =>
  id === undefined ? [] : [{ path, target, id, needed }];

const many = (path: string, target: Collection, ids: readonly string[] | undefined): readonly Reference[] =>
  (ids ?? []).map((id, i) => ({ path: `${path}[${i}]`, target, id, needed: false }));

const sourced = (row: { readonly sources: readonly { readonly source: string }[] }): readonly Reference[] =>
  row.sources.map(({ source }, i) => ({ path: `sources[${i}].source`, target: 'sources', id: source, needed: false }));

/** Every reference that each collection's records hold. */
export const REFERENCES: { readonly [C in Collection]: ReferencesOf<ActivityRecord[C][number]> } = {
  places: () => [],
  people: (row) => [...one('organisation', 'organisations', row.organisation), ...sourced(row)],
  organisations: (row) => [
    ...one('kind', 'kinds', row.kind),
    ...one('place', 'places', row.place),
    ...one('partOf', 'organisations', row.partOf),
    ...sourced(row),
  ],
  visits: (row) => [
    ...many('places', 'places', row.places),
    ...many('people', 'people', row.people),
    ...many('organisers', 'organisations', row.organisers),
    ...many('goals', 'goals', row.goals),
    ...many('topics', 'topics', row.topics),
    ...sourced(row),
  ],
  meetings: (row) => [
    ...one('visit', 'visits', row.visit, true),
    ...many('organisations', 'organisations', row.organisations),
    ...one('place', 'places', row.place),
    ...one('follows.meeting', 'meetings', row.follows?.meeting),
    ...many('people', 'people', row.people),
    ...many('topics', 'topics', row.topics),
    ...sourced(row),
  ],
  followUps: (row) => [...one('visit', 'visits', row.visit), ...one('owner', 'people', row.owner), ...sourced(row)],
  kinds: () => [],
  topics: () => [],
  goals: () => [],
  sources: () => [],
};
