import type { LiteralCell } from './stray-quotes.ts';

interface TextRows {
  readonly rows: readonly (readonly string[])[];
  readonly literal: readonly LiteralCell[];
}

interface Shape {
  readonly width: number;
  /** Columns whose cells nearly always have a figure in them, such as dates. */
  readonly numbered: readonly number[];
  readonly isSpaced: boolean;
}

const QUOTE = '"';
const NEARLY_ALL = 0.8;
const MOST = 2 / 3;
const LEAST_WIDTH = 3;
const LONGEST_CELL = 1_000_000;

const isBroken = (cell: string): boolean => cell.includes('\n');
/** The cells of a row in front of the first with line breaks. */
const ordinary = (row: readonly string[]): readonly string[] => {
  const at = row.findIndex(isBroken);
  return at < 0 ? row : row.slice(0, at);
};

function widthOf(rows: TextRows['rows']): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [most] = [...counts].sort(([a, many], [b, others]) => others - many || b - a);
  return most?.[0] ?? 0;
}

/** What the rows of a table have in common, but for the first. */
function shapeOf(rows: TextRows['rows']): Shape {
  const width = widthOf(rows);
  const [all, withFigure] = [new Array<number>(width).fill(0), new Array<number>(width).fill(0)];
  let [cells, spaced] = [0, 0];
  for (const row of rows.slice(1)) {
    for (const [column, cell] of ordinary(row).entries()) {
      if (column >= width || row.length !== width) break;
      all[column] = (all[column] ?? 0) + 1;
      if (/\d/.test(cell)) withFigure[column] = (withFigure[column] ?? 0) + 1;
      cells += 1;
      if (cell.startsWith(' ')) spaced += 1;
    }
  }
  const numbered = all.flatMap((count, column) =>
    count > 0 && (withFigure[column] ?? 0) >= NEARLY_ALL * count ? [column] : [],
  );
  return { width, numbered, isSpaced: spaced * 10 > cells };
}

/** Whether the cells of a line could be a row of the table. */
function isRowLike(cells: readonly string[], { width, numbered, isSpaced }: Shape): boolean {
  if (cells.length !== width || (width < LEAST_WIDTH && numbered.length === 0)) return false;
  if (!isSpaced && cells.some((cell) => cell.startsWith(' '))) return false;
  return numbered.every((column) => /\d/.test(cells[column] ?? ''));
}

/** The rows that a row holds in its first cell with line breaks, the quotation marks part of it; `undefined` where it is one cell. */
function heldRows(row: readonly string[], delimiter: string, shape: Shape): readonly (readonly string[])[] | undefined {
  const at = row.findIndex(isBroken);
  const text = row[at] ?? '';
  if (at < 0 || text.length > LONGEST_CELL) return undefined;
  const lines = `${QUOTE}${text}${QUOTE}`.split('\n').map((line) => line.split(delimiter));
  const [first = [], ...others] = lines;
  const [last = [], inner] = [others.at(-1), others.slice(0, -1).filter((line) => line.join('').trim() !== '')];
  const [begun, ended] = [
    [...row.slice(0, at), ...first],
    [...last, ...row.slice(at + 1)],
  ];
  const alike = inner.filter((line) => isRowLike(line, shape)).length;
  if (begun.length !== shape.width || !isRowLike(ended, shape) || alike < MOST * inner.length) return undefined;
  return [begun, ...others.slice(0, -1), ended];
}

/**
 * Takes rows out of cells that swallowed them. Two stray quotation marks in different rows, each at the beginning or end of
 * its cell, make one cell of all between them, and by the rules of the format nothing is wrong.
 *
 * A cell with line breaks is read as rows where its lines have as many cells as the table is wide, with figures where the
 * table has them, as in dates. Then its marks are part of the first and last cell, and told of. Any other stays one cell.
 */
export function withoutSwallowed({ rows, literal }: TextRows, delimiter: string): TextRows {
  if (!rows.some((row) => row.some(isBroken))) return { rows, literal };
  const shape = shapeOf(rows);
  const read: (readonly string[])[] = [];
  const stray: LiteralCell[] = [];
  const firstOf: number[] = [];
  for (const row of rows) {
    firstOf.push(read.length + 1);
    let rest = row;
    for (let held = heldRows(rest, delimiter, shape); held !== undefined; held = heldRows(rest, delimiter, shape)) {
      const marked = rest.findIndex(isBroken);
      stray.push({ row: read.length + 1, text: held[0]?.[marked] ?? '' });
      read.push(...held.slice(0, -1));
      const end = held.at(-1) ?? [];
      stray.push({ row: read.length + 1, text: end[end.length - (rest.length - marked)] ?? '' });
      rest = end;
    }
    read.push(rest);
  }
  if (stray.length === 0) return { rows, literal };
  const moved = literal.map(({ row, text }) => ({ row: firstOf[row - 1] ?? row, text }));
  return { rows: read, literal: [...moved, ...stray].sort((a, b) => a.row - b.row) };
}
