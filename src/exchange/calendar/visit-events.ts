import type { Activity } from '#src/domain/activity.ts';
import { type Occurrence, occurrenceOf } from '#src/domain/occurrence.ts';
import type { Visit } from '#src/domain/visit.ts';
import { calendarMessages as m } from '#src/i18n/messages/calendar.ts';
import { filterMessages } from '#src/i18n/messages/filters.ts';
import { recordsOf } from '#src/select/encounter.ts';
import { sourceCards } from '#src/select/source-cards.ts';
import { eachInSteps } from '../export-steps.ts';
import type { ExportSubject } from '../export-subject.ts';
import type { CalendarEvent, LeftOut } from './calendar-event.ts';

type Exact = Extract<Occurrence, { known: 'exact' }>;

const contains = (outer: Exact, inner: Occurrence): boolean =>
  inner.known !== 'unknown' && inner.first >= outer.first && inner.last <= outer.last;

function meetingLine({ meeting, when, organisations }: Activity, trip: Exact, subject: ExportSubject): string {
  const { dataset, i18n } = subject;
  const names = recordsOf(dataset.organisation, organisations).map(({ name }) => name);
  const who = names.length === 0 ? i18n.t(m.nameless) : i18n.formats.list(names);
  const isOwnDay = meeting?.when !== undefined && when.known === 'exact' && trip.first !== trip.last;
  return isOwnDay ? i18n.t(m.meetingOnDay, { who, when: i18n.formats.days(when.first, when.last) }) : who;
}

function descriptionOf(visit: Visit, activities: readonly Activity[], when: Exact, subject: ExportSubject): string {
  const { dataset, i18n } = subject;
  const { t, text, formats } = i18n;
  const people = recordsOf(dataset.person, [...new Set(activities.flatMap((each) => each.people))]);
  const meetings = activities.filter(({ meeting }) => meeting !== undefined);
  const reason = meetings[0]?.meeting?.when === undefined ? visit.inferred?.when : undefined;
  const sources = sourceCards(dataset, visit.sources).map(({ title }) => title);
  return [
    text(visit.summary),
    people.length === 0 ? '' : t(m.people, { people: formats.list(people.map(({ name }) => text(name))) }),
    meetings.length === 0 ? t(m.noMeeting) : t(m.met),
    ...meetings.map((activity) => `– ${meetingLine(activity, when, subject)}`),
    reason === undefined ? '' : t(m.inferred, { reason: text(reason) }),
    sources.length === 0 ? '' : t(m.sources, { sources: [...new Set(sources)].join('; ') }),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function eventOf(
  id: string,
  activities: readonly Activity[],
  when: Exact,
  subject: ExportSubject,
): readonly CalendarEvent[] {
  const { dataset, i18n } = subject;
  const visit = activities[0]?.visit;
  if (visit === undefined) return [];
  const places = recordsOf(dataset.place, [...new Set(activities.flatMap((each) => each.places))]);
  const countries = [...new Set(activities.flatMap((each) => each.countries))].map(i18n.formats.country);
  const { first, last } = when;
  return [
    {
      id,
      first,
      last,
      summary: i18n.text(visit.title),
      description: descriptionOf(visit, activities, when, subject),
      location: [...places.map(({ name }) => i18n.text(name)), ...countries].join(', '),
      category: i18n.t(filterMessages[visit.direction]),
      isCancelled: false,
    },
  ];
}

/**
 * An answer's visits as events. A meeting within the days of its visit belongs to the visit's event; one on other days
 * has its own; what is not known to the day is counted instead.
 */
export function* visitEvents(
  subject: ExportSubject,
  progress?: (done: number) => void,
): Generator<undefined, { readonly events: readonly CalendarEvent[]; readonly leftOut: LeftOut }> {
  const { dataset, answer } = subject;
  const groups = new Map<string, { readonly when: Exact; readonly activities: Activity[] }>();
  let [noDate, coarse] = [0, 0];
  for (const index of answer.activities) {
    const activity = dataset.activities[index];
    if (activity === undefined) continue;
    const { id, visit, when } = activity;
    const trip = occurrenceOf(visit.when);
    const isInVisit = trip.known === 'exact' && contains(trip, when);
    const [key, days] = isInVisit ? [`visit-${visit.id}`, trip] : [`meeting-${id}`, when];
    if (days.known === 'unknown') noDate += 1;
    else if (days.known === 'within') coarse += 1;
    else {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { when: days, activities: [activity] });
      else group.activities.push(activity);
    }
    yield;
  }
  const events: CalendarEvent[] = [];
  yield* eachInSteps(
    [...groups],
    ([id, { when, activities }]) => events.push(...eventOf(id, activities, when, subject)),
    progress,
  );
  return { events, leftOut: { noDate, coarse } };
}
