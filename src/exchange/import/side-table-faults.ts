import type { Table } from '../table/table.ts';
import { effectOf, type ImportFault } from './import-fault.ts';

/** That a table was told apart from one beside it in the same sheet, by the names of its columns. */
export function sideTableFaults({ file, sheet, beside, firstRow }: Table): readonly ImportFault[] {
  if (beside === undefined) return [];
  const code = 'side-table';
  return [
    {
      ...{ code, effect: effectOf(code), file, row: Math.max(firstRow - 1, 1), column: beside, found: beside },
      ...(sheet === undefined ? {} : { sheet }),
    },
  ];
}
