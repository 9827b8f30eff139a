import type { Dataset } from '#src/domain/dataset.ts';
import type { Answer } from './answer.ts';
import type { Holding, Timeline, TimelineBar, TimelineLane, UndatedGroup } from './timeline-lanes.ts';

/** Where an activity stands to the answer: in it, or left out by nothing but the period. */
export const STANDING = { absent: 0, shown: 1, outsidePeriod: 2 } as const;

/** What a mark stands for under a filter: how many of its activities the answer holds, and how many of those count here. */
export interface Shown<T extends Holding> {
  readonly holding: T;
  readonly shown: number;
  readonly counted: number;
}

/** A lane under a filter. `ghosts`: bars that only the period leaves out. */
export interface LaneContents {
  readonly lane: TimelineLane;
  readonly bars: readonly Shown<TimelineBar>[];
  readonly ghosts: readonly TimelineBar[];
  readonly undated: readonly Shown<UndatedGroup>[];
}

export interface TimelineContents {
  readonly lanes: readonly LaneContents[];
  /** For each activity of the dataset, one of `STANDING`. */
  readonly standing: Uint8Array;
}

function standingsOf({ total, activities, outsidePeriod }: Answer): Uint8Array {
  const standing = new Uint8Array(total);
  for (const index of activities) standing[index] = STANDING.shown;
  for (const index of outsidePeriod) standing[index] = STANDING.outsidePeriod;
  return standing;
}

/** A follow-up is shown unless everything of its visit is left out by more than the period. */
function followedVisits(dataset: Dataset, standing: Uint8Array): ReadonlySet<string> {
  const followed = new Set(dataset.record.followUps.flatMap(({ visit }) => visit ?? []));
  if (followed.size === 0) return followed;
  const present = new Set<string>();
  dataset.activities.forEach(({ visit }, index) => {
    if (standing[index] !== STANDING.absent && followed.has(visit.id)) present.add(visit.id);
  });
  return present;
}

const countIn = (indexes: readonly number[], standing: Uint8Array, wanted: number): number =>
  indexes.reduce((sum, index) => sum + (standing[index] === wanted ? 1 : 0), 0);

function shownOf<T extends Holding>(holding: T, standing: Uint8Array): Shown<T> {
  const shown = countIn(holding.activities, standing, STANDING.shown);
  return { holding, shown, counted: shown === 0 ? 0 : countIn(holding.counted, standing, STANDING.shown) };
}

/**
 * What the timeline shows of an answer. Over all lanes, `counted` of the bars adds up to the answer's `onAxis`, that of
 * the undated groups to its `noDay`. Linear in the number of activities.
 */
export function timelineContents(timeline: Timeline, dataset: Dataset, answer: Answer): TimelineContents {
  const standing = standingsOf(answer);
  const visits = followedVisits(dataset, standing);
  const isRelevant = ({ subject }: TimelineBar) => {
    const visit = dataset.followUp.get(subject)?.visit;
    return visit === undefined || visits.has(visit);
  };
  const lanes = timeline.lanes.map((lane) => {
    const bars: Shown<TimelineBar>[] = [];
    const ghosts: TimelineBar[] = [];
    for (const bar of lane.bars) {
      const item = shownOf(bar, standing);
      if (item.shown > 0 || (bar.kind === 'follow-up' && isRelevant(bar))) bars.push(item);
      else if (countIn(bar.activities, standing, STANDING.outsidePeriod) > 0) ghosts.push(bar);
    }
    const undated = lane.undated.map((group) => shownOf(group, standing)).filter(({ shown }) => shown > 0);
    return { lane, bars, ghosts, undated };
  });
  // A long list of lanes shows those with something in them; a short one keeps them all, so that nothing moves.
  const isEmpty = ({ bars, ghosts, undated }: LaneContents) => bars.length + ghosts.length + undated.length === 0;
  return { lanes: timeline.isCrowded ? lanes.filter((lane) => !isEmpty(lane)) : lanes, standing };
}
