import type { Activity } from '#src/domain/activity.ts';
import { monthIndexOf } from '#src/domain/day.ts';
import { isOnAxis, type Occurrence } from '#src/domain/occurrence.ts';
import type { Grouping } from './grouping.ts';
import { NumberList } from './number-list.ts';
import { PairNumbers } from './pair-numbers.ts';

/** How the date of an activity is known, as it stands in a column. */
export const KNOWN = { exact: 0, within: 1, unknown: 2 } as const;

/**
 * The different dates on record: `of` holds that of each activity, an index into the others.
 *
 * Days and months (since year 0) are meaningless where `known` is `unknown`. `onAxis`: 1 where it has a place on the
 * time axis, 0 where it stands in the gutter "no day on record".
 */
export interface Moments {
  readonly of: Uint32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly firstMonth: Int32Array;
  readonly lastMonth: Int32Array;
  readonly known: Uint8Array;
  readonly onAxis: Uint8Array;
}

const UNKNOWN_DAY = 0;
/** Keeps kinds apart from days, which never come near it. */
const KIND = 0x8000_0000;

function groupByMoment(activities: readonly Activity[]): Grouping<Occurrence> {
  const branches = new PairNumbers();
  // Groups count from 1 here, as 0 stands for none.
  const groupOfBranch = new NumberList();
  const of = new Uint32Array(activities.length);
  const examples: Occurrence[] = [];
  for (let i = 0; i < activities.length; i += 1) {
    const when = activities[i]?.when;
    if (when === undefined) continue;
    const kind = KIND + KNOWN[when.known] * 2 + (isOnAxis(when) ? 1 : 0);
    const [first, last] = when.known === 'unknown' ? [UNKNOWN_DAY, UNKNOWN_DAY] : [when.first, when.last];
    const branch = branches.of(branches.of(first >>> 0, last >>> 0), kind);
    if (groupOfBranch.at(branch) === 0) groupOfBranch.set(branch, examples.push(when));
    of[i] = groupOfBranch.at(branch) - 1;
  }
  return { of, examples };
}

export function buildMoments(activities: readonly Activity[]): Moments {
  const { of, examples } = groupByMoment(activities);
  const first = Int32Array.from(examples, (when) => (when.known === 'unknown' ? UNKNOWN_DAY : when.first));
  const last = Int32Array.from(examples, (when) => (when.known === 'unknown' ? UNKNOWN_DAY : when.last));
  return {
    of,
    first,
    last,
    firstMonth: first.map(monthIndexOf),
    lastMonth: last.map(monthIndexOf),
    known: Uint8Array.from(examples, (when) => KNOWN[when.known]),
    onAxis: Uint8Array.from(examples, (when) => (isOnAxis(when) ? 1 : 0)),
  };
}
