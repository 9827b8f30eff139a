import type { MatchedRow } from './matched-row.ts';
import { withoutOutdated } from './outdated-fields.ts';
import type { RecordChange, RowOutcome } from './record-change.ts';
import type { RowRecords } from './row-records.ts';
import { type Beyond, meetingBeyond, meetingShared, meetingWithin, visitBeyond, visitShared } from './said-beyond.ts';
import { isSame, layOver } from './same-record.ts';
import { isPartOfVisit } from './visit-agreement.ts';

type Old = NonNullable<MatchedRow['old']>;

/** The visit and the meeting of it as they are after the row. */
function after(records: RowRecords, old: Old): Pick<Old, 'visit' | 'meeting'> {
  const { visit, meeting } = records;
  const beyond: Beyond = { ...old, isJoined: old.isJoined === true, former: old.former ?? [] };
  const met: Beyond = { ...beyond, former: old.formerOfMeeting ?? [] };
  if (old.isFromElsewhere) {
    const isOfMeeting = isPartOfVisit(old.visit, old.meetings, records);
    const now = visitBeyond(beyond, visit, isOfMeeting);
    if (old.meeting === undefined) return { visit: now };
    return { visit: now, meeting: meetingBeyond(met, old.meeting, records, isOfMeeting) };
  }
  const now = old.isShared ? visitShared(beyond, visit) : layOver(old.visit, visit);
  if (old.meeting === undefined || meeting === undefined) return { visit: now };
  const dated = withoutOutdated(old.meeting, old.visit, now);
  return { visit: now, meeting: old.isShared ? meetingShared(met, dated, meeting) : layOver(dated, meeting) };
}

/** The meeting that a row adds to a visit on record. */
function added(records: RowRecords, old: Old, visit: Old['visit']): RowRecords['meeting'] {
  if (!old.isFromElsewhere) return records.meeting;
  const beyond: Beyond = { visit, meetings: old.meetings, isJoined: old.isJoined === true, former: [] };
  return meetingWithin(beyond, records, isPartOfVisit(old.visit, old.meetings, records));
}

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
  const changes: RecordChange[] = [];
  const now = after(records, old);
  if (!isSame(old.visit, now.visit))
    changes.push({ collection: 'visits', id: visitId, before: old.visit, after: now.visit });
  const news = old.meeting === undefined ? added(records, old, now.visit) : undefined;
  if (news !== undefined)
    changes.push({ collection: 'meetings', id: meetingId, after: { id: meetingId, visit: visitId, ...news } });
  if (old.meeting !== undefined && now.meeting !== undefined && !isSame(old.meeting, now.meeting))
    changes.push({ collection: 'meetings', id: meetingId, before: old.meeting, after: now.meeting });
  return { outcome: changes.length === 0 ? 'unchanged' : 'changed', changes };
}
