import { sortSteps } from '#src/select/sort-steps.ts';
import type { ExportSubject } from '../export-subject.ts';
import type { CalendarContents } from './calendar-event.ts';
import { followUpEvents } from './follow-up-events.ts';
import { visitEvents } from './visit-events.ts';

/** What a calendar holds of an answer, and what has no day and is left out; by steps. Linear but for sorting. */
export function* calendarContents(
  subject: ExportSubject,
  progress?: (done: number) => void,
): Generator<undefined, CalendarContents> {
  const visits = yield* visitEvents(subject, progress);
  const followUps = yield* followUpEvents(subject);
  const events = [...visits.events, ...followUps.events];
  return {
    events: yield* sortSteps(events, (a, b) => a.first - b.first || (a.id < b.id ? -1 : 1)),
    activities: visits.leftOut,
    followUps: followUps.leftOut,
  };
}
