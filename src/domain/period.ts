import type { Day } from './day.ts';
import type { Occurrence } from './occurrence.ts';

/** Days, both ends included; an absent end is open. */
export interface Period {
  readonly from?: Day;
  readonly to?: Day;
}

export type Standing = 'certain' | 'possible' | 'outside';

/**
 * Where an activity stands to a period.
 *
 * A day or a duration is certainly inside if it overlaps; an imprecise date if the whole of it lies inside, possibly if
 * it only overlaps; without a date it is possibly inside. A period that is open at both ends holds everything.
 * Source: DATA.md, "A period".
 */
export function standingInPeriod(when: Occurrence, { from = -Infinity, to = Infinity }: Period): Standing {
  if (from === -Infinity && to === Infinity) return 'certain';
  if (when.known === 'unknown') return 'possible';
  if (when.last < from || when.first > to) return 'outside';
  if (when.known === 'exact') return 'certain';
  return when.first >= from && when.last <= to ? 'certain' : 'possible';
}
