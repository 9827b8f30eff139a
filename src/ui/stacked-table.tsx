import type { ReactNode } from 'react';
import './stacked-table.css';

interface StackedColumn {
  readonly name: string;
  readonly className?: string | undefined;
  /** Its cells head their rows. */
  readonly isHead?: boolean;
}

interface StackedTableProps {
  readonly className?: string;
  readonly columns: readonly StackedColumn[];
  readonly rows: readonly { readonly key: string | number; readonly cells: readonly ReactNode[] }[];
}

/** Said again, because some browsers forget them where rows are drawn as blocks. */
const ROLE = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  column: { role: 'columnheader' },
  head: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

/** A table that in a narrow `.stacking` around it puts the cells of a row below each other, each with its column's name. */
export function StackedTable({ className = '', columns, rows }: StackedTableProps) {
  return (
    <table {...ROLE.table} className={`table stacked-table ${className}`}>
      <thead {...ROLE.group}>
        <tr {...ROLE.row}>
          {columns.map(({ name, className: own }) => (
            <th {...ROLE.column} scope="col" key={name} className={own}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROLE.group}>
        {rows.map(({ key, cells }) => (
          <tr {...ROLE.row} key={key}>
            {columns.map(({ name, className: own, isHead = false }, at) =>
              isHead ? (
                <th {...ROLE.head} scope="row" key={name} data-label={name} className={own}>
                  <div>{cells[at]}</div>
                </th>
              ) : (
                <td {...ROLE.cell} key={name} data-label={name} className={own}>
                  <div>{cells[at]}</div>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
