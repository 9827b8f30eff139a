import type { ActivityRecord } from './activity-record.ts';
import { isLate, MISSING_TEXT } from './late-text.ts';
import type { LocalizedText } from './localized-text.ts';

const isText = (value: object): value is LocalizedText => 'en' in value;

function refuseLate(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (!isText(value)) Object.values(value).forEach(refuseLate);
  else if (isLate(value)) throw new Error(MISSING_TEXT);
}

/**
 * The record, if every text of it is there. What leaves the page or is kept passes through here.
 *
 * Throws otherwise.
 */
export function wholeRecord(record: ActivityRecord): ActivityRecord {
  refuseLate([record.visits, record.meetings]);
  return record;
}
