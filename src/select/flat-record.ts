import type { ActivityRecord } from '#src/domain/activity-record.ts';
import { DIRECTIONS } from '#src/domain/direction.ts';
import { type Occurrence, occurrenceOf, occurrenceOfMeeting } from '#src/domain/occurrence.ts';
import { runAtOnce } from '#src/domain/run-steps.ts';
import { idOrder } from './id-order.ts';
import { ListBook, type Lists } from './list-book.ts';
import { Numbering } from './numbering.ts';

/** What can be told apart by a value of its own. */
export type Attribute = 'country' | 'place' | 'organisation' | 'person' | 'kind' | 'topic' | 'goal' | 'direction';

/** Facts of visits or meetings, a number a row. Lists by their number, moments as an index into the occurrences. */
export type FlatRows<Fact extends string> = Readonly<Record<Fact, Uint32Array>>;

/**
 * The facts of a record that a filter asks for, as whole numbers: what columns are laid out of.
 *
 * `values`: by code. `places` of meetings count from 1, 0 is none. `order`: the activities by id; a meeting's row, or a
 * visit's after all of the meetings.
 */
export interface FlatRecord {
  readonly values: Readonly<Record<Attribute, readonly string[]>>;
  readonly visitIds: readonly string[];
  readonly occurrences: readonly Occurrence[];
  readonly lists: Readonly<Record<Exclude<Attribute, 'kind' | 'direction'>, Lists>>;
  readonly visits: FlatRows<'direction' | 'countries' | 'places' | 'people' | 'topics' | 'goals' | 'when'>;
  readonly meetings: FlatRows<'visit' | 'organisations' | 'place' | 'people' | 'topics' | 'when'>;
  readonly countryOfPlace: Uint32Array;
  readonly kindOfOrganisation: Uint32Array;
  readonly order: Uint32Array;
}

const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);

/** Numbers for the values of every attribute, in the order of the record's files, so that ties look the same everywhere. */
function numberings(record: ActivityRecord): Readonly<Record<Attribute, Numbering>> {
  return {
    country: new Numbering([...new Set(record.visits.flatMap((visit) => visit.countries))].sort()),
    place: new Numbering(idsOf(record.places)),
    organisation: new Numbering(idsOf(record.organisations)),
    person: new Numbering(idsOf(record.people)),
    kind: new Numbering(idsOf(record.kinds)),
    topic: new Numbering(idsOf(record.topics)),
    goal: new Numbering(idsOf(record.goals)),
    direction: new Numbering(DIRECTIONS),
  };
}

/** The different dates of a record. A visit's date is another one to those of its meetings that have none. */
class OccurrenceBook {
  readonly occurrences: Occurrence[] = [occurrenceOf(undefined)];
  private readonly own = new Map<string, number>();
  private readonly within = new Map<number, number>();

  numberOf(when: string | undefined): number {
    if (when === undefined) return 0;
    const known = this.own.get(when) ?? this.occurrences.push(occurrenceOf(when)) - 1;
    this.own.set(when, known);
    return known;
  }

  withinVisit(visit: number): number {
    const whole = this.occurrences[visit];
    const known = this.within.get(visit);
    if (known !== undefined || whole === undefined) return known ?? 0;
    const number = this.occurrences.push(occurrenceOfMeeting(undefined, whole)) - 1;
    this.within.set(visit, number);
    return number;
  }
}

/** Takes the facts of a record down to whole numbers at one go: see `flatRecordSteps`. */
export const flatRecord = (record: ActivityRecord): FlatRecord => runAtOnce(flatRecordSteps(record));

/** Rows that are taken on in one step. */
const STEP = 4096;

function* column<T>(rows: readonly T[], of: (row: T) => number): Generator<undefined, Uint32Array> {
  const numbers = new Uint32Array(rows.length);
  for (let from = 0; from < numbers.length; from += STEP) {
    const end = Math.min(from + STEP, numbers.length);
    for (let i = from; i < end; i += 1) {
      const row = rows[i];
      if (row !== undefined) numbers[i] = of(row);
    }
    yield;
  }
  return numbers;
}

/** Takes the facts of a record, whose references hold, down to whole numbers, a bounded number of rows a step. Linear. */
export function* flatRecordSteps(record: ActivityRecord): Generator<undefined, FlatRecord> {
  const { country, place, organisation, person, kind, topic, goal, direction } = numberings(record);
  const lists = {
    country: new ListBook(country),
    place: new ListBook(place),
    organisation: new ListBook(organisation),
    person: new ListBook(person),
    topic: new ListBook(topic),
    goal: new ListBook(goal),
  };
  const dates = new OccurrenceBook();
  const knownPlaces = new Set(idsOf(record.places));
  const { visits, meetings } = record;
  const visitNumbers = new Numbering(idsOf(visits));
  const visitWhen = yield* column(visits, ({ when }) => dates.numberOf(when));
  let [visitBefore, itsRow] = ['', 0];
  // Meetings of one visit often stand together.
  const visitOf = yield* column(meetings, ({ visit }) => {
    if (visit !== visitBefore) [visitBefore, itsRow] = [visit, visitNumbers.codeOf(visit)];
    return itsRow;
  });
  let meeting = -1;
  const flat = {
    visits: {
      direction: yield* column(visits, (visit) => direction.codeOf(visit.direction)),
      countries: yield* column(visits, ({ countries }) => lists.country.numberOf(countries)),
      places: yield* column(visits, ({ places }) => lists.place.numberOf(places.filter((id) => knownPlaces.has(id)))),
      people: yield* column(visits, ({ people }) => lists.person.numberOf(people)),
      topics: yield* column(visits, ({ topics }) => lists.topic.numberOf(topics)),
      goals: yield* column(visits, ({ goals }) => lists.goal.numberOf(goals)),
      when: visitWhen,
    },
    meetings: {
      visit: visitOf,
      organisations: yield* column(meetings, ({ organisations }) => lists.organisation.numberOf(organisations)),
      place: yield* column(meetings, ({ place: id }) =>
        id !== undefined && knownPlaces.has(id) ? place.codeOf(id) + 1 : 0,
      ),
      people: yield* column(meetings, ({ people }) => lists.person.numberOf(people)),
      topics: yield* column(meetings, ({ topics }) => lists.topic.numberOf(topics)),
      when: yield* column(meetings, ({ when }) => {
        meeting += 1;
        return when === undefined ? dates.withinVisit(visitWhen[visitOf[meeting] ?? 0] ?? 0) : dates.numberOf(when);
      }),
    },
    kindOfOrganisation: yield* column(record.organisations, (each) => kind.codeOf(each.kind)),
  };
  const isMetAt = new Set(flat.meetings.place);
  let at = 0;
  const countryOfPlace = yield* column(record.places, (each) => {
    at += 1;
    return isMetAt.has(at) ? country.codeOf(each.country) : 0;
  });
  return {
    ...flat,
    countryOfPlace,
    visitIds: idsOf(visits),
    occurrences: dates.occurrences,
    lists: {
      country: lists.country.lists(),
      place: lists.place.lists(),
      organisation: lists.organisation.lists(),
      person: lists.person.lists(),
      topic: lists.topic.lists(),
      goal: lists.goal.lists(),
    },
    values: {
      country: country.values(),
      place: place.values(),
      organisation: organisation.values(),
      person: person.values(),
      kind: kind.values(),
      topic: topic.values(),
      goal: goal.values(),
      direction: direction.values(),
    },
    order: idOrder(meetings, visits, visitOf),
  };
}
