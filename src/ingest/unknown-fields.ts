import type * as v from 'valibot';

/** A field that a schema does not name: where it stands, what it holds, and which names it might have meant. */
export interface UnknownField {
  readonly path: string;
  readonly name: string;
  readonly value: unknown;
  readonly known: readonly string[];
}

/** A schema as far as its structure matters here: what it holds, whatever checks are piped behind it. */
interface Structure {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Structure>>;
  readonly item?: Structure;
  readonly wrapped?: Structure;
  /** What the values of a schema with free names hold. */
  readonly value?: Structure;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const within = (path: string, field: string): string => (path === '' ? field : `${path}.${field}`);

function fieldsOf(structure: Structure, value: unknown, path: string): UnknownField[] {
  if (structure.wrapped !== undefined) return fieldsOf(structure.wrapped, value, path);
  const { entries, item, value: named } = structure;
  if (item !== undefined && Array.isArray(value))
    return value.flatMap((each, i) => fieldsOf(item, each, `${path}[${i}]`));
  if (!isObject(value)) return [];
  if (entries !== undefined) return fieldsOfObject(entries, value, path);
  if (named === undefined || typeof named !== 'object') return [];
  return Object.entries(value).flatMap(([field, inner]) => fieldsOf(named, inner, within(path, field)));
}

function fieldsOfObject(
  entries: Readonly<Record<string, Structure>>,
  value: Readonly<Record<string, unknown>>,
  path: string,
): UnknownField[] {
  const names = Object.keys(entries);
  return Object.entries(value).flatMap(([name, inner]) => {
    const at = within(path, name);
    const schema = names.includes(name) ? entries[name] : undefined;
    if (schema === undefined) return [{ path: at, name, value: inner, known: names }];
    const strangers = name === 'inferred' && isObject(inner) ? unknownInferences(names, inner, at) : [];
    return [...strangers, ...fieldsOf(schema, inner, at)];
  });
}

function unknownInferences(
  names: readonly string[],
  inferences: Readonly<Record<string, unknown>>,
  path: string,
): UnknownField[] {
  const known = [...names, 'record'];
  return Object.entries(inferences)
    .filter(([name]) => !known.includes(name))
    .map(([name, value]) => ({ path: within(path, name), name, value, known }));
}

/**
 * The fields that a schema does not name, at any depth (`sources[0].page`). A reason under `inferred` must name a field
 * of its record, or `record`. Parsing drops all but the unknown reasons, which the record parser takes out.
 */
export function unknownFields(schema: v.GenericSchema, value: unknown): readonly UnknownField[] {
  return fieldsOf(schema, value, '');
}
