import type { Day } from '#src/domain/day.ts';

interface Stretch {
  readonly first: Day;
  readonly last: Day;
}

const MOST_ROWS = 3;

/**
 * Puts bars into the order of time and into rows, so that no two of a row share a day while rows are left.
 *
 * Where more than `most` (default 3) lie side by side, the rest joins the row that is free first. Linear but for sorting.
 */
export function assignRows<T extends Stretch>(
  bars: readonly T[],
  most: number = MOST_ROWS,
): { readonly bars: readonly (T & { readonly row: number })[]; readonly rows: number } {
  const ends: Day[] = [];
  const inRows = [...bars]
    .sort((a, b) => a.first - b.first || b.last - a.last)
    .map((bar) => {
      const free = ends.findIndex((end) => end < bar.first);
      const row = free !== -1 ? free : ends.length < most ? ends.length : ends.indexOf(Math.min(...ends));
      ends[row] = Math.max(bar.last, ends[row] ?? bar.last);
      return { ...bar, row };
    });
  return { bars: inRows, rows: Math.max(1, ends.length) };
}
