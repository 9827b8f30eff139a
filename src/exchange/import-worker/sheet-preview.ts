import { cellText, columnText } from '../import/cell-text.ts';
import type { SheetMapping } from '../import/mapping.ts';
import type { HeaderRows, Table } from '../table/table.ts';

/** The beginning of a sheet as the page shows it: a text for each column of its mapping, in their order. */
export interface SheetPreview {
  readonly sheet?: string;
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
  readonly total: number;
  /** Whether the spreadsheet program does not show it. */
  readonly isHidden?: true;
  /** The first rows of the sheet, any of which may name the columns; empty where the file itself names them. */
  readonly top: readonly { readonly number: number; readonly text: string }[];
  readonly headerRows?: HeaderRows;
  readonly decoding?: NonNullable<Table['decoding']>;
}

/** Rows that are shown. */
const SHOWN_ROWS = 20;
/** Columns that are shown; the others are recognised all the same. */
export const SHOWN_COLUMNS = 60;
const LONGEST_SHOWN = 160;

const shortened = (text: string) => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);

/** Rows that may name the columns. */
const TOP_ROWS = 12;
const LONGEST_TOP = 60;

function topRows({ above, rows }: Table): SheetPreview['top'] {
  if (above === undefined) return [];
  return [...above, ...rows.slice(0, TOP_ROWS)].slice(0, TOP_ROWS).map((row, i) => {
    const text = row.map(cellText).filter(Boolean).join(' · ').replace(/\s+/g, ' ');
    return { number: i + 1, text: text.length > LONGEST_TOP ? `${text.slice(0, LONGEST_TOP)}…` : text };
  });
}

/** The first rows of a table. */
export function sheetPreview(table: Table, { columns }: SheetMapping): SheetPreview {
  return {
    ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
    rows: table.rows.slice(0, SHOWN_ROWS).map((row, i) => ({
      number: table.firstRow + i,
      cells: columns.slice(0, SHOWN_COLUMNS).map((column) => shortened(columnText(row, column, []))),
    })),
    total: table.rows.length,
    ...(table.hidden?.isSheet === true ? { isHidden: true } : {}),
    top: topRows(table),
    ...(table.headerRows === undefined ? {} : { headerRows: table.headerRows }),
    ...(table.decoding === undefined ? {} : { decoding: table.decoding }),
  };
}
