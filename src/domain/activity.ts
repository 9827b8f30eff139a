import type { Meeting } from './meeting.ts';
import type { Occurrence } from './occurrence.ts';
import type { Visit } from './visit.ts';

/**
 * The unit that every filter, count, view and export uses: a meeting, or a visit of which no meeting is recorded.
 *
 * `places` are the cities it is on record for (none: its mark belongs to the country); `people` are those of the visit
 * and those named at the meeting. All are ids but `countries` (ISO 3166-1 alpha-2). Source: DATA.md, "Terms".
 */
export interface Activity {
  readonly id: string;
  readonly visit: Visit;
  readonly meeting?: Meeting;
  readonly when: Occurrence;
  readonly countries: readonly string[];
  readonly places: readonly string[];
  readonly organisations: readonly string[];
  readonly kinds: readonly string[];
  readonly topics: readonly string[];
  readonly people: readonly string[];
}
