import type { Meeting } from '#src/domain/meeting.ts';
import type { Visit } from '#src/domain/visit.ts';
import type { MatchedRow, RecordedRow } from './matched-row.ts';
import { outcomeOf } from './row-outcome.ts';
import { holdsAll } from './visit-agreement.ts';

type Old = NonNullable<MatchedRow['old']>;

/** Whether a table made a visit: its source is named first. */
export const isOurs = ({ sources: [first] }: Visit, from: string): boolean => first?.source === from;

/** How many rows of a table a visit is known from. */
export const rowsOf = ({ sources }: Visit, from: string): number =>
  new Set(sources.flatMap(({ source, paragraph }) => (source === from ? paragraph : []))).size;

/** The meeting of a visit that a row is about: with its organisations, on its day or from its row if there are several. */
function meetingOf(meetings: readonly Meeting[], { records, source, row }: RecordedRow): Meeting | undefined {
  const named = records.meeting?.organisations ?? [];
  const holding = meetings.filter(({ organisations }) => holdsAll(organisations, named));
  const { when } = records.visit;
  return (
    holding.find((each) => when !== undefined && each.when === when) ??
    holding.find(({ sources }) => sources.some((each) => each.source === source && each.paragraph === row)) ??
    holding.find((each) => each.when === undefined) ??
    holding[0] ??
    meetings.find(({ organisations }) => organisations.some((id) => named.includes(id)))
  );
}

/** A visit with its meetings as a row finds them on record. */
export function recordedOf(visit: Visit, meetings: readonly Meeting[], row: RecordedRow): Old {
  const isOwn = isOurs(visit, row.source) && meetings.length < 2 && rowsOf(visit, row.source) < 2;
  const meeting = isOwn ? meetings[0] : meetingOf(meetings, row);
  return {
    visit,
    meetings,
    isFromElsewhere: !isOwn,
    isShared: isOwn && visit.sources.some(({ source }) => source !== row.source),
    ...(meeting === undefined ? {} : { meeting }),
  };
}

/** Whether a visit and its meetings hold everything that a row says. */
export function isAllSaid(visit: Visit, meetings: readonly Meeting[], row: RecordedRow): boolean {
  const old = { ...recordedOf(visit, meetings, row), isFromElsewhere: true };
  return outcomeOf(row.records, { visitId: visit.id, meetingId: old.meeting?.id ?? '', old }).outcome === 'unchanged';
}
