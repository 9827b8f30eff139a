/** A row that is drawn, and how far its upper edge lies below that of the page, in pixels. */
export interface DrawnRow {
  readonly index: number;
  readonly top: number;
}

/** Where rows can be seen, in pixels of the page. */
export interface RowsView {
  readonly top: number;
  readonly bottom: number;
}

/** Of a row that begins lower than this above the lower edge too little is seen, in pixels. */
const LEAST_SEEN = 24;

/** The row that stands, after scrolling, about where another one stood before; `undefined` where none can be seen. */
export function rowInView(rows: readonly DrawnRow[], stood: number, view: RowsView): number | undefined {
  const wanted = Math.min(Math.max(stood, view.top), view.bottom);
  const seen = rows.filter(({ top }) => top >= view.top - 1 && top <= view.bottom - LEAST_SEEN);
  const away = ({ top }: DrawnRow) => Math.abs(top - wanted);
  const [first, ...others] = seen;
  if (first === undefined) return undefined;
  return others.reduce((best, row) => (away(row) < away(best) ? row : best), first).index;
}
