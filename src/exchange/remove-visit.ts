import type { ActivityRecord, Collection } from '#src/domain/activity-record.ts';
import type { FollowUp } from '#src/domain/follow-up.ts';
import type { Meeting } from '#src/domain/meeting.ts';

/** A record that the removal of a visit takes away, or that loses a field which names what is taken away. */
export interface RemovedPlace {
  readonly collection: Collection;
  readonly id: string;
  /** Absent: the whole record goes. */
  readonly field?: 'visit' | 'follows';
}

/** The record without a visit, and everything that changes with it. */
export interface VisitRemoval {
  readonly record: ActivityRecord;
  readonly touched: readonly RemovedPlace[];
}

type Reasoned = { readonly inferred?: Meeting['inferred'] };

/** A record without a field, and without the reason for it. */
function without<T extends Reasoned, F extends keyof T & string>(row: T, field: F): Omit<T, F> {
  const { [field]: _, ...rest } = row;
  if (row.inferred?.[field] === undefined) return rest;
  const inferred = Object.fromEntries(Object.entries(row.inferred).filter(([name]) => name !== field));
  return { ...rest, inferred };
}

/**
 * Takes a visit and its meetings out of the record. Pure.
 *
 * A follow-up stays and no longer names the visit, a later meeting no longer names the one it followed; organisations, people and
 * places stay. Throws where the record has no such visit.
 */
export function removeVisit(record: ActivityRecord, id: string): VisitRemoval {
  if (!record.visits.some((visit) => visit.id === id)) throw new Error(`no visit ${JSON.stringify(id)}`);
  const touched: RemovedPlace[] = [{ collection: 'visits', id }];
  const gone = new Set(record.meetings.filter(({ visit }) => visit === id).map((meeting) => meeting.id));
  for (const meeting of gone) touched.push({ collection: 'meetings', id: meeting });
  const meetings = record.meetings
    .filter((meeting) => !gone.has(meeting.id))
    .map((meeting): Meeting => {
      if (meeting.follows === undefined || !gone.has(meeting.follows.meeting)) return meeting;
      touched.push({ collection: 'meetings', id: meeting.id, field: 'follows' });
      return without(meeting, 'follows');
    });
  const followUps = record.followUps.map((followUp): FollowUp => {
    if (followUp.visit !== id) return followUp;
    touched.push({ collection: 'followUps', id: followUp.id, field: 'visit' });
    return without(followUp, 'visit');
  });
  return {
    record: { ...record, visits: record.visits.filter((visit) => visit.id !== id), meetings, followUps },
    touched,
  };
}
