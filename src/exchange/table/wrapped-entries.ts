/** What holds nothing but the fields of an entry, in the exports of common services. */
const WRAPPERS = ['fields', 'properties', 'attributes'];

/** An entry of a JSON list: its fields and their values. */
type Entry = ReadonlyMap<string, unknown>;

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Entries whose fields stand in an object of their own, as in {"id": 1, "fields": {"city": "Graz"}}, with those as fields of the entry itself. */
export function withoutWrapper(entries: readonly Entry[]): readonly Entry[] {
  const wrapper = WRAPPERS.find((field) => entries.length > 0 && entries.every((entry) => isObject(entry.get(field))));
  if (wrapper === undefined) return entries;
  const own = new Set(entries.flatMap((entry) => [...entry.keys()]));
  const inner = entries.map((entry) => Object.entries(entry.get(wrapper) ?? {}));
  if (inner.some((fields) => fields.some(([field]) => own.has(field)))) return entries;
  return entries.map(
    (entry, at) =>
      new Map([...entry].flatMap(([field, value]) => (field === wrapper ? (inner[at] ?? []) : [[field, value]]))),
  );
}
