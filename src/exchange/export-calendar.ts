import { exportMessages as m } from '#src/i18n/messages/export.ts';
import type { CalendarContents } from './calendar/calendar-event.ts';
import { fileNameOf, type MakeFile } from './export-file.ts';
import { runExport } from './export-steps.ts';
import type { ExportSubject } from './export-subject.ts';

function remarksOn({ activities, followUps }: CalendarContents, { i18n: { t } }: ExportSubject): readonly string[] {
  const counted = [
    { message: m.activitiesNoDate, count: activities.noDate },
    { message: m.activitiesCoarse, count: activities.coarse },
    { message: m.followUpsNoDate, count: followUps.noDate },
    { message: m.followUpsCoarse, count: followUps.coarse },
  ];
  return counted.flatMap(({ message, count }) => (count > 0 ? [t(message, { count })] : []));
}

/** The answer's visits and follow-ups as an iCalendar file; what has no day is left out and said. */
export const exportCalendar: MakeFile = async (subject, task) => {
  const [{ calendarContents }, { calendarFile }] = await Promise.all([
    import('./calendar/calendar-contents.ts'),
    import('./calendar/calendar-file.ts'),
  ]);
  const half = (from: number) => (done: number) => task.progress(from + done / 2);
  const contents = await runExport(calendarContents(subject, half(0)), task.signal);
  const remarks = remarksOn(contents, subject);
  if (contents.events.length === 0) return { refusal: [subject.i18n.t(m.noDays), ...remarks].join(' ') };
  const content = await runExport(calendarFile(subject, contents, half(0.5)), task.signal);
  return { name: fileNameOf(subject, 'ics'), type: 'text/calendar;charset=utf-8', content, remarks };
};
