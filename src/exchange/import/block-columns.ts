import type { Cell, Table } from '../table/table.ts';
import type { Answers } from './answers.ts';
import { cellText } from './cell-text.ts';
import type { MappedColumn, SheetMapping } from './mapping.ts';
import { isHeading, noEntry } from './row-kinds.ts';
import type { Target } from './target.ts';

/** Columns whose cells may stand in the first row of a block alone, and how many cells below are empty. */
export interface BlockColumns {
  readonly headers: readonly string[];
  readonly cells: number;
  readonly rows: number;
}

const OF_BLOCKS: ReadonlySet<Target> = new Set(['country', 'city', 'date', 'from', 'year', 'month']);
/** From this share of empty cells on, and so many, a column is taken for one that is filled once a block. */
const LEAST_SHARE = 0.25;
const LEAST_CELLS = 2;
/** From this share of years and months on, a column holds nothing else. */
const MOSTLY_HEADINGS = 0.8;

interface Gaps {
  readonly column: MappedColumn;
  /** Indexes of the rows whose cell is empty below a filled one. */
  readonly rows: readonly number[];
}

const isEmpty = (cell: Cell | undefined): boolean =>
  cellText(cell) === '' && (cell?.kind !== 'empty' || cell.formula === undefined);

/** Whether a row is none of a block: its year alone is a heading unless its column, as one of years, holds little else. */
function isNoEntry(table: Table, row: readonly Cell[], isOfHeadings: (index: number) => boolean): boolean {
  const none = noEntry(table, row);
  return none === 'heading-row' ? !isOfHeadings(row.findIndex((cell) => !isEmpty(cell))) : none !== undefined;
}

/** Tells of a column whether most of its cells are years or months. */
function headingColumns({ rows }: Table): (index: number) => boolean {
  const known = new Map<number, boolean>();
  return (index) => {
    const found = known.get(index);
    if (found !== undefined) return found;
    const texts = rows.map((row) => cellText(row[index])).filter((text) => text !== '');
    const made = texts.filter(isHeading).length >= texts.length * MOSTLY_HEADINGS;
    known.set(index, made);
    return made;
  };
}

/** The columns that look so: their first row is filled, and below it empty cells stand in rows that say something else. */
function gapsOf(table: Table, { columns }: SheetMapping): readonly Gaps[] {
  const used = columns.filter(({ target, part }) => target !== 'ignore' && part === undefined);
  let gaps: { readonly column: MappedColumn; readonly rows: number[] }[] | undefined;
  const isOfHeadings = headingColumns(table);
  let entries = 0;
  for (const [at, row] of table.rows.entries()) {
    if (used.every(({ index }) => isEmpty(row[index]))) continue;
    const isGap = ({ index }: MappedColumn) => isEmpty(row[index]);
    if (gaps === undefined && isNoEntry(table, row, isOfHeadings)) continue;
    gaps ??= used
      .filter((column) => OF_BLOCKS.has(column.target) && !isGap(column))
      .map((column) => ({ column, rows: [] }));
    if (gaps.length === 0) return [];
    const own = gaps.filter(({ column }) => isGap(column));
    if (own.length > 0 && isNoEntry(table, row, isOfHeadings)) continue;
    entries += 1;
    for (const { rows } of own) rows.push(at);
  }
  const isOften = ({ rows }: Gaps) => rows.length >= LEAST_CELLS && rows.length >= entries * LEAST_SHARE;
  const isYearly = (gaps ?? []).some((each) => each.column.target === 'year' && isOften(each));
  const day = used.find(({ target }) => target === 'day');
  const isOfDay = (rows: readonly number[]) =>
    rows.some((at) => day !== undefined && !isEmpty(table.rows[at]?.[day.index]));
  const isMonth = ({ column, rows }: Gaps) =>
    column.target === 'month' && ((isYearly && rows.length > 0) || isOfDay(rows));
  return (gaps ?? []).filter((each) => isOften(each) || isMonth(each));
}

/** What is asked about a table whose cells may go for the rows below. Merged cells do so without being asked. */
export function blockColumns(table: Table, sheet: SheetMapping): { readonly blocks?: BlockColumns } {
  const gaps = gapsOf(table, sheet);
  if (gaps.length === 0) return {};
  const headers = gaps.map(({ column }) => column.header);
  const cells = gaps.reduce((sum, { rows }) => sum + rows.length, 0);
  return { blocks: { headers, cells, rows: new Set(gaps.flatMap(({ rows }) => rows)).size } };
}

/** The table with those cells in every row of their block, where that is the answer. */
export function withBlocksFilled(table: Table, sheet: SheetMapping, { fillDown }: Answers): Table {
  if (fillDown !== 'repeat') return table;
  const rows = table.rows.map((row) => [...row]);
  const year = sheet.columns.find(({ target, part }) => target === 'year' && part === undefined);
  // A month is not carried over into another year.
  const years = table.rows.map((row) => (year === undefined ? '' : cellText(row[year.index])));
  const startsYear = (at: number) => years[at] !== '' && years[at] !== years[at - 1];
  for (const { column, rows: gaps } of gapsOf(table, sheet)) {
    const empty = new Set(gaps);
    let last: Cell | undefined;
    for (const [at, row] of rows.entries()) {
      if (column.target === 'month' && startsYear(at)) last = undefined;
      if (empty.has(at) && last !== undefined) row[column.index] = last;
      else if (!isEmpty(row[column.index])) last = row[column.index];
    }
  }
  return { ...table, rows };
}
