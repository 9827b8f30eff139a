import type { ImportFaultCode } from '#src/i18n/messages/import-faults.ts';
import type { Table } from '../table/table.ts';
import { cellText } from './cell-text.ts';
import { effectOf, type ImportFault } from './import-fault.ts';
import type { SheetMapping } from './mapping.ts';

/** Numbers in short: "4, 7–9". */
function runsOf(numbers: readonly number[]): string {
  const runs: { readonly first: number; last: number }[] = [];
  for (const each of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && each === run.last + 1) run.last = each;
    else runs.push({ first: each, last: each });
  }
  return runs.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}

/** What is read of a sheet although the spreadsheet program does not show it. */
export function hiddenFaults(table: Table, { columns }: SheetMapping): readonly ImportFault[] {
  const { file, sheet, hidden, rows, firstRow, header } = table;
  if (hidden === undefined) return [];
  const filled = hidden.rows.filter((row) => rows[row - firstRow]?.some((cell) => cellText(cell) !== '') === true);
  const used = new Set(columns.flatMap(({ index, target }) => (target === 'ignore' ? [] : [index])));
  const named = hidden.columns.filter((index) => used.has(index)).map((index) => header[index] ?? '');
  const fault = (code: ImportFaultCode, row: number, column: string, found: string): ImportFault => ({
    ...{ code, effect: effectOf(code), file, row, column, found },
    ...(sheet === undefined ? {} : { sheet }),
  });
  return [
    ...(hidden.isSheet ? [fault('hidden-sheet', firstRow, '', sheet ?? file)] : []),
    ...(filled[0] === undefined ? [] : [fault('hidden-rows', filled[0], '', runsOf(filled))]),
    ...(named.length === 0 ? [] : [fault('hidden-columns', firstRow, named.join(', '), named.join(', '))]),
  ];
}
