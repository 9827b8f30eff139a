import type { TimelineContents } from '#src/select/timeline-contents.ts';
import { type DayExtent, fitWindow, type TimeWindow } from './time-window.ts';

/** The window that shows every bar of the answer; the whole record where it has none. */
export function fitAnswer({ lanes, timeline }: TimelineContents, whole: DayExtent): TimeWindow {
  const { first, last } = timeline.holdings;
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { barNumbers } of lanes)
    for (const bar of barNumbers) {
      least = Math.min(least, first[bar] ?? least);
      most = Math.max(most, last[bar] ?? most);
    }
  return fitWindow(least > most ? whole : { first: least, last: most });
}
