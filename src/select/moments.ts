import type { Activity } from '#src/domain/activity.ts';
import { monthIndexOf } from '#src/domain/day.ts';
import { isOnAxis } from '#src/domain/occurrence.ts';
import { groupByKeys } from './grouping.ts';

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

export function buildMoments(activities: readonly Activity[]): Moments {
  const { of, examples } = groupByKeys(activities, ({ when }) => {
    const kind = KNOWN[when.known] * 2 + (isOnAxis(when) ? 1 : 0);
    return when.known === 'unknown' ? [kind] : [kind, when.first, when.last];
  });
  const first = Int32Array.from(examples, ({ when }) => (when.known === 'unknown' ? 0 : when.first));
  const last = Int32Array.from(examples, ({ when }) => (when.known === 'unknown' ? 0 : when.last));
  return {
    of,
    first,
    last,
    firstMonth: first.map(monthIndexOf),
    lastMonth: last.map(monthIndexOf),
    known: Uint8Array.from(examples, ({ when }) => KNOWN[when.known]),
    onAxis: Uint8Array.from(examples, ({ when }) => (isOnAxis(when) ? 1 : 0)),
  };
}
