import type { Point, Size } from './map-fit.ts';

/** A part of a drawing, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Where a label stands: its upper corner, at the left, or at the right where it stands to the left of its mark.
 * `text`: which of its texts it is, 0 the fullest.
 */
export interface LabelPlace extends Point {
  readonly anchor: 'start' | 'end';
  readonly text: number;
}

/** Something that wants a label beside it. `size`: its diameter; `labels`: sizes of its texts, the fullest first. Pixels. */
export interface Labelled extends Point {
  readonly size: number;
  readonly labels: readonly Size[];
}

const GAP = 6;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function boxesAround({ x, y, size }: Labelled, label: Size): readonly Box[] {
  const reach = size / 2 + GAP;
  const at = (left: number, top: number): Box => ({ left, top, right: left + label.width, bottom: top + label.height });
  const [middle, centre] = [y - label.height / 2, x - label.width / 2];
  return [
    at(x + reach, middle),
    at(x - reach - label.width, middle),
    at(centre, y + reach),
    at(centre, y - reach - label.height),
    at(x + reach / 1.4, y + reach / 1.4),
    at(x + reach / 1.4, y - reach / 1.4 - label.height),
    at(x - reach / 1.4 - label.width, y + reach / 1.4),
    at(x - reach / 1.4 - label.width, y - reach / 1.4 - label.height),
  ];
}

/**
 * Where labels stand; `undefined` where one would cover a mark or a label, stand where something is in the way (`taken`),
 * or leave the frame. `lines` are points that labels rather keep clear of. The first ones come first.
 */
export function labelPlaces(
  items: readonly Labelled[],
  frame: Size,
  lines: readonly Point[],
  taken: readonly Box[] = [],
): readonly (LabelPlace | undefined)[] {
  const marks = items.map(({ x, y, size }) => ({
    left: x - size / 2,
    right: x + size / 2,
    top: y - size / 2,
    bottom: y + size / 2,
  }));
  const inTheWay = [...taken];
  const isFree = (box: Box, of: number) =>
    box.left >= 2 &&
    box.top >= 2 &&
    box.right <= frame.width - 2 &&
    box.bottom <= frame.height - 2 &&
    !marks.some((mark, j) => j !== of && overlap(mark, box)) &&
    !inTheWay.some((other) => overlap(other, box));
  const costOf = ({ left, right, top, bottom }: Box) =>
    lines.filter(({ x, y }) => x >= left && x <= right && y >= top && y <= bottom).length;
  return items.map((item, i) => {
    let best: { readonly box: Box; readonly cost: number; readonly text: number } | undefined;
    for (const [text, label] of item.labels.entries()) {
      if (best !== undefined) break;
      for (const box of boxesAround(item, label)) {
        if (best?.cost === 0 || !isFree(box, i)) continue;
        const cost = costOf(box);
        if (best === undefined || cost < best.cost) best = { box, cost, text };
      }
    }
    if (best === undefined) return undefined;
    const { box, text } = best;
    inTheWay.push(box);
    return box.right < item.x
      ? { x: box.right, y: box.top, anchor: 'end', text }
      : { x: box.left, y: box.top, anchor: 'start', text };
  });
}
