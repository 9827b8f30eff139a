import type { MatchedRow } from './matched-row.ts';
import { withoutOutdated } from './outdated-fields.ts';
import type { RecordChange, RowOutcome } from './record-change.ts';
import type { RowRecords } from './row-records.ts';
import { meetingBeyond, meetingWithin, visitBeyond, visitJoined } from './said-beyond.ts';
import { isSame, layOver } from './same-record.ts';

/** What becomes of a row, and the changes that it makes. */
export function outcomeOf(
  records: RowRecords,
  { visitId, meetingId, old }: MatchedRow,
): { outcome: RowOutcome; changes: RecordChange[] } {
  const { visit, meeting } = records;
  if (old === undefined) {
    const changes: RecordChange[] = [{ collection: 'visits', id: visitId, after: { id: visitId, ...visit } }];
    if (meeting !== undefined)
      changes.push({ collection: 'meetings', id: meetingId, after: { id: meetingId, visit: visitId, ...meeting } });
    return { outcome: 'added', changes };
  }
  const { isFromElsewhere, isJoined = false, meetings } = old;
  const changes: RecordChange[] = [];
  const after = isJoined
    ? visitJoined(old.visit, visit)
    : isFromElsewhere
      ? visitBeyond(old.visit, visit)
      : layOver(old.visit, visit);
  if (!isSame(old.visit, after)) changes.push({ collection: 'visits', id: visitId, before: old.visit, after });
  if (meeting !== undefined && old.meeting === undefined) {
    const own = isFromElsewhere ? meetingWithin(after, meeting) : meeting;
    changes.push({ collection: 'meetings', id: meetingId, after: { id: meetingId, visit: visitId, ...own } });
  }
  if (meeting !== undefined && old.meeting !== undefined) {
    const afterMeeting = isFromElsewhere
      ? meetingBeyond(old.meeting, meetings, meeting)
      : layOver(withoutOutdated(old.meeting, old.visit, after), meeting);
    if (!isSame(old.meeting, afterMeeting))
      changes.push({ collection: 'meetings', id: meetingId, before: old.meeting, after: afterMeeting });
  }
  return { outcome: changes.length === 0 ? 'unchanged' : 'changed', changes };
}
