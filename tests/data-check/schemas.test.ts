import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RECORD_FILES } from '#src/domain/activity-record.ts';
import { dataSchemas, SCHEMA_FOLDER, schemaFile, schemaText } from '../../scripts/data-schemas.ts';

const schemas = dataSchemas(readFileSync('data/README.md', 'utf8'));

describe('the JSON Schemas of the record', () => {
  it('are as they are generated; else run npm run data:schemas', () => {
    expect(readdirSync(SCHEMA_FOLDER).sort()).toEqual([...schemas.keys()].sort());
    for (const [file, schema] of schemas)
      expect(readFileSync(join(SCHEMA_FOLDER, file), 'utf8')).toBe(schemaText(schema));
  });

  it('are wired to every file of the record in the editor', () => {
    const settings: unknown = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
    expect(settings).toEqual({
      'json.schemas': RECORD_FILES.map((file) => ({
        fileMatch: [`/data/${file}`],
        url: `./schemas/${schemaFile(file)}`,
      })),
    });
    for (const file of RECORD_FILES) expect(existsSync(join('data', file))).toBe(true);
  });

  it('name the fields that must be there, and no others are allowed', () => {
    expect(schemas.get('places.schema.json')).toMatchObject({
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'name', 'country', 'lat', 'lon'],
        additionalProperties: false,
        properties: { lat: { minimum: -90, maximum: 90 } },
      },
    });
    expect(schemas.get('follow-ups.schema.json')).toMatchObject({
      items: { properties: { status: { enum: ['announced', 'done', 'dropped'] } } },
    });
  });

  it("let a reason name its record's own fields or the record", () => {
    const reasons = (file: string) =>
      JSON.stringify(schemas.get(file)).match(/"inferred":\{.*?"properties":(\{.*?\}\})/)?.[1];
    expect(reasons('meetings.schema.json')).toContain('"place"');
    expect(reasons('meetings.schema.json')).toContain('"record"');
    expect(reasons('meetings.schema.json')).not.toContain('"notes"');
  });

  it('describe fields in the words of the guide', () => {
    expect(schemas.get('meetings.schema.json')).toMatchObject({
      items: { properties: { presented: { description: expect.stringContaining('what the other side showed') } } },
    });
  });
});
