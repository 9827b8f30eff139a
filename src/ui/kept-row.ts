import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';
import { type FocusEvent, useCallback, useState } from 'react';

/** The row that holds the focus in a list of which only what is seen is drawn. */
export interface KeptRow {
  /** From 0; `undefined` while the focus is elsewhere. */
  readonly index: number | undefined;
  readonly keep: (index: number) => void;
  /** For the virtualizer: what is seen, and the row that holds the focus wherever it is. */
  readonly rangeExtractor: (range: Range) => number[];
  /** For what holds the rows, each of which carries its index as `data-index`. */
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/** Indexes of the rows that are drawn, in their order, with one more where it is not among them. */
export function withRow(drawn: readonly number[], kept: number | undefined, count: number): number[] {
  if (kept === undefined || kept >= count || drawn.includes(kept)) return [...drawn];
  return [...drawn, kept].sort((a, b) => a - b);
}

/** The index of the row that an element stands in. */
export function rowIndexOf(element: Element): number | undefined {
  const index = element.closest<HTMLElement>('[data-index]')?.dataset.index;
  return index === undefined ? undefined : Number(index);
}

/** Keeps the row with the focus drawn, so that scrolling on does not throw the keyboard back to the page's beginning. */
export function useKeptRow(): KeptRow {
  const [index, setIndex] = useState<number>();
  const rangeExtractor = useCallback(
    (range: Range) => withRow(defaultRangeExtractor(range), index, range.count),
    [index],
  );
  return {
    index,
    keep: setIndex,
    rangeExtractor,
    onFocus: ({ target }) => setIndex(rowIndexOf(target)),
    onBlur: ({ relatedTarget, currentTarget }) => {
      // Nothing takes the focus while another window has it: it comes back to the same row.
      if (!(relatedTarget instanceof Element)) return;
      setIndex(currentTarget.contains(relatedTarget) ? rowIndexOf(relatedTarget) : undefined);
    },
  };
}
