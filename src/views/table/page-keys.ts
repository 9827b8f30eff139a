import { useEffect } from 'react';
import { rowInView } from './row-in-view.ts';

/** Lines of the page before that stay in sight, in pixels. */
const OVERLAP = 40;
/** Rows come, and grow as they are measured, for so many frames at most after a jump. */
const MOST_FRAMES = 30;
const SETTLED_FRAMES = 3;

const CONTROLS = 'a[href], button, summary';

const hasModifier = ({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey || shiftKey;

const rowAt = (scroller: Element, index: number): HTMLTableRowElement | null =>
  scroller.querySelector<HTMLTableRowElement>(`tbody tr[data-index="${index}"]`);

/** Focuses the control of a row in this cell, else its first one. */
function focusIn(row: HTMLTableRowElement, cell: number): void {
  const control = row.cells[cell]?.querySelector<HTMLElement>(CONTROLS) ?? row.querySelector<HTMLElement>(CONTROLS);
  control?.focus({ preventScroll: true });
}

/** Calls until it gives true, once a frame. */
function onceDrawn(attempt: (frame: number) => boolean, frame = 0): void {
  requestAnimationFrame(() => {
    if (!attempt(frame) && frame < MOST_FRAMES) onceDrawn(attempt, frame + 1);
  });
}

/** The part of the scrolling room in which rows are seen: what stays over them is the cells of the head, not their row. */
function rowsView(scroller: Element): { readonly top: number; readonly bottom: number } {
  const { top, bottom } = scroller.getBoundingClientRect();
  return { top: scroller.querySelector('thead th')?.getBoundingClientRect().bottom ?? top, bottom };
}

/** Scrolls by a page and gives the focus to the row that then stands where its row stood. */
function turnPage(
  scroller: HTMLElement,
  row: HTMLTableRowElement,
  cell: number,
  direction: 1 | -1,
  last: number,
): void {
  const view = rowsView(scroller);
  const stood = row.getBoundingClientRect().top;
  const before = scroller.scrollTop;
  scroller.scrollTop += direction * Math.max(view.bottom - view.top - OVERLAP, OVERLAP);
  const isAtEnd = Math.abs(scroller.scrollTop - before) < 1;
  onceDrawn((frame) => {
    if (frame < SETTLED_FRAMES) return false;
    const rows = [...scroller.querySelectorAll<HTMLTableRowElement>('tbody tr[data-index]')].map((each) => ({
      index: Number(each.dataset.index),
      top: each.getBoundingClientRect().top,
    }));
    const end = direction === 1 ? last : 0;
    const found = rowAt(scroller, (isAtEnd ? end : rowInView(rows, stood, rowsView(scroller))) ?? -1);
    if (found !== null) focusIn(found, cell);
    return found !== null;
  });
}

/**
 * Page Down, Page Up, Home and End take the focus of a row along with what they scroll to, so that Tab goes on from what
 * one sees. `count`: rows in all. With the focus outside the rows they only scroll.
 */
export function usePageKeys(scroller: HTMLElement | null, count: number): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, target } = event;
      const row = target instanceof Element ? target.closest<HTMLTableRowElement>('tbody tr[data-index]') : null;
      if (scroller === null || row === null || hasModifier(event)) return;
      const cell = [...row.cells].findIndex((each) => target instanceof Node && each.contains(target));
      if (key === 'PageDown' || key === 'PageUp') {
        event.preventDefault();
        turnPage(scroller, row, cell, key === 'PageDown' ? 1 : -1, count - 1);
      } else if (key === 'Home' || key === 'End') {
        event.preventDefault();
        scroller.scrollTop = key === 'Home' ? 0 : scroller.scrollHeight;
        onceDrawn(() => {
          const found = rowAt(scroller, key === 'Home' ? 0 : count - 1);
          if (found !== null) focusIn(found, cell);
          return found !== null;
        });
      }
    };
    scroller?.addEventListener('keydown', press);
    return () => scroller?.removeEventListener('keydown', press);
  }, [scroller, count]);
}
