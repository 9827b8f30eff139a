import type { Activity } from '#src/domain/activity.ts';
import type { Dataset } from '#src/domain/dataset.ts';
import type { Meeting } from '#src/domain/meeting.ts';
import type { Organisation } from '#src/domain/organisation.ts';
import type { Standing } from '#src/domain/period.ts';
import type { Term } from '#src/domain/term.ts';
import type { Visit } from '#src/domain/visit.ts';
import { type Answer, isPossible } from './answer.ts';
import { type Encounter, encounterFacts, recordsOf } from './encounter.ts';

/** A visit in which an organisation was met: the encounters with it, and whom else the visit met. */
export interface VisitHistory {
  readonly visit: Visit;
  readonly goals: readonly Term[];
  readonly encounters: readonly Encounter[];
  readonly others: readonly Organisation[];
}

/** Where each of these activities stands to the answer's filter, by id; those that it leaves out are absent. */
function standings(dataset: Dataset, answer: Answer, own: readonly Activity[]): ReadonlyMap<string, Standing> {
  const wanted = new Set(own);
  const found = new Map<string, Standing>();
  for (const i of answer.activities) {
    const activity = dataset.activities[i];
    if (activity === undefined || !wanted.has(activity)) continue;
    found.set(activity.id, isPossible(answer, i) ? 'possible' : 'certain');
  }
  return found;
}

function followersOf(meetings: readonly Meeting[]): ReadonlyMap<string, readonly Meeting[]> {
  const followers = new Map<string, Meeting[]>();
  for (const meeting of meetings) {
    if (meeting.follows === undefined) continue;
    const before = followers.get(meeting.follows.meeting);
    if (before === undefined) followers.set(meeting.follows.meeting, [meeting]);
    else before.push(meeting);
  }
  return followers;
}

/** Every encounter with an organisation by visit, in the order of time, those outside the filter included. */
export function organisationHistory(dataset: Dataset, answer: Answer, id: string): readonly VisitHistory[] {
  const own = dataset.activitiesOfOrganisation.get(id) ?? [];
  const standing = standings(dataset, answer, own);
  const byVisit = new Map<Visit, Activity[]>();
  for (const activity of own) {
    const before = byVisit.get(activity.visit);
    if (before === undefined) byVisit.set(activity.visit, [activity]);
    else before.push(activity);
  }
  return [...byVisit].map(([visit, activities]) => {
    const meetings = dataset.meetingsOfVisit.get(visit.id) ?? [];
    const followers = followersOf(meetings);
    const met = new Set(meetings.flatMap(({ organisations }) => organisations));
    met.delete(id);
    return {
      visit,
      goals: recordsOf(dataset.goal, visit.goals),
      encounters: activities.flatMap((activity) => {
        const { meeting } = activity;
        if (meeting === undefined) return [];
        const stands = standing.get(activity.id) ?? 'outside';
        return [encounterFacts(dataset, activity, meeting, id, stands, followers.get(meeting.id) ?? [])];
      }),
      others: recordsOf(dataset.organisation, [...met]),
    };
  });
}

/** How many visits and meetings a history tells of. */
export function historyTotals(history: readonly VisitHistory[]): {
  readonly visits: number;
  readonly meetings: number;
} {
  return { visits: history.length, meetings: history.reduce((sum, { encounters }) => sum + encounters.length, 0) };
}
