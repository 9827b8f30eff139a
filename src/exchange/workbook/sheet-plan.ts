import { COLLECTION_FILES, type Collection, SITE_FILE } from '#src/domain/activity-record.ts';
import { publicSchemas, publicSiteSchema, staffSchemas, staffSiteSchema } from '#src/ingest/record-schemas.ts';
import { type Field, fieldsOfSchema, type Shape } from './field-shape.ts';

/** A column: where its value stands in the record (`['title', 'en']`), and what it looks like. */
export interface Column {
  readonly path: readonly string[];
  readonly shape: Extract<Shape, { kind: 'text' | 'number' | 'boolean' | 'list' }>;
  /** The field may be absent, which is something else than an empty list. */
  readonly isOptional: boolean;
  /** For staff alone: never in what the public gets. */
  readonly isInternal: boolean;
}

/** The sheet of a file of the record: a row for each record. */
export interface RecordSheet {
  readonly key: Collection | 'site';
  readonly file: string;
  readonly fields: readonly Field[];
  readonly columns: readonly Column[];
}

/** The sheet of a field that holds lists of objects: a row for each entry, whatever record it belongs to. */
export interface ListSheet {
  readonly field: string;
  readonly isNamed: boolean;
  readonly fields: readonly Field[];
  readonly columns: readonly Column[];
}

const ORDER = [
  'visits',
  'meetings',
  'organisations',
  'people',
  'places',
  'followUps',
  'kinds',
  'topics',
  'goals',
  'sources',
] as const satisfies readonly Collection[];

function columnsOf(
  fields: readonly Field[],
  isPublic: (name: string) => boolean,
  path: readonly string[] = [],
): Column[] {
  return fields.flatMap(({ name, isOptional, shape }): Column[] => {
    const at = [...path, name];
    if (shape.kind === 'object')
      return columnsOf(shape.fields, path.length === 0 && !isPublic(name) ? () => false : isPublic, at);
    if (shape.kind === 'rows') return [];
    return [{ path: at, shape, isOptional, isInternal: path.length === 0 && !isPublic(name) }];
  });
}

function recordSheet(key: Collection | 'site'): RecordSheet {
  const isSite = key === 'site';
  const known = isSite ? publicSiteSchema.entries : publicSchemas[key].entries;
  const fields = fieldsOfSchema(isSite ? staffSiteSchema : staffSchemas[key]);
  const columns = columnsOf(fields, (name) => Object.hasOwn(known, name));
  return { key, file: isSite ? SITE_FILE : COLLECTION_FILES[key], fields, columns };
}

/** Every sheet of records, in the order of the workbook. */
export const RECORD_SHEETS: readonly RecordSheet[] = [...ORDER.map(recordSheet), recordSheet('site')];

function listSheets(): readonly ListSheet[] {
  const found = new Map<string, ListSheet>();
  for (const { name, shape } of RECORD_SHEETS.flatMap(({ fields }) => fields)) {
    if (shape.kind !== 'rows' || found.has(name)) continue;
    const { fields, isNamed } = shape;
    found.set(name, { field: name, isNamed, fields, columns: columnsOf(fields, () => true) });
  }
  return [...found.values()];
}

/** Every sheet of lists inside records. */
export const LIST_SHEETS: readonly ListSheet[] = listSheets();

/** The name that rows of a list sheet call the file of their record by: `visits`, `follow-ups`, `site`. */
export const fileStem = (file: string): string => file.replace(/\.json$/, '');

/** Columns of a list sheet ahead of its own: the record's file, its id, and for named entries the name. */
export const ownerPaths = ({ isNamed }: ListSheet): readonly string[] =>
  isNamed ? ['record', 'recordId', 'entry'] : ['record', 'recordId'];

/** Whether a reason of `inferred` may be shown to everybody: it is if its field is. */
export function isPublicEntry(sheet: RecordSheet, list: ListSheet, entry: string): boolean {
  if (list.field !== 'inferred' || entry === 'record') return true;
  const internal = sheet.columns.filter(({ isInternal }) => isInternal).map(({ path }) => path[0]);
  return !internal.includes(entry);
}
