/**
 * Where each activity stands in an order: `of` holds its place, from 0 and below `size`; equal ones share one. -1: there
 * is nothing on record to order it by.
 */
export interface ActivityPlaces {
  readonly of: Int32Array;
  readonly size: number;
}

/**
 * The activities in that order or the other way round. What has no place stands last either way; ties keep the order in
 * which they come. Counts places, so linear.
 */
export function orderedActivities(
  activities: Uint32Array,
  { of, size }: ActivityPlaces,
  isDescending: boolean,
): Uint32Array {
  const slotOf = (activity: number): number => {
    const place = of[activity] ?? -1;
    if (place < 0) return size;
    return isDescending ? size - 1 - place : place;
  };
  const starts = new Uint32Array(size + 2);
  for (let i = 0; i < activities.length; i += 1) {
    const slot = slotOf(activities[i] ?? 0) + 1;
    starts[slot] = (starts[slot] ?? 0) + 1;
  }
  for (let slot = 1; slot < starts.length; slot += 1) starts[slot] = (starts[slot] ?? 0) + (starts[slot - 1] ?? 0);
  const ordered = new Uint32Array(activities.length);
  for (let i = 0; i < activities.length; i += 1) {
    const activity = activities[i] ?? 0;
    const slot = slotOf(activity);
    const at = starts[slot] ?? 0;
    ordered[at] = activity;
    starts[slot] = at + 1;
  }
  return ordered;
}
