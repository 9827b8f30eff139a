import { useI18n } from '#src/i18n/i18n.ts';
import { COLUMNS, type ColumnId } from './table-columns.ts';

interface TableHeadProps {
  readonly sortedBy: string | undefined;
  readonly isDescending: boolean;
  readonly sortBy: (column: ColumnId) => void;
}

/** The names of the columns; choosing one sorts by it, choosing it again turns the order round. */
export function TableHead({ sortedBy, isDescending, sortBy }: TableHeadProps) {
  const { t } = useI18n();
  const direction = isDescending ? 'descending' : 'ascending';
  return (
    <thead>
      <tr aria-rowindex={1}>
        {COLUMNS.map(({ id, name }) => (
          <th key={id} scope="col" aria-sort={sortedBy === id ? direction : undefined}>
            <button type="button" className="activities__sort" onClick={() => sortBy(id)}>
              {t(name)}
              <span aria-hidden="true" className="activities__arrow">
                {sortedBy === id ? (isDescending ? '▼' : '▲') : ''}
              </span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}
