/** A mark of a row and the widths of the texts that may stand beside it, the best first. Pixels. */
export interface Labelled {
  readonly start: number;
  readonly end: number;
  readonly widths: readonly number[];
  /** The text may stand in the mark, and be cut short there. */
  readonly inside: boolean;
}

/** Which of the texts is drawn, and where; hidden ones are shown on focus and hover alone. */
export type LabelPlace =
  | { readonly side: 'inside' | 'right' | 'left'; readonly text: number; readonly x: number; readonly width: number }
  | { readonly side: 'under'; readonly text: 0; readonly x: number; readonly width: number; readonly lines: number }
  | { readonly side: 'hidden' };

/** Between a mark and its label, and between a label and whatever comes next. */
export const LABEL_GAP = 6;

const LEAST_INSIDE = 72;
const INSIDE_PADDING = 6;

/**
 * Finds each mark's label a place: in it, to its right, to its left, else none. `marks` do not overlap and are in order
 * from left to right. No two labels overlap, none touches another mark or leaves `bounds`. Linear.
 */
export function placeLabels(
  marks: readonly Labelled[],
  bounds: { readonly start: number; readonly end: number },
): readonly LabelPlace[] {
  let taken = bounds.start - LABEL_GAP;
  return marks.map((mark, i) => {
    const next = marks[i + 1]?.start ?? bounds.end + LABEL_GAP;
    const place = placeOf(mark, taken + LABEL_GAP, next - LABEL_GAP);
    taken = Math.max(mark.end, place.side === 'right' ? place.x + place.width : 0);
    return place;
  });
}

function placeOf({ start, end, widths, inside }: Labelled, from: number, to: number): LabelPlace {
  const inner = end - start - 2 * INSIDE_PADDING;
  const best = widths[0];
  if (best === undefined) return { side: 'hidden' };
  if (inside && (inner >= LEAST_INSIDE || inner >= best)) {
    return { side: 'inside', text: 0, x: start + INSIDE_PADDING, width: Math.min(best, inner) };
  }
  const shorter = inside ? widths.findIndex((width) => width <= inner) : -1;
  if (shorter !== -1) return { side: 'inside', text: shorter, x: start + INSIDE_PADDING, width: widths[shorter] ?? 0 };
  for (const [text, width] of widths.entries()) {
    if (end + LABEL_GAP + width <= to) return { side: 'right', text, x: end + LABEL_GAP, width };
    if (start - LABEL_GAP - width >= from) return { side: 'left', text, x: start - LABEL_GAP - width, width };
  }
  return { side: 'hidden' };
}

/** A label under its mark takes this many lines at most; a longer one is shown on focus and hover, and is whole in the mark's name. */
const MOST_LINES = 5;

/** How much of a line a wrapped text fills at least. */
const FILLED = 0.85;

/**
 * The labels of a row again, where the lane may grow: those that would be cut short or shortened in their mark stand
 * under it in full, on as many lines as the bounds ask for, unless another one is there.
 */
export function placeUnder(
  marks: readonly Labelled[],
  places: readonly LabelPlace[],
  bounds: { readonly start: number; readonly end: number },
): readonly LabelPlace[] {
  let taken = bounds.start;
  return places.map((place, i) => {
    const mark = marks[i];
    const best = mark?.widths[0];
    if (mark === undefined || best === undefined || !mark.inside) return place;
    const isWhole = place.side !== 'hidden' && place.text === 0 && place.width >= best;
    const room = bounds.end - taken;
    if (isWhole || room < Math.min(best, LEAST_INSIDE)) return place;
    const lines = best <= room ? 1 : Math.ceil(best / (room * FILLED));
    if (lines > MOST_LINES) return { side: 'hidden' };
    const width = lines === 1 ? best : Math.min(room, best / (lines * FILLED));
    const x = Math.max(taken, Math.min(mark.start, bounds.end - width));
    taken = x + width + LABEL_GAP;
    return { side: 'under', text: 0, x, width, lines };
  });
}
