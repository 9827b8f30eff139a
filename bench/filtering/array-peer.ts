import type { Activity } from '#src/domain/activity.ts';
import { firstDay, monthBin, VALUES_OF } from './attribute-values.ts';
import type { Contestant } from './contestant.ts';
import { ATTRIBUTES, type Attribute, type Selection } from './selection.ts';

function passes(activity: Activity, selection: Selection, ignored?: Attribute | 'period'): boolean {
  for (const attribute of ATTRIBUTES) {
    const wanted = selection[attribute];
    if (wanted !== undefined && attribute !== ignored && !VALUES_OF[attribute](activity).includes(wanted)) return false;
  }
  if (selection.from === undefined || selection.to === undefined || ignored === 'period') return true;
  const day = firstDay(activity);
  return day >= selection.from && day <= selection.to;
}

function count<T>(
  activities: readonly Activity[],
  keysOf: (activity: Activity) => readonly T[],
): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const activity of activities) for (const key of keysOf(activity)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** What one writes first: `Array.filter` for the answer and for each of six counts, its own choice ignored. */
export const arrayPeer: Contestant = {
  name: 'Array.filter',
  build:
    ({ activities }) =>
    (selection) => {
      for (const attribute of ATTRIBUTES)
        count(
          activities.filter((activity) => passes(activity, selection, attribute)),
          VALUES_OF[attribute],
        );
      count(
        activities.filter((activity) => passes(activity, selection, 'period')),
        (activity) => [monthBin(firstDay(activity))],
      );
      return activities.filter((activity) => passes(activity, selection)).length;
    },
};
