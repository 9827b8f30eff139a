import { fieldSays as says } from './field-words.ts';
import { isNameField } from './json-cell.ts';

/** A longer list is no journey. */
const MOST_IN_LIST = 10;
/** An entry of a JSON list: its fields and their values. */
type Entry = ReadonlyMap<string, unknown>;

/** Whether an object says where something is: {"city": "Graz", "country": "AT"}, or below "destination" {"name": "Graz", "country": "AT"}. */
function isPlace(field: string, value: unknown): value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const names = Object.keys(value);
  const isOfPlace = says(field, 'city', 'country', 'address');
  if (names.some(isNameField)) return isOfPlace && names.some((name) => says(name, 'city', 'country'));
  return names.some((name) => says(name, 'city') || (isOfPlace && says(name, 'country')));
}

/** The places of a value: one object, or a list of some; `undefined` for any other. */
function placesOf(field: string, value: unknown): readonly object[] | undefined {
  if (isPlace(field, value)) return [value];
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_IN_LIST) return undefined;
  return value.every((each) => isPlace(field, each)) ? value : undefined;
}

/** The cells of a value by their columns: "destination.city", of several places "destination.city 1"; the name has the field's own. */
function cellsOf(field: string, value: unknown, isNumbered: boolean): Entry {
  const cells = new Map<string, unknown>();
  for (const [at, place] of (placesOf(field, value) ?? []).entries())
    for (const [name, each] of Object.entries(place)) {
      const column = isNameField(name) && !cells.has(field) ? field : `${field}.${name}`;
      cells.set(isNumbered ? `${column} ${at + 1}` : column, each);
    }
  return cells;
}

/** Whether a column of a field is that of its city, or of its name. */
const isOfCity =
  (field: string) =>
  (column: string): boolean =>
    column === field || says(column.slice(field.length + 1).replace(/ \d+$/u, ''), 'city');

/**
 * Entries whose objects that say where something is have become fields of the entry itself, "destination.city" and
 * "destination.country". A text in place of such an object stands where its city would.
 */
export function withNestedPlaces(entries: readonly Entry[]): readonly Entry[] {
  const fields = new Set(entries.flatMap((entry) => [...entry.keys()]));
  const columns = new Map<string, { readonly names: readonly string[]; readonly isNumbered: boolean }>();
  for (const field of fields) {
    const lists = entries.map((entry) => placesOf(field, entry.get(field)) ?? []);
    const isNumbered = lists.some(({ length }) => length > 1);
    const names = new Set(entries.flatMap((entry) => [...cellsOf(field, entry.get(field), isNumbered).keys()]));
    const isTaken = [...names].some((name) => name !== field && fields.has(name));
    if (names.size > 0 && !isTaken) columns.set(field, { names: [...names], isNumbered });
  }
  if (columns.size === 0) return entries;
  return entries.map((entry) => {
    const made = new Map<string, unknown>();
    for (const [field, value] of entry) {
      const nested = columns.get(field);
      if (nested === undefined) made.set(field, value);
      else if (placesOf(field, value) === undefined) made.set(nested.names.find(isOfCity(field)) ?? field, value);
      else for (const [name, each] of cellsOf(field, value, nested.isNumbered)) made.set(name, each);
    }
    return made;
  });
}
