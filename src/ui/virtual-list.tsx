import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { flushSync } from 'react-dom';
import { rowIndexOf, useKeptRow } from './kept-row.ts';
import './virtual-list.css';

interface VirtualListProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** Height of a row in pixels before it is measured. */
  readonly rowHeight: number;
  /** Rows drawn beyond each end of what is seen. */
  readonly overscan: number;
  readonly className: string;
  readonly name?: string | undefined;
  /** The list itself is a stop of the keyboard, which scrolls it. */
  readonly isStop?: boolean;
  /** One row. What the arrow keys go to is the first thing in it that can be pressed. */
  readonly children: (item: T) => ReactNode;
}

const PRESSABLE = 'button, input, a[href]';

/** Rows that are seen. */
type Seen = { readonly startIndex: number; readonly endIndex: number } | null;

/** Where a key leads from a row, and in which direction to look on; `undefined` where the browser knows best. */
function stepOf(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  from: number,
  seen: Seen,
  last: number,
): { readonly to: number; readonly by: 1 | -1 } | undefined {
  const isAway = seen !== null && (from < seen.startIndex || from > seen.endIndex);
  if (key === 'Home') return { to: 0, by: 1 };
  if (key === 'End') return { to: last, by: -1 };
  // Whoever has scrolled on goes on from what they see.
  if (key === 'ArrowDown' || (key === 'Tab' && !shiftKey && isAway))
    return { to: isAway ? seen.startIndex : from + 1, by: 1 };
  if (key === 'ArrowUp' || (key === 'Tab' && shiftKey && isAway))
    return { to: isAway ? seen.endIndex : from - 1, by: -1 };
  return undefined;
}

/**
 * A list of very many rows, each a control, of which only what is seen is drawn, and the one that holds the focus.
 *
 * Within it arrows go from row to row, Home and End to its ends; Page Up and Page Down scroll.
 */
export function VirtualList<T>(props: VirtualListProps<T>) {
  const { items, keyOf, rowHeight, overscan, className, name, isStop = false, children } = props;
  const room = useRef<HTMLUListElement>(null);
  const { keep, rangeExtractor, onFocus, onBlur } = useKeptRow();
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => room.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
    overscan,
    rangeExtractor,
  });
  const focusRow = (start: number, by: 1 | -1): boolean => {
    for (let index = start; index >= 0 && index < items.length; index += by) {
      flushSync(() => keep(index));
      const target = room.current?.querySelector<HTMLElement>(`:scope > [data-index="${index}"] :is(${PRESSABLE})`);
      // A heading holds nothing that takes the focus.
      if (target === undefined || target === null) continue;
      // The browser would bring a row that is seen in part to the middle.
      target.focus({ preventScroll: true });
      target.scrollIntoView({ block: 'nearest' });
      return true;
    }
    return false;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    const from = event.target instanceof Element ? rowIndexOf(event.target) : undefined;
    if (from === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = stepOf(event, from, virtual.range, items.length - 1);
    if (step === undefined) return;
    event.preventDefault();
    if (!focusRow(step.to, step.by)) flushSync(() => keep(from));
  };
  return (
    <ul
      ref={room}
      className={`virtual-list ${className}`}
      aria-label={name}
      tabIndex={isStop ? 0 : undefined}
      onFocus={onFocus}
      onBlur={onBlur}
      onKeyDown={onKeyDown}
    >
      <li aria-hidden="true" style={{ height: virtual.getTotalSize() }} />
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index];
        return (
          item !== undefined && (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              {children(item)}
            </li>
          )
        );
      })}
    </ul>
  );
}
