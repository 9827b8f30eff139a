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

type Named = 'organisations' | 'people';

/** Whom and what a row says. */
const saidBy = ({ records: { visit, meeting } }: NamingRow): Readonly<Record<Named, readonly string[]>> => ({
  organisations: meeting?.organisations ?? [],
  people: [...visit.people, ...(meeting?.people ?? [])],
});

/** Whom and what its records have kept where its cells are empty by now. */
function keptOf({ records: { visit, meeting }, old }: NamingRow): Readonly<Record<Named, readonly string[]>> {
  const isEmpty = (cells: readonly string[] | undefined) => cells === undefined || cells.length === 0;
  const meetings = old?.isFromElsewhere === true ? old.meetings : [old?.meeting].filter((each) => each !== undefined);
  return {
    organisations: isEmpty(meeting?.organisations) ? meetings.flatMap(({ organisations }) => organisations) : [],
    people: [
      ...(isEmpty(visit.people) ? (old?.visit.people ?? []) : []),
      ...(isEmpty(meeting?.people) ? meetings.flatMap(({ people }) => people) : []),
    ],
  };
}

/** The rows of tables that name each organisation and each person of a record, by their ids: first those that say so now. */
export class NamingRows {
  private readonly rowsOf = { organisations: new Map<string, NamingRow[]>(), people: new Map<string, NamingRow[]>() };

  constructor(rows: readonly NamingRow[]) {
    for (const row of rows) this.note(row, saidBy(row));
    // What a visit that others know too has kept may be theirs: such a row is none to lead to.
    for (const row of rows)
      this.note({ ...row, isTaken: row.isTaken && row.old?.isFromElsewhere === false }, keptOf(row));
  }

  private note(row: NamingRow, named: Readonly<Record<Named, readonly string[]>>): void {
    for (const collection of ['organisations', 'people'] as const)
      for (const id of new Set(named[collection])) {
        const known = this.rowsOf[collection].get(id);
        if (known === undefined) this.rowsOf[collection].set(id, [row]);
        else known.push(row);
      }
  }

  of(collection: Named, id: string): readonly NamingRow[] {
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
