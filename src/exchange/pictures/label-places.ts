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
 * `text`: which of its texts it is, 0 the fullest. `box`: all that it takes. `isCrossed`: no place was free of lines, so
 * that it wants a ground of its own. `isFar`: it stands away from its mark, and a line leads to it.
 */
export interface LabelPlace extends Point {
  readonly anchor: 'start' | 'end';
  readonly text: number;
  readonly box: Box;
  readonly isCrossed: boolean;
  readonly isFar: boolean;
}

/** Something that wants a label beside it. `size`: its diameter; `labels`: sizes of its texts, the fullest first. Pixels. */
export interface Labelled extends Point {
  readonly size: number;
  readonly labels: readonly Size[];
}

const GAP = 6;
/** Half the width of a line as it is drawn, and what its points leave between them. */
const REACH = 3;
/** What a label costs, in points of lines that it would else cover: a shorter text, and out of the middle. As on the page's map. */
const SHORTER_COST = 12;
const ASIDE_COST = 1;
/** Off a mark's corner, where a label may seem to be another mark's. */
const CORNER_COST = 10;
/** Away from its mark, where a thin line leads to it; as far as this, in pixels. */
const FAR_COST = 14;
const FAR = [20, 34, 48];

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

interface Candidate {
  readonly box: Box;
  readonly cost: number;
  readonly isFar?: boolean;
}

/** Places around a mark, the best first: beside it, under and over it, then out of its middle. */
function boxesAround({ x, y, size }: Labelled, { width, height }: Size): readonly Candidate[] {
  const half = size / 2;
  const [reach, corner] = [half + GAP, (half + GAP) / 1.4];
  const at = (left: number, top: number, cost = ASIDE_COST) => {
    return { box: { left, top, right: left + width, bottom: top + height }, cost };
  };
  const [middle, centre] = [y - height / 2, x - width / 2];
  const [right, left, below, above] = [x + reach, x - reach - width, y + reach, y - reach - height];
  return [
    at(right, middle, 0),
    at(left, middle, 0),
    at(centre, below, 0),
    at(centre, above, 0),
    at(x + corner, y + corner, CORNER_COST),
    at(x + corner, y - corner - height, CORNER_COST),
    at(x - corner - width, y + corner, CORNER_COST),
    at(x - corner - width, y - corner - height, CORNER_COST),
    at(right, y - half),
    at(right, y + half - height),
    at(left, y - half),
    at(left, y + half - height),
    at(x - half, below),
    at(x + half - width, below),
    at(x - half, above),
    at(x + half - width, above),
    ...FAR.flatMap((far) =>
      [at(right + far, middle), at(left - far, middle), at(centre, below + far), at(centre, above - far)].map(
        ({ box }) => ({ box, cost: FAR_COST + far / 10, isFar: true }),
      ),
    ),
  ];
}

/**
 * Where labels stand; `undefined` where one would cover a mark or a label, stand where something is in the way (`taken`),
 * or leave the frame. `lines` are points, some 4 pixels apart, of which labels cover as few as may be: one stands elsewhere
 * or has a shorter text rather than lie on a line. The first ones come first.
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
  const covered = ({ left, right, top, bottom }: Box) =>
    lines.filter(({ x, y }) => x >= left - REACH && x <= right + REACH && y >= top - REACH && y <= bottom + REACH)
      .length;
  return items.map((item, i) => {
    let best: (Candidate & { readonly text: number; readonly points: number }) | undefined;
    for (const [text, label] of item.labels.entries()) {
      for (const { box, cost: own, isFar = false } of boxesAround(item, label)) {
        const least = own + text * SHORTER_COST;
        if ((best !== undefined && least >= best.cost) || !isFree(box, i)) continue;
        const points = covered(box);
        if (best === undefined || points + least < best.cost) best = { box, text, points, isFar, cost: points + least };
      }
    }
    if (best === undefined) return undefined;
    const { box, text, points, isFar = false } = best;
    inTheWay.push(box);
    const place = { y: box.top, text, box, isCrossed: points > 0, isFar };
    return box.right < item.x
      ? { ...place, x: box.right, anchor: 'end' as const }
      : { ...place, x: box.left, anchor: 'start' as const };
  });
}
