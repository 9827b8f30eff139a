import Papa from 'papaparse';
import { delimiterOf } from './delimiter.ts';
import { LARGEST_AREA, MOST_LINES, MOST_ROWS } from './limits.ts';
import { RefusedFile } from './refusal.ts';
import { type LiteralCell, literalText } from './stray-quotes.ts';
import { withoutSwallowed } from './swallowed-rows.ts';
import type { Cell, Table } from './table.ts';
import { decodeText } from './text-encoding.ts';

const EMPTY: Cell = { kind: 'empty' };
const LONGEST_SHOWN = 60;

/** A text file as rows of cells, none of which is anything but text, and how it was read. */
export interface DelimitedText {
  readonly rows: readonly (readonly Cell[])[];
  readonly decoding: NonNullable<Table['decoding']>;
  readonly literal?: readonly LiteralCell[];
}

/** Throws RefusedFile before anything is kept of a text with more lines or cells than a table has. */
function refuseCounts(text: string, delimiter: string): void {
  const [line, cell] = ['\n'.charCodeAt(0), delimiter.charCodeAt(0)];
  let [lines, cells] = [0, 0];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === line) lines += 1;
    else if (code === cell) cells += 1;
  }
  if (lines > MOST_LINES) throw new RefusedFile('too-many-rows', { found: lines, most: MOST_LINES });
  if (cells > LARGEST_AREA) throw new RefusedFile('too-many-cells', { found: cells, most: LARGEST_AREA });
}

/**
 * A .csv, .tsv or .txt file. Encoding and delimiter are found by what the file holds. Cells with stray quotation marks are
 * read as they stand, and told of.
 *
 * Throws RefusedFile for what is no text, is too much, or ends inside quotation marks.
 */
export function readDelimitedText(bytes: Uint8Array): DelimitedText {
  const { text, encoding } = decodeText(bytes);
  const delimiter = delimiterOf(text.slice(0, MOST_ROWS));
  refuseCounts(text, delimiter);
  const { rows: read, literal } = rowsOf(text, delimiter);
  const rows = read.map((row) => row.map((cell): Cell => (cell === '' ? EMPTY : { kind: 'text', text: cell })));
  return { rows, decoding: { encoding, delimiter }, ...(literal.length === 0 ? {} : { literal }) };
}

interface ReadRows {
  readonly rows: readonly (readonly string[])[];
  readonly literal: readonly LiteralCell[];
}

function rowsOf(text: string, delimiter: string): ReadRows {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  if (!errors.some(({ code }) => code === 'MissingQuotes' || code === 'InvalidQuotes'))
    return withoutSwallowed({ rows: data, literal: [] }, delimiter);
  const { rows, literal, open } = literalText(text, delimiter);
  if (open !== undefined)
    throw new RefusedFile('open-quotation', { row: open.row, found: open.text.trim().slice(0, LONGEST_SHOWN) });
  return withoutSwallowed({ rows, literal }, delimiter);
}
