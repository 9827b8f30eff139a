import type { MappedTable } from './mapped-tables.ts';
import { countOutcomes, type PlannedRow, type RowOutcome } from './record-change.ts';

/** What becomes of the rows of one sheet. `total`: all of its rows, blank ones too; a sheet that is not used has none read. */
export interface SheetAccount {
  readonly sheet: string;
  readonly isUsed: boolean;
  readonly total: number;
  readonly counts: Readonly<Record<RowOutcome, number>> & { readonly read: number };
}

/** The accounts of a file with several sheets, each by itself; none for a file with one. */
export function sheetAccounts(sheets: readonly MappedTable[], rows: readonly PlannedRow[]): readonly SheetAccount[] {
  if (sheets.length < 2) return [];
  return sheets.map(({ table, sheet }) => {
    const own = rows.filter((row) => row.sheet === table.sheet);
    return {
      sheet: table.sheet ?? table.file,
      isUsed: sheet.isUsed,
      total: table.rows.length,
      counts: { ...countOutcomes(own), read: own.length },
    };
  });
}
