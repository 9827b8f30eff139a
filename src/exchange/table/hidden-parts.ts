import { sheetMarkups, sheetStates } from './sheet-markups.ts';
import type { WorkbookParts } from './workbook-parts.ts';

/** What a spreadsheet program does not show of a sheet: all of it, or rows (from 1) and columns (from 0). */
export interface HiddenParts {
  readonly isSheet: boolean;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

const ROW_OR_CELL = /<(?:[\w.-]+:)?(row|col)\s([^<>]*)>/g;
const IS_HIDDEN = /(?:^|\s)hidden\s*=\s*["'](?:1|true)["']/;
/** No table is as wide; a hidden column may stand for all to the right. */
const MOST_COLUMNS = 1000;

const numberIn = (attributes: string, name: string): number | undefined => {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*["'](\\d{1,7})["']`).exec(attributes)?.[1];
  return found === undefined ? undefined : Number(found);
};

function hiddenIn(markup: string): Omit<HiddenParts, 'isSheet'> {
  const rows: number[] = [];
  const columns: number[] = [];
  let row = 0;
  for (const [, name, attributes = ''] of markup.matchAll(ROW_OR_CELL)) {
    const isHidden = IS_HIDDEN.test(attributes);
    if (name === 'row') {
      row = numberIn(attributes, 'r') ?? row + 1;
      if (isHidden) rows.push(row);
    } else if (isHidden) {
      const first = numberIn(attributes, 'min') ?? 1;
      const last = Math.min(numberIn(attributes, 'max') ?? first, MOST_COLUMNS);
      for (let column = first; column <= last; column += 1) columns.push(column - 1);
    }
  }
  return { rows, columns };
}

/** What is hidden of each sheet of a workbook, in its order. */
export function hiddenParts(parts: WorkbookParts): readonly HiddenParts[] {
  const states = sheetStates(parts);
  return sheetMarkups(parts).map((markup, at) => ({
    isSheet: states[at] === 'hidden' || states[at] === 'veryHidden',
    ...hiddenIn(markup),
  }));
}
