import { columnsBeside } from '../table/side-tables.ts';
import type { Table } from '../table/table.ts';
import { effectOf, type ImportFault } from './import-fault.ts';
import type { SheetMapping } from './mapping.ts';

/** That a table was told apart from one beside it in the same sheet, by the names of its columns; or that it was not, so that its columns are left out. */
export function sideTableFaults(table: Table, { columns }: SheetMapping): readonly ImportFault[] {
  const { file, sheet, firstRow, beside: told } = table;
  const beside = told === undefined ? columnsBeside(table) : undefined;
  const isLeftOut = columns.every(
    ({ index, target }) => target === 'ignore' || beside?.columns.includes(index) !== true,
  );
  const found = told ?? (isLeftOut ? beside?.letters : undefined);
  if (found === undefined) return [];
  const code = told === undefined ? 'side-columns' : 'side-table';
  return [
    {
      ...{ code, effect: effectOf(code), file, row: Math.max(firstRow - 1, 1), column: found, found },
      ...(sheet === undefined ? {} : { sheet }),
    },
  ];
}
