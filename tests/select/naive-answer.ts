import type { ActivityRecord } from '#src/domain/activity-record.ts';
import type { Meeting } from '#src/domain/meeting.ts';
import type { Visit } from '#src/domain/visit.ts';
import type { Facet, Filter } from '#src/select/filter.ts';

/**
 * DATA.md read aloud: the activities of a filter, found by looking at each record by itself. Written apart from the
 * project's own answer, slow and plain, so that the two can be held against each other.
 */
export interface NaiveActivity {
  readonly id: string;
  readonly visit: Visit;
  readonly meeting: Meeting | undefined;
}

export const naiveActivities = ({ visits, meetings }: ActivityRecord): readonly NaiveActivity[] => [
  ...meetings.map((meeting) => ({
    id: meeting.id,
    visit: visits.find(({ id }) => id === meeting.visit) as Visit,
    meeting,
  })),
  ...visits
    .filter(({ id }) => !meetings.some((meeting) => meeting.visit === id))
    .map((visit) => ({ id: visit.id, visit, meeting: undefined })),
];

const DAY = 86_400_000;
const utc = (year: number, month: number, day: number) =>
  Math.round(new Date(Date.UTC(year, month, day)).getTime() / DAY);

interface Interval {
  readonly first: number;
  readonly last: number;
  readonly precise: boolean;
  readonly bareYear: boolean;
}

function interval(when: string): Interval {
  const ends = when.split('/').map((point) => {
    const [year = 0, month, day] = point.split('-').map(Number);
    if (month === undefined) return { first: utc(year, 0, 1), last: utc(year, 11, 31), size: 'year' };
    if (day === undefined) return { first: utc(year, month - 1, 1), last: utc(year, month, 0), size: 'month' };
    return { first: utc(year, month - 1, day), last: utc(year, month - 1, day), size: 'day' };
  });
  return {
    first: Math.min(...ends.map((end) => end.first)),
    last: Math.max(...ends.map((end) => end.last)),
    precise: ends.every((end) => end.size === 'day'),
    bareYear: ends.some((end) => end.size === 'year'),
  };
}

/** The days an activity may cover, and whether it certainly takes place on all or one known of them. */
export function naiveInterval({ visit, meeting }: NaiveActivity): Interval | undefined {
  if (meeting?.when !== undefined) return interval(meeting.when);
  if (visit.when === undefined) return undefined;
  const whole = interval(visit.when);
  return meeting === undefined ? whole : { ...whole, precise: whole.precise && whole.first === whole.last };
}

export function naiveStanding(
  activity: NaiveActivity,
  { from, to }: Filter['period'],
): 'certain' | 'possible' | 'outside' {
  if (from === undefined && to === undefined) return 'certain';
  const known = naiveInterval(activity);
  if (known === undefined) return 'possible';
  const [start, end] = [from ?? -1e9, to ?? 1e9];
  if (known.last < start || known.first > end) return 'outside';
  return known.precise || (known.first >= start && known.last <= end) ? 'certain' : 'possible';
}

export function naiveCountries({ visit, meeting }: NaiveActivity, { places }: ActivityRecord): readonly string[] {
  const place = places.find(({ id }) => id === meeting?.place);
  return place === undefined ? visit.countries : [place.country];
}

export function naiveValues(activity: NaiveActivity, facet: Facet, record: ActivityRecord): readonly string[] {
  const { visit, meeting } = activity;
  const values: Readonly<Record<Facet, readonly string[]>> = {
    country: naiveCountries(activity, record),
    direction: [visit.direction],
    kind: (meeting?.organisations ?? []).map((id) => record.organisations.find((each) => each.id === id)?.kind ?? ''),
    topic: [...(meeting?.topics ?? []), ...(visit.topics ?? [])],
    person: [...visit.people, ...(meeting?.people ?? [])],
    visit: [visit.id],
    goal: visit.goals,
  };
  return values[facet];
}

/** The texts that free text looks through, as they are written. */
export function naiveTexts(activity: NaiveActivity, record: ActivityRecord): readonly string[] {
  const { visit, meeting } = activity;
  const named = (rows: readonly { id: string; name: { en: string; bg: string } }[], wanted: readonly string[]) =>
    rows.filter(({ id }) => wanted.includes(id)).flatMap(({ name }) => [name.en, name.bg]);
  const organisations = record.organisations.filter(({ id }) => meeting?.organisations.includes(id));
  const places = meeting?.place === undefined ? visit.places : [meeting.place];
  return [
    ...organisations.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...named(record.people, naiveValues(activity, 'person', record)),
    ...named(record.places, places),
    ...named(record.topics, naiveValues(activity, 'topic', record)),
    visit.title.en,
    visit.title.bg,
  ];
}

/** What the words of the tests' queries stand for in the tests' records. */
const FOUND_BY: Readonly<Record<string, readonly string[]>> = {
  london: ['Лондон'],
  elan: ['Élan'],
  'hris nesta': ['Hristov', 'Nesta'],
  БОЛОНЯ: [],
  x9: [],
};

export function naiveMatches(activity: NaiveActivity, query: string, record: ActivityRecord): boolean {
  if (query === '') return true;
  const wanted = FOUND_BY[query] ?? [];
  const texts = naiveTexts(activity, record).join(' ');
  return wanted.length > 0 && wanted.every((word) => texts.includes(word));
}

/** Whether a filter leaves an activity. */
export function naiveLeaves(activity: NaiveActivity, filter: Filter, record: ActivityRecord): boolean {
  const standing = naiveStanding(activity, filter.period);
  if (standing === 'outside' || (standing === 'possible' && filter.undated === 'exclude')) return false;
  const facets = Object.keys(filter.chosen) as Facet[];
  return (
    facets.every(
      (facet) =>
        filter.chosen[facet].length === 0 ||
        naiveValues(activity, facet, record).some((value) => filter.chosen[facet].includes(value)),
    ) && naiveMatches(activity, filter.query, record)
  );
}

/** The activities that a filter leaves. */
export const naiveAnswer = (record: ActivityRecord, filter: Filter): readonly NaiveActivity[] =>
  naiveActivities(record).filter((activity) => naiveLeaves(activity, filter, record));
