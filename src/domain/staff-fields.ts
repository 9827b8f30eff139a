import { type ActivityRecord, COLLECTIONS, type Collection } from './activity-record.ts';
import type { Site } from './site.ts';

/** Fields of one row, by name. */
type Fields = Readonly<Record<string, unknown>>;

/** What staff alone may see of a record: fields of its rows by collection and id, and of its site. */
export interface StaffFields {
  readonly rows: { readonly [C in Collection]?: Readonly<Record<string, Fields>> };
  readonly site: Fields;
}

interface Row {
  readonly id: string;
  readonly inferred?: Fields;
}

const NAMES = ['notes'];
const NAMES_OF_PEOPLE = ['notes', 'contact'];
const namesOf = (collection: Collection): readonly string[] => (collection === 'people' ? NAMES_OF_PEOPLE : NAMES);

const isIn = (row: object, names: readonly string[]): boolean => names.some((name) => Object.hasOwn(row, name));

const picked = (from: object, names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name)));

const omitted = <T extends object>(from: T, names: readonly string[]): T =>
  Object.fromEntries(Object.entries(from).filter(([name]) => !names.includes(name))) as T;

/** Whether anything of a record is for staff alone. */
export function hasStaffFields(record: ActivityRecord): boolean {
  return (
    isIn(record.site, NAMES) ||
    COLLECTIONS.some((collection) => {
      const names = namesOf(collection);
      return record[collection].some((row) => isIn(row, names));
    })
  );
}

/** The fields for staff of a record, apart from it. */
export function staffFieldsOf(record: ActivityRecord): StaffFields {
  const rows = COLLECTIONS.flatMap((collection) => {
    const names = namesOf(collection);
    const found = record[collection].filter((row) => isIn(row, names));
    return found.length === 0
      ? []
      : [[collection, Object.fromEntries(found.map((row) => [row.id, picked(row, names)]))]];
  });
  return { rows: Object.fromEntries(rows), site: picked(record.site, NAMES) };
}

function publicRow<T extends Row | Site>(row: T, names: readonly string[]): T {
  if (!isIn(row, names)) return row;
  const open = omitted(row, names);
  return 'inferred' in row && row.inferred !== undefined ? { ...open, inferred: omitted(row.inferred, names) } : open;
}

/** The record without its fields for staff; the same rows where they have none. */
export function withoutStaffFields(record: ActivityRecord): ActivityRecord {
  const rows = COLLECTIONS.map((collection) => {
    const names = namesOf(collection);
    return [collection, record[collection].map((row) => publicRow<Row>(row, names))];
  });
  return { ...record, ...Object.fromEntries(rows), site: publicRow(record.site, NAMES) };
}

/**
 * Gives the rows of a record their fields for staff, in place: what was already joined of these rows stays joined. To be
 * called before anything looks at the record.
 */
export function addStaffFields(record: ActivityRecord, { rows, site }: StaffFields): void {
  Object.assign(record.site, site);
  for (const collection of COLLECTIONS) {
    const ofRows = rows[collection];
    if (ofRows === undefined) continue;
    for (const row of record[collection]) if (Object.hasOwn(ofRows, row.id)) Object.assign(row, ofRows[row.id]);
  }
}
