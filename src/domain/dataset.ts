import type { Activity } from './activity.ts';
import { ActivityJoin } from './activity-join.ts';
import type { ActivityRecord } from './activity-record.ts';
import type { FollowUp } from './follow-up.ts';
import type { Meeting } from './meeting.ts';
import { orderOfTimeSteps } from './order-of-time.ts';
import type { Organisation } from './organisation.ts';
import type { Person } from './person.ts';
import type { Place } from './place.ts';
import { runAtOnce } from './run-steps.ts';
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

/** Rows that are taken on in one step of a build that is done by steps. */
const STEP = 2048;

function* indexById<T extends { readonly id: string }>(rows: readonly T[]): Generator<undefined, ById<T>> {
  const index = new Map<string, T>();
  for (const row of rows) {
    index.set(row.id, row);
    if (index.size % STEP === 0) yield;
  }
  return index;
}

function* groupBy<T>(
  rows: readonly T[],
  keysOf: (row: T) => readonly string[],
): Generator<undefined, ReadonlyMap<string, readonly T[]>> {
  const groups = new Map<string, T[]>();
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i];
    if (row === undefined) continue;
    for (const key of keysOf(row)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [row]);
      else group.push(row);
    }
    if (i % STEP === STEP - 1) yield;
  }
  return groups;
}

/**
 * Joins a record whose references hold (ingest sees to that) and indexes it, a bounded number of rows a step, so that a
 * page can breathe between the steps. Linear but for one sort.
 */
export function* datasetSteps(record: ActivityRecord): Generator<undefined, Dataset> {
  const place = yield* indexById(record.places);
  const organisation = yield* indexById(record.organisations);
  const visit = yield* indexById(record.visits);
  const meetingsOfVisit = yield* groupBy(record.meetings, (meeting) => [meeting.visit]);
  const join = new ActivityJoin(place, organisation);
  const joined: Activity[] = [];
  for (const meeting of record.meetings) {
    const itsVisit = visit.get(meeting.visit);
    if (itsVisit !== undefined) joined.push(join.ofMeeting(meeting, itsVisit));
    if (joined.length % STEP === 0) yield;
  }
  for (const alone of record.visits) if (!meetingsOfVisit.has(alone.id)) joined.push(join.ofVisit(alone));
  yield;
  const activities = yield* orderOfTimeSteps(joined);
  yield;
  return {
    record,
    activities,
    place,
    person: yield* indexById(record.people),
    organisation,
    visit,
    meeting: yield* indexById(record.meetings),
    followUp: yield* indexById(record.followUps),
    kind: yield* indexById(record.kinds),
    topic: yield* indexById(record.topics),
    goal: yield* indexById(record.goals),
    source: yield* indexById(record.sources),
    meetingsOfVisit,
    activitiesOfOrganisation: yield* groupBy(activities, (activity) => activity.organisations),
    membersOf: yield* groupBy(record.organisations, ({ partOf }) => (partOf === undefined ? [] : [partOf])),
  };
}

/** Joins and indexes a record at one go: see `datasetSteps`. */
export const buildDataset = (record: ActivityRecord): Dataset => runAtOnce(datasetSteps(record));
