import { firstDayOfMonth, lastDayOfMonth } from '#src/domain/day.ts';
import type { Period } from '#src/domain/period.ts';
import { type Answer, STANDING } from './answer.ts';
import { KNOWN } from './columns.ts';
import { hasPeriod } from './filter.ts';

/** Months that a bar stands for: one, a year of them or ten years. */
export type Grain = 1 | 12 | 120;

/**
 * Activities of the answer in a month, a year or a decade. `possible`: those that may also lie in a neighbouring one.
 * `outside`: those that the period alone leaves out of the answer.
 */
export interface TimeBar {
  /** Months since year 0. */
  readonly firstMonth: number;
  readonly grain: Grain;
  readonly certain: number;
  readonly possible: number;
  readonly outside: number;
}

const GRAINS: readonly Grain[] = [1, 12, 120];

/** The days of a bar, from its first to its last. */
export function periodOfBar({ firstMonth, grain }: TimeBar): Required<Period> {
  return { from: firstDayOfMonth(firstMonth), to: lastDayOfMonth(firstMonth + grain - 1) };
}

function countByGrain({ standing, columns }: Answer, grain: Grain, least: number, most: number) {
  const { of, onAxis, firstMonth, lastMonth, known } = columns.moments;
  const size = most - least + 1;
  const rows = () => new Int32Array(size + 1);
  const steps = { certain: rows(), possible: rows(), outside: rows() };
  const add = (activity: number, isInside: boolean): void => {
    const moment = of[activity] ?? 0;
    if (onAxis[moment] !== 1) return;
    const first = Math.floor((firstMonth[moment] ?? 0) / grain) - least;
    const last = Math.floor((lastMonth[moment] ?? 0) / grain) - least;
    const inside = known[moment] === KNOWN.exact || first === last ? steps.certain : steps.possible;
    const counts = isInside ? inside : steps.outside;
    counts[first] = (counts[first] ?? 0) + 1;
    counts[last + 1] = (counts[last + 1] ?? 0) - 1;
  };
  for (let activity = 0; activity < standing.length; activity += 1)
    if (standing[activity] !== STANDING.absent) add(activity, standing[activity] === STANDING.shown);
  let [certain, possible, outside] = [0, 0, 0];
  return Array.from({ length: size }, (_, i): TimeBar => {
    certain += steps.certain[i] ?? 0;
    possible += steps.possible[i] ?? 0;
    outside += steps.outside[i] ?? 0;
    return { firstMonth: (least + i) * grain, grain, certain, possible, outside };
  });
}

/**
 * The dated activities of an answer over time, and those that its period leaves out: a bar a month, or a year or a decade
 * where there would be more than `most` bars. From the first bar that holds something to the last, empty ones between
 * them included: a choice of a period moves no bar.
 */
export function timeBars(answer: Answer, most = 24): readonly TimeBar[] {
  const filled = answer.months.filter(({ certain, possible }) => certain + possible > 0);
  const [first, last] = [filled[0]?.month, filled.at(-1)?.month];
  if (first === undefined || last === undefined) return [];
  const indexIn = (grain: Grain, month: number) => Math.floor(month / grain);
  const grain = GRAINS.find((each) => indexIn(each, last) - indexIn(each, first) < most) ?? 120;
  if (grain > 1 || hasPeriod(answer.filter))
    return countByGrain(answer, grain, indexIn(grain, first), indexIn(grain, last));
  return answer.months
    .filter(({ month }) => month >= first && month <= last)
    .map(({ month, certain, possible }) => ({ firstMonth: month, grain, certain, possible, outside: 0 }));
}

/** The bars from the first that holds activities of the answer to the last, for those who cannot choose another period. */
export function barsOfAnswer(bars: readonly TimeBar[]): readonly TimeBar[] {
  const holds = ({ certain, possible }: TimeBar) => certain + possible > 0;
  return bars.slice(Math.max(0, bars.findIndex(holds)), bars.findLastIndex(holds) + 1);
}

/** Activities without a day on record that the period alone leaves out of the answer. */
export function noDayOutside({ standing, columns }: Answer): number {
  const { of, onAxis } = columns.moments;
  let count = 0;
  for (let activity = 0; activity < standing.length; activity += 1)
    if (standing[activity] === STANDING.outsidePeriod) count += 1 - (onAxis[of[activity] ?? 0] ?? 0);
  return count;
}
