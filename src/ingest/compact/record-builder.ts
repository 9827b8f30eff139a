import { type ActivityRecord, COLLECTIONS, type Collection } from '#src/domain/activity-record.ts';
import type { Site } from '#src/domain/site.ts';
import type { RecordSlice } from './record-slice.ts';

type Row = Record<string, unknown>;

/** Makes records of slices. Rows whose fields are equal share the value, which is why nothing may change one. */
export class RecordBuilder {
  private readonly rows = new Map<Collection, Row[]>(COLLECTIONS.map((collection) => [collection, []]));
  private readonly values = new Map<string, unknown[]>();

  /** Takes on the next run of rows of its collection. */
  add({ collection, rows, fields }: RecordSlice): void {
    const made: Row[] = Array.from({ length: rows }, () => ({}));
    for (const { name, kind, added, codes } of fields) {
      const values = this.valuesOf(`${collection} ${name}`);
      for (const text of added) values.push(kind === 'json' ? JSON.parse(text) : text);
      for (let i = 0; i < rows; i += 1) {
        const code = codes[i] ?? 0;
        const row = made[i];
        if (code > 0 && row !== undefined) row[name] = values[code - 1];
      }
    }
    const all = this.rows.get(collection) ?? [];
    for (const row of made) all.push(row);
  }

  /** The whole record, once every slice was added. */
  record(site: Site): ActivityRecord {
    // Checked by their sum, the tables hold what the build wrote, which is what ingest let through.
    return { ...Object.fromEntries(this.rows), site } as unknown as ActivityRecord;
  }

  private valuesOf(field: string): unknown[] {
    const known = this.values.get(field);
    if (known !== undefined) return known;
    const values: unknown[] = [];
    this.values.set(field, values);
    return values;
  }
}
