import { strToU8, zipSync } from 'fflate';
import { type ActivityRecord, COLLECTION_FILES, COLLECTIONS, SITE_FILE } from '#src/domain/activity-record.ts';
import { wholeRecord } from '#src/domain/whole-record.ts';
import { inFieldOrder } from '../field-order.ts';
import { recordFileText } from '../record-file-text.ts';

/** The text of each file of a record as it stands in `data/`, sorted by id. Throws where prose is still to come. */
export function recordFiles(part: ActivityRecord): ReadonlyMap<string, string> {
  const record = wholeRecord(part);
  const byId = (rows: readonly { readonly id: string }[]) =>
    [...rows].sort((a, b) => (a.id < b.id ? -1 : 1)).map(inFieldOrder);
  const files = COLLECTIONS.map((collection): [string, string] => [
    COLLECTION_FILES[collection],
    recordFileText(byId(record[collection])),
  ]);
  return new Map([...files, [SITE_FILE, recordFileText(record.site)]]);
}

/** The record's files as one zip archive with a folder `data`. Synchronous, as the library's workers are barred by our policy. */
export function recordZip(record: ActivityRecord): Uint8Array {
  return zipSync(Object.fromEntries([...recordFiles(record)].map(([name, text]) => [`data/${name}`, strToU8(text)])));
}
