import type { ExportSubject } from '../export-subject.ts';
import type { CalendarContents } from './calendar-event.ts';
import { followUpEvents } from './follow-up-events.ts';
import { visitEvents } from './visit-events.ts';

/** What a calendar holds of an answer, and what has no day and is left out. Linear but for sorting. */
export function calendarContents(subject: ExportSubject): CalendarContents {
  const visits = visitEvents(subject);
  const followUps = followUpEvents(subject);
  return {
    events: [...visits.events, ...followUps.events].sort((a, b) => a.first - b.first || (a.id < b.id ? -1 : 1)),
    activities: visits.leftOut,
    followUps: followUps.leftOut,
  };
}
