import { fileStem, type RecordSheet } from './sheet-plan.ts';
import { entriesKey, type ListEntries, type SheetRows } from './sheet-rows.ts';

/** A cell of a workbook: the row counted from 1, the column by what stands in its header. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
}

/** The rows of one file of the record, in the order in which its records stand in the file. */
export interface PlacedRecords {
  readonly planned: RecordSheet;
  readonly rows: SheetRows;
  readonly records: readonly { readonly id: string; readonly row: number }[];
}

/** Where a field of the n-th record of a file stands in the workbook. `path`: `when`, `sources[0].paragraph`. */
export type LocateCell = (file: string, index: number, path: string) => CellPlace | undefined;

const ENTRY = /^(\w+)(?:\[(\d+)\]|\.([^.]+))\.?(.*)$/;

/** The header of a column by its path, or of the first of the columns that make up a field. */
function headerOf({ headers }: SheetRows, path: string): string {
  const own = headers.get(path);
  if (own !== undefined) return own;
  const part = [...headers].find(([each]) => each.startsWith(`${path}.`));
  return part?.[1] ?? path;
}

/** Finds the cells of a workbook that was read. `lists`: the sheets of lists inside records, by field. */
export function cellLocator(
  placed: readonly PlacedRecords[],
  entries: ListEntries,
  lists: ReadonlyMap<string, SheetRows>,
): LocateCell {
  const byFile = new Map(placed.map((each) => [each.planned.file, each]));
  return (file, index, path) => {
    const found = byFile.get(file);
    const record = found?.records[index];
    if (found === undefined || record === undefined) return undefined;
    const [, field = '', at, name, rest = ''] = ENTRY.exec(path) ?? [];
    const list = lists.get(field);
    const known = list && entries.get(entriesKey(field, fileStem(file), record.id));
    const entry = at === undefined ? known?.entries.findIndex(([each]) => each === name) : Number(at);
    const place = entry === undefined ? undefined : known?.filled[entry];
    if (list !== undefined && place !== undefined) return { ...place, column: headerOf(list, rest) };
    const plain = path.replace(/\[\d+\].*$/, '');
    return { sheet: found.rows.sheet, row: record.row, column: headerOf(found.rows, plain) };
  };
}
