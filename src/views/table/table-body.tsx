import { useVirtualizer } from '@tanstack/react-virtual';
import { Fragment, useCallback, useEffect, useRef } from 'react';
import { activityRow, activityRows } from '#src/select/activity-rows.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { useKeptRow } from '#src/ui/kept-row.ts';
import { ActivityLine } from './activity-line.tsx';
import { COLUMNS } from './table-columns.ts';

/** Up to this many rows all are drawn, so that printing and the browser's own search find them. */
export const MOST_DRAWN = 100;

/** Height of a row in pixels until it has been measured. */
const ESTIMATED_HEIGHT = 72;

interface TableBodyProps {
  /** As they are sorted: indexes into the dataset's. */
  readonly activities: Uint32Array;
  /** What scrolls; `null` until it stands on the page. */
  readonly scroller: HTMLDivElement | null;
}

/** All rows, or of many those near the visible part. */
export function TableBody({ activities, scroller }: TableBodyProps) {
  const { dataset, answer } = useDashboard();
  return activities.length <= MOST_DRAWN ? (
    <tbody>
      {activityRows(dataset, answer, activities).map((row, index) => (
        <ActivityLine key={row.activity.id} {...row} index={index} />
      ))}
    </tbody>
  ) : (
    <VirtualBody activities={activities} scroller={scroller} />
  );
}

function VirtualBody({ activities, scroller }: TableBodyProps) {
  const { dataset, answer } = useDashboard();
  const { rangeExtractor, onFocus, onBlur } = useKeptRow();
  // Another function would have the virtualizer lay all rows out anew.
  const keyOf = useCallback((index: number) => activities[index] ?? index, [activities]);
  const virtualizer = useVirtualizer({
    count: activities.length,
    getScrollElement: () => scroller,
    estimateSize: () => ESTIMATED_HEIGHT,
    getItemKey: keyOf,
    overscan: 8,
    rangeExtractor,
  });
  useEndKeys(scroller, (key) => {
    if (key === 'Home') virtualizer.scrollToIndex(0, { align: 'start' });
    else virtualizer.scrollToIndex(activities.length - 1, { align: 'end' });
  });
  const items = virtualizer.getVirtualItems();
  const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <tbody onFocus={onFocus} onBlur={onBlur}>
      {items.map(({ key, index, start }, at) => {
        const row = activityRow(dataset, answer, activities[index] ?? -1);
        return (
          row !== undefined && (
            <Fragment key={key}>
              <Spacer height={start - (items[at - 1]?.end ?? 0)} />
              <ActivityLine {...row} index={index} measure={virtualizer.measureElement} />
            </Fragment>
          )
        );
      })}
      <Spacer height={after} />
    </tbody>
  );
}

/** Takes the keys that go to the ends: rows are drawn and grow on the way there, and the browser would stop short of them. */
function useEndKeys(scroller: HTMLDivElement | null, goTo: (key: 'Home' | 'End') => void): void {
  const latest = useRef(goTo);
  latest.current = goTo;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key } = event;
      if ((key !== 'Home' && key !== 'End') || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      event.preventDefault();
      latest.current(key);
    };
    scroller?.addEventListener('keydown', press);
    return () => scroller?.removeEventListener('keydown', press);
  }, [scroller]);
}

/** Stands for the rows that are not drawn. */
function Spacer({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row takes no focus
    <tr aria-hidden="true">
      <td className="activities__spacer" colSpan={COLUMNS.length} style={{ height }} />
    </tr>
  );
}
