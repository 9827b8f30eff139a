import type { ActivityRecord } from '#src/domain/activity-record.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import type { SourceReference } from '#src/domain/source-reference.ts';
import type { Visit } from '#src/domain/visit.ts';
import { type SourcedRow, WaitingRows } from './waiting-rows.ts';

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

type Known = Pick<ActivityRecord, 'visits' | 'meetings' | 'organisations' | 'followUps'>;

/**
 * The visits, meetings and open follow-ups of the record that came from tables and stand in them no longer, or as cancelled.
 * Nothing is claimed of what a row that is set aside may be about, nor of a visit, or a meeting of one, that a row waits to be told from.
 */
export function goneRecords(
  record: Known,
  sources: ReadonlySet<string>,
  rows: readonly SourcedRow[],
): readonly GoneRecord[] {
  const { visits, meetings, followUps } = record;
  const given = new Set(rows.flatMap(({ planned }) => [planned.visit, planned.meeting]));
  const announced = new Set(rows.map(({ planned }) => planned.followUp));
  const asked = new Set(rows.map(({ resembles }) => resembles));
  const waiting = new WaitingRows(rows, record);
  const rowOf = (references: readonly SourceReference[]): SourceReference | undefined =>
    references.find(({ source }) => sources.has(source));
  const byId = new Map(visits.map((visit) => [visit.id, visit]));
  const isGone = (id: string, visit: Visit, own: SourceReference | undefined): own is SourceReference =>
    own !== undefined && !given.has(id) && !asked.has(visit.id) && !waiting.mayBe(visit, own);
  const gone = visits.flatMap((visit): readonly GoneRecord[] => {
    const { id, title, when, sources: references } = visit;
    const own = rowOf(references);
    if (!isGone(id, visit, own)) return [];
    return [{ collection: 'visits', id, title, ...(when === undefined ? {} : { when }), row: own.paragraph }];
  });
  const alone = meetings.flatMap(({ id, visit: of, when, sources: references }): readonly GoneRecord[] => {
    const own = rowOf(references);
    const visit = byId.get(of);
    if (visit === undefined || !given.has(of) || !isGone(id, visit, own)) return [];
    return [
      { collection: 'meetings', id, title: visit.title, ...(when === undefined ? {} : { when }), row: own.paragraph },
    ];
  });
  const past = followUps.flatMap(({ id, title, due, status, sources: references }): readonly GoneRecord[] => {
    const own = rowOf(references);
    if (status !== 'announced' || own === undefined || announced.has(id)) return [];
    if (waiting.mayBe({ id, title, places: [] }, own)) return [];
    return [{ collection: 'followUps', id, title, ...(due === undefined ? {} : { when: due }), row: own.paragraph }];
  });
  return [...gone, ...alone, ...past];
}
