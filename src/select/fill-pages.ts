/** Heights of the blocks of a slide, and the height that a page has for them, in one unit. */
export interface MeasuredPage {
  readonly room: number;
  readonly heights: readonly number[];
}

/** The blocks of one page: from this index up to, but without, the other. */
export interface PageRange {
  readonly from: number;
  readonly to: number;
}

/** A block may be this much too high before it goes to the next page, for the rounding of sizes. */
const TOLERANCE = 0.5;

/** How full a page is at least that leaves a paragraph to the next one, so that it need not be cut. */
const NEARLY_FULL = 0.7;

/**
 * Fills pages with blocks, in order, as many on each as its height holds. The first page may have another head and
 * another width than those after it, hence both measures. A block that is higher than a page has one to itself.
 *
 * `starts`: for each block, whether a paragraph begins with it. A paragraph that would be cut by a page's end goes to the
 * next page as a whole, if that page holds it and this one is nearly full without it.
 */
export function fillPages(
  first: MeasuredPage,
  next: MeasuredPage,
  starts: readonly boolean[] = [],
): readonly PageRange[] {
  const count = first.heights.length;
  const pages: PageRange[] = [];
  let from = 0;
  do {
    const { room, heights } = pages.length === 0 ? first : next;
    let used = 0;
    let to = from;
    while (to < count && used + (heights[to] ?? 0) <= room + TOLERANCE) {
      used += heights[to] ?? 0;
      to += 1;
    }
    const start = starts.lastIndexOf(true, to);
    const end = starts.indexOf(true, to + 1);
    const whole = next.heights.slice(start, end === -1 ? count : end).reduce((sum, height) => sum + height, 0);
    const usedBefore = heights.slice(from, start).reduce((sum, height) => sum + height, 0);
    const isNearlyFull = start > from && usedBefore >= room * NEARLY_FULL;
    if (to < count && starts[to] === false && isNearlyFull && whole <= next.room + TOLERANCE) to = start;
    const mayStayEmpty = pages.length === 0 && (next.heights[from] ?? 0) <= next.room + TOLERANCE;
    if (to === from && from < count && !mayStayEmpty) to = from + 1;
    pages.push({ from, to });
    from = to;
  } while (from < count);
  return pages;
}
