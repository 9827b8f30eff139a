import type { ActivityRecord } from '#src/domain/activity-record.ts';

/** What of a record the pictures show as an example. */
export interface Example {
  readonly organisation: string;
  /** ISO 3166-1 code of a country in which it was met. */
  readonly country: string;
  /** Id of the visit on which it was met. */
  readonly visit: string;
}

/**
 * The example of a record: the first organisation of the first meeting that says most (what came of it and what was
 * shown there). Throws if no meeting names an organisation.
 */
export function exampleOf({ meetings, visits }: ActivityRecord): Example {
  const told = meetings
    .filter(({ organisations }) => organisations.length > 0)
    .map((meeting) => ({
      meeting,
      facts: [meeting.outcome, meeting.presented, meeting.discussed].filter(Boolean).length,
    }))
    .sort((a, b) => b.facts - a.facts)[0];
  const organisation = told?.meeting.organisations[0];
  const visit = visits.find(({ id }) => id === told?.meeting.visit);
  const country = visit?.countries[0];
  if (organisation === undefined || visit === undefined || country === undefined)
    throw new Error(
      'The record holds no meeting with an organisation in a known country: there is nothing to picture.',
    );
  return { organisation, country, visit: visit.id };
}
