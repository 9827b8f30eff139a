/** A mark of a row and the widths of the texts that may stand beside it, the best first. Pixels. */
export interface Labelled {
  readonly start: number;
  readonly end: number;
  readonly widths: readonly number[];
  /** The text may stand in the mark, and be cut short there. */
  readonly inside: boolean;
  /** Widths of the texts that may stand under the mark on several lines, the best first. Default: `widths`. */
  readonly under?: readonly number[];
  /** Width of the longest word of those. Default: none that matters. */
  readonly longestWord?: number;
  /** Widths of the words of each of those, the space after a word with it. Default: text that is broken anywhere. */
  readonly words?: readonly (readonly number[])[];
}

/** Which of the texts is drawn, and where; hidden ones are shown on focus and hover alone. */
export type LabelPlace =
  | { readonly side: 'inside' | 'right' | 'left'; readonly text: number; readonly x: number; readonly width: number }
  | {
      readonly side: 'under';
      readonly text: number;
      readonly x: number;
      readonly width: number;
      readonly lines: number;
      /** Where its lines begin or end; one that has no room to begin with its mark ends with it. */
      readonly align: 'start' | 'end';
    }
  | { readonly side: 'hidden' };

/** Between a mark and its label, and between a label and whatever comes next. */
export const LABEL_GAP = 6;

const LEAST_INSIDE = 72;
/** Room at either end of a label in its mark. */
export const INSIDE_PADDING = 6;

/**
 * Finds each mark's label a place: whole in it or beside it, else cut short in it, else a shorter one beside it, else none. `marks` do not overlap and are in order
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
  const whole = inside && inner < best ? besideOf({ start, end, widths: [best] }, from, to) : undefined;
  if (whole !== undefined) return whole;
  if (inside && (inner >= LEAST_INSIDE || inner >= best)) {
    return { side: 'inside', text: 0, x: start + INSIDE_PADDING, width: Math.min(best, inner) };
  }
  const shorter = inside ? widths.findIndex((width) => width <= inner) : -1;
  if (shorter !== -1) return { side: 'inside', text: shorter, x: start + INSIDE_PADDING, width: widths[shorter] ?? 0 };
  return besideOf({ start, end, widths }, from, to) ?? { side: 'hidden' };
}

function besideOf(
  { start, end, widths }: Pick<Labelled, 'start' | 'end' | 'widths'>,
  from: number,
  to: number,
): LabelPlace | undefined {
  for (const [text, width] of widths.entries()) {
    if (end + LABEL_GAP + width <= to) return { side: 'right', text, x: end + LABEL_GAP, width };
    if (start - LABEL_GAP - width >= from) return { side: 'left', text, x: start - LABEL_GAP - width, width };
  }
  return undefined;
}

/** A label under its mark takes this many lines at most; of a longer one the next shorter text is taken. */
const MOST_LINES = 5;

/** How much of a line a wrapped text fills at least. */
const FILLED = 0.85;

/**
 * The labels of a row again, where the lane may grow: those that would be cut short or shortened in their mark stand
 * under it, on as many lines as the bounds ask for, unless another one is there. They begin where their mark does, if
 * there is room enough to its right, else end where it ends.
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
    if (isWhole) return place;
    const under = underOf(mark, taken, bounds.end);
    if (under === undefined) return place;
    taken = under.x + under.width + LABEL_GAP;
    return under;
  });
}

function underOf(mark: Labelled, taken: number, end: number): Extract<LabelPlace, { side: 'under' }> | undefined {
  const longestWord = mark.longestWord ?? 0;
  for (const [text, best] of (mark.under ?? mark.widths).entries()) {
    if (best <= end - taken) return { side: 'under', text, lines: 1, ...underMark(mark, best, taken, end) };
    const beside = end - Math.max(taken, mark.start);
    for (const most of [beside, end - taken]) {
      const lines = linesOf(best, most, longestWord);
      if (lines === undefined) continue;
      const least = Math.min(most, Math.max(longestWord, best / (lines * FILLED)));
      const wrapped = wrappedWords(mark.words?.[text], lines, least, most);
      if (wrapped.lines > MOST_LINES) continue;
      return { side: 'under', text, lines: wrapped.lines, ...underMark(mark, wrapped.width, taken, end) };
    }
  }
  return undefined;
}

/** How much wider a text is made at a time, until its words fit. */
const WIDER = 1.04;

/** The width, from `least` to `most`, at which words take no more than so many lines, and how many they take there. */
function wrappedWords(words: readonly number[] | undefined, lines: number, least: number, most: number) {
  if (words === undefined) return { lines, width: least };
  let width = least;
  while (width < most && wrappedLines(words, width) > lines) width = Math.min(most, width * WIDER);
  return { lines: wrappedLines(words, width), width };
}

function wrappedLines(words: readonly number[], width: number): number {
  let [lines, filled] = [1, 0];
  for (const word of words) {
    if (filled > 0 && filled + word > width) [lines, filled] = [lines + 1, 0];
    filled += word;
  }
  return lines;
}

function underMark(mark: Labelled, width: number, taken: number, end: number) {
  if (mark.start >= taken && mark.start + width <= end) return { x: mark.start, width, align: 'start' } as const;
  return { x: Math.max(taken, Math.min(mark.end, end) - width), width, align: 'end' } as const;
}

/** Lines of a text in at most so many pixels, as narrow as it may be; `undefined` where it asks for too many. */
function linesOf(best: number, most: number, longestWord: number): number | undefined {
  if (most < Math.max(LEAST_INSIDE, longestWord)) return undefined;
  const least = Math.ceil(best / (most * FILLED));
  const narrowest = Math.floor(best / (Math.max(LEAST_INSIDE, longestWord) * FILLED));
  return least > MOST_LINES ? undefined : Math.max(least, Math.min(MOST_LINES - 1, narrowest));
}
