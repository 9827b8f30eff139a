import { COLLECTION_FILES, COLLECTIONS, type Collection } from '#src/domain/activity-record.ts';
import type { Fault } from '#src/domain/fault.ts';
import { makeFault } from './fault-wording.ts';
import { nearestName } from './nearest-name.ts';
import type { ReadCollections } from './read-collection.ts';
import { REFERENCES, type Reference } from './references.ts';

interface Row {
  readonly collection: Collection;
  readonly id: string;
  readonly references: readonly Reference[];
}

type IdSets = Readonly<Record<Collection, Set<string>>>;

function idSets(idsOf: (collection: Collection) => Iterable<string>): IdSets {
  const set = (collection: Collection) => new Set(idsOf(collection));
  return {
    places: set('places'),
    people: set('people'),
    organisations: set('organisations'),
    visits: set('visits'),
    meetings: set('meetings'),
    followUps: set('followUps'),
    kinds: set('kinds'),
    topics: set('topics'),
    goals: set('goals'),
    sources: set('sources'),
  };
}

function rowsOf<C extends Collection>(collections: ReadCollections, collection: C): readonly Row[] {
  const referencesOf: (row: ReadCollections[C]['rows'][number]) => readonly Reference[] = REFERENCES[collection];
  return collections[collection].rows.map((row) => ({ collection, id: row.id, references: referencesOf(row) }));
}

/**
 * Faults of references that lead nowhere, and of records that cannot stand without one that was set aside.
 *
 * A reference to a record that was set aside, or into a file that was refused, stays as it is (its own fault is reported
 * there) unless its record cannot stand without it, as a meeting cannot without its visit.
 */
export function faultsOfReferences(collections: ReadCollections): readonly Fault[] {
  const good = idSets((collection) => collections[collection].rows.map(({ id }) => id));
  const setAside = idSets((collection) => collections[collection].setAside);
  const faults: Fault[] = [];
  let pending = COLLECTIONS.flatMap((collection) => rowsOf(collections, collection)).filter(
    ({ references }) => references.length > 0,
  );
  for (let changed = true; changed; ) {
    changed = false;
    pending = pending.filter((row) => {
      const found = row.references.flatMap((reference) =>
        faultOf(row, reference, good, setAside, collections[reference.target].readable),
      );
      if (found.length === 0) return true;
      faults.push(...found);
      good[row.collection].delete(row.id);
      setAside[row.collection].add(row.id);
      changed = true;
      return false;
    });
  }
  return faults;
}

function faultOf(
  row: Row,
  { path, target, id, needed }: Reference,
  good: IdSets,
  setAside: IdSets,
  readable: boolean,
): readonly Fault[] {
  if (good[target].has(id)) return [];
  const place = { file: COLLECTION_FILES[row.collection], record: row.id, path };
  const explained = setAside[target].has(id) || !readable;
  if (explained) return needed ? [makeFault(place, 'depends-on-set-aside', id)] : [];
  const meant = good[target].size > MOST_COMPARED ? undefined : nearestName(id, [...good[target]]);
  const hint = meant === undefined ? '' : `, perhaps "${meant}"`;
  return [makeFault(place, 'unknown-reference', id, `the id of a record in ${COLLECTION_FILES[target]}${hint}`)];
}

/** From more ids than this, none is suggested in place of a wrong one: it would take too long. */
const MOST_COMPARED = 1000;
