import type { Period } from '#src/domain/period.ts';
import type { TimelineContents } from '#src/select/timeline-contents.ts';
import type { TimeWindow } from './time-window.ts';

/**
 * The day that stays in place when a key or a button zooms: the bar that the reader stands on, else the middle of the
 * period, else the bar next to the middle, so that zooming does not end where nothing is. What is out of sight counts not.
 */
export function zoomAnchor(
  { lanes }: TimelineContents,
  { start, end }: TimeWindow,
  period: Period,
  barId: string | undefined,
): number {
  const middle = (start + end) / 2;
  const isInView = (day: number) => day >= start && day <= end;
  const middles = lanes.flatMap(({ bars }) =>
    bars.map(({ holding }) => ({ id: holding.id, day: (holding.first + holding.last + 1) / 2 })),
  );
  const chosen = middles.find(({ id, day }) => id === barId && isInView(day));
  if (chosen !== undefined) return chosen.day;
  const periodDay =
    period.from === undefined || period.to === undefined ? undefined : (period.from + period.to + 1) / 2;
  if (periodDay !== undefined && isInView(periodDay)) return periodDay;
  const visible = middles.filter(({ day }) => isInView(day));
  return (
    visible.reduce<number | undefined>(
      (best, { day }) => (best === undefined || Math.abs(day - middle) < Math.abs(best - middle) ? day : best),
      undefined,
    ) ?? middle
  );
}
