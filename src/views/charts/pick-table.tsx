import type { Pick } from './pick.ts';

/** A row of a chart's table: what it stands for, its numbers, and what choosing it does. */
export interface PickTableRow {
  readonly key: string;
  readonly label: string;
  readonly numbers: readonly string[];
  /** Absent where there is nothing to filter by. */
  readonly pick?: Omit<Pick, 'name' | 'key'>;
}

/** A column of numbers. */
export interface PickTableColumn {
  readonly key: string;
  readonly label: string;
  readonly pick?: Omit<Pick, 'name' | 'key'>;
}

interface PickTableProps {
  readonly caption: string;
  readonly head: string;
  readonly columns: readonly PickTableColumn[];
  readonly rows: readonly PickTableRow[];
}

/** A chart's numbers as a table whose headers filter. */
export function PickTable({ caption, head, columns, rows }: PickTableProps) {
  return (
    <table className="table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {columns.map(({ key, label, pick }) => (
            <th key={key} scope="col" className="number">
              <PickButton label={label} pick={pick} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, numbers, pick }) => (
          <tr key={key}>
            <th scope="row">
              <PickButton label={label} pick={pick} />
            </th>
            {columns.map((column, i) => (
              <td key={column.key} className="number">
                {numbers[i]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PickButton({ label, pick }: { readonly label: string; readonly pick: PickTableRow['pick'] | undefined }) {
  if (pick === undefined) return label;
  return (
    <button type="button" className="chart__choose" aria-pressed={pick.chosen} onClick={pick.choose}>
      {label}
    </button>
  );
}
