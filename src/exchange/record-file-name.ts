import type { ActivityRecord } from '#src/domain/activity-record.ts';

interface RecordMarks {
  /** It was changed in this browser and is not published. */
  readonly isDraft?: boolean;
  /** It holds fields for staff. */
  readonly isInternal?: boolean;
}

const IS_INTERNAL = __EDITION__ === 'internal';

/**
 * The name of a file with the whole record. It begins with `draft` where it is one, and says `internal` where it holds
 * fields for staff; files of an internal page begin with that.
 */
export function recordFileName(
  { site }: Pick<ActivityRecord, 'site'>,
  ending: string,
  { isDraft = false, isInternal = IS_INTERNAL }: RecordMarks = {},
): string {
  const internal = isInternal ? 'internal-' : '';
  const draft = isDraft ? 'draft-' : '';
  const marks = IS_INTERNAL ? `${internal}${draft}` : `${draft}${internal}`;
  return `${marks}record-${site.recordDate}.${ending}`;
}
