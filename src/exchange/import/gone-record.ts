import type { ActivityRecord } from '#src/domain/activity-record.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import type { SourceReference } from '#src/domain/source-reference.ts';
import type { PlannedRow } from './record-change.ts';

/** A visit, a meeting of one, or a follow-up that is still announced, that an earlier state of a table gave and that no row of it gives any more. It stays. */
export interface GoneRecord {
  readonly collection: 'visits' | 'meetings' | 'followUps';
  readonly id: string;
  /** That of the visit or follow-up. */
  readonly title: LocalizedText;
  /** Of a follow-up when it is due. */
  readonly when?: string;
  /** Its number in the table as it was, from 1. */
  readonly row: number;
}

/** A row of the import with the source that its table is. */
export interface SourcedRow {
  readonly source: string;
  readonly planned: PlannedRow;
  /** Whether the row says that it did not take place. */
  readonly isOff: boolean;
  /** The visit that it waits to be told from. */
  readonly resembles?: string;
}

/**
 * The visits, meetings and open follow-ups of the record that came from tables and stand in them no longer, or as cancelled. A row that is set aside may be
 * the one, so that what stood in its place is not among them.
 */
export function goneRecords(
  { visits, meetings, followUps }: Pick<ActivityRecord, 'visits' | 'meetings' | 'followUps'>,
  sources: ReadonlySet<string>,
  rows: readonly SourcedRow[],
): readonly GoneRecord[] {
  const given = new Set(rows.flatMap(({ planned, resembles }) => [planned.visit, planned.meeting, resembles]));
  const announced = new Set(rows.map(({ planned }) => planned.followUp));
  const waiting = new Set(
    rows
      .filter(({ planned, isOff }) => planned.outcome === 'set-aside' && !isOff)
      .map(({ source, planned }) => `${source} ${planned.row}`),
  );
  const rowOf = (references: readonly SourceReference[]): SourceReference | undefined =>
    references.find(({ source }) => sources.has(source));
  const isGone = (
    id: string,
    own: SourceReference | undefined,
    present: ReadonlySet<string | undefined> = given,
  ): own is SourceReference => own !== undefined && !present.has(id) && !waiting.has(`${own.source} ${own.paragraph}`);
  const byId = new Map(visits.map((visit) => [visit.id, visit]));
  const gone = visits.flatMap(({ id, title, when, sources: references }): readonly GoneRecord[] => {
    const own = rowOf(references);
    if (!isGone(id, own)) return [];
    return [{ collection: 'visits', id, title, ...(when === undefined ? {} : { when }), row: own.paragraph }];
  });
  const goneVisits = new Set(gone.map(({ id }) => id));
  const alone = meetings.flatMap(({ id, visit, when, sources: references }): readonly GoneRecord[] => {
    const own = rowOf(references);
    const title = byId.get(visit)?.title;
    if (goneVisits.has(visit) || title === undefined || given.has(visit) === false || !isGone(id, own)) return [];
    return [{ collection: 'meetings', id, title, ...(when === undefined ? {} : { when }), row: own.paragraph }];
  });
  const past = followUps.flatMap(({ id, title, due, status, sources: references }): readonly GoneRecord[] => {
    const own = rowOf(references);
    if (status !== 'announced' || !isGone(id, own, announced)) return [];
    return [{ collection: 'followUps', id, title, ...(due === undefined ? {} : { when: due }), row: own.paragraph }];
  });
  return [...gone, ...alone, ...past];
}
