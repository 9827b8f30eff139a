import type { Activity } from '#src/domain/activity.ts';
import type { Dataset } from '#src/domain/dataset.ts';
import type { Day } from '#src/domain/day.ts';
import type { Organisation } from '#src/domain/organisation.ts';
import { type Answer, countedValues } from './answer.ts';
import { followUpsOf } from './follow-up-facts.ts';
import { type CountedRecords, type RecordReference, referenceOf } from './record-reference.ts';

/** What can be missing from an activity, in the order in which it is told. */
export const ACTIVITY_GAPS = [
  'noDate',
  'coarseDate',
  'noDayInVisit',
  'noCity',
  'noCountry',
  'noColleague',
  'nobodyMet',
  'notPresented',
  'notDiscussed',
  'noOutcome',
  'noMeeting',
  'noSource',
] as const;

export type ActivityGap = (typeof ACTIVITY_GAPS)[number];

export type GapKind = ActivityGap | 'organisationWithoutCity' | 'sourceWithoutLink' | 'followUpOverdue';

/** One kind of gap: how many of how many records have it, and which. */
export interface Gap extends CountedRecords {
  readonly kind: GapKind;
  readonly of: number;
}

type Test = (activity: Activity, isColleague: (person: string) => boolean) => boolean;

const TESTS: Readonly<Record<ActivityGap, Test>> = {
  noDate: ({ when }) => when.known === 'unknown',
  coarseDate: ({ when }) => when.known === 'within' && when.grain !== 'visit',
  noDayInVisit: ({ when }) => when.known === 'within' && when.grain === 'visit',
  noCity: ({ places }) => places.length === 0,
  noCountry: ({ countries }) => countries.length === 0,
  noColleague: ({ people }, isColleague) => !people.some(isColleague),
  nobodyMet: ({ people }, isColleague) => people.every(isColleague),
  notPresented: ({ meeting }) => meeting?.presented === undefined,
  notDiscussed: ({ meeting }) => meeting?.discussed === undefined,
  noOutcome: ({ meeting }) => meeting?.outcome === undefined,
  noMeeting: ({ meeting }) => meeting === undefined,
  noSource: ({ meeting, visit }) => (meeting ?? visit).sources.length === 0,
};

/** The activities of an answer, in the order of time. */
export function activitiesOf(dataset: Dataset, answer: Answer): readonly Activity[] {
  return Array.from(answer.activities, (i) => dataset.activities[i]).filter((activity) => activity !== undefined);
}

/** The organisations of an answer, in the order of the record. */
export function organisationsOf(dataset: Dataset, answer: Answer): readonly Organisation[] {
  return countedValues(answer.organisations).flatMap(({ value }) => dataset.organisation.get(value) ?? []);
}

function activityGaps(activities: readonly Activity[], isColleague: (person: string) => boolean): readonly Gap[] {
  return ACTIVITY_GAPS.map((kind) => {
    const found = activities.filter((activity) => TESTS[kind](activity, isColleague));
    return gapOf(kind, found, activities.length, referenceOf);
  });
}

function gapOf<T>(kind: GapKind, found: readonly T[], of: number, reference: (row: T) => RecordReference): Gap {
  return { kind, count: found.length, of, first: (most) => found.slice(0, most).map(reference) };
}

/**
 * What is not recorded, by kind, over an answer: its activities, the organisations met in it, the sources that these and
 * their visits rest on, and its follow-ups. Kinds that nothing lacks have the count 0. Linear in the answer.
 */
export function gapsOf(dataset: Dataset, answer: Answer, today: Day): readonly Gap[] {
  const activities = activitiesOf(dataset, answer);
  const organisations = organisationsOf(dataset, answer);
  const { shown: followUps } = followUpsOf(dataset, answer, today);
  const home = dataset.record.site.organisation;
  const colleagues = new Set(dataset.record.people.filter((each) => each.organisation === home).map(({ id }) => id));
  const used = new Set<string>();
  const rows = [
    ...activities.flatMap(({ visit, meeting }) => (meeting === undefined ? [visit] : [visit, meeting])),
    ...organisations,
  ];
  for (const { sources } of rows) for (const { source } of sources) used.add(source);
  const sources = dataset.record.sources.filter(({ id }) => used.has(id));
  return [
    ...activityGaps(activities, (person) => colleagues.has(person)),
    gapOf(
      'organisationWithoutCity',
      organisations.filter(({ place }) => place === undefined),
      organisations.length,
      (row) => ({ of: 'organisation', row }),
    ),
    gapOf(
      'sourceWithoutLink',
      sources.filter(({ url }) => url === undefined),
      sources.length,
      (row) => ({ of: 'source', row }),
    ),
    gapOf(
      'followUpOverdue',
      followUps.filter(({ isOverdue }) => isOverdue),
      followUps.length,
      ({ followUp }) => ({ of: 'followUp', row: followUp }),
    ),
  ];
}
