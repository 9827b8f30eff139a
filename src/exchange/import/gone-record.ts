import type { ActivityRecord } from '#src/domain/activity-record.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import type { SourceReference } from '#src/domain/source-reference.ts';
import type { Visit } from '#src/domain/visit.ts';
import { type SourcedRow, WaitingRows } from './waiting-rows.ts';

/**
 * A visit, a meeting of one, or a follow-up that is still announced, that an earlier state of a table gave and that no row
 * of it gives any more; an organisation, a person or a city that was named there alone. It stays.
 */
export interface GoneRecord {
  readonly collection: 'visits' | 'meetings' | 'followUps' | 'organisations' | 'people' | 'places';
  readonly id: string;
  /** That of the visit or follow-up, or a name. */
  readonly title: LocalizedText;
  /** Of a follow-up when it is due. */
  readonly when?: string;
  /** Its number in the table as it was, from 1; absent for a city, which has no source. */
  readonly row?: number;
}

/** What is gone from tables. `records`: what stood in them alone; `rows`: what other sources know too, so that only its row is gone. */
export interface GoneFromTables {
  readonly records: readonly GoneRecord[];
  readonly rows: readonly GoneRecord[];
}

type Known = Pick<ActivityRecord, 'visits' | 'meetings' | 'organisations' | 'followUps'>;

/**
 * The visits, meetings and open follow-ups of the record that came from tables and stand in them no longer, or as cancelled.
 * What other sources know too is told apart from what stood there alone. Nothing is claimed of what a row that is set aside may be about, nor of a visit, or a meeting of one, that a row waits to be told from.
 */
export function goneRecords(record: Known, sources: ReadonlySet<string>, rows: readonly SourcedRow[]): GoneFromTables {
  const { visits, meetings, followUps } = record;
  const given = new Set(rows.flatMap(({ planned }) => [planned.visit, planned.meeting]));
  const announced = new Set(rows.map(({ planned }) => planned.followUp));
  const asked = new Set(rows.map(({ resembles }) => resembles));
  const waiting = new WaitingRows(rows, record);
  const rowOf = (references: readonly SourceReference[]): SourceReference | undefined =>
    references.find(({ source }) => sources.has(source));
  const isKnownElsewhere = ({ sources: references }: Pick<Visit, 'sources'>) =>
    references.some(({ source }) => !sources.has(source));
  const byId = new Map(visits.map((visit) => [visit.id, visit]));
  const isGone = (id: string, visit: Visit, own: SourceReference | undefined): own is SourceReference =>
    own !== undefined && !given.has(id) && !asked.has(visit.id) && !waiting.mayBe(visit, own);
  const list: { readonly records: GoneRecord[]; readonly rows: GoneRecord[] } = { records: [], rows: [] };
  const note = (gone: GoneRecord, of: Pick<Visit, 'sources'>) =>
    (isKnownElsewhere(of) ? list.rows : list.records).push(gone);
  for (const visit of visits) {
    const { id, title, when } = visit;
    const own = rowOf(visit.sources);
    if (!isGone(id, visit, own)) continue;
    note({ collection: 'visits', id, title, ...(when === undefined ? {} : { when }), row: own.paragraph }, visit);
  }
  for (const meeting of meetings) {
    const { id, when } = meeting;
    const own = rowOf(meeting.sources);
    const visit = byId.get(meeting.visit);
    if (visit === undefined || !isGone(id, visit, own)) continue;
    if (!given.has(visit.id) && !isKnownElsewhere(visit)) continue;
    const dated = when === undefined ? {} : { when };
    note({ collection: 'meetings', id, title: visit.title, ...dated, row: own.paragraph }, meeting);
  }
  for (const followUp of followUps) {
    const { id, title, due } = followUp;
    const own = rowOf(followUp.sources);
    if (followUp.status !== 'announced' || own === undefined || announced.has(id)) continue;
    if (waiting.mayBe({ id, title, places: [] }, own)) continue;
    note(
      { collection: 'followUps', id, title, ...(due === undefined ? {} : { when: due }), row: own.paragraph },
      followUp,
    );
  }
  return list;
}
