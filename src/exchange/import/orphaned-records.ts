import type { ActivityRecord } from '#src/domain/activity-record.ts';
import type { SourceReference } from '#src/domain/source-reference.ts';
import type { GoneRecord } from './gone-record.ts';
import { nameKey } from './name-key.ts';
import { withoutHonorifics } from './person-name.ts';
import type { ReadRow } from './read-row.ts';
import type { RecordChange } from './record-change.ts';
import type { NamingRows } from './renewed-references.ts';

/** What orphaned records are told by. `sources`: those of the tables' files, whichever sheet. */
export interface OrphanSigns {
  readonly sources: ReadonlySet<string>;
  readonly changes: readonly RecordChange[];
  readonly naming: NamingRows;
  /** The rows that are set aside: nothing is claimed of whom and what they name. */
  readonly waiting: readonly Pick<ReadRow, 'organisations' | 'ours' | 'guests' | 'places'>[];
}

type Known = Pick<ActivityRecord, 'site' | 'visits' | 'meetings' | 'followUps' | 'organisations' | 'people' | 'places'>;

const OF_RECORD = ['visits', 'meetings', 'organisations', 'people'] as const;
type Changing = Pick<ActivityRecord, (typeof OF_RECORD)[number]>;

/** The records that name others, as an import leaves them. */
function afterwards(record: Known, changes: readonly RecordChange[]): Changing {
  const after: { -readonly [C in keyof Changing]: Map<string, Changing[C][number]> } = {
    visits: new Map(record.visits.map((row) => [row.id, row])),
    meetings: new Map(record.meetings.map((row) => [row.id, row])),
    organisations: new Map(record.organisations.map((row) => [row.id, row])),
    people: new Map(record.people.map((row) => [row.id, row])),
  };
  for (const change of changes) {
    if (change.collection === 'visits') after.visits.set(change.id, change.after);
    if (change.collection === 'meetings') after.meetings.set(change.id, change.after);
    if (change.collection === 'organisations') after.organisations.set(change.id, change.after);
    if (change.collection === 'people') after.people.set(change.id, change.after);
  }
  return {
    visits: [...after.visits.values()],
    meetings: [...after.meetings.values()],
    organisations: [...after.organisations.values()],
    people: [...after.people.values()],
  };
}

/** The places that visits and meetings of these sources alone name. */
function placesOf({ visits, meetings }: Known, isOwn: (references: readonly SourceReference[]) => boolean) {
  const [own, others] = [new Set<string>(), new Set<string>()];
  for (const { places, sources } of visits) for (const id of places) (isOwn(sources) ? own : others).add(id);
  for (const { place, sources } of meetings) if (place !== undefined) (isOwn(sources) ? own : others).add(place);
  return new Set([...own].filter((id) => !others.has(id)));
}

/**
 * The organisations and people that came from tables alone, and the cities that their rows alone named until now, that no
 * row names any more and nothing in the record refers to once the import is applied: those whose name the table spells
 * otherwise by now. They stay.
 */
export function orphanedRecords(
  record: Known,
  { sources, changes, naming, waiting }: OrphanSigns,
): readonly GoneRecord[] {
  const isOwn = (references: readonly SourceReference[]): boolean =>
    references.length > 0 && references.every(({ source }) => sources.has(source));
  const now = afterwards(record, changes);
  const { site, followUps } = record;
  const waits = new Set(
    waiting.flatMap(({ organisations, ours, guests }) => [
      ...organisations.map(nameKey),
      ...[...ours, ...guests].map(({ name }) => nameKey(withoutHonorifics(name))),
    ]),
  );
  const isWaiting = (names: readonly string[]) =>
    names.some((name) => waits.has(nameKey(name)) || waits.has(nameKey(withoutHonorifics(name))));
  const rowIn = (references: readonly SourceReference[]) => {
    const [first] = references;
    return first === undefined ? {} : { row: first.paragraph };
  };

  const met = new Set([
    ...now.visits.flatMap((visit) => visit.people),
    ...now.meetings.flatMap((meeting) => meeting.people),
    ...followUps.flatMap(({ owner }) => owner ?? []),
  ]);
  const people = record.people.filter(
    ({ id, name, sources: own }) =>
      isOwn(own) && !met.has(id) && naming.of('people', id).length === 0 && !isWaiting([name.en, name.bg]),
  );
  const goneIds = new Set(people.map(({ id }) => id));

  const referred = new Set([
    site.organisation,
    ...now.people.flatMap(({ id, organisation }) => (goneIds.has(id) ? [] : organisation)),
    ...now.organisations.flatMap(({ partOf }) => partOf ?? []),
    ...now.visits.flatMap(({ organisers = [] }) => organisers),
    ...now.meetings.flatMap(({ organisations }) => organisations),
  ]);
  const organisations = record.organisations.filter(
    ({ id, name, aliases, sources: own }) =>
      isOwn(own) && !referred.has(id) && naming.of('organisations', id).length === 0 && !isWaiting([name, ...aliases]),
  );
  for (const { id } of organisations) goneIds.add(id);

  const visited = new Set([
    site.home,
    ...now.organisations.flatMap(({ id, place }) => (place === undefined || goneIds.has(id) ? [] : place)),
    ...now.visits.flatMap((visit) => visit.places),
    ...now.meetings.flatMap(({ place }) => place ?? []),
    ...waiting.flatMap(({ places }) => places.places.map(({ id }) => id)),
  ]);
  const named = placesOf(record, isOwn);
  const places = record.places.filter(
    ({ id, geonames }) => geonames !== undefined && named.has(id) && !visited.has(id),
  );

  return [
    ...organisations.map(({ id, name, sources: own }): GoneRecord => {
      return { collection: 'organisations', id, title: { en: name, bg: name }, ...rowIn(own) };
    }),
    ...people.map(({ id, name, sources: own }): GoneRecord => {
      return { collection: 'people', id, title: name, ...rowIn(own) };
    }),
    ...places.map(({ id, name }): GoneRecord => ({ collection: 'places', id, title: name })),
  ];
}
