import type { Activity } from './activity.ts';

const dayOf = ({ when }: Activity): number => (when.known === 'unknown' ? Number.MAX_SAFE_INTEGER : when.first);

/** Activities in the order of time: undated ones last, those of one day by id. */
export function inOrderOfTime(activities: readonly Activity[]): readonly Activity[] {
  const byId = [...activities];
  const isBefore = (a: Activity, b: Activity | undefined) => b === undefined || a.id < b.id;
  if (!byId.every((activity, i) => isBefore(activity, byId[i + 1]))) byId.sort((a, b) => (isBefore(a, b) ? -1 : 1));
  const days = Float64Array.from(byId, dayOf);
  const order = Uint32Array.from(byId, (_, i) => i).sort((a, b) => (days[a] ?? 0) - (days[b] ?? 0) || a - b);
  return Array.from(order, (i) => byId[i]).filter((activity) => activity !== undefined);
}
