import type { Period } from '#src/domain/period.ts';
import type { TimelineContents } from '#src/select/timeline-contents.ts';
import type { TimeWindow } from './time-window.ts';

/**
 * The day that stays in place when a key or a button zooms: the bar that the reader stands on, else the middle of the
 * period, else the bar next to the middle, so that zooming does not end where nothing is. What is out of sight counts not.
 */
export function zoomAnchor(
  { lanes, timeline }: TimelineContents,
  { start, end }: TimeWindow,
  period: Period,
  current: number | undefined,
): number {
  const { first, last } = timeline.holdings;
  const middle = (start + end) / 2;
  const isInView = (day: number) => day >= start && day <= end;
  const middleOf = (bar: number) => ((first[bar] ?? 0) + (last[bar] ?? 0) + 1) / 2;
  const isShown = lanes.some(({ lane, barNumbers }) => {
    const isItsLane = current !== undefined && current >= lane.from && current < lane.barsEnd;
    return isItsLane && barNumbers.includes(current);
  });
  if (current !== undefined && isShown && isInView(middleOf(current))) return middleOf(current);
  const periodDay =
    period.from === undefined || period.to === undefined ? undefined : (period.from + period.to + 1) / 2;
  if (periodDay !== undefined && isInView(periodDay)) return periodDay;
  let best: number | undefined;
  for (const { barNumbers } of lanes)
    for (const bar of barNumbers) {
      const day = middleOf(bar);
      if (isInView(day) && (best === undefined || Math.abs(day - middle) < Math.abs(best - middle))) best = day;
    }
  return best ?? middle;
}
