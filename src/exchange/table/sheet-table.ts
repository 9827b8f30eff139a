import { cellText, headerRowsOf, isFilled, noHeader } from './header-row.ts';
import type { Cell, HeaderRows, Table } from './table.ts';

const EMPTY: Cell = { kind: 'empty' };
const LETTERS = 26;
/** What the column of comments is called; the second where the table has one of that name. */
const COMMENTS = { en: ['Comments', 'Comments (in cells)'], bg: ['Коментари', 'Коментари (в клетките)'] } as const;
const NO_HEADER: HeaderRows = { first: 0, last: 0 };

type Rows = readonly (readonly Cell[])[];
type About = Pick<
  Table,
  'file' | 'sheet' | 'dateSystem' | 'decoding' | 'literal' | 'hidden' | 'beside' | 'remarked' | 'struck'
>;

/** A column as spreadsheets call it, from 0: A, B, … Z, AA. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % LETTERS));
  return index < LETTERS ? last : columnLetters(Math.floor(index / LETTERS) - 1) + last;
}

/** The names in the rows of a header. A name over several columns stands over the first of them and goes for all. */
function joinedHeader(rows: Rows, width: number): readonly string[] {
  const texts = rows.map((row, at) => {
    const own = Array.from({ length: width }, (_, i) => cellText(row[i] ?? EMPTY).trim());
    if (at === rows.length - 1) return own;
    return own.map((text, i) =>
      text === '' && isUnder(rows, at, i) ? (own.slice(0, i).findLast(Boolean) ?? '') : text,
    );
  });
  return Array.from({ length: width }, (_, i) =>
    [...new Set(texts.map((row) => row[i] ?? ''))].filter((text) => text !== '').join(' / '),
  );
}

const isUnder = (rows: Rows, at: number, index: number): boolean =>
  rows.slice(at + 1).some((row) => isFilled(row[index] ?? EMPTY));

function tableUnder(rows: Rows, about: About, headerRows: HeaderRows): Table {
  const { first, last } = headerRows;
  const end = Math.max(rows.findLastIndex((row) => row.some(isFilled)) + 1, last);
  const shown = rows.slice(Math.max(first - 1, 0) || last * Number(first === 0), end);
  const width = shown.reduce((widest, row) => Math.max(widest, row.findLastIndex(isFilled) + 1), 0);
  const body = rows
    .slice(last, end)
    .map((row) => (row.length === width ? row : Array.from({ length: width }, (_, i) => row[i] ?? EMPTY)));
  const header =
    first === 0
      ? Array.from({ length: width }, (_, i) => columnLetters(i))
      : joinedHeader(rows.slice(first - 1, last), width);
  return withRemarks({ ...about, header, rows: body, firstRow: last + 1, headerRows, above: rows.slice(0, last) });
}

/** The table with a column behind the others that holds what is remarked on the cells of each of its rows. */
export function withRemarks(table: Table): Table {
  const texts = new Map<number, string>();
  for (const { row, text } of table.remarked?.comments ?? []) {
    const own = table.rows[row - table.firstRow];
    if (own?.some(isFilled) === true) texts.set(row, [texts.get(row) ?? [], text].flat().join('\n'));
  }
  if (texts.size === 0) return table;
  const column: Cell[] = table.rows.map((_, i) => {
    const text = texts.get(table.firstRow + i);
    return text === undefined ? EMPTY : { kind: 'text', text };
  });
  const names = /\p{Script=Cyrillic}/u.test(table.header.join(' ')) ? COMMENTS.bg : COMMENTS.en;
  const used = new Set(table.header.map((name) => name.trim().toLowerCase()));
  return {
    ...table,
    header: [...table.header, names.find((name) => !used.has(name.toLowerCase())) ?? names[0]],
    rows: table.rows.map((row, i) => [...row, column[i] ?? EMPTY]),
    remarkedAt: table.header.length,
  };
}

/** The table without that column. */
export function withoutRemarks({ remarkedAt, ...table }: Table): Table {
  if (remarkedAt === undefined) return table;
  return {
    ...table,
    header: table.header.slice(0, remarkedAt),
    rows: table.rows.map((row) => row.slice(0, remarkedAt)),
  };
}

/**
 * The table that the rows of a sheet hold: header, then every row to the last filled one, all equally wide.
 *
 * Blank rows in between stay, so that `firstRow` plus an index is a row's number. `undefined` for a sheet without
 * a filled cell. A column without a name but with content has the empty name.
 */
export function tableOfRows(rows: Rows, about: About): Table | undefined {
  const headerRows = headerRowsOf(rows);
  return headerRows === undefined ? undefined : tableUnder(rows, about, headerRows);
}

/** The table with other rows for its header, or with none: `first` 0, and `last` 0 for every row as data. A table whose file names its columns stays as it is. */
export function withHeaderRows(table: Table, headerRows: HeaderRows): Table {
  const { above, file, sheet, dateSystem, decoding, literal, hidden, beside, remarked, remarkedAt, struck } = table;
  if (above === undefined) return table;
  const rows = [...above, ...table.rows.map((row) => row.slice(0, remarkedAt))];
  const about = {
    file,
    ...(sheet === undefined ? {} : { sheet }),
    ...(dateSystem === undefined ? {} : { dateSystem }),
    ...(decoding === undefined ? {} : { decoding }),
    ...(literal === undefined ? {} : { literal }),
    ...(hidden === undefined ? {} : { hidden }),
    ...(beside === undefined ? {} : { beside }),
    ...(remarked === undefined ? {} : { remarked }),
    ...(struck === undefined ? {} : { struck }),
  };
  const first = Math.min(headerRows.first, rows.length);
  const last = Math.min(Math.max(headerRows.last, first), rows.length);
  return tableUnder(rows, about, first > 0 ? { first, last } : last === 0 ? NO_HEADER : noHeader(rows));
}
