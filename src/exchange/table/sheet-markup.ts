import { LARGEST_AREA, LAST_ROW, MOST_ROWS } from './limits.ts';
import { RefusedFile } from './refusal.ts';

const CELL_OR_ROW = /<((?:[A-Za-z_][\w.-]*:)?)(row|c)(?=[\s/>])([^<>]*?)(\/?)>/g;
const EMPTY_ROW = /<((?:[A-Za-z_][\w.-]*:)?)row(?=[\s>])[^<>]*>\s*<\/\1row>/g;
const REFERENCE = /\sr\s*=\s*["']([A-Za-z]{0,3})(\d{0,9})["']/;
/** A cell whose formula failed; its text (`#N/A`) is shown and would else be lost. */
const ERROR_TYPE = /\st\s*=\s*["']e["']/;
const BEFORE_A = 64;
const LETTERS = 26;

const columnNumber = (letters: string) =>
  [...letters.toUpperCase()].reduce((number, letter) => number * LETTERS + letter.charCodeAt(0) - BEFORE_A, 0);

function columnLetters(number: number): string {
  if (number === 0) return '';
  const rest = (number - 1) % LETTERS;
  return columnLetters((number - 1 - rest) / LETTERS) + String.fromCharCode(BEFORE_A + 1 + rest);
}

/**
 * The markup of a sheet without its empty cells and rows, every cell with its address, failed formulas as text.
 *
 * Throws RefusedFile where the filled cells lie so far apart that the sheet is no table.
 */
export function trimmedSheetMarkup(markup: string): string {
  let [row, column, lastRow, lastColumn] = [0, 0, 0, 0];
  const place = (attributes: string, next: { readonly row: number; readonly column: number }): boolean => {
    const [, letters = '', digits = ''] = REFERENCE.exec(attributes) ?? [];
    row = digits === '' ? next.row : Number(digits);
    column = letters === '' ? next.column : columnNumber(letters);
    return digits !== '';
  };
  const trimmed = markup.replace(CELL_OR_ROW, (tag, prefix: string, name: string, attributes: string, end: string) => {
    if (name === 'row') {
      place(attributes, { row: row + 1, column: 0 });
      column = 0;
      if (row > LAST_ROW) throw new RefusedFile('too-many-rows', { found: row, most: MOST_ROWS });
      return end === '' ? tag : '';
    }
    const isPlaced = place(attributes, { row, column: column + 1 });
    if (end !== '') return '';
    [lastRow, lastColumn] = [Math.max(lastRow, row), Math.max(lastColumn, column)];
    const cell = `${columnLetters(column)}${row}`;
    if (lastRow * lastColumn > LARGEST_AREA) throw new RefusedFile('too-far-apart', { cell });
    const shown = attributes.replace(ERROR_TYPE, ' t="str"');
    return `<${prefix}c${isPlaced ? '' : ` r="${cell}"`}${shown}>`;
  });
  return trimmed.replace(EMPTY_ROW, '');
}

const [R, O, W, OPEN, COLON] = [0x72, 0x6f, 0x77, 0x3c, 0x3a];

/** Counts the rows of a sheet while it is unpacked. What it returns throws RefusedFile at one row too many. */
export function rowWatch(): (piece: Uint8Array) => void {
  let rows = 0;
  return (piece) => {
    for (let at = piece.indexOf(R, 1); at > 0; at = piece.indexOf(R, at + 1)) {
      const before = piece[at - 1];
      if ((before === OPEN || before === COLON) && piece[at + 1] === O && piece[at + 2] === W) rows += 1;
    }
    if (rows > MOST_ROWS) throw new RefusedFile('too-many-rows', { found: rows, most: MOST_ROWS });
  };
}
