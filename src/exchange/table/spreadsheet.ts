import { strToU8, zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import { type Day, dayOf } from '#src/domain/day.ts';
import { cellComments } from './cell-comments.ts';
import { cellStyles } from './cell-styles.ts';
import { isOfComments, type SheetComments } from './comment-parts.ts';
import { type HiddenParts, hiddenParts } from './hidden-parts.ts';
import { mergedRuns, withMergedCells } from './merged-cells.ts';
import { sheetMarkups } from './sheet-markups.ts';
import { withStyles } from './styled-cells.ts';
import type { Cell } from './table.ts';
import { unstoredFormulas, withUnstoredFormulas } from './unstored-formulas.ts';
import { dateSystemOf, readWorkbookParts, type WorkbookParts } from './workbook-parts.ts';

/** A sheet as it stands: every row from the first on, so that an index is a row number minus one. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly dateSystem: 1900 | 1904;
  readonly hidden?: HiddenParts;
  readonly remarked?: SheetComments;
  /** The addresses of filled cells that are struck through. */
  readonly struck?: readonly string[];
}

const EMPTY: Cell = { kind: 'empty' };
const MS_PER_DAY = 86_400_000;
const EPOCH: Readonly<Record<1900 | 1904, Day>> = { 1900: -25_569, 1904: -24_107 };
/** Spreadsheets believe in 29 February 1900; before it, their serial numbers lie a day closer to the epoch. */
const MARCH_1900: Day = dayOf(1900, 3, 1) ?? 0;

/** A date cell. A time of day is dropped; a time without a day is a number. */
function dayCell(date: Date, system: 1900 | 1904): Cell {
  const days = date.getTime() / MS_PER_DAY;
  if (!Number.isFinite(days)) return EMPTY;
  const serial = days - EPOCH[system];
  if (serial < 1) return { kind: 'number', value: serial };
  const day = Math.floor(days);
  return { kind: 'day', day: system === 1900 && day < MARCH_1900 ? day + 1 : day };
}

function cellOf(value: unknown, system: 1900 | 1904): Cell {
  if (value instanceof Date) return dayCell(value, system);
  if (typeof value === 'string') return value === '' ? EMPTY : { kind: 'text', text: value };
  if (typeof value === 'number') return { kind: 'number', value };
  return typeof value === 'boolean' ? { kind: 'boolean', value } : EMPTY;
}

/** The parts as a zip that is not compressed: what reads it then needs no worker, and no size in it can lie. */
function storedZip(parts: WorkbookParts): ArrayBuffer {
  const files = Object.fromEntries(
    [...parts].filter(([name]) => !isOfComments(name)).map(([name, text]) => [name, strToU8(text)]),
  );
  return new Uint8Array(zipSync(files, { level: 0 })).buffer;
}

/**
 * The sheets of a workbook (.xlsx), in its order, hidden ones included. A cell merged over several rows stands in each.
 *
 * Throws RefusedFile for a file that is harmful or damaged; other errors come from damage as well.
 */
export async function readSheets(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const parts = readWorkbookParts(bytes);
  const dateSystem = dateSystemOf(parts);
  const sheets = await readXlsxFile(storedZip(parts), { trim: false });
  const markups = sheetMarkups(parts);
  const styles = cellStyles(parts);
  const merged = mergedRuns(parts);
  const unstored = unstoredFormulas(parts);
  const hidden = hiddenParts(parts);
  const comments = cellComments(parts);
  return sheets.map(({ sheet, data }, i) => {
    const cells = (data ?? []).map((row) => row.map((value: unknown) => cellOf(value, dateSystem)));
    const { rows, struck } = withStyles(cells, markups[i] ?? '', styles);
    const whole = withUnstoredFormulas(rows, unstored[i] ?? []);
    const own = hidden[i];
    const remarked = comments[i];
    return {
      ...{ name: sheet, dateSystem, rows: withMergedCells(whole, merged[i] ?? []) },
      ...(own !== undefined && (own.isSheet || own.rows.length + own.columns.length > 0) ? { hidden: own } : {}),
      ...(remarked !== undefined && (remarked.isCut || remarked.comments.length > 0) ? { remarked } : {}),
      ...(struck.length === 0 ? {} : { struck }),
    };
  });
}
