import type { ActivityRecord } from '#src/domain/activity-record.ts';
import type { Language } from '#src/domain/language.ts';
import { wholeRecord } from '#src/domain/whole-record.ts';
import { sheetNames, workbookMessages } from '#src/i18n/messages/workbook.ts';
import type { ExportTask } from '../export-file.ts';
import { eachInSteps, runExport } from '../export-steps.ts';
import { columnHeader, columnMeaning, partHeader } from './column-header.ts';
import { writeList } from './list-cell.ts';
import { MARKER_SHEET, MARKER_VERSION, PLANNED_SHEETS, type PlannedSheet, sheetKey, sheetName } from './sheet-name.ts';
import {
  type Column,
  fileStem,
  isPublicEntry,
  LIST_SHEETS,
  type ListSheet,
  ownerPaths,
  RECORD_SHEETS,
  type RecordSheet,
} from './sheet-plan.ts';
import { type CellValue, LONGEST_CELL, type SheetContent, workbookFile } from './workbook-file.ts';

export interface WorkbookOptions {
  /** Whether the fields for staff (`notes`, `contact`) are written. Only in an internal build. */
  readonly isInternal?: boolean;
}

const PROSE_WIDTH = 48;
const SHORT_WIDTH = 22;
const NARROW_WIDTH = 12;

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

function cellOf(record: unknown, { path, isOptional }: Column): CellValue {
  const value = valueAt(record, path);
  if (Array.isArray(value)) return value.length > 0 || isOptional ? writeList(value.map(String)) : undefined;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' ? value : undefined;
}

const partsOf = (value: CellValue) => (typeof value === 'string' ? Math.ceil(value.length / LONGEST_CELL) : 1);

function widthOf({ path, shape }: Column): number {
  if (shape.kind === 'number' || shape.kind === 'boolean') return NARROW_WIDTH;
  return shape.kind === 'text' && shape.isProse && path.length > 1 ? PROSE_WIDTH : SHORT_WIDTH;
}

/** The rows under their header, texts longer than a cell in as many columns as they need. */
function contentOf(
  name: string,
  columns: readonly Column[],
  rows: readonly (readonly CellValue[])[],
  language: Language,
): SheetContent {
  const parts = columns.map((_, at) => rows.reduce((most, row) => Math.max(most, partsOf(row[at])), 1));
  const spread = <T>(each: (at: number, part: number) => T): T[] =>
    parts.flatMap((count, at) => Array.from({ length: count }, (_, i) => each(at, i + 1)));
  const partOf = (value: CellValue, part: number): CellValue => {
    if (typeof value !== 'string') return part === 1 ? value : undefined;
    return value.slice((part - 1) * LONGEST_CELL, part * LONGEST_CELL);
  };
  const headers = columns.map(({ path }) => columnHeader(path, language));
  const isLong = parts.some((count) => count > 1);
  return {
    name,
    rows: [
      spread((at, part) => partHeader(headers[at] ?? '', part)),
      ...(isLong ? rows.map((row) => spread((at, part) => partOf(row[at], part))) : rows),
    ],
    widths: spread((at) => columns.map(widthOf)[at] ?? SHORT_WIDTH),
  };
}

const recordsOf = (record: ActivityRecord, { key }: RecordSheet): readonly unknown[] =>
  key === 'site' ? [record.site] : record[key];

const ownerColumn = (name: string): Column => ({
  path: [name],
  shape: { kind: 'text', isProse: false },
  isOptional: false,
  isInternal: false,
});

/** Columns of a sheet, those that say which record a row belongs to among them. */
function allColumns(sheet: PlannedSheet, isInternal: boolean): readonly Column[] {
  if (!('key' in sheet)) return [...ownerPaths(sheet).map(ownerColumn), ...sheet.columns];
  return sheet.columns.filter((column) => isInternal || !column.isInternal);
}

function entriesOf(list: ListSheet, value: unknown): readonly (readonly [name: string | undefined, entry: unknown])[] {
  if (list.isNamed) return typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return Array.isArray(value) ? value.map((entry: unknown) => [undefined, entry] as const) : [];
}

function* rowsOfList(
  record: ActivityRecord,
  list: ListSheet,
  isInternal: boolean,
): Generator<undefined, readonly (readonly CellValue[])[]> {
  const rows: (readonly CellValue[])[] = [];
  for (const sheet of RECORD_SHEETS) {
    const field = sheet.fields.find(({ name, shape }) => name === list.field && shape.kind === 'rows');
    if (field === undefined) continue;
    yield* eachInSteps(recordsOf(record, sheet), (owner) => {
      const value = valueAt(owner, [list.field]);
      const id = valueAt(owner, ['id']);
      const of = [fileStem(sheet.file), typeof id === 'string' ? id : undefined];
      const entries = entriesOf(list, value).filter(
        ([name]) => isInternal || name === undefined || isPublicEntry(sheet, list, name),
      );
      if (entries.length === 0 && value !== undefined && field.isOptional) rows.push(of);
      for (const [name, entry] of entries) {
        const cells = list.columns.map((column) => cellOf(entry, column));
        rows.push(list.isNamed ? [...of, name, ...cells] : [...of, ...cells]);
      }
    });
  }
  return rows;
}

function explanation(language: Language, isInternal: boolean): SheetContent {
  const { sheet, column, field, meaning, list, continued, internal } = workbookMessages;
  const rows = PLANNED_SHEETS.flatMap((planned) =>
    allColumns(planned, isInternal).map((each) => {
      const means = columnMeaning(each.path, language);
      const text = each.shape.kind === 'list' ? `${means} ${list[language]}`.trim() : means;
      return [sheetName(planned, language), columnHeader(each.path, language), each.path.join('.'), text];
    }),
  );
  const marks = isInternal ? [[internal[language]]] : [];
  const header = [sheet, column, field, meaning].map((message) => message[language]);
  return {
    name: sheetNames.explanation[language],
    rows: [...marks, header, ...rows, [undefined, undefined, undefined, continued[language]]],
    widths: [SHORT_WIDTH, SHORT_WIDTH, SHORT_WIDTH, PROSE_WIDTH * 2],
  };
}

function marker(language: Language): SheetContent {
  const rows = PLANNED_SHEETS.map((sheet) => [sheetName(sheet, language), sheetKey(sheet)]);
  const widths = [SHORT_WIDTH, SHORT_WIDTH];
  return { name: MARKER_SHEET, rows: [[MARKER_SHEET, MARKER_VERSION], ...rows], widths, isHidden: true };
}

function* workbookSteps(
  part: ActivityRecord,
  language: Language,
  isInternal: boolean,
  progress?: (done: number) => void,
): Generator<undefined, Uint8Array> {
  const record = wholeRecord(part);
  const sheets: SheetContent[] = [];
  for (const sheet of RECORD_SHEETS) {
    const columns = allColumns(sheet, isInternal);
    const rows: (readonly CellValue[])[] = [];
    yield* eachInSteps(recordsOf(record, sheet), (each) => rows.push(columns.map((column) => cellOf(each, column))));
    sheets.push(contentOf(sheetName(sheet, language), columns, rows, language));
  }
  for (const list of LIST_SHEETS) {
    const rows = yield* rowsOfList(record, list, isInternal);
    sheets.push(contentOf(sheetName(list, language), allColumns(list, isInternal), rows, language));
  }
  return yield* workbookFile([...sheets, explanation(language, isInternal), marker(language)], progress);
}

/**
 * The record as an Excel workbook: a sheet for each of its files and for the lists inside records, headers in the chosen
 * language, and a sheet that explains every column. `recordOfWorkbook` gives the identical record back.
 *
 * Fields for staff are left out unless `isInternal`. Every text is a text cell: none runs as a formula. Made in short
 * tasks. Rejects where prose is still to come, and with the signal's reason when aborted.
 */
export function workbookOf(
  part: ActivityRecord,
  language: Language,
  { isInternal = false }: WorkbookOptions = {},
  { signal, progress }: Partial<ExportTask> = {},
): Promise<Uint8Array> {
  return runExport(workbookSteps(part, language, isInternal, progress), signal);
}
