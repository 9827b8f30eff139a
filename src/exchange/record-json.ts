import { type ActivityRecord, COLLECTION_FILES, COLLECTIONS, SITE_FILE } from '#src/domain/activity-record.ts';

/** The whole record as one JSON text: an object with the content of each file under the file's name. */
export function recordJson(record: ActivityRecord): string {
  const files = COLLECTIONS.map((collection) => [COLLECTION_FILES[collection], record[collection]] as const);
  return `${JSON.stringify(Object.fromEntries([...files, [SITE_FILE, record.site]]), null, 2)}\n`;
}
