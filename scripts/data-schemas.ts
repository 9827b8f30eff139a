import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { COLLECTION_FILES, COLLECTIONS, SITE_FILE } from '#src/domain/activity-record.ts';
import * as fields from '#src/ingest/field-schemas.ts';
import { staffSchemas, staffSiteSchema } from '#src/ingest/record-schemas.ts';
import { type FieldDescriptions, fieldDescriptions } from './field-descriptions.ts';

/** The folder that the schemas stand in, beside the record's. */
export const SCHEMA_FOLDER = 'schemas';

const DATE = '\\d{4}(-\\d{2}(-\\d{2})?)?';

/** What JSON Schema cannot take over from the checks by itself. Days that do not exist are left to the data check. */
const ADDED: Readonly<Record<string, JsonSchema>> = {
  edtf: {
    pattern: `^${DATE}(/${DATE})?$`,
    description: 'EDTF, no more precise than the source: 2018-07-07, 2018-09, 2018 or 2018-07-30/2018-08-03',
  },
  isoDate: { description: 'A day: 2018-07-07' },
  country: { pattern: '^[A-Z]{2}$', description: 'ISO 3166-1 alpha-2 code, such as GB' },
  region: { pattern: '^[A-Z]{2}(-[A-Z0-9]{1,3})?$', description: 'ISO 3166-1 or 3166-2 code, such as HK or AE-AZ' },
  link: { pattern: '^(https|mailto):\\S+$', description: 'Starts with https: or mailto:' },
  hexColour: { pattern: '^#[0-9A-Fa-f]{6}$', description: 'A colour: #0b5563' },
  id: { description: 'kebab-case: a-z, 0-9 and single hyphens; never changes' },
  localizedText: { description: 'A text in English (en) and Bulgarian (bg)' },
};

const { text, id, localizedText, edtf, isoDate, country, region, link, hexColour, logo, paragraph } = fields;
const { claims, sourceReferences } = fields;
const definitions = {
  text,
  id,
  localizedText,
  edtf,
  isoDate,
  country,
  region,
  link,
  hexColour,
  logo,
  paragraph,
  claims,
  sourceReferences,
};

type Properties = Record<string, JsonSchema | boolean>;

function describe(schema: JsonSchema, descriptions: ReadonlyMap<string, string> | undefined): JsonSchema {
  const properties: Properties = {};
  for (const [field, property] of Object.entries(schema.properties ?? {})) {
    const description = descriptions?.get(field);
    if (typeof property === 'boolean' || description === undefined) properties[field] = property;
    // Beside a `$ref`, draft-07 ignores everything.
    else if (property.$ref !== undefined) properties[field] = { description, allOf: [property] };
    else properties[field] = { ...property, description };
  }
  return { ...schema, properties };
}

/** `inferred` may name the record's own fields, or `record`. */
function withReasons(schema: JsonSchema): JsonSchema {
  if (schema.properties?.inferred === undefined) return schema;
  const named = Object.keys(schema.properties).filter(
    (field) => !['id', 'inferred', 'sources', 'notes', 'contact'].includes(field),
  );
  const reasons: Properties = {};
  for (const field of [...named, 'record']) reasons[field] = { $ref: '#/$defs/localizedText' };
  const inferred = {
    type: 'object',
    description: 'Facts that no source states but that follow: field name to the reason',
    properties: reasons,
    additionalProperties: false,
  } as const;
  return { ...schema, properties: { ...schema.properties, inferred } };
}

function convert(schema: v.GenericSchema): JsonSchema {
  return toJsonSchema(schema, {
    definitions,
    // Checks that only code can make stay with the data check.
    errorMode: 'ignore',
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema.type === 'object' ? { ...jsonSchema, additionalProperties: false } : undefined,
  });
}

/** Names of the definitions that a schema points to, directly or through others. */
function usedDefinitions(schema: unknown, all: Readonly<Record<string, unknown>>, found: Set<string>): Set<string> {
  for (const [, name = ''] of JSON.stringify(schema).matchAll(/"#\/\$defs\/(\w+)"/g)) {
    if (found.has(name)) continue;
    found.add(name);
    usedDefinitions(all[name], all, found);
  }
  return found;
}

function finish(title: string, schema: JsonSchema, guide: FieldDescriptions): JsonSchema {
  const all: Properties = { ...schema.$defs };
  for (const [name, added] of Object.entries(ADDED)) {
    const converted = all[name];
    all[name] = { ...(typeof converted === 'object' ? converted : {}), ...added };
  }
  for (const [name, holder] of [
    ['claims', 'claims'],
    ['sourceReferences', 'sources'],
  ] as const) {
    const list = all[name];
    if (typeof list === 'object' && typeof list.items === 'object' && !Array.isArray(list.items))
      all[name] = { ...list, items: describe(list.items, guide.get(holder)) };
  }
  const { $schema, $defs: _all, ...rest } = schema;
  const used = usedDefinitions(rest, all, new Set());
  const kept = Object.fromEntries(Object.entries(all).filter(([name]) => used.has(name)));
  return { $schema: 'http://json-schema.org/draft-07/schema#', title, ...rest, $defs: kept };
}

/** The JSON Schema of every file of the record, by the schema's file name. `guide` is the text of data/README.md. */
export function dataSchemas(guide: string): ReadonlyMap<string, JsonSchema> {
  const descriptions = fieldDescriptions(guide);
  const schemas = new Map<string, JsonSchema>();
  const add = (file: string, schema: v.GenericSchema, finishRow: (row: JsonSchema) => JsonSchema) =>
    schemas.set(schemaFile(file), finish(`data/${file}`, finishRow(convert(schema)), descriptions));
  for (const collection of COLLECTIONS) {
    const file = COLLECTION_FILES[collection];
    add(file, v.array(staffSchemas[collection]), ({ items, ...list }) => ({
      ...list,
      items: typeof items === 'object' && !Array.isArray(items) ? row(items, descriptions.get(file)) : {},
    }));
  }
  add(SITE_FILE, staffSiteSchema, (site) => row(site, descriptions.get(SITE_FILE)));
  return schemas;
}

const row = (schema: JsonSchema, descriptions: ReadonlyMap<string, string> | undefined): JsonSchema =>
  withReasons(describe(schema, descriptions));

/** `visits.schema.json` for `visits.json`. */
export function schemaFile(file: string): string {
  return file.replace(/\.json$/, '.schema.json');
}

/** The text of a schema as it is committed. */
export function schemaText(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  mkdirSync(SCHEMA_FOLDER, { recursive: true });
  const schemas = dataSchemas(readFileSync('data/README.md', 'utf8'));
  for (const [file, schema] of schemas) writeFileSync(join(SCHEMA_FOLDER, file), schemaText(schema));
  console.log(`${schemas.size} schemas written to ${SCHEMA_FOLDER}/`);
}
