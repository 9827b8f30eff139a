import type { ImportFaultCode } from '#src/i18n/messages/import-faults.ts';
import type { Cell } from '../table/table.ts';
import type { HeadedText } from './headed-text.ts';
import type { SheetCells } from './sheet-cells.ts';

/** What is to be said of cells of a row that hold no value, whatever their columns become. */
export function cellFaults(
  cells: SheetCells,
  row: readonly Cell[],
): readonly (HeadedText & { readonly code: ImportFaultCode })[] {
  const each = (code: ImportFaultCode, found: readonly HeadedText[]) => found.map((cell) => ({ code, ...cell }));
  return [
    ...each('nothing-known', cells.placeholders(row)),
    ...each('ditto-cell', cells.dittos(row)),
    ...each('error-cell', cells.errors(row)),
    ...each('object-cell', cells.objects(row)),
    ...each('unstored-formula', cells.unstored(row)),
  ];
}
