import type { TimelineContents } from '#src/select/timeline-contents.ts';
import { extentOf } from '#src/select/timeline-lanes.ts';
import { type DayExtent, fitWindow, type TimeWindow } from './time-window.ts';

/** The window that shows every bar of the answer; the whole record where it has none. */
export function fitAnswer({ lanes }: TimelineContents, whole: DayExtent): TimeWindow {
  return fitWindow(extentOf(lanes.flatMap(({ bars }) => bars.map(({ holding }) => holding))) ?? whole);
}
