import type { Activity } from '#src/domain/activity.ts';
import type { Dataset } from '#src/domain/dataset.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import type { Outcome } from '#src/domain/meeting.ts';
import type { Organisation } from '#src/domain/organisation.ts';
import type { Person } from '#src/domain/person.ts';
import type { Place } from '#src/domain/place.ts';
import type { SourceReference } from '#src/domain/source-reference.ts';
import type { Term } from '#src/domain/term.ts';
import { type Answer, isPossible } from './answer.ts';

/** One row of the table and of its CSV. `isPossible`: it is only possibly in the filter's period. */
export interface ActivityRow {
  readonly activity: Activity;
  readonly isPossible: boolean;
}

/** The row of one activity, by its index. */
export function activityRow({ activities }: Dataset, answer: Answer, index: number): ActivityRow | undefined {
  const activity = activities[index];
  return activity === undefined ? undefined : { activity, isPossible: isPossible(answer, index) };
}

/** The rows of an answer, in the order of time, or of some of its activities in their order. */
export function activityRows(dataset: Dataset, answer: Answer, indexes = answer.activities): ActivityRow[] {
  return Array.from(indexes).flatMap((index) => activityRow(dataset, answer, index) ?? []);
}

/**
 * What the record holds about an activity, its ids looked up.
 *
 * `date`: EDTF of its own; a meeting without one lies somewhere in `visitDate`. `inferred`: names of inferred fields,
 * those of a meeting's visit after `visit.`.
 */
export interface ActivityFacts {
  readonly date: string | undefined;
  readonly visitDate: string | undefined;
  readonly organisations: readonly Organisation[];
  readonly kinds: readonly Term[];
  readonly places: readonly Place[];
  readonly people: readonly Person[];
  readonly topics: readonly Term[];
  readonly goals: readonly Term[];
  readonly presented: LocalizedText | undefined;
  readonly discussed: LocalizedText | undefined;
  readonly outcome: Outcome | undefined;
  readonly inferred: readonly string[];
  readonly sources: readonly SourceReference[];
}

function lookUp<T>(ids: readonly string[], known: ReadonlyMap<string, T>): readonly T[] {
  const found: T[] = [];
  for (const id of ids) {
    const record = known.get(id);
    if (record !== undefined) found.push(record);
  }
  return found;
}

function inferredFields({ meeting, visit }: Activity): readonly string[] {
  const ofVisit = Object.keys(visit.inferred ?? {});
  if (meeting === undefined) return ofVisit;
  return [...Object.keys(meeting.inferred ?? {}), ...ofVisit.map((field) => `visit.${field}`)];
}

/** Gathers what is on record about an activity. */
export function activityFacts(dataset: Dataset, activity: Activity): ActivityFacts {
  const { meeting, visit } = activity;
  return {
    date: (meeting ?? visit).when,
    visitDate: visit.when,
    organisations: lookUp(activity.organisations, dataset.organisation),
    kinds: lookUp(activity.kinds, dataset.kind),
    places: lookUp(activity.places, dataset.place),
    people: lookUp(activity.people, dataset.person),
    topics: lookUp(activity.topics, dataset.topic),
    goals: lookUp(visit.goals, dataset.goal),
    presented: meeting?.presented,
    discussed: meeting?.discussed,
    outcome: meeting?.outcome,
    inferred: inferredFields(activity),
    sources: [...(meeting?.sources ?? []), ...visit.sources],
  };
}
