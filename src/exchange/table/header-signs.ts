import { cellText } from '../import/cell-text.ts';
import { countryIndex } from '../import/country-index.ts';
import { readDateCell } from '../import/date-cell.ts';
import { headerKey, namesColumn } from '../import/recognised-header.ts';
import type { Cell } from './table.ts';

/** How many cells of a row speak for its naming the columns, and how many for its being one row of data among others. */
export interface HeaderSigns {
  readonly names: number;
  readonly values: number;
}

type Sort = 'date' | 'number' | 'country' | 'text';
type Rows = readonly (readonly Cell[])[];

/** Longer texts are no names of countries. */
const LONGEST_NAME = 60;
/** A column is of a sort if this share of its cells is. */
const MOSTLY = 0.6;
/** Columns looked at: enough to tell. */
const COLUMNS = 40;

function sortOf(cell: Cell): Sort | undefined {
  const text = cellText(cell);
  if (text === '') return undefined;
  if (cell.kind === 'day') return 'date';
  if (cell.kind === 'number' || cell.kind === 'boolean' || /^[-+]?[\d.,\s]+$/.test(text)) {
    return /^\d{4}$/.test(text) || readDateCell(cell, undefined, 1900).kind === 'refused' ? 'number' : 'date';
  }
  if (/\d/.test(text) && readDateCell(cell, 2000, 1900).kind !== 'refused') return 'date';
  const isName = text.length > 3 || (text.length > 1 && text === text.toUpperCase());
  return isName && text.length <= LONGEST_NAME && countryIndex().find(text) !== undefined ? 'country' : 'text';
}

/** Whether a cell holds a date, a number or a country rather than other words. */
export function isValue(cell: Cell): boolean {
  const sort = sortOf(cell);
  return sort !== undefined && sort !== 'text';
}

/** The sort of most cells of a column, and their texts as headers are compared. */
function columnOf(rows: Rows, index: number): { readonly sort?: Sort; readonly keys: ReadonlySet<string> } {
  const counts = new Map<Sort, number>();
  const keys = new Set<string>();
  let filled = 0;
  for (const row of rows) {
    const cell = row[index];
    const sort = cell === undefined ? undefined : sortOf(cell);
    if (cell === undefined || sort === undefined) continue;
    filled += 1;
    counts.set(sort, (counts.get(sort) ?? 0) + 1);
    keys.add(headerKey(cellText(cell)));
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most !== undefined && most[1] >= filled * MOSTLY ? { sort: most[0], keys } : { keys };
}

/** Weighs a row against the rows under it. */
export function headerSigns(row: readonly Cell[], below: Rows): HeaderSigns {
  const texts = (cells: readonly Cell[]) => cells.map(cellText).join('\n');
  const others = below.filter((each) => texts(each) !== texts(row));
  let [names, values] = [0, 0];
  row.slice(0, COLUMNS).forEach((cell, index) => {
    const found = sortOf(cell);
    if (found === undefined) return;
    const sort = found === 'country' && namesColumn(cellText(cell)) ? 'text' : found;
    const column = columnOf(others, index);
    const isYear = /^(19|20)\d\d$/.test(cellText(cell)) && ![...column.keys].some((key) => /^(19|20)\d\d$/.test(key));
    if (isYear && column.keys.size > 0) return;
    if (sort === 'text' && namesColumn(cellText(cell))) names += 1;
    else if (sort !== 'text' && sort === column.sort) values += 1;
    else if (sort === 'text' && column.keys.has(headerKey(cellText(cell)))) values += 1;
    else if (sort === 'text' && column.sort !== undefined && column.sort !== 'text') names += 1;
    else if (sort !== 'text' && column.keys.size === 0) values += 1;
  });
  return { names, values };
}

/** Whether the row under a header goes on naming the columns: "from" and "to" under "Dates". */
export function joinsHeader(header: readonly Cell[], row: readonly Cell[], below: Rows): boolean {
  const filled = row.filter((cell) => cellText(cell) !== '');
  if (filled.length < 2 || filled.some((cell) => cell.kind !== 'text' || sortOf(cell) !== 'text')) return false;
  const known = filled.filter((cell) => namesColumn(cellText(cell))).length;
  const { values } = headerSigns(row, below);
  const fillsGaps = row.some((cell, i) => cellText(cell) !== '' && cellText(header[i] ?? { kind: 'empty' }) === '');
  const leavesGaps = header.some((cell, i) => cellText(cell) !== '' && cellText(row[i] ?? { kind: 'empty' }) === '');
  return values === 0 && known >= (fillsGaps || leavesGaps ? filled.length / 2 : filled.length * 0.75);
}

/** Whether the row above a header names groups of its columns: "Company" over "Name" and "Person". A title fills one cell. */
export function groupsHeader(row: readonly Cell[], header: readonly Cell[]): boolean {
  const filled = row.flatMap((cell, at) => (cellText(cell) === '' ? [] : [at]));
  const [first = 0, ...others] = filled;
  if (filled.length === 0 || (first === 0 && others.length === 0)) return false;
  const texts = filled.map((at) => cellText(row[at]));
  const areNames = texts.every((text) => text.length <= LONGEST_NAME && !/\p{Nd}/u.test(text));
  const isOver = (at: number) => at > first && !filled.includes(at);
  const spans = header.some((cell, at) => isOver(at) && cellText(cell) !== '');
  return areNames && spans && texts.filter(namesColumn).length * 2 >= filled.length;
}
