import type { ActivityRecord } from '#src/domain/activity-record.ts';
import type { Meeting } from '#src/domain/meeting.ts';
import type { Visit } from '#src/domain/visit.ts';
import type { RowRecords } from './row-records.ts';
import { isSame } from './same-record.ts';

/** A row's records with the ids that they get. `old` is what the record holds of them already. */
export interface MatchedRow {
  readonly visitId: string;
  readonly meetingId: string;
  readonly old?: { readonly visit: Visit; readonly meeting?: Meeting; readonly isFromElsewhere: boolean };
}

const ids = (values: readonly string[]): readonly string[] => [...values].sort();

/**
 * Finds the visits that rows were before: by the id that their date, place and organisation make, else by the row of the
 * same source. A visit of another source is the same only if it says the same.
 */
export class VisitMatcher {
  private readonly visits: ReadonlyMap<string, Visit>;
  private readonly meetings: ReadonlyMap<string, readonly Meeting[]>;
  private readonly byRow = new Map<string, Visit>();
  private readonly taken = new Set<string>();
  private readonly firstFree = new Map<string, number>();

  constructor(record: Pick<ActivityRecord, 'visits' | 'meetings'>) {
    this.visits = new Map(record.visits.map((visit) => [visit.id, visit]));
    this.meetings = groupByVisit(record.meetings);
    for (const visit of record.visits)
      for (const { source, paragraph } of visit.sources) this.byRow.set(`${source}#${paragraph}`, visit);
  }

  /** Gives every row its ids. All rows are matched by id before any is matched by its place in the table. */
  match(
    rows: readonly { readonly records: RowRecords; readonly source: string; readonly row: number }[],
  ): readonly MatchedRow[] {
    const byId = rows.map(({ records, source }) => this.matchById(records, source));
    return byId.map((match, i) => {
      const row = rows[i];
      if (match.old !== undefined || row === undefined) return match;
      const before = this.byRow.get(`${row.source}#${row.row}`);
      if (before === undefined || this.taken.has(before.id)) return match;
      this.taken.delete(match.visitId);
      this.taken.add(before.id);
      return this.matched(before.id, before, false);
    });
  }

  private matchById({ base, visit, meeting }: RowRecords, source: string): MatchedRow {
    const idOf = (count: number) => (count === 1 ? base : `${base}-${count}`);
    let free = this.firstFree.get(base) ?? 1;
    while (this.taken.has(idOf(free))) free += 1;
    this.firstFree.set(base, free);
    for (let count = free; ; count += 1) {
      const id = idOf(count);
      if (this.taken.has(id)) continue;
      const old = this.visits.get(id);
      const isOurs = old?.sources.some((reference) => reference.source === source) === true;
      if (old !== undefined && !isOurs && !this.agrees(old, visit, meeting)) continue;
      this.taken.add(id);
      return this.matched(id, old, old !== undefined && !isOurs);
    }
  }

  private matched(id: string, visit: Visit | undefined, isFromElsewhere: boolean): MatchedRow {
    if (visit === undefined) return { visitId: id, meetingId: `${id}-meeting` };
    const [meeting] = this.meetings.get(id) ?? [];
    return {
      visitId: id,
      meetingId: meeting?.id ?? `${id}-meeting`,
      old: { visit, isFromElsewhere, ...(meeting === undefined ? {} : { meeting }) },
    };
  }

  private agrees(old: Visit, visit: RowRecords['visit'], meeting: RowRecords['meeting']): boolean {
    const met = (this.meetings.get(old.id) ?? []).flatMap(({ organisations }) => organisations);
    return (
      old.when === visit.when &&
      isSame(ids(old.places), ids(visit.places)) &&
      isSame(ids(old.countries), ids(visit.countries)) &&
      isSame(ids(met), ids(meeting?.organisations ?? [])) &&
      (old.title.en === visit.title.en || old.title.bg === visit.title.bg)
    );
  }
}

function groupByVisit(meetings: readonly Meeting[]): ReadonlyMap<string, readonly Meeting[]> {
  const groups = new Map<string, Meeting[]>();
  for (const meeting of meetings) {
    const group = groups.get(meeting.visit);
    if (group === undefined) groups.set(meeting.visit, [meeting]);
    else group.push(meeting);
  }
  return groups;
}
