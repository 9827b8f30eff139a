import type { Dataset } from '#src/domain/dataset.ts';
import { type Day, yearOf } from '#src/domain/day.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import type { OutcomeStatus } from '#src/domain/meeting.ts';
import { activityOutcomes, MET, OUTCOMES } from './activity-outcomes.ts';
import { activityReasons } from './activity-reasons.ts';
import type { Answer } from './answer.ts';
import type { Column } from './column.ts';
import type { Columns } from './columns.ts';
import { KNOWN, seenMoments } from './moments.ts';
import { unmetYears, type Years } from './unmet-years.ts';

/**
 * When all encounters of an answer took place: within these days, or within one year of which no day is known. `not`:
 * that cannot be said of all of them; `none`: no date is on record for any.
 */
export type HeadlineTime =
  | { readonly known: 'days'; readonly first: Day; readonly last: Day; readonly exact: boolean }
  | { readonly known: 'year'; readonly year: number }
  | { readonly known: 'not' }
  | { readonly known: 'none' };

/** Why dates are inferred: of which visit, by id, and whether of others too. */
export interface InferredDates {
  readonly reason: LocalizedText;
  readonly visit: string;
  readonly hasOthers: boolean;
}

/**
 * What the headline says of an answer. All of it is counted over the answer's activities alone.
 *
 * `countries` and `cities` are where organisations were met (none where no organisation was), or else where the visits
 * went; `cities` is empty unless every encounter has one. `colleagues`: people of the home organisation who were there,
 * `undefined` unless every encounter names at least one.
 */
export interface HeadlineFacts {
  readonly recorded: number;
  readonly activities: number;
  readonly visits: number;
  readonly visitsWithoutMeeting: number;
  /** The years of these visits; `undefined` where none has a date. */
  readonly unmetYears: Years | undefined;
  readonly organisations: number;
  readonly countries: readonly string[];
  readonly cities: readonly string[];
  readonly time: HeadlineTime;
  /** How many of the activities that `time` tells of have an inferred date, and why, each reason once. */
  readonly inferredDates: { readonly count: number; readonly reasons: readonly InferredDates[] };
  readonly colleagues: number | undefined;
  readonly outcomes: Readonly<Record<OutcomeStatus, number>>;
}

/** The codes of all activities' values that are wanted, in the order in which they first appear. */
function codesIn({ combinations, starts, members, values }: Column, activities: Uint32Array): readonly number[] {
  const isRead = new Uint8Array(starts.length);
  const isFound = new Uint8Array(values.length);
  const codes: number[] = [];
  for (let i = 0; i < activities.length; i += 1) {
    const combination = combinations[activities[i] ?? 0] ?? 0;
    if (isRead[combination] === 1) continue;
    isRead[combination] = 1;
    for (let at = starts[combination] ?? 0; at < (starts[combination + 1] ?? 0); at += 1) {
      const code = members[at] ?? 0;
      if (isFound[code] === 1) continue;
      isFound[code] = 1;
      codes.push(code);
    }
  }
  return codes;
}

const valuesIn = (column: Column, activities: Uint32Array): readonly string[] =>
  codesIn(column, activities).map((code) => column.values[code] ?? '');

/** How many values any of the activities has. */
function countIn({ combinations, starts, members, values }: Column, activities: Uint32Array): number {
  const isMet = new Uint8Array(starts.length);
  for (let i = 0; i < activities.length; i += 1) isMet[combinations[activities[i] ?? 0] ?? 0] = 1;
  const isFound = new Uint8Array(values.length);
  let count = 0;
  for (let combination = 0; combination < isMet.length; combination += 1) {
    if (isMet[combination] === 0) continue;
    for (let at = starts[combination] ?? 0; at < (starts[combination + 1] ?? 0); at += 1) {
      const code = members[at] ?? 0;
      count += 1 - (isFound[code] ?? 0);
      isFound[code] = 1;
    }
  }
  return count;
}

const UNREAD = 0;
const HAS = 1;
const LACKS = 2;

/** Whether every activity has a value that `counts`; each combination of values is looked at once. */
function everyHas(
  { combinations, starts, members }: Column,
  activities: Uint32Array,
  counts: (code: number) => boolean,
): boolean {
  const read = new Uint8Array(starts.length);
  for (let i = 0; i < activities.length; i += 1) {
    const combination = combinations[activities[i] ?? 0] ?? 0;
    if (read[combination] === UNREAD) {
      const has = members.subarray(starts[combination], starts[combination + 1]).some(counts);
      read[combination] = has ? HAS : LACKS;
    }
    if (read[combination] === LACKS) return false;
  }
  return true;
}

function timeOf({ moments }: Columns, activities: Uint32Array): HeadlineTime {
  if (activities.length === 0) return { known: 'not' };
  const seen = seenMoments(moments, activities);
  const has = (isMeant: (moment: number) => boolean) => seen.some((flag, moment) => flag === 1 && isMeant(moment));
  const isUnknown = (moment: number) => moments.known[moment] === KNOWN.unknown;
  if (has(isUnknown)) return { known: has((moment) => !isUnknown(moment)) ? 'not' : 'none' };
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let moment = 0; moment < seen.length; moment += 1) {
    if (seen[moment] !== 1) continue;
    first = Math.min(first, moments.first[moment] ?? first);
    last = Math.max(last, moments.last[moment] ?? last);
  }
  if (!has((moment) => moments.onAxis[moment] === 0))
    return { known: 'days', first, last, exact: !has((moment) => moments.known[moment] !== KNOWN.exact) };
  const [startYear, endYear] = [yearOf(first), yearOf(last)];
  return startYear === endYear ? { known: 'year', year: startYear } : { known: 'not' };
}

function inferredDatesOf(dataset: Dataset, columns: Columns, activities: Uint32Array): HeadlineFacts['inferredDates'] {
  const { of, reasons } = activityReasons(dataset, columns, 'date');
  const visits = new Map<number, string>();
  const hasOthers = new Uint8Array(reasons.length + 1);
  let count = 0;
  for (let i = 0; i < activities.length; i += 1) {
    const activity = activities[i] ?? 0;
    const number = of[activity] ?? 0;
    if (number === 0) continue;
    count += 1;
    if (hasOthers[number] === 1) continue;
    const visit = dataset.activities[activity]?.visit.id ?? '';
    const first = visits.get(number);
    if (first === undefined) visits.set(number, visit);
    else if (first !== visit) hasOthers[number] = 1;
  }
  const given = reasons.flatMap((reason, i) => {
    const visit = visits.get(i + 1);
    return visit === undefined ? [] : { reason, visit, hasOthers: hasOthers[i + 1] === 1 };
  });
  return { count, reasons: given };
}

const colleagues = new WeakMap<Columns, Uint8Array>();

/** By code, 1 for people of the home organisation. Read from the record once for these columns. */
function colleagueFlags(dataset: Dataset, columns: Columns): Uint8Array {
  const home = dataset.record.site.organisation;
  const flags =
    colleagues.get(columns) ??
    Uint8Array.from(columns.facets.person.values, (id) => (dataset.person.get(id)?.organisation === home ? 1 : 0));
  colleagues.set(columns, flags);
  return flags;
}

function colleaguesOf(columns: Columns, activities: Uint32Array, dataset: Dataset): number | undefined {
  const { person } = columns.facets;
  const isColleague = colleagueFlags(dataset, columns);
  const counts = (code: number) => isColleague[code] === 1;
  if (activities.length === 0 || !everyHas(person, activities, counts)) return undefined;
  return codesIn(person, activities).filter(counts).length;
}

/** Those in which an organisation was met. */
function encountersOf({ organisations: { combinations, starts } }: Columns, activities: Uint32Array): Uint32Array {
  const isEmpty = new Uint8Array(starts.length);
  for (let combination = 0; combination < starts.length; combination += 1)
    isEmpty[combination] = starts[combination] === starts[combination + 1] ? 1 : 0;
  const found = new Uint32Array(activities.length);
  let size = 0;
  // Written without a branch, which a processor would guess wrong too often.
  for (let i = 0; i < activities.length; i += 1) {
    const activity = activities[i] ?? 0;
    found[size] = activity;
    size += 1 - (isEmpty[combinations[activity] ?? 0] ?? 0);
  }
  return found.subarray(0, size);
}

/** Gathers what the headline says of an answer. Linear in the answer's activities. */
export function headlineFacts(dataset: Dataset, answer: Answer): HeadlineFacts {
  const { activities, columns } = answer;
  const { places, facets } = columns;
  const encounters = encountersOf(columns, activities);
  const told = encounters.length > 0 ? encounters : activities;
  const of = activityOutcomes(dataset, columns);
  const tally = new Uint32Array(MET + 1);
  for (let i = 0; i < activities.length; i += 1) {
    const outcome = of[activities[i] ?? 0] ?? 0;
    tally[outcome] = (tally[outcome] ?? 0) + 1;
  }
  return {
    recorded: answer.total,
    activities: activities.length,
    visits: countIn(facets.visit, activities),
    visitsWithoutMeeting: tally[0] ?? 0,
    unmetYears: unmetYears(dataset, answer),
    organisations: countIn(columns.organisations, activities),
    countries: valuesIn(facets.country, told),
    cities: everyHas(places, told, () => true) ? valuesIn(places, told) : [],
    time: timeOf(columns, told),
    inferredDates: inferredDatesOf(dataset, columns, told),
    colleagues: colleaguesOf(columns, encounters, dataset),
    outcomes: {
      possible: tally[OUTCOMES.possible] ?? 0,
      agreed: tally[OUTCOMES.agreed] ?? 0,
      'under-way': tally[OUTCOMES['under-way']] ?? 0,
      done: tally[OUTCOMES.done] ?? 0,
    },
  };
}
