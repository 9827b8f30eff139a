import { type Day, isoDay, parseDay } from '#src/domain/day.ts';
import type { Site } from '#src/domain/site.ts';
import { fold } from '#src/select/fold.ts';
import { exportCaption } from '../export-caption.ts';
import { eachInSteps } from '../export-steps.ts';
import type { ExportSubject } from '../export-subject.ts';
import type { CalendarContents, CalendarEvent } from './calendar-event.ts';
import { contentLines, escapeText } from './content-line.ts';

const dateValue = (day: Day): string => isoDay(day).replaceAll('-', '');

/** Whose ids these are: where the dashboard is published, else a name of the organisation's own that resolves nowhere. */
function idDomain({ url, subtitle }: Site): string {
  if (url !== undefined && URL.canParse(url)) return new URL(url).hostname;
  const name = fold(subtitle.en)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${name || 'activity'}.invalid`;
}

function eventLines(event: CalendarEvent, domain: string, stamp: string, url: string | undefined): readonly string[] {
  const { id, first, last, summary, description, location, category, isCancelled } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${id}@${domain}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${dateValue(first)}`,
    `DTEND;VALUE=DATE:${dateValue(last + 1)}`,
    `SUMMARY:${escapeText(summary)}`,
    ...(location === '' ? [] : [`LOCATION:${escapeText(location)}`]),
    ...(description === '' ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    `CATEGORIES:${escapeText(category)}`,
    ...(isCancelled ? ['STATUS:CANCELLED'] : []),
    'TRANSP:TRANSPARENT',
    ...(url === undefined ? [] : [`URL:${url}`]),
    'END:VEVENT',
  ];
}

/**
 * An iCalendar file of whole days, by steps; the end of an event is the day after its last. The same record gives the same ids and
 * time stamps, so that a second import replaces the first. Source: RFC 5545, and RFC 7986 for the calendar's own name.
 */
export function* calendarFile(
  subject: ExportSubject,
  { events }: CalendarContents,
  progress?: (done: number) => void,
): Generator<undefined, string> {
  const { dataset, i18n, today } = subject;
  const { site } = dataset.record;
  const caption = exportCaption(subject);
  const stamp = `${dateValue(parseDay(site.recordDate) ?? today)}T000000Z`;
  const name = escapeText(`${i18n.text(site.title)} · ${i18n.text(site.subtitle)}`);
  const about = escapeText([caption.filter, caption.date, caption.source].join('\n'));
  const domain = idDomain(site);
  let file = contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//International activity dashboard//NONSGML v1//${i18n.language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    `DESCRIPTION:${about}`,
    `X-WR-CALDESC:${about}`,
  ]);
  const add = (event: CalendarEvent) => {
    file += contentLines(eventLines(event, domain, stamp, site.url));
  };
  yield* eachInSteps(events, add, progress);
  return file + contentLines(['END:VCALENDAR']);
}
