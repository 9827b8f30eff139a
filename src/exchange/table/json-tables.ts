import { jsonCell } from './json-cell.ts';
import { withNestedContacts } from './nested-contacts.ts';
import { withNestedPlaces } from './nested-places.ts';
import { RefusedFile } from './refusal.ts';
import { tableOfRows } from './sheet-table.ts';
import type { Table } from './table.ts';
import { decodeText } from './text-encoding.ts';
import { withoutWrapper } from './wrapped-entries.ts';

const LONGEST_SHOWN = 120;
/** What the column of the names of entries is called. */
const KEY = 'key';

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isListing = (value: unknown): boolean => isObject(value) || (Array.isArray(value) && value.some(isObject));

/** Deeper than this nothing is a table. */
const DEEPEST = 100;

/** How deep the lists and objects of a JSON text lie inside one another. */
function depthOf(text: string): number {
  let [depth, deepest, isString] = [0, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (isString && sign === '\\') at += 1;
    else if (sign === '"') isString = !isString;
    else if (!isString && (sign === '[' || sign === '{')) deepest = Math.max(deepest, ++depth);
    else if (!isString && (sign === ']' || sign === '}')) depth -= 1;
  }
  return deepest;
}

/** Any JSON text. Throws RefusedFile for what is none, or is nested too deep. */
export function parseJsonFile(bytes: Uint8Array): unknown {
  const { text } = decodeText(bytes);
  if (depthOf(text) > DEEPEST) throw new RefusedFile('nested-too-deep', { most: DEEPEST });
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new RefusedFile('not-json', { detail: error instanceof Error ? error.message.slice(0, 200) : '' });
  }
}

function tableOfObjects(file: string, sheet: string | undefined, values: readonly unknown[]): Table | undefined {
  const fields = values.map(
    (each) => new Map<string, unknown>(each instanceof Map ? each : isObject(each) ? Object.entries(each) : []),
  );
  const objects = withNestedContacts(withNestedPlaces(withoutWrapper(fields)));
  const header = [...new Set(objects.flatMap((object) => [...object.keys()]))];
  if (header.length === 0) return undefined;
  const rows = objects.map((object) => header.map((field) => jsonCell(object.get(field))));
  const named = { file, ...(sheet === undefined ? {} : { sheet }) };
  const unfielded = values.flatMap((each, index) => (isObject(each) ? [] : [{ index, text: shown(each) }]));
  return { ...named, header, rows, firstRow: 1, ...(unfielded.length === 0 ? {} : { unfielded }) };
}

const shown = (value: unknown): string => {
  const text = JSON.stringify(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text;
};

/**
 * The entries of an object that names each by a key, that key among their fields; `undefined` for one that does not hold
 * objects alone.
 */
function namedEntries(value: unknown): readonly object[] | undefined {
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value);
  const isOfEntries =
    entries.length > 0 && entries.every(([, each]) => isObject(each) && !Object.values(each).some(isListing));
  if (!isOfEntries) return undefined;
  return entries.map(([key, entry]) => new Map<string, unknown>([[KEY, key], ...Object.entries(entry)]));
}

/**
 * The lists of objects, or objects with named entries, that a JSON file holds, at its top or one field below. `firstRow` counts entries from 1, those that
 * are no objects too. Other lists and objects are not read, and named.
 */
export function readJsonTables(file: string, bytes: Uint8Array): readonly Table[] {
  const value = parseJsonFile(bytes);
  if (Array.isArray(value) && value.every((row) => Array.isArray(row))) {
    const table = tableOfRows(
      value.map((row: readonly unknown[]) => row.map(jsonCell)),
      { file },
    );
    return table === undefined ? [] : [table];
  }
  const named = namedEntries(value);
  if (named !== undefined) {
    const table = tableOfObjects(file, undefined, named);
    return table === undefined ? [] : [table];
  }
  const lists: readonly (readonly [string | undefined, unknown])[] = Array.isArray(value)
    ? [[undefined, value]]
    : isObject(value)
      ? Object.entries(value)
      : [];
  const read = lists.map(([sheet, list]) => ({
    sheet,
    list,
    table: tableOfObjects(file, sheet, Array.isArray(list) ? list : (namedEntries(list) ?? [])),
  }));
  const [first, ...others] = read.flatMap(({ table }) => table ?? []);
  if (first === undefined && isObject(value) && Object.keys(value).length > 0) throw new RefusedFile('no-list');
  if (first === undefined) return [];
  const unread = read.flatMap(({ sheet = '', list, table }) =>
    table === undefined && typeof list === 'object' && list !== null ? [{ name: sheet, text: shown(list) }] : [],
  );
  return [unread.length === 0 ? first : { ...first, unread }, ...others];
}
