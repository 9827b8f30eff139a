import type { Activity } from '#src/domain/activity.ts';
import type { Dataset } from '#src/domain/dataset.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import type { Meeting } from '#src/domain/meeting.ts';
import type { Organisation } from '#src/domain/organisation.ts';
import type { Standing } from '#src/domain/period.ts';
import type { Person } from '#src/domain/person.ts';
import type { Place } from '#src/domain/place.ts';
import type { Term } from '#src/domain/term.ts';

/** The organisations of the meeting before or after, as far as the record tells the order. */
export interface Neighbouring {
  readonly meeting: string;
  readonly organisations: readonly Organisation[];
  readonly sameDay: boolean;
}

/**
 * One meeting with an organisation, as its panel tells it.
 *
 * `standing`: to the present filter, `outside` included. `isDayKnown`: false where a date is on record, but not the day.
 * `whenReason`, `topicsReason`: why that is inferred, the meeting's own reason before its visit's.
 * `colleagues` are people of the home organisation, `others` everybody else; `together`: who else was met there.
 */
export interface Encounter {
  readonly activity: Activity;
  readonly meeting: Meeting;
  readonly standing: Standing;
  readonly place: Place | undefined;
  readonly isDayKnown: boolean;
  readonly whenReason: LocalizedText | undefined;
  readonly after: Neighbouring | undefined;
  readonly before: readonly Neighbouring[];
  readonly colleagues: readonly Person[];
  readonly others: readonly Person[];
  readonly topics: readonly Term[];
  readonly topicsReason: LocalizedText | undefined;
  readonly together: readonly Organisation[];
}

/** The records of these ids; those that were set aside are left out. */
export function recordsOf<T>(index: ReadonlyMap<string, T>, ids: readonly string[]): readonly T[] {
  return ids.flatMap((id) => index.get(id) ?? []);
}

function neighbouring(dataset: Dataset, meeting: Meeting | undefined, sameDay: boolean): Neighbouring | undefined {
  const organisations = recordsOf(dataset.organisation, meeting?.organisations ?? []);
  return meeting === undefined || organisations.length === 0
    ? undefined
    : { meeting: meeting.id, organisations, sameDay };
}

/** Gathers what is on record of a meeting. `followers`: the meetings that are recorded as following it. */
export function encounterFacts(
  dataset: Dataset,
  activity: Activity,
  meeting: Meeting,
  organisation: string,
  standing: Standing,
  followers: readonly Meeting[],
): Encounter {
  const { visit, when } = activity;
  const { follows } = meeting;
  const people = recordsOf(dataset.person, activity.people);
  const home = dataset.record.site.organisation;
  return {
    activity,
    meeting,
    standing,
    place: meeting.place === undefined ? undefined : dataset.place.get(meeting.place),
    isDayKnown: when.known !== 'within',
    whenReason: meeting.when === undefined ? visit.inferred?.when : meeting.inferred?.when,
    after: follows && neighbouring(dataset, dataset.meeting.get(follows.meeting), follows.sameDay),
    before: followers.flatMap((each) => neighbouring(dataset, each, each.follows?.sameDay ?? false) ?? []),
    colleagues: people.filter((person) => person.organisation === home),
    others: people.filter((person) => person.organisation !== home),
    topics: recordsOf(dataset.topic, activity.topics),
    topicsReason: meeting.inferred?.topics ?? visit.inferred?.topics,
    together: recordsOf(
      dataset.organisation,
      activity.organisations.filter((id) => id !== organisation),
    ),
  };
}
