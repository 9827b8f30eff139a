import type { TimelineContents } from '#src/select/timeline-contents.ts';
import type { DayExtent } from './time-window.ts';

/** The days of every bar of the answer; those of the whole record where it has none. */
export function fitAnswer({ lanes, timeline }: TimelineContents, whole: DayExtent): DayExtent {
  const { first, last } = timeline.holdings;
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { barNumbers } of lanes)
    for (const bar of barNumbers) {
      least = Math.min(least, first[bar] ?? least);
      most = Math.max(most, last[bar] ?? most);
    }
  return least > most ? whole : { first: least, last: most };
}
