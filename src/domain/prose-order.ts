import type { ActivityRecord } from './activity-record.ts';
import type { Meeting } from './meeting.ts';
import type { Visit } from './visit.ts';

/** A visit and its meetings, in the order of the file. */
export interface VisitWithMeetings {
  readonly visit: Visit | undefined;
  readonly meetings: readonly Meeting[];
}

/** Rows that are taken on in one step. */
const STEP = 2048;
/** Of an EDTF date: its first month. */
const MONTH = '2026-01'.length;

/**
 * The order in which the prose of a record is numbered: what is read together lies together. Visits stand by the month in
 * which they began, those without a date first, each with its meetings; within a month in the order of the file.
 */
export function* proseOrderSteps({
  visits,
  meetings,
}: Pick<ActivityRecord, 'visits' | 'meetings'>): Generator<undefined, readonly VisitWithMeetings[]> {
  const ofVisit = new Map<string, Meeting[]>();
  for (let i = 0; i < meetings.length; i += 1) {
    const meeting = meetings[i];
    if (meeting === undefined) continue;
    const others = ofVisit.get(meeting.visit);
    if (others === undefined) ofVisit.set(meeting.visit, [meeting]);
    else others.push(meeting);
    if (i % STEP === STEP - 1) yield;
  }
  const ofMonth = new Map<string, VisitWithMeetings[]>();
  for (let i = 0; i < visits.length; i += 1) {
    const visit = visits[i];
    if (visit === undefined) continue;
    const month = visit.when?.slice(0, MONTH) ?? '';
    const both = { visit, meetings: ofVisit.get(visit.id) ?? [] };
    ofVisit.delete(visit.id);
    const others = ofMonth.get(month);
    if (others === undefined) ofMonth.set(month, [both]);
    else others.push(both);
    if (i % STEP === STEP - 1) yield;
  }
  const months = [...ofMonth.keys()].sort();
  const strays = [...ofVisit.values()].map((rest) => ({ visit: undefined, meetings: rest }));
  return [...months.flatMap((month) => ofMonth.get(month) ?? []), ...strays];
}
