import type * as v from 'valibot';

/** A schema as far as its structure matters here: what it holds, whatever checks are piped behind it. */
interface Structure {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Structure>>;
  readonly item?: Structure;
  readonly wrapped?: Structure;
  readonly pipe?: readonly Structure[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function fieldsOf(structure: Structure, value: unknown, path: string): string[] {
  if (structure.wrapped !== undefined) return fieldsOf(structure.wrapped, value, path);
  const { entries, item } = structure;
  if (item !== undefined && Array.isArray(value))
    return value.flatMap((each, i) => fieldsOf(item, each, `${path}[${i}]`));
  if (entries === undefined || !isObject(value)) return [];
  return Object.entries(value).flatMap(([field, inner]) => {
    const at = path === '' ? field : `${path}.${field}`;
    const known = Object.hasOwn(entries, field) ? entries[field] : undefined;
    if (known === undefined) return [at];
    return field === 'inferred' && isObject(inner)
      ? unknownInferences(entries, inner, known, at)
      : fieldsOf(known, inner, at);
  });
}

function unknownInferences(
  entries: Readonly<Record<string, Structure>>,
  inferences: Readonly<Record<string, unknown>>,
  schema: Structure,
  path: string,
): string[] {
  const reasons = (schema.wrapped ?? schema) as Structure & { readonly value?: Structure };
  return Object.entries(inferences).flatMap(([field, reason]) => {
    const at = `${path}.${field}`;
    if (field !== 'record' && !Object.hasOwn(entries, field)) return [at];
    return reasons.value === undefined ? [] : fieldsOf(reasons.value, reason, at);
  });
}

/**
 * Paths of the fields that a schema does not name, at any depth (`sources[0].page`). A reason under `inferred` must name
 * a field of its record, or `record`. Parsing drops all but the unknown reasons, which `withoutFields` takes out.
 */
export function unknownFields(schema: v.GenericSchema, value: unknown): string[] {
  return fieldsOf(schema, value, '');
}

/** The names that the schema's record may have. */
export function knownFields(schema: v.GenericSchema): readonly string[] {
  const { entries }: Structure = schema;
  return Object.keys(entries ?? {});
}
