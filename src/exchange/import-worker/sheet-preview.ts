import { columnText } from '../import/cell-text.ts';
import type { SheetMapping } from '../import/mapping.ts';
import type { Table } from '../table/table.ts';

/** The beginning of a sheet as the page shows it: a text for each column of its mapping, in their order. */
export interface SheetPreview {
  readonly sheet?: string;
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
  readonly total: number;
  readonly decoding?: NonNullable<Table['decoding']>;
}

/** Rows that are shown. */
const SHOWN_ROWS = 20;
/** Columns that are shown; the others are recognised all the same. */
export const SHOWN_COLUMNS = 60;
const LONGEST_SHOWN = 160;

const shortened = (text: string) => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);

/** The first rows of a table. */
export function sheetPreview(table: Table, { columns }: SheetMapping): SheetPreview {
  return {
    ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
    rows: table.rows.slice(0, SHOWN_ROWS).map((row, i) => ({
      number: table.firstRow + i,
      cells: columns.slice(0, SHOWN_COLUMNS).map((column) => shortened(columnText(row, column, []))),
    })),
    total: table.rows.length,
    ...(table.decoding === undefined ? {} : { decoding: table.decoding }),
  };
}
