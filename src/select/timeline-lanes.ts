import type { Dataset } from '#src/domain/dataset.ts';
import type { Day } from '#src/domain/day.ts';
import { runAtOnce } from '#src/domain/run-steps.ts';
import type { Columns } from './columns.ts';
import { holdingSteps } from './timeline-draft.ts';
import { HOLDING, type Holdings, type LaidOut } from './timeline-holdings.ts';
import { MOST_LANES } from './timeline-order.ts';
import { assignRows } from './timeline-rows.ts';

/** The lane of visits received and of events in the home city. Country codes have two letters, so none is equal to it. */
export const HOME_LANE = 'home';

/** The lane of visits whose country is not recorded. */
export const NO_COUNTRY_LANE = 'none';

/** More bars than the timeline draws one by one. */
export const MOST_BARS = 300;

/**
 * Activities that one mark stands for, as indexes into the dataset's activities.
 *
 * `number`: its place among the timeline's holdings. `counted`: those of them that no lane above counts already: an
 * activity in two countries is drawn in both lanes and counted in the first.
 */
export interface Holding {
  readonly id: string;
  readonly number: number;
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

/**
 * A lane. `key`: a country code (ISO 3166-1 alpha-2), `HOME_LANE` or `NO_COUNTRY_LANE`. Bars are in the order of time;
 * they and the groups are made when asked for.
 */
export interface TimelineLane {
  readonly key: string;
  readonly country: string | undefined;
  readonly rows: number;
  /** Numbers of its holdings: bars from `from` to `barsEnd`, groups without a day from there to `to`. */
  readonly from: number;
  readonly barsEnd: number;
  readonly to: number;
  readonly bars: readonly TimelineBar[];
  readonly undated: readonly UndatedGroup[];
}

/** The whole record as lanes. `first` and `last`: the days between which its bars lie; absent where nothing is dated. */
export interface Timeline {
  readonly lanes: readonly TimelineLane[];
  readonly isCrowded: boolean;
  readonly extent: { readonly first: Day; readonly last: Day } | undefined;
  readonly holdings: Holdings;
  /** What a holding's number stands for. */
  readonly idOf: (holding: number) => string;
  readonly rowOf: (holding: number) => number;
  readonly barOf: (holding: number) => TimelineBar;
  readonly undatedOf: (holding: number) => UndatedGroup;
}

/** Lays the record out in lanes, one a country, one for home, by steps of a few milliseconds. Linear but for sorting. */
export function* timelineSteps(dataset: Dataset, columns: Columns): Generator<undefined, Timeline> {
  const laidOut = yield* holdingSteps(dataset, columns);
  yield;
  return timelineOf(laidOut, dataset, columns);
}

const timelines = new WeakMap<Columns, Timeline>();

/** The timeline of these columns if it was made before. */
export function knownTimeline(columns: Columns): Timeline | undefined {
  return timelines.get(columns);
}

/** Lays the record out at one go, once for these columns: see `timelineSteps`. */
export function buildTimeline(dataset: Dataset, columns: Columns): Timeline {
  const known = timelines.get(columns);
  if (known !== undefined) return known;
  return runAtOnce(timelineSteps(dataset, columns));
}

function timelineOf({ holdings, lanes }: LaidOut, dataset: Dataset, columns: Columns): Timeline {
  const { kind, subject, first, last, isExact, starts, members, isCounted } = holdings;
  const countries = columns.facets.country.values;
  const home = dataset.place.get(dataset.record.site.home)?.country;
  const bars = lanes.reduce((sum, lane) => sum + lane.bars - lane.from, 0);
  const isCrowded = lanes.length > MOST_LANES || bars > MOST_BARS;
  const rows = new Uint8Array(isCrowded ? 0 : kind.length);

  const heldBy = (number: number): Pick<Holding, 'number' | 'activities' | 'counted'> => {
    const [from, to] = [starts[number] ?? 0, starts[number + 1] ?? 0];
    const activities = Array.from(members.subarray(from, to));
    return { number, activities, counted: activities.filter((_, i) => isCounted[from + i] === 1) };
  };
  const subjectOf = (number: number): string => {
    const rows = kind[number] === HOLDING.followUp ? dataset.record.followUps : dataset.record.visits;
    return rows[subject[number] ?? 0]?.id ?? '';
  };
  const idOf = (number: number): string => {
    const days = `${first[number]} ${last[number]}`;
    switch (kind[number]) {
      case HOLDING.visit:
        return subjectOf(number);
      case HOLDING.dated:
        return `${subjectOf(number)} ${days}`;
      case HOLDING.followUp:
        return `follow-up ${subjectOf(number)}`;
      default:
        return kind[number] === HOLDING.years ? `undated ${days}` : 'undated';
    }
  };
  const barOf = (number: number): TimelineBar => ({
    id: idOf(number),
    ...heldBy(number),
    kind: kind[number] === HOLDING.followUp ? 'follow-up' : 'visit',
    subject: subjectOf(number),
    first: first[number] ?? 0,
    last: last[number] ?? 0,
    isExact: isExact[number] === 1,
    row: rows[number] ?? 0,
  });
  const undatedOf = (number: number): UndatedGroup => {
    const years = kind[number] === HOLDING.years ? ([first[number] ?? 0, last[number] ?? 0] as const) : undefined;
    return { id: idOf(number), ...heldBy(number), years };
  };
  const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
  const days = (number: number) => ({ first: first[number] ?? 0, last: last[number] ?? 0, number });

  let extent: { first: Day; last: Day } | undefined;
  const made = lanes.map(({ lane, from, bars: barsEnd, to }): TimelineLane => {
    for (let bar = from; bar < barsEnd; bar += 1) extent = widened(extent, first[bar] ?? 0, last[bar] ?? 0);
    const inRows = isCrowded ? undefined : assignRows(numbers(from, barsEnd).map(days));
    for (const { number, row } of inRows?.bars ?? []) rows[number] = row;
    const key = countries[lane] ?? (lane === countries.length ? HOME_LANE : NO_COUNTRY_LANE);
    return {
      key,
      country: key === HOME_LANE ? home : countries[lane],
      rows: inRows?.rows ?? 1,
      from,
      barsEnd,
      to,
      get bars() {
        return numbers(from, barsEnd).map(barOf);
      },
      get undated() {
        return numbers(barsEnd, to).map(undatedOf);
      },
    };
  });
  const rowOf = (number: number) => rows[number] ?? 0;
  const timeline: Timeline = { lanes: made, isCrowded, extent, holdings, idOf, rowOf, barOf, undatedOf };
  timelines.set(columns, timeline);
  return timeline;
}

const widened = (extent: Timeline['extent'], first: Day, last: Day) => ({
  first: Math.min(first, extent?.first ?? first),
  last: Math.max(last, extent?.last ?? last),
});

/** First and last day of some bars. */
export function extentOf(bars: Iterable<Pick<TimelineBar, 'first' | 'last'>>): Timeline['extent'] {
  let extent: Timeline['extent'];
  for (const { first, last } of bars) extent = widened(extent, first, last);
  return extent;
}
