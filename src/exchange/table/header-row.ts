import { isoDay } from '#src/domain/day.ts';
import { isHeading } from '../import/row-kinds.ts';
import { commonest } from './delimiter.ts';
import { groupsHeader, headerSigns, isValue, joinsHeader } from './header-signs.ts';
import type { Cell, HeaderRows } from './table.ts';

const LOOKED_AT = 200;
const HEADER_WITHIN = 40;
const LEAST_FILLED = 0.6;
const MOST_VALUES = 0.34;
/** Rows under a header that are compared with it. */
const COMPARED = 60;

type Rows = readonly (readonly Cell[])[];

export const isFilled = (cell: Cell): boolean =>
  cell.kind === 'empty' ? cell.formula !== undefined : cell.kind !== 'text' || /\S/.test(cell.text);

/** A cell as a person would type it: ISO for days, nothing for an empty one. */
export function cellText(cell: Cell): string {
  if (cell.kind === 'text') return cell.text;
  if (cell.kind === 'day') return cell.shown ?? isoDay(cell.day);
  if (cell.kind === 'number') return cell.shown ?? String(cell.value);
  return cell.kind === 'empty' ? '' : String(cell.value);
}

/** How many cells most rows fill. Months and years between the rows, each alone in its row, say nothing of that, nor do titles. */
function widthAmong(filled: Rows): number {
  const counted = filled.filter(
    ([first, ...others]) => first !== undefined && !(others.length === 0 && isOverRows(first)),
  );
  const lists = counted.filter(({ length }) => length > 1);
  return commonest((lists.length * 2 >= counted.length ? lists : counted).map(({ length }) => length));
}

const isOverRows = (cell: Cell): boolean => cell.kind === 'text' && isHeading(cell.text.trim());

/** Index of the first row that is as wide as a header must be; `named`: and holds words. */
function widthOf(rows: Rows): { readonly wide?: number; readonly named?: number } {
  const filled = rows.slice(0, LOOKED_AT).map((row) => row.filter(isFilled));
  const width = widthAmong(filled);
  const least = Math.max(Math.min(2, width), Math.ceil(width * LEAST_FILLED));
  const isWide = (cells: readonly Cell[]) => cells.length > 0 && cells.length >= least;
  const isNamed = (cells: readonly Cell[]) =>
    cells.filter(({ kind }) => kind !== 'text').length <= cells.length * MOST_VALUES;
  const early = filled.slice(0, HEADER_WITHIN);
  const [wide, named] = [early.findIndex(isWide), early.findIndex((cells) => isWide(cells) && isNamed(cells))];
  return { ...(wide < 0 ? {} : { wide }), ...(named < 0 ? {} : { named }) };
}

/**
 * Where the data begin if no row names the columns: at the first row that is about as wide as most, or above it at the
 * first that holds a date, a number or a country. What stands above is words alone: titles and notes.
 */
export function noHeader(rows: Rows): HeaderRows {
  const first = rows.findIndex((row) => row.some(isFilled));
  const wide = widthOf(rows).wide ?? Math.max(first, 0);
  const data = rows.slice(0, wide).findIndex((row) => row.some(isValue));
  return { first: 0, last: data < 0 ? wide : data };
}

/**
 * The rows that name the columns: the first that is filled about as far as most rows are and holds words, and the row under
 * it where that goes on naming them, or the one above where that names groups of them.
 *
 * Titles and notes above fill a cell or two. A row that says of itself what the rows under it say, a date over dates or a
 * country over countries, is data: then no row names the columns. `undefined` where no row is filled.
 */
export function headerRowsOf(rows: Rows): HeaderRows | undefined {
  const { wide, named } = widthOf(rows);
  const at = named ?? wide ?? rows.findIndex((row) => row.some(isFilled));
  const header = rows[at];
  if (header === undefined) return undefined;
  const isFirstData = wide !== undefined && wide < at ? isData(rows, wide) : false;
  if (isFirstData || isData(rows, at)) return noHeader(rows);
  const second = rows[at + 1];
  const isLonger = second !== undefined && joinsHeader(header, second, rows.slice(at + 2, at + 2 + COMPARED));
  const isGrouped = !isLonger && at > 0 && groupsHeader(rows[at - 1] ?? [], header);
  return { first: isGrouped ? at : at + 1, last: isLonger ? at + 2 : at + 1 };
}

function isData(rows: Rows, at: number): boolean {
  const { names, values } = headerSigns(rows[at] ?? [], rows.slice(at + 1, at + 1 + COMPARED));
  return values > names;
}
