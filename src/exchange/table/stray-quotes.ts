/** A cell whose quotation marks divide nothing, and the row that it stands in, from 1. */
export interface LiteralCell {
  readonly row: number;
  readonly text: string;
}

export interface LiteralText {
  readonly rows: readonly (readonly string[])[];
  readonly literal: readonly LiteralCell[];
  /** Row, from 1, and beginning of a cell in quotation marks that never ends. */
  readonly open?: LiteralCell;
}

const QUOTE = '"';
/** Longer lines are not tried with several readings. */
const LONGEST_LINE = 10_000;
const MOST_READINGS = 20;

interface Found {
  readonly text: string;
  /** Where the delimiter, the line end or the end of the text stands. */
  readonly end: number;
  readonly isLiteral: boolean;
}

/**
 * The rows of a text with quotation marks that nobody doubled: `"Иновации" ООД` or `"Център "Наука""` as a cell.
 *
 * A quoted cell ends at a quotation mark in front of a delimiter or a line end. Where other text follows the mark, the cell
 * ends on its own line: at the mark that leaves as many cells as the first row has, else at the next delimiter, and then its
 * marks are part of it. So no row is lost in a cell of the row before.
 */
export function literalText(text: string, delimiter: string): LiteralText {
  const rows: string[][] = [[]];
  const literal: LiteralCell[] = [];
  let at = 0;
  for (;;) {
    const row = rows.at(-1) ?? [];
    const width = rows.length > 1 ? (rows[0]?.length ?? 0) : 0;
    const found = cellAt(text, at, delimiter, width - row.length);
    if (found === undefined) return { rows, literal, open: { row: rows.length, text: text.slice(at + 1) } };
    row.push(found.text);
    if (found.isLiteral) literal.push({ row: rows.length, text: found.text });
    at = found.end + 1;
    if (found.end >= text.length) return { rows, literal };
    if (text[found.end] === '\n') {
      if (at >= text.length) return { rows, literal };
      rows.push([]);
    }
  }
}

const isEnd = (text: string, at: number, delimiter: string): boolean =>
  at >= text.length || text[at] === delimiter || text[at] === '\n';

function plainEnd(text: string, from: number, delimiter: string): number {
  let at = from;
  while (!isEnd(text, at, delimiter)) at += 1;
  return at;
}

/** The cell at a place; `undefined` where its quotation marks never end. `left`: how many cells the row should still have. */
function cellAt(text: string, at: number, delimiter: string, left: number): Found | undefined {
  if (text[at] !== QUOTE) {
    const end = plainEnd(text, at, delimiter);
    return { text: text.slice(at, end), end, isLiteral: false };
  }
  let close = text.indexOf(QUOTE, at + 1);
  while (close >= 0 && text[close + 1] === QUOTE) close = text.indexOf(QUOTE, close + 2);
  if (close < 0) return undefined;
  if (isEnd(text, close + 1, delimiter))
    return { text: text.slice(at + 1, close).replaceAll('""', QUOTE), end: close + 1, isLiteral: false };
  const end = strayEnd(text, at, delimiter, left);
  const whole = text.slice(at, end).trimEnd();
  const inner = whole.slice(1, -1);
  const isWrapped = whole.length > 1 && whole.endsWith(QUOTE) && inner.split(QUOTE).length % 2 === 1;
  return { text: isWrapped ? inner : whole, end, isLiteral: true };
}

/** Where a cell with stray quotation marks ends. */
function strayEnd(text: string, at: number, delimiter: string, left: number): number {
  const newline = text.indexOf('\n', at);
  const lineEnd = newline < 0 ? text.length : newline;
  const next = plainEnd(text, at, delimiter);
  if (left < 1 || lineEnd - at > LONGEST_LINE) return next;
  const ends = [next];
  for (let mark = text.indexOf(QUOTE, at + 1); mark >= 0 && mark < lineEnd && ends.length < MOST_READINGS; ) {
    if (isEnd(text, mark + 1, delimiter)) ends.push(mark + 1);
    mark = text.indexOf(QUOTE, mark + 1);
  }
  return ends.find((end) => 1 + cellsAfter(text.slice(end, lineEnd), delimiter) === left) ?? next;
}

/** How many cells follow in the rest of a line, counting quoted ones as one. */
function cellsAfter(rest: string, delimiter: string): number {
  let [cells, isQuoted] = [0, false];
  for (let i = 0; i < rest.length; i += 1) {
    if (rest[i] === QUOTE && (isQuoted || rest[i - 1] === delimiter)) isQuoted = !isQuoted;
    else if (rest[i] === delimiter && !isQuoted) cells += 1;
  }
  return cells;
}
