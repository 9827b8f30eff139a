import type { Table } from '../table/table.ts';
import { cellText } from './cell-text.ts';

/**
 * A filled row above the names of the columns, or above the data where no row names them: a title or a note. Without `row`:
 * a part of a JSON file that is no list of objects.
 */
export interface PassedRow {
  readonly file: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly text: string;
}

const LONGEST = 160;

/** The filled rows of tables that stand above what is read and the parts of their files beside it, so that all is told of. */
export function passedRows(tables: readonly Table[]): readonly PassedRow[] {
  return tables.flatMap(({ file, sheet, above = [], headerRows, unread = [] }) => {
    const count = headerRows === undefined ? 0 : headerRows.first === 0 ? headerRows.last : headerRows.first - 1;
    const parts = unread.map(({ name, text }) => ({ file, text: `${name}: ${text}`.slice(0, LONGEST) }));
    const rows = above.slice(0, count).flatMap((cells, i) => {
      const text = cells.map(cellText).filter(Boolean).join(' · ').replace(/\s+/g, ' ');
      if (text === '') return [];
      return [{ file, ...(sheet === undefined ? {} : { sheet }), row: i + 1, text: text.slice(0, LONGEST) }];
    });
    return [...rows, ...parts];
  });
}
