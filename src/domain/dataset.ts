import type { Activity } from './activity.ts';
import type { ActivityRecord } from './activity-record.ts';
import type { FollowUp } from './follow-up.ts';
import type { Meeting } from './meeting.ts';
import { occurrenceOf, occurrenceOfMeeting } from './occurrence.ts';
import type { Organisation } from './organisation.ts';
import type { Person } from './person.ts';
import type { Place } from './place.ts';
import type { Source } from './source.ts';
import type { Term } from './term.ts';
import type { Visit } from './visit.ts';

type ById<T> = ReadonlyMap<string, T>;

/** The record with its indexes and its activities, in the order of time (undated ones last, then by id). */
export interface Dataset {
  readonly record: ActivityRecord;
  readonly activities: readonly Activity[];
  readonly place: ById<Place>;
  readonly person: ById<Person>;
  readonly organisation: ById<Organisation>;
  readonly visit: ById<Visit>;
  readonly meeting: ById<Meeting>;
  readonly followUp: ById<FollowUp>;
  readonly kind: ById<Term>;
  readonly topic: ById<Term>;
  readonly goal: ById<Term>;
  readonly source: ById<Source>;
  /** Meetings of a visit, in the order of the file. */
  readonly meetingsOfVisit: ReadonlyMap<string, readonly Meeting[]>;
  /** Activities that an organisation takes part in. */
  readonly activitiesOfOrganisation: ReadonlyMap<string, readonly Activity[]>;
  /** Organisations whose umbrella is this one. */
  readonly membersOf: ReadonlyMap<string, readonly Organisation[]>;
}

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

function indexById<T extends { readonly id: string }>(rows: readonly T[]): ById<T> {
  return new Map(rows.map((row) => [row.id, row]));
}

function groupBy<T>(rows: readonly T[], keysOf: (row: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [row]);
      else group.push(row);
    }
  }
  return groups;
}

function meetingActivity(
  meeting: Meeting,
  visit: Visit,
  places: ById<Place>,
  organisations: ById<Organisation>,
): Activity {
  const place = meeting.place === undefined ? undefined : places.get(meeting.place);
  return {
    id: meeting.id,
    visit,
    meeting,
    when: occurrenceOfMeeting(meeting.when, occurrenceOf(visit.when)),
    countries: place === undefined ? unique(visit.countries) : [place.country],
    places: place === undefined ? [] : [place.id],
    organisations: unique(meeting.organisations),
    kinds: unique(meeting.organisations.flatMap((id) => organisations.get(id)?.kind ?? [])),
    topics: unique([...(meeting.topics ?? []), ...(visit.topics ?? [])]),
    people: unique([...visit.people, ...meeting.people]),
  };
}

function visitActivity(visit: Visit, places: ById<Place>): Activity {
  return {
    id: visit.id,
    visit,
    when: occurrenceOf(visit.when),
    countries: unique(visit.countries),
    places: unique(visit.places.filter((id) => places.has(id))),
    organisations: [],
    kinds: [],
    topics: unique(visit.topics ?? []),
    people: unique(visit.people),
  };
}

function inOrderOfTime(a: Activity, b: Activity): number {
  const dayOf = ({ when }: Activity) => (when.known === 'unknown' ? Number.MAX_SAFE_INTEGER : when.first);
  return dayOf(a) - dayOf(b) || (a.id < b.id ? -1 : 1);
}

/** Joins a record whose references hold (ingest sees to that) and indexes it. Linear but for one sort. */
export function buildDataset(record: ActivityRecord): Dataset {
  const place = indexById(record.places);
  const organisation = indexById(record.organisations);
  const visit = indexById(record.visits);
  const meetingsOfVisit = groupBy(record.meetings, (meeting) => [meeting.visit]);
  const activities = [
    ...record.meetings.flatMap((meeting) => {
      const itsVisit = visit.get(meeting.visit);
      return itsVisit === undefined ? [] : [meetingActivity(meeting, itsVisit, place, organisation)];
    }),
    ...record.visits.filter(({ id }) => !meetingsOfVisit.has(id)).map((visitAlone) => visitActivity(visitAlone, place)),
  ].sort(inOrderOfTime);
  return {
    record,
    activities,
    place,
    person: indexById(record.people),
    organisation,
    visit,
    meeting: indexById(record.meetings),
    followUp: indexById(record.followUps),
    kind: indexById(record.kinds),
    topic: indexById(record.topics),
    goal: indexById(record.goals),
    source: indexById(record.sources),
    meetingsOfVisit,
    activitiesOfOrganisation: groupBy(activities, (activity) => activity.organisations),
    membersOf: groupBy(record.organisations, ({ partOf }) => (partOf === undefined ? [] : [partOf])),
  };
}
