import { COLLECTIONS, type Collection } from '#src/domain/activity-record.ts';
import { isId } from './field-schemas.ts';
import { type ReadableRow, textsAt } from './readable-row.ts';

/** A reference from one record to another. A `needed` one takes its record along when its target is set aside. */
export interface Reference {
  readonly path: string;
  readonly target: Collection;
  readonly id: string;
  readonly needed: boolean;
}

/** Where a collection's records refer to others. */
interface ReferenceField {
  readonly way: readonly string[];
  readonly target: Collection;
  readonly needed: boolean;
}

const one = (field: string, target: Collection, needed = false): ReferenceField => ({
  way: field.split('.'),
  target,
  needed,
});

const many = (field: string, target: Collection): ReferenceField => ({ way: [field, '[]'], target, needed: false });

const SOURCES: ReferenceField = { way: ['sources', '[]', 'source'], target: 'sources', needed: false };

const FIELDS: Readonly<Record<Collection, readonly ReferenceField[]>> = {
  places: [],
  people: [one('organisation', 'organisations'), SOURCES],
  organisations: [one('kind', 'kinds'), one('place', 'places'), one('partOf', 'organisations'), SOURCES],
  visits: [
    many('places', 'places'),
    many('people', 'people'),
    many('organisers', 'organisations'),
    many('goals', 'goals'),
    many('topics', 'topics'),
    SOURCES,
  ],
  meetings: [
    one('visit', 'visits', true),
    many('organisations', 'organisations'),
    one('place', 'places'),
    one('follows.meeting', 'meetings'),
    many('people', 'people'),
    many('topics', 'topics'),
    SOURCES,
  ],
  followUps: [one('visit', 'visits'), one('owner', 'people'), SOURCES],
  kinds: [],
  topics: [],
  goals: [],
  sources: [],
};

const NEEDED: Readonly<Record<Collection, readonly ReferenceField[]>> = {
  ...FIELDS,
  ...Object.fromEntries(COLLECTIONS.map((each) => [each, FIELDS[each].filter(({ needed }) => needed)])),
};

function read({ collection, fields }: ReadableRow, where: typeof FIELDS): readonly Reference[] {
  return where[collection].flatMap(({ way, target, needed }) =>
    textsAt(fields, way)
      .filter(({ text }) => isId(text))
      .map(({ path, text }) => ({ path, target, id: text, needed })),
  );
}

/** Every reference of a record that can be read. What is no id is a fault of its own, and refers to nothing. */
export function referencesOf(row: ReadableRow): readonly Reference[] {
  return read(row, FIELDS);
}

/** The references of a record without which it cannot stand. */
export function neededReferencesOf(row: ReadableRow): readonly Reference[] {
  return read(row, NEEDED);
}
