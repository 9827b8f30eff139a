/** Targets in whose cells "ditto" stands for the value of the row above. */
export const DITTO_TARGETS = ['country', 'city', 'address', 'organisation', 'kind', 'ours', 'guests', 'title'] as const;

/** What a column of a table can become in the record. `from` and `to` are a visit's ends, `dayTo` and `monthTo` those of one whose day and month stand apart, `ours` those who travelled. */
export const TARGETS = [
  'date',
  'from',
  'to',
  'year',
  'month',
  'monthTo',
  'day',
  'dayTo',
  ...DITTO_TARGETS,
  'organisationCountry',
  'summary',
  'topic',
  'direction',
  'status',
  'format',
  'notes',
  'ignore',
] as const;

export type Target = (typeof TARGETS)[number];

/** Targets that several columns may fill together. */
export const SHARED_TARGETS: ReadonlySet<Target> = new Set([
  'organisation',
  'ours',
  'guests',
  'summary',
  'topic',
  'notes',
  'ignore',
]);

/** Targets whose cells may stand together as if they were one: those, and countries, cities and statuses where a person, their numbers or their headers say it. */
export const JOINED_TARGETS: ReadonlySet<Target> = new Set([...SHARED_TARGETS, 'country', 'city', 'status']);
