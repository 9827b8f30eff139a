import { withHeaderRows } from '../table/sheet-table.ts';
import type { HeaderRows, Table } from '../table/table.ts';
import type { Mapping, SheetMapping } from './mapping.ts';

/** A table and what its columns are. */
export interface MappedTable {
  readonly table: Table;
  readonly sheet: SheetMapping;
}

const isAt = (a: HeaderRows | undefined, b: HeaderRows): boolean => a?.first === b.first && a.last === b.last;

/** A table with its header in the rows that a mapping says; as it is where the mapping says none or the same. */
export function underHeader(table: Table, headerRows: HeaderRows | undefined): Table {
  return headerRows === undefined || isAt(table.headerRows, headerRows) ? table : withHeaderRows(table, headerRows);
}

/** Every table with its part of a mapping: the sheet of its name, else the one in its place. Without one it is left out. */
export function mappedTables(tables: readonly Table[], { sheets }: Mapping): readonly MappedTable[] {
  return tables.flatMap((table, i) => {
    const sheet = sheets.find((each) => each.sheet === table.sheet) ?? sheets[i];
    return sheet === undefined ? [] : [{ table: underHeader(table, sheet.headerRows), sheet }];
  });
}
