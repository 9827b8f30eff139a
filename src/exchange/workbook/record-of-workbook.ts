import type { WorkbookRemarkCode } from '#src/i18n/messages/workbook.ts';
import { recordFileText } from '../record-file-text.ts';
import { fileKindOf } from '../table/file-kind.ts';
import { cellText } from '../table/header-row.ts';
import { type Refusal, RefusedFile, refusalOf } from '../table/refusal.ts';
import { readSheets, type Sheet } from '../table/spreadsheet.ts';
import { cellLocator, type LocateCell, type PlacedRecords } from './cell-place.ts';
import { type KnownSheet, knownSheets } from './known-sheet.ts';
import { fileStem, type RecordSheet } from './sheet-plan.ts';
import { type ListEntries, listEntries, recordRows, type SheetRows, sheetRows } from './sheet-rows.ts';

/** A row of a workbook, counted from 1 as spreadsheet programs do. */
export interface SheetPlace {
  readonly sheet: string;
  readonly row: number;
}

/** What a workbook of ours holds that was not read: `found` quotes it. */
export interface WorkbookRemark extends SheetPlace {
  readonly code: WorkbookRemarkCode;
  readonly column?: string;
  readonly found: string;
}

export type RecordOfWorkbook =
  | {
      readonly ok: true;
      /** The text of each file of the record by name, ready for `ingest`. */
      readonly files: ReadonlyMap<string, string>;
      /** Where each record stands: file and id (`visits.json uk`) to its row. */
      readonly places: ReadonlyMap<string, SheetPlace>;
      readonly remarks: readonly WorkbookRemark[];
      /** The columns that its sheets of records have, filled or not: file and path (`visits.json notes`). */
      readonly columns: ReadonlySet<string>;
      readonly locate: LocateCell;
    }
  | { readonly ok: false; readonly refusal: Refusal };

/** The key of a record in `places`. */
export const placeKey = (file: string, id: string): string => `${file} ${id}`;

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

interface Reading {
  readonly files: Map<string, string>;
  readonly places: Map<string, SheetPlace>;
  readonly remarks: WorkbookRemark[];
  readonly columns: Set<string>;
  readonly placed: PlacedRecords[];
}

function readRecords(planned: RecordSheet, rows: SheetRows, entries: ListEntries, into: Reading): void {
  const { sheet } = rows;
  const records = recordRows(planned, rows, entries);
  for (const path of rows.headers.keys()) into.columns.add(`${planned.file} ${path}`);
  for (const { id, row } of records) {
    const key = placeKey(planned.file, id);
    if (!into.places.has(key)) into.places.set(key, { sheet, row });
  }
  if (planned.key !== 'site') {
    const sorted = records.toSorted(byId);
    into.files.set(planned.file, recordFileText(sorted.map(({ value }) => value)));
    into.placed.push({ planned, rows, records: sorted });
    return;
  }
  const [site, ...more] = records;
  into.placed.push({ planned, rows, records });
  if (site !== undefined) into.files.set(planned.file, recordFileText(site.value));
  for (const { row } of more) into.remarks.push({ code: 'one-row-only', sheet, row, found: '' });
}

function readKnown(known: readonly KnownSheet[]): Reading & { readonly locate: LocateCell } {
  const into: Reading = { files: new Map(), places: new Map(), remarks: [], columns: new Set(), placed: [] };
  const rowsOf = (sheet: Sheet, planned: NonNullable<KnownSheet['planned']>) => {
    const rows = sheetRows(sheet, planned);
    for (const [at, row] of sheet.rows.entries())
      for (const [column, cell] of row.entries())
        if (cell.kind === 'empty' && cell.formula !== undefined)
          into.remarks.push({
            ...{ code: 'unstored-formula', sheet: sheet.name, row: at + 1, found: cell.formula },
            column: cellText(sheet.rows[0]?.[column] ?? { kind: 'empty' }),
          });
    for (const { address, row, text } of sheet.remarked?.comments ?? [])
      into.remarks.push({ code: 'cell-comment', sheet: sheet.name, row, found: `${address}: ${text}` });
    for (const { column, found } of rows.unknown) {
      into.remarks.push({ code: 'unknown-column', sheet: sheet.name, row: 1, column, found });
    }
    for (const { row, column, found, date } of rows.dates) {
      into.remarks.push({ code: 'date-read', sheet: sheet.name, row, column, found: `${found} → ${date}` });
    }
    return rows;
  };
  const entries: ListEntries = new Map();
  const lists = new Map<string, SheetRows>();
  const records: (readonly [RecordSheet, SheetRows])[] = [];
  for (const { sheet, planned } of known) {
    if (planned === undefined) {
      if (sheet.rows.length > 0) into.remarks.push({ code: 'unknown-sheet', sheet: sheet.name, row: 1, found: '' });
    } else if ('key' in planned) records.push([planned, rowsOf(sheet, planned)]);
    else {
      const rows = rowsOf(sheet, planned);
      lists.set(planned.field, rows);
      listEntries(planned, rows, entries);
    }
  }
  for (const [planned, rows] of records) readRecords(planned, rows, entries, into);
  for (const { owner, id, places } of entries.values()) {
    const isKnown = records.some(([{ file }]) => fileStem(file) === owner && into.places.has(placeKey(file, id)));
    if (!isKnown)
      into.remarks.push(...places.map((place) => ({ ...place, code: 'no-such-record' as const, found: id })));
  }
  return { ...into, locate: cellLocator(into.placed, entries, lists) };
}

/**
 * The record that a workbook made by `workbookOf` holds, in whichever language, edited or not.
 *
 * Never throws. Refused where the file is harmful or damaged (as by `readTables`), or not a workbook of ours: then it
 * may still be a table. Missing sheets give no file, which `ingest` reports. Records are sorted by id.
 */
export async function recordOfWorkbook(name: string, bytes: Uint8Array): Promise<RecordOfWorkbook> {
  try {
    if (fileKindOf(name, bytes) !== 'spreadsheet') throw new RefusedFile('not-our-workbook');
    const known = knownSheets(await readSheets(bytes));
    if (known === undefined) throw new RefusedFile('not-our-workbook');
    return { ok: true, ...readKnown(known) };
  } catch (error) {
    return { ok: false, refusal: refusalOf(name, error) };
  }
}
