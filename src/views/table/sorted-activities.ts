import { startTransition, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { runSteps } from '#src/domain/run-steps.ts';
import type { I18n } from '#src/i18n/i18n.ts';
import { type ActivityPlaces, orderedActivities } from '#src/select/activity-order.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { whileIdle } from '#src/ui/idle-steps.ts';
import { type ColumnOrders, columnOrders } from './column-orders.ts';
import type { ColumnId } from './table-columns.ts';

/** The column that the table is sorted by. */
export interface Sorting {
  readonly column: ColumnId;
  readonly isDescending: boolean;
}

/** Up to this many activities are put in order at once, more by steps, while the page can be used. */
const MOST_AT_ONCE = 2000;

interface Order extends Sorting {
  readonly orders: ColumnOrders;
  readonly places: ActivityPlaces;
}

/**
 * The answer's activities as they are sorted, at first by date, ties in the order of time. A column whose order has to
 * be worked out first leaves the rows as they are until it is known; the orders of many activities are worked out ahead
 * while the page is idle. `isPending`: the rows do not stand as they are sorted yet.
 */
export function useSortedActivities(i18n: I18n) {
  const { dataset, answer } = useDashboard();
  const { columns } = answer;
  const [sorting, setSorting] = useState<Sorting>({ column: 'date', isDescending: false });
  const wanted = useDeferredValue(sorting);
  const [latest, setLatest] = useState<Order>();
  const orders = columnOrders(dataset, columns, i18n);
  const isSmall = columns.size <= MOST_AT_ONCE;
  const ready = isSmall || wanted.column === 'date' ? orders.atOnce(wanted.column) : orders.known(wanted.column);

  useEffect(() => (isSmall ? undefined : whileIdle(orders.allSteps())), [isSmall, orders]);

  useEffect(() => {
    if (ready !== undefined) return;
    let isLeft = false;
    void runSteps(orders.steps(wanted.column)).then((places) => {
      if (!isLeft) startTransition(() => setLatest({ ...wanted, orders, places }));
    });
    return () => {
      isLeft = true;
    };
  }, [ready, orders, wanted]);

  const shown = ready !== undefined ? { ...wanted, places: ready } : latest?.orders === orders ? latest : undefined;
  const [places, isDescending] = [shown?.places, shown?.isDescending === true];
  const activities = useMemo(
    () => (places === undefined ? answer.activities : orderedActivities(answer.activities, places, isDescending)),
    [answer, places, isDescending],
  );
  const sortBy = (column: ColumnId) =>
    setSorting((before) => ({ column, isDescending: before.column === column && !before.isDescending }));
  const isPending = shown?.column !== sorting.column || shown.isDescending !== sorting.isDescending;
  return { activities, sorting, isPending, sortBy };
}
