import type { GenericSchema } from 'valibot';

/** What the values of a field look like, as far as cells are concerned. */
export type Shape =
  | { readonly kind: 'text'; readonly isProse: boolean }
  | { readonly kind: 'number' }
  | { readonly kind: 'boolean' }
  /** A list of texts. */
  | { readonly kind: 'list' }
  | { readonly kind: 'object'; readonly fields: readonly Field[] }
  /** A list of objects, or objects by free names (`isNamed`). */
  | { readonly kind: 'rows'; readonly fields: readonly Field[]; readonly isNamed: boolean };

export interface Field {
  readonly name: string;
  readonly isOptional: boolean;
  readonly shape: Shape;
}

/** A schema as far as its structure matters here. */
interface Structure {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Structure>>;
  readonly item?: Structure;
  readonly wrapped?: Structure;
  readonly value?: Structure;
  readonly pipe?: readonly { readonly type: string }[];
}

function shapeOf(structure: Structure): Shape {
  const { type, entries, item, wrapped, value, pipe = [] } = structure;
  if (wrapped !== undefined) return shapeOf(wrapped);
  if (entries !== undefined) return { kind: 'object', fields: fieldsOf(entries) };
  if (type === 'array' && item?.entries !== undefined) {
    return { kind: 'rows', fields: fieldsOf(item.entries), isNamed: false };
  }
  if (type === 'record' && value?.entries !== undefined) {
    return { kind: 'rows', fields: fieldsOf(value.entries), isNamed: true };
  }
  if (type === 'array') return { kind: 'list' };
  if (type === 'number' || type === 'boolean') return { kind: type };
  if (type === 'string' || type === 'picklist') {
    return { kind: 'text', isProse: pipe.some((step) => step.type === 'trim') };
  }
  throw new Error(`a workbook has no cells for fields of type ${type}`);
}

function fieldsOf(entries: Readonly<Record<string, Structure>>): readonly Field[] {
  return Object.entries(entries).map(([name, structure]) => ({
    name,
    // A field that only has a default is always there once the record has been read.
    isOptional: structure.type === 'exact_optional',
    shape: shapeOf(structure),
  }));
}

/** The fields of a record in the order of its schema. Throws for a type of field that cells cannot hold. */
export function fieldsOfSchema(schema: GenericSchema): readonly Field[] {
  const structure: Structure = schema;
  return fieldsOf(structure.entries ?? {});
}
