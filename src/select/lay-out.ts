import { runAtOnce } from '#src/domain/run-steps.ts';
import { type Codes, narrow } from './codes.ts';
import type { Column } from './column.ts';
import { type Combinations, combine, combineOne, MemberLists, type PairCombinations } from './combinations.ts';
import type { Facet } from './filter.ts';
import type { FlatRecord } from './flat-record.ts';
import type { Lists } from './list-book.ts';
import { layOutMoments, type Moments } from './moments.ts';

/** The activities laid out by attribute, in the order of the dataset, so that one pass can answer a filter. */
export interface LaidOut {
  readonly size: number;
  readonly moments: Moments;
  readonly facets: Readonly<Record<Facet, Column>>;
  readonly organisations: Column;
  /** Shares its combinations with the facet of countries, as the next two do. */
  readonly places: Column;
  /** The countries of what knows no city; where it knows none either, one value more than there are countries. */
  readonly cityless: Column;
  /** The cities that free text finds an activity by: its own, else its visit's. */
  readonly placesSearched: Column;
}

/** What lies behind each activity, in the order of time: its visit, one of those in `visits`, and its meeting's row, counted from 1. */
interface Rows {
  readonly visits: Combinations;
  readonly meeting: Uint32Array;
}

/** Room to work in: for two facts of each activity, and for the members of a column. */
interface Room {
  readonly one: Uint32Array;
  readonly other: Uint32Array;
  readonly members: MemberLists;
}

/** Puts a fact of each activity's meeting into `room`; 0 where it has none. */
function ofMeetings({ meeting }: Rows, facts: Uint32Array, room: Uint32Array): Uint32Array {
  for (let i = 0; i < room.length; i += 1) {
    const row = meeting[i] ?? 0;
    room[i] = row === 0 ? 0 : (facts[row - 1] ?? 0);
  }
  return room;
}

/** A fact of visits, in the order in which activities have them. */
const inOrder = ({ visits }: Rows, facts: Uint32Array): Uint32Array => visits.firsts.map((visit) => facts[visit] ?? 0);

/** Puts a fact of each activity's visit into `room`. */
function ofVisits(rows: Rows, facts: Uint32Array, room: Uint32Array): Uint32Array {
  const { of } = rows.visits;
  const ordered = inOrder(rows, facts);
  for (let i = 0; i < room.length; i += 1) room[i] = ordered[of[i] ?? 0] ?? 0;
  return room;
}

/** Lays out a column whose combinations have the members that `add` adds for each. */
function columnOf(
  values: readonly string[],
  { of, firsts }: Combinations,
  { members }: Room,
  add: (first: number, combination: number) => void,
): Column {
  members.begin(firsts.length);
  for (let i = 0; i < firsts.length; i += 1) {
    add(firsts[i] ?? 0, i);
    members.end();
  }
  return { values, combinations: of, ...members.lists() };
}

const sizeOf = ({ starts }: Lists): number => starts.length - 1;

/** Columns that depend on where an activity took place: in its own city, or in the countries and cities of its visit. */
function whereColumns({ lists, values, visits, meetings, countryOfPlace }: FlatRecord, rows: Rows, room: Room) {
  const placeCount = values.place.length;
  const ofVisit = combine(inOrder(rows, visits.countries), inOrder(rows, visits.places), sizeOf(lists.country));
  const first = ofMeetings(rows, meetings.place, room.one);
  const most = placeCount + 2 * ofVisit.firsts.length;
  const visitOf = rows.visits.of;
  // Cities count from 1; after them, twice, comes where a visit is: without a meeting, its cities are the activity's own.
  for (let i = 0; i < first.length; i += 1) {
    if ((first[i] ?? 0) > 0) continue;
    const isAlone = rows.meeting[i] === 0 ? 1 : 0;
    first[i] = placeCount + 1 + 2 * (ofVisit.of[visitOf[i] ?? 0] ?? 0) + isAlone;
  }
  const where = combineOne(first, most);
  const read = (number: number) => {
    const [ofOne, isAlone] = [(number - placeCount - 1) >> 1, ((number - placeCount - 1) & 1) === 1];
    return number <= placeCount
      ? { city: number - 1, countries: 0, cities: 0, isAlone: false }
      : { city: -1, countries: ofVisit.firsts[ofOne] ?? 0, cities: ofVisit.seconds[ofOne] ?? 0, isAlone };
  };
  const { members } = room;
  const addCountries = (number: number) => {
    const { city, countries } = read(number);
    if (city >= 0) members.add(countryOfPlace[city] ?? 0);
    else members.addList(lists.country, countries);
  };
  const addCities = (number: number, ofAny: boolean) => {
    const { city, cities, isAlone } = read(number);
    if (city >= 0) members.add(city);
    else if (ofAny || isAlone) members.addList(lists.place, cities);
  };
  return {
    country: columnOf(values.country, where, room, addCountries),
    places: columnOf(values.place, where, room, (number) => addCities(number, false)),
    placesSearched: columnOf(values.place, where, room, (number) => addCities(number, true)),
    cityless: columnOf([...values.country, ''], where, room, (number) => {
      const { city, countries, cities, isAlone } = read(number);
      if (city >= 0 || (isAlone && cities !== 0)) return;
      if (countries === 0) members.add(values.country.length);
      else members.addList(lists.country, countries);
    }),
  };
}

/** Columns that an activity has from its visit. */
function visitColumns({ lists, values, visits, visitIds }: FlatRecord, rows: Rows, room: Room) {
  const owners = rows.visits;
  const starts = new Uint32Array(owners.firsts.length + 1);
  for (let i = 0; i < starts.length; i += 1) starts[i] = i;
  const one = (of: readonly string[], members: Codes): Column => ({
    values: of,
    combinations: owners.of,
    starts,
    members,
  });
  return {
    visit: one(visitIds, owners.firsts),
    direction: one(values.direction, narrow(inOrder(rows, visits.direction))),
    goal: columnOf(values.goal, owners, room, (visit) => room.members.addList(lists.goal, visits.goals[visit] ?? 0)),
  };
}

/** Lays out columns of a record's facts at one go: see `layOutSteps`. */
export const layOut = (flat: FlatRecord): LaidOut => runAtOnce(layOutSteps(flat));

/** Lays out columns of a record's facts, some of them a step. Linear. */
export function* layOutSteps(flat: FlatRecord): Generator<undefined, LaidOut> {
  const { lists, values, visits, meetings, order, kindOfOrganisation } = flat;
  const meetingCount = meetings.visit.length;
  const one = new Uint32Array(order.length);
  for (let i = 0; i < one.length; i += 1) {
    const row = order[i] ?? 0;
    one[i] = (row < meetingCount ? meetings.when[row] : visits.when[row - meetingCount]) ?? 0;
  }
  yield;
  const { moments, inTime } = layOutMoments(flat.occurrences, one);
  yield;
  const meeting = new Uint32Array(order.length);
  for (let i = 0; i < one.length; i += 1) {
    const row = order[inTime[i] ?? 0] ?? 0;
    const isMeeting = row < meetingCount;
    one[i] = isMeeting ? (meetings.visit[row] ?? 0) : row - meetingCount;
    meeting[i] = isMeeting ? row + 1 : 0;
  }
  const rows: Rows = { visits: combineOne(one, flat.visitIds.length), meeting };
  const members = new MemberLists();
  const room: Room = { one, other: inTime, members };
  const { other } = room;
  yield;
  const { country, ...where } = whereColumns(flat, rows, room);
  yield;
  const met = combineOne(ofMeetings(rows, meetings.organisations, one), sizeOf(lists.organisation));
  yield;
  const named = combine(
    ofVisits(rows, visits.people, one),
    ofMeetings(rows, meetings.people, other),
    sizeOf(lists.person),
  );
  yield;
  const about = combine(
    ofVisits(rows, visits.topics, one),
    ofMeetings(rows, meetings.topics, other),
    sizeOf(lists.topic),
  );
  const bothOf =
    (of: Lists, { seconds }: PairCombinations) =>
    (first: number, combination: number) => {
      members.addList(of, first);
      members.addList(of, seconds[combination] ?? 0);
    };
  const organisations = columnOf(values.organisation, met, room, (list) => members.addList(lists.organisation, list));
  yield;
  const kind = columnOf(values.kind, met, room, (list) =>
    members.addList(lists.organisation, list, kindOfOrganisation),
  );
  const topic = columnOf(values.topic, about, room, bothOf(lists.topic, about));
  yield;
  const person = columnOf(values.person, named, room, bothOf(lists.person, named));
  yield;
  const facets = { country, kind, topic, person, ...visitColumns(flat, rows, room) };
  return { size: order.length, moments, ...where, facets, organisations };
}
