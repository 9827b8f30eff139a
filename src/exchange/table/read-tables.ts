import { readDelimitedText } from './delimited-text.ts';
import { fileKindOf } from './file-kind.ts';
import { readJsonTables } from './json-tables.ts';
import { LARGEST_FILE } from './limits.ts';
import { type Refusal, RefusedFile, refusalOf } from './refusal.ts';
import { tableOfRows } from './sheet-table.ts';
import { sideTables } from './side-tables.ts';
import { readSheets } from './spreadsheet.ts';
import type { Table } from './table.ts';

export type ReadTables =
  | { readonly ok: true; readonly tables: readonly Table[] }
  | { readonly ok: false; readonly refusal: Refusal };

async function tablesOf(file: string, bytes: Uint8Array): Promise<readonly Table[]> {
  if (bytes.length > LARGEST_FILE) {
    throw new RefusedFile('too-large', { found: bytes.length, most: LARGEST_FILE });
  }
  const kind = fileKindOf(file, bytes);
  if (kind === 'json') return readJsonTables(file, bytes);
  if (kind === 'text') {
    const { rows, ...about } = readDelimitedText(bytes);
    return [tableOfRows(rows, { file, ...about })].filter((table) => table !== undefined);
  }
  const sheets = await readSheets(bytes);
  return sheets
    .map(({ name, rows, ...about }) => tableOfRows(rows, { file, sheet: name, ...about }))
    .filter((table) => table !== undefined);
}

/**
 * The tables of a file that a person chose: .xlsx, .csv, .tsv, .txt or .json, whatever its name says.
 *
 * Pure and without the page, so that a worker can run it. Never throws: a file that is harmful, damaged or no table is
 * refused with the reason. Sheets without a filled cell are left out. Source: issue 4, §2 and §7.
 */
export async function readTables(name: string, bytes: Uint8Array): Promise<ReadTables> {
  try {
    const tables = (await tablesOf(name, bytes)).flatMap(sideTables);
    if (tables.length === 0) throw new RefusedFile('empty');
    return { ok: true, tables };
  } catch (error) {
    return { ok: false, refusal: refusalOf(name, error) };
  }
}
