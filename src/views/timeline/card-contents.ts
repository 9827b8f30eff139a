import type { Activity } from '#src/domain/activity.ts';

/** About as many activities as a card lists. */
export const MOST_ACTIVITIES = 60;

/** More visits than a card lists. */
export const MOST_VISITS = 24;

/** A visit in the card. `listed`: those of its activities that stand there; `more`: how many do not. */
export interface ListedVisit {
  readonly id: string;
  readonly listed: readonly Activity[];
  readonly more: number;
}

/** What a card lists of a mark, and how many visits, with how many activities in all, it does not. */
export interface CardContents {
  readonly visits: readonly ListedVisit[];
  readonly moreVisits: number;
  readonly moreActivities: number;
}

/**
 * Lists visits whole, in the order of their first activity, as far as there is room. Only where one would leave more
 * than half of the room empty, it fills the room with a part of itself. Linear in the activities.
 */
export function cardContents(activities: readonly Activity[]): CardContents {
  const ofVisit = new Map<string, Activity[]>();
  for (const activity of activities) {
    const before = ofVisit.get(activity.visit.id);
    if (before === undefined) ofVisit.set(activity.visit.id, [activity]);
    else before.push(activity);
  }
  const visits: ListedVisit[] = [];
  let [room, held] = [MOST_ACTIVITIES, 0];
  for (const [id, all] of ofVisit) {
    const isWhole = all.length <= room;
    if (visits.length === MOST_VISITS || (!isWhole && room <= MOST_ACTIVITIES / 2)) break;
    visits.push({ id, listed: isWhole ? all : all.slice(0, room), more: Math.max(0, all.length - room) });
    room -= Math.min(room, all.length);
    held += all.length;
  }
  return { visits, moreVisits: ofVisit.size - visits.length, moreActivities: activities.length - held };
}
