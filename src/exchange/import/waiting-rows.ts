import type { ActivityRecord } from '#src/domain/activity-record.ts';
import type { SourceReference } from '#src/domain/source-reference.ts';
import type { Visit } from '#src/domain/visit.ts';
import type { ImportFaultCode } from '#src/i18n/messages/import-faults.ts';
import { nameKey, titleKeys } from './name-key.ts';
import type { ReadRow } from './read-row.ts';
import type { PlannedRow } from './record-change.ts';

/** What a row says that is set aside, as far as it tells which visit it is about. */
export interface WaitingRow {
  /** The date as it stands in the table. */
  readonly printed: string;
  readonly organisations: readonly string[];
  readonly title: string;
  /** Ids of places. */
  readonly places: readonly string[];
}

/** A row of the import with the source that its table is. */
export interface SourcedRow {
  readonly source: string;
  readonly planned: PlannedRow;
  /** What it says, where it is set aside and took place for all that is known. */
  readonly waits?: WaitingRow;
  /** The visit that it waits to be told from. */
  readonly resembles?: string;
}

/** Faults of rows that are about no visit, or about none that took place. */
const NO_VISIT: ReadonlySet<ImportFaultCode> = new Set([
  'cancelled-row',
  'postponed-row',
  'refused-row',
  'absent-row',
  'written-row',
  'total-row',
  'header-again',
  'heading-row',
  'footnote-row',
  'nothing-to-record',
]);

/** What a row that is set aside says; `undefined` where that is that there is no visit. */
export function waitingRow({ faults, printedDate, organisations, title, places }: ReadRow): WaitingRow | undefined {
  if (faults.some(({ code }) => NO_VISIT.has(code))) return undefined;
  return { printed: printedDate, organisations, title, places: places.places.map(({ id }) => id) };
}

type Waiting = WaitingRow & { readonly source: string; readonly row: number };

/** The rows that are set aside for something else than the visit that they resemble. */
const waitingRows = (rows: readonly SourcedRow[]): readonly Waiting[] =>
  rows.flatMap(({ source, planned, waits, resembles }) =>
    waits === undefined || resembles !== undefined ? [] : [{ ...waits, source, row: planned.row }],
  );

/** Tells whether a row that waits may be about a visit. */
export class WaitingRows {
  private readonly rows: readonly (Waiting & { readonly names: readonly string[]; readonly called: string })[];
  private readonly namesOf: ReadonlyMap<string, readonly string[]>;
  private readonly met = new Map<string, Set<string>>();

  constructor(
    rows: readonly SourcedRow[],
    { meetings, organisations }: Pick<ActivityRecord, 'meetings' | 'organisations'>,
  ) {
    this.rows = waitingRows(rows).map((each) => ({
      ...each,
      names: each.organisations.map(nameKey),
      called: nameKey(each.title),
    }));
    this.namesOf = new Map(organisations.map(({ id, name, aliases }) => [id, [name, ...aliases].map(nameKey)]));
    if (this.rows.length === 0) return;
    for (const { visit, organisations: ids } of meetings) {
      const names = this.met.get(visit) ?? new Set();
      for (const name of ids.flatMap((id) => this.namesOf.get(id) ?? [])) names.add(name);
      this.met.set(visit, names);
    }
  }

  /** Whether one is in its row, or has its date as printed, an organisation met or the title in common; of one that says nothing else, a place. */
  mayBe({ id, title, places }: Pick<Visit, 'id' | 'title' | 'places'>, own: SourceReference): boolean {
    const met = this.met.get(id);
    return this.rows.some((row) => {
      if (row.source !== own.source) return false;
      const isSilent = row.printed === '' && row.names.length === 0 && row.title === '';
      return (
        row.row === own.paragraph ||
        (row.printed !== '' && row.printed === own.asPrinted) ||
        row.names.some((name) => met?.has(name) === true) ||
        (row.called !== '' && titleKeys(title).includes(row.called)) ||
        (isSilent && (row.places.length === 0 || row.places.some((place) => places.includes(place))))
      );
    });
  }
}
