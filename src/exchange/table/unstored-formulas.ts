import { columnOf } from './merged-cells.ts';
import { sheetMarkups } from './sheet-markups.ts';
import type { Cell } from './table.ts';
import type { WorkbookParts } from './workbook-parts.ts';

/** A cell with a formula and no value: no spreadsheet program has worked it out. Row and column from 0. */
interface UnstoredFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** A cell whose formula is followed by its end, or by an empty value; a stored empty text is a value. */
const UNSTORED =
  /<((?:[A-Za-z_][\w.-]*:)?)c(?=\s)([^<>]*)>\s*<\1f(?=[\s/>])[^<>]*?(?:\/>|>([^<]*)<\/\1f>)\s*(?:<\1v\s*\/>|<\1v>\s*<\/\1v>)?\s*<\/\1c>/g;
const REFERENCE = /\sr\s*=\s*["']([A-Za-z]{1,3})(\d{1,7})["']/;
const STORED_TEXT = /\st\s*=\s*["']str["']/;
/** More of them in one sheet are not pointed out one by one. */
const MOST = 200_000;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The cells of each sheet whose formulas have no stored value. */
export function unstoredFormulas(parts: WorkbookParts): readonly (readonly UnstoredFormula[])[] {
  return sheetMarkups(parts).map((markup) => {
    const found: UnstoredFormula[] = [];
    for (const [cell, prefix = '', attributes = '', formula = ''] of markup.matchAll(UNSTORED)) {
      const [, letters = '', digits = ''] = REFERENCE.exec(attributes) ?? [];
      const isStored = STORED_TEXT.test(attributes) && cell.includes(`<${prefix}v`);
      if (digits === '' || isStored || found.length === MOST) continue;
      const written = formula.replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
      found.push({ row: Number(digits) - 1, column: columnOf(letters), formula: `=${written}` });
    }
    return found;
  });
}

/** The rows with what each empty cell would have held if its formula had been worked out. */
export function withUnstoredFormulas(
  rows: readonly (readonly Cell[])[],
  formulas: readonly UnstoredFormula[],
): readonly (readonly Cell[])[] {
  if (formulas.length === 0) return rows;
  const filled = rows.map((row) => [...row]);
  for (const { row: at, column, formula } of formulas) {
    while (filled.length <= at) filled.push([]);
    const row = filled[at] ?? [];
    while (row.length <= column) row.push({ kind: 'empty' });
    if (row[column]?.kind === 'empty') row[column] = { kind: 'empty', formula };
  }
  return filled;
}
