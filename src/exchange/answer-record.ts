import type { ActivityRecord } from '#src/domain/activity-record.ts';
import type { Dataset } from '#src/domain/dataset.ts';
import type { Organisation } from '#src/domain/organisation.ts';
import type { Answer } from '#src/select/answer.ts';

/** An organisation, its umbrella, the umbrella's own, and so on. */
function withUmbrellas(id: string, organisations: ReadonlyMap<string, Organisation>, found: Set<string>): void {
  const organisation = found.has(id) ? undefined : organisations.get(id);
  if (organisation === undefined) return;
  found.add(id);
  if (organisation.partOf !== undefined) withUmbrellas(organisation.partOf, organisations, found);
}

/**
 * The part of the record that an answer is about: its meetings and visits, the follow-ups of those visits, and every
 * record that these refer to, so that the part is a record of its own. By steps.
 */
export function* answerRecord(dataset: Dataset, answer: Answer): Generator<undefined, ActivityRecord> {
  const { record } = dataset;
  const activities = Array.from(answer.activities, (i) => dataset.activities[i]).filter((each) => each !== undefined);
  const visitIds = new Set(activities.map(({ visit }) => visit.id));
  yield;
  const meetingIds = new Set(activities.flatMap(({ meeting }) => meeting?.id ?? []));
  yield;
  const visits = record.visits.filter(({ id }) => visitIds.has(id));
  yield;
  const meetings = record.meetings.filter(({ id }) => meetingIds.has(id));
  yield;
  const followUps = record.followUps.filter(({ visit }) => visit !== undefined && visitIds.has(visit));

  const personIds = new Set(
    [...visits, ...meetings].flatMap(({ people }) => people).concat(followUps.flatMap(({ owner }) => owner ?? [])),
  );
  yield;
  const people = record.people.filter(({ id }) => personIds.has(id));
  yield;
  const organisationIds = new Set<string>();
  const named = [
    record.site.organisation,
    ...meetings.flatMap((each) => each.organisations),
    ...visits.flatMap(({ organisers }) => organisers ?? []),
    ...people.map((each) => each.organisation),
  ];
  for (const id of new Set(named)) withUmbrellas(id, dataset.organisation, organisationIds);
  yield;
  yield;
  const organisations = record.organisations.filter(({ id }) => organisationIds.has(id));
  const placeIds = new Set([
    record.site.home,
    ...meetings.flatMap(({ place }) => place ?? []),
    ...visits.flatMap(({ places }) => places),
    ...organisations.flatMap(({ place }) => place ?? []),
  ]);
  yield;
  const kindIds = new Set(organisations.map(({ kind }) => kind));
  yield;
  const topicIds = new Set([...visits, ...meetings].flatMap(({ topics }) => topics ?? []));
  const goalIds = new Set(visits.flatMap(({ goals }) => goals));
  yield;
  const sourceIds = new Set(
    [...visits, ...meetings, ...followUps, ...people, ...organisations].flatMap(({ sources }) =>
      sources.map(({ source }) => source),
    ),
  );
  yield;
  const kept = (follows: string | undefined) => follows === undefined || meetingIds.has(follows);
  return {
    ...record,
    visits,
    meetings: meetings.map((meeting) => {
      if (kept(meeting.follows?.meeting)) return meeting;
      const { follows: _, ...rest } = meeting;
      return rest;
    }),
    followUps,
    people,
    organisations,
    places: record.places.filter(({ id }) => placeIds.has(id)),
    kinds: record.kinds.filter(({ id }) => kindIds.has(id)),
    topics: record.topics.filter(({ id }) => topicIds.has(id)),
    goals: record.goals.filter(({ id }) => goalIds.has(id)),
    sources: record.sources.filter(({ id }) => sourceIds.has(id)),
  };
}
