import { type ActivityRecord, COLLECTION_FILES, COLLECTIONS, SITE_FILE } from '#src/domain/activity-record.ts';
import { wholeRecord } from '#src/domain/whole-record.ts';

/** The whole record as one JSON text: an object with the content of each file under the file's name. Throws where prose is still to come. */
export function recordJson(part: ActivityRecord): string {
  const record = wholeRecord(part);
  const files = COLLECTIONS.map((collection) => [COLLECTION_FILES[collection], record[collection]] as const);
  return `${JSON.stringify(Object.fromEntries([...files, [SITE_FILE, record.site]]), null, 2)}\n`;
}
