import { COLLECTION_FILES, COLLECTIONS, type Collection } from '#src/domain/activity-record.ts';
import type { Fault } from '#src/domain/fault.ts';
import { makeFault } from './fault-wording.ts';
import { nearestName } from './nearest-name.ts';
import type { ReadCollections } from './read-collection.ts';
import type { ReadableRow } from './readable-row.ts';
import { neededReferencesOf, referencesOf } from './references.ts';

function allRows(collections: ReadCollections): readonly ReadableRow[] {
  return COLLECTIONS.flatMap((collection) => collections[collection].all);
}

const placeOf = ({ collection, label }: ReadableRow, path: string) => ({
  file: COLLECTION_FILES[collection],
  record: label,
  path,
});

/** From more ids than this, none is suggested in place of a wrong one: it would take too long. */
const MOST_COMPARED = 1000;

/**
 * Faults of references that lead nowhere, of malformed records as well.
 *
 * A reference to a record that was set aside, or into a file that was refused, is none: that fault is reported there.
 */
export function faultsOfReferences(collections: ReadCollections): readonly Fault[] {
  const good = (target: Collection) => collections[target].rows.map(({ id }) => id);
  const known = new Map(COLLECTIONS.map((each) => [each, new Set([...good(each), ...collections[each].setAside])]));
  return allRows(collections).flatMap((row) =>
    referencesOf(row).flatMap(({ path, target, id }) => {
      if (!collections[target].readable || known.get(target)?.has(id) === true) return [];
      const meant = collections[target].rows.length > MOST_COMPARED ? undefined : nearestName(id, good(target));
      const hint = meant === undefined ? '' : `, perhaps "${meant}"`;
      const expected = `the id of a record in ${COLLECTION_FILES[target]}${hint}`;
      return [makeFault(placeOf(row, path), 'unknown-reference', id, expected)];
    }),
  );
}

/**
 * Faults of sound records that cannot stand without one that was set aside, as a meeting cannot without its visit.
 *
 * `isBad` tells which of the sound records were found faulty since they were read.
 */
export function faultsOfDependence(
  collections: ReadCollections,
  isBad: (collection: Collection, id: string) => boolean,
): readonly Fault[] {
  const fallen = new Set<string>();
  const stands = (target: Collection, id: string) => !isBad(target, id) && !fallen.has(`${target} ${id}`);
  const good = new Map(COLLECTIONS.map((each) => [each, new Set(collections[each].rows.map(({ id }) => id))]));
  const faults: Fault[] = [];
  let pending = allRows(collections)
    .filter(({ sound, collection, label }) => sound && !isBad(collection, label))
    .map((row) => ({ row, references: neededReferencesOf(row) }))
    .filter(({ references }) => references.length > 0);
  for (let before = -1; before !== pending.length; ) {
    before = pending.length;
    pending = pending.filter(({ row, references }) => {
      const lost = references.filter(({ target, id }) => good.get(target)?.has(id) !== true || !stands(target, id));
      for (const { path, id } of lost) faults.push(makeFault(placeOf(row, path), 'depends-on-set-aside', id));
      if (lost.length > 0) fallen.add(`${row.collection} ${row.label}`);
      return lost.length === 0;
    });
  }
  return faults;
}
