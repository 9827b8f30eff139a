import type { ActivityRecord } from '#src/domain/activity-record.ts';

/** The name of a file with the whole record; of one that holds fields for staff it begins with `internal`. */
export function recordFileName({ site }: Pick<ActivityRecord, 'site'>, ending: string): string {
  return `${__EDITION__ === 'internal' ? 'internal-' : ''}record-${site.recordDate}.${ending}`;
}
