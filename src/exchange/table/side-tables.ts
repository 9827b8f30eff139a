import { headerKey, matchHeader, namesColumn } from '../import/recognised-header.ts';
import { isFilled } from './header-row.ts';
import { columnLetters, withoutRemarks, withRemarks } from './sheet-table.ts';
import type { Cell, Table } from './table.ts';

const EMPTY: Cell = { kind: 'empty' };
const DATES: ReadonlySet<string> = new Set(['date', 'from', 'to', 'year', 'month']);
/** So many columns are looked at, and so many tables told apart, and so long are their names at most; a sheet that people fill has fewer. */
const MOST = { columns: 400, tables: 20, letters: 60 };
/** So many names of columns, a date among them, must come again in their order. */
const LEAST_NAMES = 2;

/** The columns of tables that stand side by side, and those in front that go for all of them. */
interface Sides {
  readonly lead: number;
  /** The first column of each table; that of the first is behind the lead. */
  readonly starts: readonly number[];
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** How many names of the first table come again in those of another, in their order. */
function repeatedNames(keys: readonly string[], first: readonly number[], other: readonly number[]): number {
  let [last, count] = [-1, 0];
  for (const at of other) {
    const found = first.findIndex((each, i) => i > last && keys[each] !== '' && keys[each] === keys[at]);
    if (found < 0) continue;
    last = found;
    count += 1;
  }
  return count;
}

/** What a name of a column is where another word of the list says just that, as in another language: "City" and "Stadt". */
function meaningOf(name: string): string {
  const [match] = name.length <= MOST.letters ? matchHeader(name) : [];
  return match?.score === 1 ? `= ${match.target}` : headerKey(name);
}

/** The tables by the very names of their columns; else by what these mean, if those of each come again in every other. */
function sidesOf(table: Table): Sides | undefined {
  const { header, headerRows } = table;
  if (headerRows?.first === 0 || header.length > MOST.columns) return undefined;
  const same = sidesBy(table, header.map(headerKey), false);
  return same ?? sidesBy(table, header.map(meaningOf), true);
}

function sidesBy({ header, rows }: Table, keys: readonly string[], isWhole: boolean): Sides | undefined {
  const isDate = (name: string) => name.length <= MOST.letters && DATES.has(matchHeader(name)[0]?.target ?? '');
  const date = keys.findIndex((key, at) => key !== '' && keys.indexOf(key, at + 1) > 0 && isDate(header[at] ?? ''));
  if (date < 0) return undefined;
  const dates = range(date, keys.length).filter((at) => keys[at] === keys[date]);
  const shift = (dates[1] ?? date) - date;
  let before = 0;
  while (
    date - before > 0 &&
    keys[date - before - 1] !== '' &&
    keys[date - before - 1] === keys[date + shift - before - 1]
  )
    before += 1;
  const starts = dates.map((at) => at - before);
  const ends = [...starts.slice(1), keys.length];
  const own = starts.map((start, i) => range(start, ends[i] ?? start));
  const [first = [], ...others] = own.map((columns) => columns.filter((at) => namesColumn(header[at] ?? '')));
  const isLess = (each: readonly number[]) => {
    const repeated = repeatedNames(keys, first, each);
    return repeated < LEAST_NAMES || (isWhole && (repeated < each.length || repeated < first.length));
  };
  if (others.length >= MOST.tables || others.some(isLess)) return undefined;
  const isApart = own[0]?.some((at) => keys[at] === '' && rows.every((row) => !isFilled(row[at] ?? EMPTY)));
  return isApart ? { lead: 0, starts: [0, ...starts.slice(1)] } : { lead: date - before, starts };
}

/**
 * The columns of tables beside the first that were not told apart when the file was read, as where another row was said to
 * name the columns; their letters, from the first to the last.
 */
export function columnsBeside(
  table: Table,
): { readonly columns: readonly number[]; readonly letters: string } | undefined {
  const [, second] = sidesOf(withoutRemarks(table))?.starts ?? [];
  if (second === undefined) return undefined;
  const end = table.remarkedAt ?? table.header.length;
  return { columns: range(second, end), letters: `${columnLetters(second)}–${columnLetters(end - 1)}` };
}

/**
 * The tables that stand side by side in one, where names of columns, a date among them, come again in their order: each
 * with its own rows, and with the columns in front of them all. One whose columns do not repeat stays as it is.
 *
 * The first keeps the name of its sheet; the others are called by the letters of their columns.
 */
export function sideTables(whole: Table): readonly Table[] {
  const table = withoutRemarks(whole);
  const sides = sidesOf(table);
  if (sides === undefined) return [whole];
  const { lead, starts } = sides;
  const { header, rows, above = [], hidden, literal, sheet, remarked } = table;
  const isUsed = (at: number) => header[at] !== '' || rows.some((row) => isFilled(row[at] ?? EMPTY));
  const lists = starts.map((start, i) => {
    const columns = range(start, starts[i + 1] ?? header.length);
    return columns.slice(0, columns.findLastIndex(isUsed) + 1);
  });
  const says = (row: readonly Cell[], columns: readonly number[]) => columns.some((at) => isFilled(row[at] ?? EMPTY));
  const isElsewhere = (row: readonly Cell[], own: number) => lists.some((each, i) => i !== own && says(row, each));
  return lists.map((own, i): Table => {
    const columns = [...range(0, lead), ...own];
    const cut = (row: readonly Cell[]) => columns.map((at) => row[at] ?? EMPTY);
    const blank = columns.map(() => EMPTY);
    const shown = rows.map((row) => (!says(row, own) && isElsewhere(row, i) ? blank : cut(row)));
    const titled = above.map((row, at) =>
      i > 0 && at + 1 < (table.headerRows?.first ?? 1)
        ? cut(row).map((cell, j) => (j < lead ? EMPTY : cell))
        : cut(row),
    );
    const holds = (text: string, row: readonly Cell[] | undefined, at: readonly number[]) =>
      at.some((each) => row?.[each]?.kind === 'text' && (row[each].text === text || row[each].text === text.trim()));
    const isOwn = ({ row, text }: { readonly row: number; readonly text: string }) => {
      const cells = rows[row - table.firstRow];
      const holder = lists.findIndex((each) => holds(text, cells, each));
      return Math.max(holder, 0) === i;
    };
    const letters = `${columnLetters(own[0] ?? 0)}–${columnLetters(own.at(-1) ?? 0)}`;
    const { unread, struck, ...about } = table;
    const isAnother = (column: number) => lists.some((each, at) => at !== i && each.includes(column));
    const isRemarked = (column: number) => own.includes(column) || (i === 0 && !isAnother(column));
    return withRemarks({
      ...about,
      header: columns.map((at) => header[at] ?? ''),
      rows: shown.slice(0, shown.findLastIndex((row) => row.some(isFilled)) + 1),
      ...(table.above === undefined ? {} : { above: titled }),
      ...(hidden === undefined
        ? {}
        : { hidden: { ...hidden, columns: hidden.columns.map((at) => columns.indexOf(at)).filter((at) => at >= 0) } }),
      ...(literal === undefined ? {} : { literal: literal.filter(isOwn) }),
      ...(remarked === undefined
        ? {}
        : { remarked: { ...remarked, comments: remarked.comments.filter(({ column }) => isRemarked(column)) } }),
      ...(i === 0
        ? {
            ...(unread === undefined ? {} : { unread }),
            ...(struck === undefined ? {} : { struck }),
          }
        : { sheet: sheet === undefined ? letters : `${sheet} · ${letters}`, beside: letters }),
    });
  });
}
