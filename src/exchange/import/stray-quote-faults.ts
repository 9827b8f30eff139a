import type { Table } from '../table/table.ts';
import { cellText } from './cell-text.ts';
import { effectOf, type ImportFault } from './import-fault.ts';

const LONGEST_FOUND = 120;

/** The cells of a text file that were read as they stand because their quotation marks divide nothing. */
export function strayQuoteFaults({ file, header, firstRow, rows, literal = [] }: Table): readonly ImportFault[] {
  const code = 'stray-quotes';
  return literal
    .filter(({ row }) => row >= firstRow)
    .map(({ row, text }) => {
      const at = rows[row - firstRow]?.findIndex((cell) => cellText(cell) === text.trim()) ?? -1;
      return { code, effect: effectOf(code), file, row, column: header[at] ?? '', found: text.slice(0, LONGEST_FOUND) };
    });
}
