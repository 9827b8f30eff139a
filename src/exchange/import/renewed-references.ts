import type { ActivityRecord } from '#src/domain/activity-record.ts';
import type { SourceReference } from '#src/domain/source-reference.ts';
import type { MatchedRow } from './matched-row.ts';
import type { RecordChange } from './record-change.ts';
import type { RowRecords } from './row-records.ts';

/** A row that became records, taken or not, with its source and its number there. `old`: what its table made of it before. */
export interface NamingRow {
  readonly source: string;
  readonly row: number;
  readonly records: RowRecords;
  readonly isTaken: boolean;
  readonly old?: MatchedRow['old'];
}

/** Whom and what a row says, or else, where its cells are empty by now, what its records have kept from it. */
function namedBy({ records: { visit, meeting }, old }: NamingRow, isKept: boolean) {
  const kept = isKept && old?.isFromElsewhere === false ? old : undefined;
  const orKept = (said: readonly string[] = [], before: readonly string[] = []) =>
    isKept ? (said.length === 0 ? before : []) : said;
  return {
    organisations: orKept(meeting?.organisations, kept?.meeting?.organisations),
    people: new Set([...orKept(visit.people, kept?.visit.people), ...orKept(meeting?.people, kept?.meeting?.people)]),
  };
}

/** The rows of tables that name each organisation and each person of a record, by their ids: first those that say so now. */
export class NamingRows {
  private readonly rowsOf = { organisations: new Map<string, NamingRow[]>(), people: new Map<string, NamingRow[]>() };

  constructor(rows: readonly NamingRow[]) {
    for (const isKept of [false, true])
      for (const each of rows) {
        const { organisations, people } = namedBy(each, isKept);
        for (const id of organisations) this.note('organisations', id, each);
        for (const id of people) this.note('people', id, each);
      }
  }

  private note(collection: 'organisations' | 'people', id: string, row: NamingRow): void {
    const known = this.rowsOf[collection].get(id);
    if (known === undefined) this.rowsOf[collection].set(id, [row]);
    else known.push(row);
  }

  of(collection: 'organisations' | 'people', id: string): readonly NamingRow[] {
    return this.rowsOf[collection].get(id) ?? [];
  }
}

/**
 * References with those to rows that name something no longer in the place of which the first rows stand that do. What no
 * row of its table names stays as it is, and so do references to other sources.
 */
function renewed(references: readonly SourceReference[], rows: readonly NamingRow[]): readonly SourceReference[] {
  const isIn = ({ source, paragraph }: SourceReference, row: NamingRow) =>
    row.source === source && row.row === paragraph;
  const isStale = (each: SourceReference) =>
    rows.some(({ source, isTaken }) => isTaken && source === each.source) && !rows.some((row) => isIn(each, row));
  if (!references.some(isStale)) return references;
  const taken = references.filter((each) => !isStale(each));
  return references.flatMap((each) => {
    if (!isStale(each)) return each;
    const row = rows.find(
      (other) => other.isTaken && other.source === each.source && !taken.some((ref) => isIn(ref, other)),
    );
    if (row === undefined) return [];
    const moved = { ...each, paragraph: row.row };
    taken.push(moved);
    return moved;
  });
}

/** The organisations and people of a record whose rows stand elsewhere in their tables by now, with the rows as they stand. */
export function renewedReferences(
  { organisations, people }: Pick<ActivityRecord, 'organisations' | 'people'>,
  rows: NamingRows,
): readonly RecordChange[] {
  return [
    ...organisations.flatMap((before): readonly RecordChange[] => {
      const sources = renewed(before.sources, rows.of('organisations', before.id));
      if (sources === before.sources) return [];
      return [{ collection: 'organisations', id: before.id, before, after: { ...before, sources } }];
    }),
    ...people.flatMap((before): readonly RecordChange[] => {
      const sources = renewed(before.sources, rows.of('people', before.id));
      if (sources === before.sources) return [];
      return [{ collection: 'people', id: before.id, before, after: { ...before, sources } }];
    }),
  ];
}
