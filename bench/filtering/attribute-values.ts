import type { Activity } from '#src/domain/activity.ts';
import type { Attribute } from './selection.ts';

/** The values of an attribute of an activity. */
export const VALUES_OF: Readonly<Record<Attribute, (activity: Activity) => readonly string[]>> = {
  country: ({ countries }) => countries,
  direction: ({ visit }) => [visit.direction],
  kind: ({ kinds }) => kinds,
  topic: ({ topics }) => topics,
  person: ({ people }) => people,
};

/** First day, which is all of the date that the peers look at; ahead of all others if there is none. */
export const firstDay = ({ when }: Activity): number => (when.known === 'unknown' ? -1_000_000 : when.first);

const DAYS_A_MONTH = 30.4375;

/** A bin of time about as wide as a month. */
export const monthBin = (day: number): number => Math.floor(day / DAYS_A_MONTH);
