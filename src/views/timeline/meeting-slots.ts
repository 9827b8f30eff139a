import type { Activity } from '#src/domain/activity.ts';
import type { Day } from '#src/domain/day.ts';

/** A meeting drawn in its visit's bar; pixels from the bar's first day. `isExact`: it stands at its own day. */
export interface MeetingSlot {
  readonly activity: Activity;
  readonly x: number;
  readonly width: number;
  readonly isExact: boolean;
}

/** Least width of a meeting in its bar, in pixels. */
export const LEAST_SLOT = 10;

/** The longest run of days that no meeting is dated to. */
function freeRun(first: Day, last: Day, taken: ReadonlySet<Day>): { readonly first: Day; readonly days: number } {
  let best = { first, days: 0 };
  let start = first;
  for (let day = first; day <= last + 1; day += 1) {
    if (day <= last && !taken.has(day)) continue;
    if (day - start > best.days) best = { first: start, days: day - start };
    start = day + 1;
  }
  return best;
}

/**
 * Places a visit's meetings within its bar: those with a day at that day, the others one after the other along the
 * longest run of days that none is dated to. Empty where there is no room for all of them. Linear in meetings and days.
 */
export function meetingSlots(
  activities: readonly Activity[],
  bar: { readonly first: Day; readonly last: Day },
  pixelsPerDay: number,
): readonly MeetingSlot[] {
  const meetings = activities.filter(({ meeting }) => meeting !== undefined);
  if (meetings.length < 2 || (bar.last - bar.first + 1) * pixelsPerDay < meetings.length * LEAST_SLOT) return [];
  const byDay = new Map<Day, Activity[]>();
  const somewhere: Activity[] = [];
  for (const activity of meetings) {
    const { when } = activity;
    if (when.known !== 'exact' || when.first !== when.last) somewhere.push(activity);
    else byDay.set(when.first, [...(byDay.get(when.first) ?? []), activity]);
  }
  const inRun = (held: readonly Activity[], first: Day, days: number, isExact: boolean): readonly MeetingSlot[] => {
    const width = (days * pixelsPerDay) / held.length;
    return held.map((activity, i) => ({ activity, x: (first - bar.first) * pixelsPerDay + i * width, width, isExact }));
  };
  const run = freeRun(bar.first, bar.last, new Set(byDay.keys()));
  const slots = [
    ...inRun(somewhere, run.first, run.days, false),
    ...[...byDay].flatMap(([day, held]) => inRun(held, day, 1, true)),
  ];
  return slots.every(({ width }) => width >= LEAST_SLOT) ? slots.sort((a, b) => a.x - b.x) : [];
}
