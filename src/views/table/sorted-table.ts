import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_basic,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { Dataset } from '#src/domain/dataset.ts';
import type { I18n } from '#src/i18n/i18n.ts';
import type { ActivityRow } from '#src/select/activity-rows.ts';
import { COLUMNS, type SortKey, sortKeys } from './table-columns.ts';

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
const helper = createColumnHelper<typeof features, ActivityRow>();

/** A column whose sort keys are made for all rows at once, when it is first sorted by. */
function makeColumns(rows: readonly ActivityRow[], dataset: Dataset, i18n: I18n) {
  return helper.columns(
    COLUMNS.map(({ id }) => {
      let keys: readonly SortKey[] | undefined;
      return helper.accessor(
        (_row, index) => {
          keys ??= sortKeys(id, rows, dataset, i18n);
          return keys[index];
        },
        { id, header: id, sortFn: sortFn_basic, sortUndefined: 'last' },
      );
    }),
  );
}

/** The rows with the column they are sorted by: at first by date. Ties keep the order of time. */
export function useSortedTable(rows: readonly ActivityRow[], dataset: Dataset, i18n: I18n) {
  const columns = useMemo(() => makeColumns(rows, dataset, i18n), [rows, dataset, i18n]);
  return useTable({
    features,
    columns,
    data: rows,
    getRowId: ({ activity }) => activity.id,
    initialState: { sorting: [{ id: 'date', desc: false }] },
    enableSortingRemoval: false,
    enableMultiSort: false,
    sortDescFirst: false,
  });
}
