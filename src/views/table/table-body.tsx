import { useVirtualizer } from '@tanstack/react-virtual';
import type { ActivityRow } from '#src/select/activity-rows.ts';
import { ActivityLine } from './activity-line.tsx';
import { COLUMNS } from './table-columns.ts';

/** Up to this many rows all are drawn, so that printing and the browser's own search find them. */
export const MOST_DRAWN = 100;

/** Height of a row in pixels until it has been measured. */
const ESTIMATED_HEIGHT = 72;

interface TableBodyProps {
  readonly rows: readonly ActivityRow[];
  /** Names the order of the rows: in another order, many rows are shown from their first. */
  readonly order: string;
  /** What scrolls; `null` until it stands on the page. */
  readonly scroller: HTMLDivElement | null;
}

/** All rows, or of many those near the visible part. */
export function TableBody({ rows, order, scroller }: TableBodyProps) {
  return rows.length <= MOST_DRAWN ? (
    <tbody>
      {rows.map((row, index) => (
        <ActivityLine key={row.activity.id} row={row} index={index} />
      ))}
    </tbody>
  ) : (
    <VirtualBody key={order} rows={rows} scroller={scroller} />
  );
}

function VirtualBody({ rows, scroller }: Omit<TableBodyProps, 'order'>) {
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => ESTIMATED_HEIGHT,
    getItemKey: (index) => rows[index]?.activity.id ?? index,
    overscan: 8,
  });
  const items = virtualizer.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <tbody>
      <Spacer height={before} />
      {items.map(({ key, index }) => {
        const row = rows[index];
        return (
          row !== undefined && <ActivityLine key={key} row={row} index={index} measure={virtualizer.measureElement} />
        );
      })}
      <Spacer height={after} />
    </tbody>
  );
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
