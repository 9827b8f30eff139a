import { cellText } from '../table/header-row.ts';
import type { Sheet } from '../table/spreadsheet.ts';
import type { Cell } from '../table/table.ts';
import { cellValue } from './cell-value.ts';
import { headerKey, headerKeys, headerPart } from './column-header.ts';
import type { Field } from './field-shape.ts';
import { headerOf, pathsOf } from './known-sheet.ts';
import type { PlannedSheet } from './sheet-name.ts';
import { fileStem, type ListSheet, type RecordSheet } from './sheet-plan.ts';
import { isDateField, rewrittenDate } from './written-day.ts';

const EMPTY: Cell = { kind: 'empty' };

/** A row of one of our sheets: its cells by the path of their column, joined by dots. */
interface SheetRow {
  readonly row: number;
  readonly cells: ReadonlyMap<string, Cell>;
}

export interface SheetRows {
  readonly sheet: string;
  readonly rows: readonly SheetRow[];
  /** What the sheet calls each column that it has, by path. */
  readonly headers: ReadonlyMap<string, string>;
  /** Dates that were read although they are in another shape. */
  readonly dates: readonly RewrittenDate[];
  /** Columns that nobody knows, with the first value that stands in them. */
  readonly unknown: readonly { readonly column: string; readonly found: string }[];
}

/** The entries of one list of one record, in the order of their rows. */
interface RecordEntries {
  readonly owner: string;
  readonly id: string;
  readonly entries: [name: string, value: unknown][];
  readonly places: { readonly sheet: string; readonly row: number }[];
  /** Where each of the entries stands. */
  readonly filled: { readonly sheet: string; readonly row: number }[];
}

/** A date that was written in another shape than the record's, and how it was read. */
export interface RewrittenDate {
  readonly row: number;
  readonly column: string;
  readonly found: string;
  readonly date: string;
}

/** Lists of all records by field, file and id. */
export type ListEntries = Map<string, RecordEntries>;

/** The key of one list of one record in `ListEntries`. */
export const entriesKey = (field: string, owner: string, id: string) => JSON.stringify([field, owner, id]);

/** Cells of one column, whose text goes on from one to the next. */
function joined(parts: readonly Cell[]): Cell {
  const filled = parts.filter(({ kind }) => kind !== 'empty');
  const [first = EMPTY, ...more] = filled;
  return more.length === 0 ? first : { kind: 'text', text: filled.map(cellText).join('') };
}

/** The filled rows under a sheet's header, with each cell under the field that it stands for. */
export function sheetRows(sheet: Sheet, planned: PlannedSheet): SheetRows {
  const header = headerOf(sheet);
  const byKey = new Map(
    pathsOf(planned).flatMap((path) => headerKeys(path).map((key) => [key, path.join('.')] as const)),
  );
  const columns = header.map((each) => {
    const { header: name, part } = headerPart(each);
    return { path: byKey.get(headerKey(each)) ?? byKey.get(headerKey(name)), part };
  });
  const positions = new Map<string, number[]>();
  const inOrder = [...columns.entries()].sort(([, a], [, b]) => a.part - b.part);
  for (const [at, { path }] of inOrder) {
    if (path !== undefined) positions.set(path, [...(positions.get(path) ?? []), at]);
  }
  const headers = new Map([...positions].map(([path, [first = 0]]) => [path, (header[first] ?? '').trim()]));
  const body = sheet.rows.slice(1);
  const dates: RewrittenDate[] = [];
  const dated = (path: string, cell: Cell, row: number): Cell => {
    const date = isDateField(path) ? rewrittenDate(cell, sheet.dateSystem) : undefined;
    if (date === undefined) return cell;
    dates.push({ row, column: headers.get(path) ?? path, found: cellText(cell), date });
    return { kind: 'text', text: date };
  };
  const rows = body.map((row, i) => ({
    row: i + 2,
    cells: new Map(
      [...positions].map(([path, all]) => [path, dated(path, joined(all.map((at) => row[at] ?? EMPTY)), i + 2)]),
    ),
  }));
  const width = body.reduce((widest, row) => Math.max(widest, row.length), 0);
  const unknown = Array.from({ length: width }, (_, at) => at).flatMap((at) => {
    const found = columns[at]?.path === undefined && body.find((row) => (row[at] ?? EMPTY).kind !== 'empty')?.[at];
    return found ? [{ column: header[at] ?? '', found: cellText(found) }] : [];
  });
  const isFilled = ({ cells }: SheetRow) => [...cells.values()].some(({ kind }) => kind !== 'empty');
  return { sheet: sheet.name, rows: rows.filter(isFilled), headers, dates, unknown };
}

function objectOf(
  fields: readonly Field[],
  cells: SheetRow['cells'],
  listOf: (field: string) => RecordEntries | undefined,
  path: readonly string[] = [],
): Readonly<Record<string, unknown>> {
  const values = fields.map(({ name, isOptional, shape }): readonly [string, unknown] => {
    const at = [...path, name];
    if (shape.kind === 'object') {
      const inner = objectOf(shape.fields, cells, listOf, at);
      return [name, Object.keys(inner).length === 0 ? undefined : inner];
    }
    if (shape.kind === 'rows') {
      const { entries } = listOf(name) ?? { entries: isOptional ? undefined : [] };
      if (entries === undefined) return [name, undefined];
      return [name, shape.isNamed ? Object.fromEntries(entries) : entries.map(([, value]) => value)];
    }
    const value = cellValue(cells.get(at.join('.')) ?? EMPTY, { shape });
    return [name, value === undefined && shape.kind === 'list' && !isOptional ? [] : value];
  });
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

const textAt = (cells: SheetRow['cells'], path: string) => cellText(cells.get(path) ?? EMPTY).trim();

/** The records of a sheet, each with the lists that other sheets hold of it. */
export function recordRows({ file, fields }: RecordSheet, { rows }: SheetRows, entries: ListEntries) {
  return rows.map(({ row, cells }) => {
    const id = textAt(cells, 'id');
    const value = objectOf(fields, cells, (field) => entries.get(entriesKey(field, fileStem(file), id)));
    return { id, row, value };
  });
}

/** Adds the entries of a list sheet to those of all lists. A row without values states that a list is empty. */
export function listEntries(list: ListSheet, { sheet, rows }: SheetRows, into: ListEntries): void {
  for (const { row, cells } of rows) {
    const [owner, id, name] = [
      textAt(cells, 'record'),
      textAt(cells, 'recordId'),
      cellText(cells.get('entry') ?? EMPTY),
    ];
    const key = entriesKey(list.field, owner, id);
    const known = into.get(key) ?? { owner, id, entries: [], places: [], filled: [] };
    into.set(key, known);
    known.places.push({ sheet, row });
    const value = objectOf(list.fields, cells, () => undefined);
    if (name === '' && Object.keys(value).length === 0) continue;
    known.entries.push([name, value]);
    known.filled.push({ sheet, row });
  }
}
