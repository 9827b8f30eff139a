import type { Activity } from './activity.ts';

/** Days before 1970 that a date of four digits can lie, and a day after all that can follow. */
const EARLIEST = 2 ** 20;
const AFTER_ALL = 2 ** 22;

/** Activities that are taken on in one step. */
const STEP = 8192;

const dayOf = ({ when }: Activity): number => (when.known === 'unknown' ? AFTER_ALL : when.first) + EARLIEST;

/** Puts activities in the order of time by steps: undated ones last, those of one day by id. */
export function* orderOfTimeSteps(activities: readonly Activity[]): Generator<undefined, readonly Activity[]> {
  const byId = [...activities];
  const isBefore = (a: Activity, b: Activity | undefined) => b === undefined || a.id < b.id;
  if (!byId.every((activity, i) => isBefore(activity, byId[i + 1]))) byId.sort((a, b) => (isBefore(a, b) ? -1 : 1));
  yield;
  // A day and a place in the order of ids in one exact number, which sorts without being compared in pairs.
  const keys = new Float64Array(byId.length);
  for (const [i, activity] of byId.entries()) {
    keys[i] = dayOf(activity) * byId.length + i;
    if (i % STEP === STEP - 1) yield;
  }
  keys.sort();
  yield;
  const inOrder: Activity[] = [];
  for (const key of keys) {
    const activity = byId[key % byId.length];
    if (activity !== undefined) inOrder.push(activity);
  }
  return inOrder;
}
