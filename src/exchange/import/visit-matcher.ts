import type { ActivityRecord } from '#src/domain/activity-record.ts';
import type { Meeting } from '#src/domain/meeting.ts';
import type { Visit } from '#src/domain/visit.ts';
import type { RowRecords } from './row-records.ts';
import { meetingBeyond, visitBeyond } from './said-beyond.ts';
import { isSame } from './same-record.ts';

/** A row's records with the ids that they get. `old` is what the record holds of them already, `meetings` all of the visit. */
export interface MatchedRow {
  readonly visitId: string;
  readonly meetingId: string;
  readonly old?: {
    readonly visit: Visit;
    readonly meeting?: Meeting;
    readonly meetings: readonly Meeting[];
    readonly isFromElsewhere: boolean;
  };
}

/** How many visits of one beginning are looked through for the one that says all that a row says. */
const MOST_COMPARED = 100;

const ids = (values: readonly string[]): readonly string[] => [...values].sort();

/**
 * Finds the visits that rows were before: by the id that their date, place and organisation make, else by the row of the
 * same source. A visit of another source is the same if date, places, organisations and title are; of several such, first
 * the one that says all that the row says.
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
    const said = rows.map(({ records, source }) => this.matchAllSaid(records, source));
    const byId = rows.map(({ records, source }, i) => said[i] ?? this.matchById(records, source));
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

  /** The visit of another source that holds everything a row says. */
  private matchAllSaid({ base, visit, meeting }: RowRecords, source: string): MatchedRow | undefined {
    const idOf = (count: number) => (count === 1 ? base : `${base}-${count}`);
    const free = this.firstFree.get(base) ?? 1;
    for (let count = free; count < free + MOST_COMPARED; count += 1) {
      const id = idOf(count);
      const old = this.visits.get(id);
      if (old === undefined) return undefined;
      if (this.taken.has(id) || old.sources.some((reference) => reference.source === source)) continue;
      if (!this.agrees(old, visit, meeting) || visitBeyond(old, visit) !== old) continue;
      const meetings = this.meetings.get(id) ?? [];
      const [first] = meetings;
      if (first !== undefined && meetingBeyond(first, meetings, meeting) !== first) continue;
      this.taken.add(id);
      while (this.taken.has(idOf(this.firstFree.get(base) ?? 1)))
        this.firstFree.set(base, (this.firstFree.get(base) ?? 1) + 1);
      return this.matched(id, old, true);
    }
    return undefined;
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
    const meetings = this.meetings.get(id) ?? [];
    const [meeting] = meetings;
    return {
      visitId: id,
      meetingId: meeting?.id ?? `${id}-meeting`,
      old: { visit, meetings, isFromElsewhere, ...(meeting === undefined ? {} : { meeting }) },
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
