import { withoutOutdated } from './outdated-fields.ts';
import type { RecordChange, RowOutcome } from './record-change.ts';
import type { RowRecords } from './row-records.ts';
import { meetingBeyond, visitBeyond } from './said-beyond.ts';
import { isSame, layOver } from './same-record.ts';
import type { MatchedRow } from './visit-matcher.ts';

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
  const { isFromElsewhere, meetings } = old;
  const changes: RecordChange[] = [];
  const after = isFromElsewhere ? visitBeyond(old.visit, visit) : layOver(old.visit, visit);
  if (!isSame(old.visit, after)) changes.push({ collection: 'visits', id: visitId, before: old.visit, after });
  if (meeting !== undefined && old.meeting === undefined)
    changes.push({ collection: 'meetings', id: meetingId, after: { id: meetingId, visit: visitId, ...meeting } });
  if (meeting !== undefined && old.meeting !== undefined) {
    const afterMeeting = isFromElsewhere
      ? meetingBeyond(old.meeting, meetings, meeting)
      : layOver(withoutOutdated(old.meeting, old.visit, after), meeting);
    if (!isSame(old.meeting, afterMeeting))
      changes.push({ collection: 'meetings', id: meetingId, before: old.meeting, after: afterMeeting });
  }
  return { outcome: changes.length === 0 ? 'unchanged' : 'changed', changes };
}
