import type { CellStyle } from './cell-styles.ts';
import { columnOf } from './merged-cells.ts';
import { type NumberFormat, shownDate, shownNumber } from './number-format.ts';
import type { Cell } from './table.ts';

const CELL = /<(?:[A-Za-z_][\w.-]*:)?c\s([^<>]*)>/g;
const STYLE = /(?:^|\s)s\s*=\s*["'](\d{1,6})["']/;
const ADDRESS = /(?:^|\s)r\s*=\s*["']([A-Za-z]{1,3})(\d{1,7})["']/;

/** A cell as its number format shows it. */
function shownCell(cell: Cell, format: NumberFormat): Cell {
  if (cell.kind === 'day' && format.kind === 'date') {
    return { kind: 'day', day: cell.day, precision: format.precision, shown: shownDate(cell.day, format) };
  }
  if (cell.kind !== 'number') return cell;
  const shown = shownNumber(cell.value, format);
  return shown === undefined ? cell : { kind: 'number', value: cell.value, shown };
}

/** Shows the cells of a workbook, each day and each number once for a format. */
function cellShower(): (cell: Cell, format: NumberFormat) => Cell {
  const known = new Map<NumberFormat, Map<number, Cell>>();
  return (cell, format) => {
    if (cell.kind !== 'day' && cell.kind !== 'number') return cell;
    const own = known.get(format) ?? new Map<number, Cell>();
    known.set(format, own);
    const key = cell.kind === 'day' ? cell.day : cell.value;
    const found = own.get(key);
    if (found?.kind === cell.kind) return found;
    const made = shownCell(cell, format);
    own.set(key, made);
    return made;
  };
}

/** Rows with cells as their styles show them, and the addresses of filled ones that are struck through. */
export function withStyles(
  rows: readonly (readonly Cell[])[],
  markup: string,
  styles: readonly CellStyle[],
): { readonly rows: readonly (readonly Cell[])[]; readonly struck: readonly string[] } {
  const struck: string[] = [];
  if (styles.length === 0) return { rows, struck };
  const styled = rows.map((row) => [...row]);
  const show = cellShower();
  for (const [, attributes = ''] of markup.matchAll(CELL)) {
    const style = styles[Number(STYLE.exec(attributes)?.[1] ?? -1)];
    if (style === undefined || (style.format === undefined && !style.isStruck)) continue;
    const [, letters = '', digits = ''] = ADDRESS.exec(attributes) ?? [];
    const [row, column] = [styled[Number(digits) - 1], columnOf(letters)];
    const cell = row?.[column];
    if (row === undefined || cell === undefined || cell.kind === 'empty') continue;
    if (style.format !== undefined) row[column] = show(cell, style.format);
    if (style.isStruck) struck.push(`${letters.toUpperCase()}${digits}`);
  }
  return { rows: styled, struck };
}
