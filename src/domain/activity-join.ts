import type { Activity } from './activity.ts';
import type { Meeting } from './meeting.ts';
import { type Occurrence, occurrenceOf, occurrenceOfMeeting } from './occurrence.ts';
import type { Organisation } from './organisation.ts';
import type { Place } from './place.ts';
import type { Visit } from './visit.ts';

const NONE: readonly string[] = [];

/** The ids without repetition: the same list where none repeats. */
function unique(ids: readonly string[]): readonly string[] {
  if (ids.length < 2) return ids;
  const found = new Set(ids);
  return found.size === ids.length ? ids : [...found];
}

/** The ids of two lists without repetition: one of the lists where the other is empty. */
function union(a: readonly string[], b: readonly string[]): readonly string[] {
  if (b.length === 0) return unique(a);
  return a.length === 0 ? unique(b) : [...new Set([...a, ...b])];
}

/** Gives what it made for a key before, so that a hundred thousand activities share what is equal among them. */
function sharing<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** Makes activities of meetings and visits. Lists and dates that are equal are one object where that is cheap to see. */
export class ActivityJoin {
  private readonly places: ReadonlyMap<string, Place>;
  private readonly organisations: ReadonlyMap<string, Organisation>;
  private readonly listOf = sharing((id: string): readonly string[] => [id]);
  private readonly ownOccurrence = sharing((when: string): Occurrence => occurrenceOf(when));
  private readonly withinVisit = sharing(
    (visit: Visit): Occurrence => occurrenceOfMeeting(undefined, this.occurrenceOf(visit.when)),
  );

  constructor(places: ReadonlyMap<string, Place>, organisations: ReadonlyMap<string, Organisation>) {
    this.places = places;
    this.organisations = organisations;
  }

  /** The activity that a meeting of this visit is. */
  ofMeeting(meeting: Meeting, visit: Visit): Activity {
    const place = meeting.place === undefined ? undefined : this.places.get(meeting.place);
    return {
      id: meeting.id,
      visit,
      meeting,
      when: meeting.when === undefined ? this.withinVisit(visit) : this.occurrenceOf(meeting.when),
      countries: place === undefined ? unique(visit.countries) : this.listOf(place.country),
      places: place === undefined ? NONE : this.listOf(place.id),
      organisations: unique(meeting.organisations),
      kinds: this.kindsOf(meeting.organisations),
      topics: union(meeting.topics ?? NONE, visit.topics ?? NONE),
      people: union(visit.people, meeting.people),
    };
  }

  /** The activity that a visit is of which no meeting is recorded. */
  ofVisit(visit: Visit): Activity {
    return {
      id: visit.id,
      visit,
      when: this.occurrenceOf(visit.when),
      countries: unique(visit.countries),
      places: unique(visit.places.filter((id) => this.places.has(id))),
      organisations: NONE,
      kinds: NONE,
      topics: unique(visit.topics ?? NONE),
      people: unique(visit.people),
    };
  }

  private occurrenceOf(when: string | undefined): Occurrence {
    return when === undefined ? occurrenceOf(undefined) : this.ownOccurrence(when);
  }

  private kindsOf(organisations: readonly string[]): readonly string[] {
    const [first, ...more] = organisations;
    if (first === undefined) return NONE;
    if (more.length > 0) return unique(organisations.flatMap((id) => this.organisations.get(id)?.kind ?? []));
    const kind = this.organisations.get(first)?.kind;
    return kind === undefined ? NONE : this.listOf(kind);
  }
}
