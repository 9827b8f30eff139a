import { startTransition, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { runSteps } from '#src/domain/run-steps.ts';
import type { I18n } from '#src/i18n/i18n.ts';
import { type ActivityPlaces, orderedActivities } from '#src/select/activity-order.ts';
import type { Columns } from '#src/select/columns.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { columnOrderSteps } from './column-order.ts';
import type { ColumnId } from './table-columns.ts';

/** The column that the table is sorted by. */
export interface Sorting {
  readonly column: ColumnId;
  readonly isDescending: boolean;
}

/** Up to this many activities are put in order at once, more by steps, while the page can be used. */
const MOST_AT_ONCE = 2000;

interface Order extends Sorting {
  readonly columns: Columns;
  readonly i18n: I18n;
  readonly places: ActivityPlaces;
}

const known = new WeakMap<Columns, Map<string, ActivityPlaces>>();

/**
 * The answer's activities as they are sorted, at first by date, ties in the order of time. A column whose order has to
 * be worked out first leaves the rows as they are until it is known.
 */
export function useSortedActivities(i18n: I18n) {
  const { dataset, answer } = useDashboard();
  const { columns } = answer;
  const [sorting, setSorting] = useState<Sorting>({ column: 'date', isDescending: false });
  const wanted = useDeferredValue(sorting);
  const [latest, setLatest] = useState<Order>();

  const placesOf = (column: ColumnId): ActivityPlaces | undefined => {
    const key = `${i18n.language} ${column}`;
    const before = known.get(columns)?.get(key);
    if (before !== undefined || (columns.size > MOST_AT_ONCE && column !== 'date')) return before;
    const steps = columnOrderSteps(dataset, columns, column, i18n);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) return remember(columns, key, step.value);
    }
  };
  const ready = placesOf(wanted.column);

  useEffect(() => {
    if (ready !== undefined) return;
    let isLeft = false;
    const key = `${i18n.language} ${wanted.column}`;
    void runSteps(columnOrderSteps(dataset, columns, wanted.column, i18n)).then((places) => {
      remember(columns, key, places);
      if (!isLeft) startTransition(() => setLatest({ ...wanted, columns, i18n, places }));
    });
    return () => {
      isLeft = true;
    };
  }, [ready, dataset, columns, wanted, i18n]);

  const isStill = latest?.columns === columns && latest.i18n === i18n;
  const shown = ready === undefined ? (isStill ? latest : undefined) : { ...wanted, places: ready };
  const [places, isDescending] = [shown?.places, shown?.isDescending === true];
  const activities = useMemo(
    () => (places === undefined ? answer.activities : orderedActivities(answer.activities, places, isDescending)),
    [answer, places, isDescending],
  );
  const sortBy = (column: ColumnId) =>
    setSorting((before) => ({ column, isDescending: before.column === column && !before.isDescending }));
  return { activities, sorting, sortBy };
}

function remember(columns: Columns, key: string, places: ActivityPlaces): ActivityPlaces {
  const ofColumns = known.get(columns) ?? new Map<string, ActivityPlaces>();
  known.set(columns, ofColumns.set(key, places));
  return places;
}
