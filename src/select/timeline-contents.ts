import type { ActivityRecord } from '#src/domain/activity-record.ts';
import type { Dataset } from '#src/domain/dataset.ts';
import { type Answer, STANDING } from './answer.ts';
import { codeOf } from './column.ts';
import { HOLDING } from './timeline-holdings.ts';
import type { Holding, Timeline, TimelineBar, TimelineLane, UndatedGroup } from './timeline-lanes.ts';

export { STANDING } from './answer.ts';

/** What a mark stands for under a filter: how many of its activities the answer holds, and how many of those count here. */
export interface Shown<T extends Holding> {
  readonly holding: T;
  readonly shown: number;
  readonly counted: number;
}

/**
 * A lane under a filter. `ghosts`: bars that only the period leaves out. Bars and groups are made when asked for;
 * `barNumbers`, `ghostNumbers` and `undatedNumbers` are those of their holdings, in the order of time.
 */
export interface LaneContents {
  readonly lane: TimelineLane;
  readonly barNumbers: Uint32Array;
  readonly ghostNumbers: Uint32Array;
  readonly undatedNumbers: Uint32Array;
  readonly bars: readonly Shown<TimelineBar>[];
  readonly ghosts: readonly TimelineBar[];
  readonly undated: readonly Shown<UndatedGroup>[];
}

export interface TimelineContents {
  readonly timeline: Timeline;
  readonly lanes: readonly LaneContents[];
  /** For each activity of the dataset, one of `STANDING`. */
  readonly standing: Uint8Array;
  /** For each holding, how many of its activities the answer holds, and how many of those count here. */
  readonly shown: Uint32Array;
  readonly counted: Uint32Array;
}

interface FollowedVisits {
  /** By the number of the visit, 1 where a follow-up names it. */
  readonly isFollowed: Uint8Array;
  readonly count: number;
}

const followedOfRecords = new WeakMap<ActivityRecord, FollowedVisits>();

/** The visits of a record that a follow-up names. Worked out once a record. */
function followedOf(record: ActivityRecord): FollowedVisits {
  const known = followedOfRecords.get(record);
  if (known !== undefined) return known;
  const named = new Set(record.followUps.flatMap(({ visit }) => visit ?? []));
  const isFollowed = Uint8Array.from(record.visits, ({ id }) => (named.has(id) ? 1 : 0));
  const followed = { isFollowed, count: isFollowed.reduce((sum, flag) => sum + flag, 0) };
  followedOfRecords.set(record, followed);
  return followed;
}

/** A follow-up is shown unless everything of its visit is left out by more than the period. */
function followedVisits({ record }: Dataset, { columns }: Answer, standing: Uint8Array): ReadonlySet<string> {
  const { isFollowed, count } = followedOf(record);
  const present = new Set<string>();
  if (count === 0) return present;
  const isLeft = isFollowed.slice();
  for (let activity = 0; activity < standing.length; activity += 1) {
    if (standing[activity] === STANDING.absent) continue;
    const visit = codeOf(columns.facets.visit, activity);
    if (isLeft[visit] !== 1) continue;
    isLeft[visit] = 0;
    present.add(record.visits[visit]?.id ?? '');
  }
  return present;
}

/** For each holding, whether it is shown, only context, or neither. */
function countHoldings({ holdings }: Timeline, standing: Uint8Array) {
  const { kind, starts, members, isCounted } = holdings;
  const shown = new Uint32Array(kind.length);
  const counted = new Uint32Array(kind.length);
  const hasOutside = new Uint8Array(kind.length);
  for (let holding = 0; holding < kind.length; holding += 1) {
    const end = starts[holding + 1] ?? 0;
    let [here, first, outside] = [0, 0, 0];
    for (let at = starts[holding] ?? 0; at < end; at += 1) {
      const stands = standing[members[at] ?? 0];
      if (stands === STANDING.shown) {
        here += 1;
        first += isCounted[at] ?? 0;
      } else if (stands === STANDING.outsidePeriod) outside = 1;
    }
    shown[holding] = here;
    counted[holding] = first;
    hasOutside[holding] = outside;
  }
  return { shown, counted, hasOutside };
}

/** How a holding is drawn: not at all, as a bar or chip, or as context. */
const DRAWN = { not: 0, shown: 1, ghost: 2 } as const;

/** The numbers from `from` to `to` that are drawn so. */
function numbersDrawn(drawn: Uint8Array, from: number, to: number, as: number): Uint32Array {
  let size = 0;
  for (let number = from; number < to; number += 1) if (drawn[number] === as) size += 1;
  const found = new Uint32Array(size);
  for (let number = from, at = 0; at < size; number += 1) {
    if (drawn[number] !== as) continue;
    found[at] = number;
    at += 1;
  }
  return found;
}

/**
 * What the timeline shows of an answer. Over all lanes, `counted` of the bars adds up to the answer's `onAxis`, that of
 * the undated groups to its `noDay`. Linear in the number of activities.
 */
export function timelineContents(timeline: Timeline, dataset: Dataset, answer: Answer): TimelineContents {
  const { kind, subject } = timeline.holdings;
  const { standing } = answer;
  const visits = followedVisits(dataset, answer, standing);
  const { shown, counted, hasOutside } = countHoldings(timeline, standing);
  const isRelevant = (number: number) => {
    const visit = dataset.record.followUps[subject[number] ?? 0]?.visit;
    return visit === undefined || visits.has(visit);
  };
  const drawn = new Uint8Array(kind.length);
  for (let number = 0; number < kind.length; number += 1) {
    const isShown = (shown[number] ?? 0) > 0 || (kind[number] === HOLDING.followUp && isRelevant(number));
    drawn[number] = isShown ? DRAWN.shown : hasOutside[number] === 1 ? DRAWN.ghost : DRAWN.not;
  }
  const shownOf = <T extends Holding>(holding: T): Shown<T> => ({
    holding,
    shown: shown[holding.number] ?? 0,
    counted: counted[holding.number] ?? 0,
  });
  const lanes = timeline.lanes.map((lane): LaneContents => {
    const { from, barsEnd, to } = lane;
    const barNumbers = numbersDrawn(drawn, from, barsEnd, DRAWN.shown);
    const ghostNumbers = numbersDrawn(drawn, from, barsEnd, DRAWN.ghost);
    const undatedNumbers = numbersDrawn(drawn, barsEnd, to, DRAWN.shown);
    return {
      lane,
      barNumbers,
      ghostNumbers,
      undatedNumbers,
      get bars() {
        return Array.from(barNumbers, (number) => shownOf(timeline.barOf(number)));
      },
      get ghosts() {
        return Array.from(ghostNumbers, timeline.barOf);
      },
      get undated() {
        return Array.from(undatedNumbers, (number) => shownOf(timeline.undatedOf(number)));
      },
    };
  });
  // A long list of lanes shows those with something in them; a short one keeps them all, so that nothing moves.
  const isEmpty = ({ barNumbers, ghostNumbers, undatedNumbers }: LaneContents) =>
    barNumbers.length + ghostNumbers.length + undatedNumbers.length === 0;
  return {
    timeline,
    lanes: timeline.isCrowded ? lanes.filter((lane) => !isEmpty(lane)) : lanes,
    standing,
    shown,
    counted,
  };
}

/** Whether anything of the answer stands in the lane. */
export function isFilled({ barNumbers, undatedNumbers }: LaneContents): boolean {
  return barNumbers.length + undatedNumbers.length > 0;
}
