import type { ActivityRecord } from '#src/domain/activity-record.ts';
import { type Day, isoDay } from '#src/domain/day.ts';

/** A record that was changed on a day, which it states. */
export function changedRecord(record: ActivityRecord, day: Day): ActivityRecord {
  return { ...record, site: { ...record.site, recordDate: isoDay(day) } };
}
