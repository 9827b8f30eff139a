import { RECORD_FILES } from '#src/domain/activity-record.ts';
import { recordFileText } from '../record-file-text.ts';
import { parseJsonFile } from './json-tables.ts';
import { type Refusal, RefusedFile, refusalOf } from './refusal.ts';

/** The files of a record by name, as `ingest` takes them. */
export type RecordFiles =
  | { readonly ok: true; readonly files: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly refusal: Refusal };

/** Reads a whole record as `recordJson` writes it. Refused where it holds none of the record's files. Never throws. */
export function readRecordJson(name: string, bytes: Uint8Array): RecordFiles {
  try {
    const value = parseJsonFile(bytes);
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    const files = entries.filter(([file]) => RECORD_FILES.includes(file));
    if (files.length === 0) throw new RefusedFile('not-a-record', { files: RECORD_FILES.join(', ') });
    return { ok: true, files: new Map(files.map(([file, content]) => [file, recordFileText(content)])) };
  } catch (error) {
    return { ok: false, refusal: refusalOf(name, error) };
  }
}
