import type { ActivityRecord } from '#src/domain/activity-record.ts';
import { hasStaffFields, withoutStaffFields } from '#src/domain/staff-fields.ts';

/**
 * What “Export” gives of a record: of a public page its public part, even if a draft in this browser holds staff notes.
 * Whole, a draft leaves by its own “Take it away” alone.
 */
export function editionRecord(record: ActivityRecord): ActivityRecord {
  return __EDITION__ === 'public' && hasStaffFields(record) ? withoutStaffFields(record) : record;
}
