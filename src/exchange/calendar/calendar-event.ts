import type { Day } from '#src/domain/day.ts';

/** Whole days in a calendar, both ends included. `id` is unique in the record and stays. */
export interface CalendarEvent {
  readonly id: string;
  readonly first: Day;
  readonly last: Day;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly category: string;
  readonly isCancelled: boolean;
}

/** How much has no day: no date at all, or one that is known to the month or the year alone. */
export interface LeftOut {
  readonly noDate: number;
  readonly coarse: number;
}

/** Events in the order of time, and what could not become one. */
export interface CalendarContents {
  readonly events: readonly CalendarEvent[];
  readonly activities: LeftOut;
  readonly followUps: LeftOut;
}
