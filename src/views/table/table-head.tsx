import { useI18n } from '#src/i18n/i18n.ts';
import { COLUMNS, type ColumnId } from './table-columns.ts';

interface TableHeadProps {
  readonly sortedBy: string | undefined;
  readonly isDescending: boolean;
  /** The rows do not stand in that order yet. */
  readonly isPending: boolean;
  readonly sortBy: (column: ColumnId) => void;
}

/** The names of the columns; choosing one sorts by it, choosing it again turns the order round. */
export function TableHead({ sortedBy, isDescending, isPending, sortBy }: TableHeadProps) {
  const { t } = useI18n();
  const direction = isDescending ? 'descending' : 'ascending';
  return (
    <thead>
      <tr aria-rowindex={1}>
        {COLUMNS.map(({ id, name }) => (
          <th key={id} scope="col" aria-sort={sortedBy === id && !isPending ? direction : undefined}>
            <button type="button" className="activities__sort" onClick={() => sortBy(id)}>
              {t(name)}
              <span
                aria-hidden="true"
                className={isPending ? 'activities__arrow activities__arrow--pending' : 'activities__arrow'}
              >
                {sortedBy === id ? (isDescending ? '▼' : '▲') : ''}
              </span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}
