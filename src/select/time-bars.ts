import { firstDayOfMonth, lastDayOfMonth } from '#src/domain/day.ts';
import type { Period } from '#src/domain/period.ts';
import type { Answer } from './answer.ts';
import { KNOWN } from './columns.ts';

/** Months that a bar stands for: one, a year of them or ten years. */
export type Grain = 1 | 12 | 120;

/** Activities of a month, a year or a decade. `possible`: those that may also lie in a neighbouring one. */
export interface TimeBar {
  /** Months since year 0. */
  readonly firstMonth: number;
  readonly grain: Grain;
  readonly certain: number;
  readonly possible: number;
}

const GRAINS: readonly Grain[] = [1, 12, 120];

/** The days of a bar, from its first to its last. */
export function periodOfBar({ firstMonth, grain }: TimeBar): Required<Period> {
  return { from: firstDayOfMonth(firstMonth), to: lastDayOfMonth(firstMonth + grain - 1) };
}

function countByGrain({ activities, outsidePeriod, columns }: Answer, grain: Grain, least: number, most: number) {
  const { of, onAxis, firstMonth, lastMonth, known } = columns.moments;
  const size = most - least + 1;
  const steps = { certain: new Int32Array(size + 1), possible: new Int32Array(size + 1) };
  for (const list of [activities, outsidePeriod]) {
    for (const activity of list) {
      const moment = of[activity] ?? 0;
      if (onAxis[moment] !== 1) continue;
      const first = Math.floor((firstMonth[moment] ?? 0) / grain) - least;
      const last = Math.floor((lastMonth[moment] ?? 0) / grain) - least;
      const counts = known[moment] === KNOWN.exact || first === last ? steps.certain : steps.possible;
      counts[first] = (counts[first] ?? 0) + 1;
      counts[last + 1] = (counts[last + 1] ?? 0) - 1;
    }
  }
  let [certain, possible] = [0, 0];
  return Array.from({ length: size }, (_, i): TimeBar => {
    certain += steps.certain[i] ?? 0;
    possible += steps.possible[i] ?? 0;
    return { firstMonth: (least + i) * grain, grain, certain, possible };
  });
}

/**
 * The dated activities of an answer over time, whatever its period: a bar a month, or a year or a decade where there
 * would be more than `most` bars. From the first bar that holds something to the last, empty ones between them included.
 */
export function timeBars(answer: Answer, most = 24): readonly TimeBar[] {
  const filled = answer.months.filter(({ certain, possible }) => certain + possible > 0);
  const [first, last] = [filled[0]?.month, filled.at(-1)?.month];
  if (first === undefined || last === undefined) return [];
  const indexIn = (grain: Grain, month: number) => Math.floor(month / grain);
  const grain = GRAINS.find((each) => indexIn(each, last) - indexIn(each, first) < most) ?? 120;
  if (grain > 1) return countByGrain(answer, grain, indexIn(grain, first), indexIn(grain, last));
  return answer.months
    .filter(({ month }) => month >= first && month <= last)
    .map(({ month, certain, possible }) => ({ firstMonth: month, grain, certain, possible }));
}
