import type { Activity } from '#src/domain/activity.ts';
import type { Dataset } from '#src/domain/dataset.ts';
import { type Day, yearOf } from '#src/domain/day.ts';
import { isOnAxis, type Occurrence, occurrenceOf } from '#src/domain/occurrence.ts';
import { assignRows } from './timeline-rows.ts';

/** The lane of visits received and of events in the home city. Country codes have two letters, so none is equal to it. */
export const HOME_LANE = 'home';

/** The lane of visits whose country is not recorded. */
export const NO_COUNTRY_LANE = 'none';

/** More lanes, or more bars, than the timeline draws one by one. */
export const MOST_LANES = 12;
export const MOST_BARS = 300;

/**
 * Activities that one mark stands for, as indexes into the dataset's activities.
 *
 * `counted`: those of them that no lane above counts already: an activity in two countries is drawn in both lanes and
 * counted in the first.
 */
export interface Holding {
  readonly id: string;
  readonly activities: readonly number[];
  readonly counted: readonly number[];
}

/** A stretch of days on a lane: a visit, or a follow-up and when it is due. `isExact`: dated to the day. */
export interface TimelineBar extends Holding {
  readonly kind: 'visit' | 'follow-up';
  /** Id of the visit or the follow-up. */
  readonly subject: string;
  readonly first: Day;
  readonly last: Day;
  readonly isExact: boolean;
  /** Bars of a lane that overlap in time stand in different rows, from 0. */
  readonly row: number;
}

/** Activities without a day on record; `years` are the first and last of those that are known. */
export interface UndatedGroup extends Holding {
  readonly years: readonly [number, number] | undefined;
}

/** `key`: a country code (ISO 3166-1 alpha-2), `HOME_LANE` or `NO_COUNTRY_LANE`. Bars are in the order of time. */
export interface TimelineLane {
  readonly key: string;
  readonly country: string | undefined;
  readonly bars: readonly TimelineBar[];
  readonly undated: readonly UndatedGroup[];
  readonly rows: number;
}

/** The whole record as lanes. `first` and `last`: the days between which its bars lie; absent where nothing is dated. */
export interface Timeline {
  readonly lanes: readonly TimelineLane[];
  readonly isCrowded: boolean;
  readonly extent: { readonly first: Day; readonly last: Day } | undefined;
}

type Growing<T extends Holding> = Omit<T, 'activities' | 'counted'> & { activities: number[]; counted: number[] };

interface LaneDraft {
  readonly bars: Map<string, Growing<TimelineBar>>;
  readonly undated: Map<string, Growing<UndatedGroup>>;
}

function lanesOf({ visit, countries }: Activity): readonly string[] {
  if (visit.direction !== 'outbound') return [HOME_LANE];
  return countries.length > 0 ? countries : [NO_COUNTRY_LANE];
}

function grow<T extends Holding>(group: Map<string, Growing<T>>, id: string, make: () => Growing<T>): Growing<T> {
  const known = group.get(id);
  if (known !== undefined) return known;
  const made = make();
  group.set(id, made);
  return made;
}

/** A meeting belongs to its visit's bar where both are known to the day; else it stands at its own date. */
function barOf(lane: LaneDraft, { visit, when }: Activity, itsVisit: Occurrence): Growing<TimelineBar> | undefined {
  if (!isOnAxis(when)) return undefined;
  const isInVisit = itsVisit.known === 'exact' && when.first >= itsVisit.first && when.last <= itsVisit.last;
  const { first, last } = isInVisit ? itsVisit : when;
  const isExact = isInVisit || when.known === 'exact';
  const id = isInVisit ? visit.id : `${visit.id} ${first} ${last}`;
  const bar = { id, kind: 'visit' as const, subject: visit.id, first, last, isExact, row: 0 };
  return grow(lane.bars, id, () => ({ ...bar, activities: [], counted: [] }));
}

function undatedOf(lane: LaneDraft, { when }: Activity): Growing<UndatedGroup> {
  const years = when.known === 'unknown' ? undefined : ([yearOf(when.first), yearOf(when.last)] as const);
  const id = `undated ${years?.join(' ') ?? ''}`;
  return grow(lane.undated, id, () => ({ id, years, activities: [], counted: [] }));
}

function addFollowUps(dataset: Dataset, draftOf: (key: string) => LaneDraft): void {
  for (const { id, due } of dataset.record.followUps) {
    const when = occurrenceOf(due);
    if (!isOnAxis(when)) continue;
    const bar = { kind: 'follow-up' as const, subject: id, first: when.first, last: when.last, row: 0 };
    const key = `follow-up ${id}`;
    draftOf(HOME_LANE).bars.set(key, { id: key, ...bar, isExact: when.known === 'exact', activities: [], counted: [] });
  }
}

const sizeOf = ({ bars, undated }: LaneDraft) =>
  [...bars.values(), ...undated.values()].reduce((sum, { activities }) => sum + activities.length, 0);

/** Lanes with most activities first, so that no filter moves them; what happened at home stands last. */
function inOrder([a, laneA]: readonly [string, LaneDraft], [b, laneB]: readonly [string, LaneDraft]): number {
  const rank = (key: string) => [NO_COUNTRY_LANE, HOME_LANE].indexOf(key);
  return rank(a) - rank(b) || sizeOf(laneB) - sizeOf(laneA) || (a < b ? -1 : 1);
}

/** Lays the record out in lanes: one a country, one for home. Linear but for sorting. */
export function buildTimeline(dataset: Dataset): Timeline {
  const drafts = new Map<string, LaneDraft>();
  const draftOf = (key: string): LaneDraft => {
    const known = drafts.get(key) ?? { bars: new Map(), undated: new Map() };
    drafts.set(key, known);
    return known;
  };
  const timeOf = new Map(dataset.record.visits.map(({ id, when }) => [id, occurrenceOf(when)]));
  dataset.activities.forEach((activity, index) => {
    lanesOf(activity).forEach((key, place) => {
      const lane = draftOf(key);
      const itsVisit = timeOf.get(activity.visit.id) ?? activity.when;
      const holding = barOf(lane, activity, itsVisit) ?? undatedOf(lane, activity);
      holding.activities.push(index);
      if (place === 0) holding.counted.push(index);
    });
  });
  addFollowUps(dataset, draftOf);

  const sorted = [...drafts].sort(inOrder);
  const bars = sorted.flatMap(([, lane]) => [...lane.bars.values()]);
  const isCrowded = sorted.length > MOST_LANES || bars.length > MOST_BARS;
  const home = dataset.place.get(dataset.record.site.home)?.country;
  return {
    lanes: sorted.map(([key, lane]) => ({
      key,
      country: key === HOME_LANE ? home : key === NO_COUNTRY_LANE ? undefined : key,
      undated: [...lane.undated.values()].sort((a, b) => (a.years?.[0] ?? 0) - (b.years?.[0] ?? 0)),
      ...assignRows([...lane.bars.values()], isCrowded ? 1 : undefined),
    })),
    isCrowded,
    extent: extentOf(bars),
  };
}

/** First and last day of some bars. */
export function extentOf(bars: Iterable<Pick<TimelineBar, 'first' | 'last'>>): Timeline['extent'] {
  let extent: { first: Day; last: Day } | undefined;
  for (const { first, last } of bars) {
    extent = { first: Math.min(first, extent?.first ?? first), last: Math.max(last, extent?.last ?? last) };
  }
  return extent;
}
