import { lineField } from './line-field.ts';
import type { Frame } from './mark-layout.ts';
import type { Point } from './mercator.ts';

/** Where a label stands, seen from its mark. */
export type LabelSide = 'right' | 'left' | 'below' | 'above';

/** How it stands there: its middle at the mark's, or its start, or its end (of its height, beside; of its width, above). */
export type LabelAlign = 'middle' | 'start' | 'end';

interface LabelSize {
  readonly width: number;
  readonly height: number;
}

/** A mark with the sizes, in pixels, of its label: with its second line, and with the name alone. */
export interface Labelled {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly whole: LabelSize;
  readonly brief: LabelSize;
}

interface LabelPlace {
  readonly side: LabelSide;
  readonly align: LabelAlign;
  readonly isBrief: boolean;
}

export interface PlacedLabel extends LabelPlace {
  /** No place was free of lines: the label wants a ground of its own. */
  readonly isCrossed: boolean;
}

const SIDES: readonly LabelSide[] = ['right', 'left', 'below', 'above'];
const ALIGNS: readonly LabelAlign[] = ['middle', 'start', 'end'];

/** Distance between a mark and its label, in pixels. */
export const LABEL_GAP = 4;

/** Where a stretch of this length begins, aligned with a mark around `middle` of which `half` is the half size. */
function alignedStart(middle: number, half: number, length: number, align: LabelAlign): number {
  if (align === 'middle') return middle - length / 2;
  return align === 'start' ? middle - half : middle + half - length;
}

/** Room that a label takes. */
export function labelBox({ x, y, size, whole, brief }: Labelled, { side, align, isBrief }: LabelPlace): Frame {
  const { width, height } = isBrief ? brief : whole;
  const reach = size / 2 + LABEL_GAP;
  if (side === 'right' || side === 'left') {
    const left = side === 'right' ? x + reach : x - reach - width;
    const top = alignedStart(y, 0, height, align);
    return { left, right: left + width, top, bottom: top + height };
  }
  const left = alignedStart(x, size / 2, width, align);
  const top = side === 'below' ? y + reach : y - reach - height;
  return { left, right: left + width, top, bottom: top + height };
}

const overlap = (a: Frame, b: Frame): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isWithin = (a: Frame, b: Frame): boolean =>
  a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;

const holds = (box: Frame, { x, y }: Point): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/** What a label costs, in points of lines that it would else cover: without its second line, and out of the middle. */
const BRIEF_COST = 12;
const ALIGN_COST = 1;

const CHOICES = [false, true].flatMap((isBrief) =>
  ALIGNS.flatMap((align) =>
    SIDES.map((side) => ({
      place: { side, align, isBrief },
      cost: (isBrief ? BRIEF_COST : 0) + (align === 'middle' ? 0 : ALIGN_COST),
    })),
  ),
);

/**
 * Places labels beside their marks so that none covers a mark, another label or an obstacle, or is cut by the frame, and
 * so that they cover as few points of lines as may be; the first ones come first. What finds no room shortens to its
 * name, and else has no label (hover and focus show it). `lines`: points some 4 pixels apart.
 */
export function placeLabels(
  labelled: readonly Labelled[],
  frame: Frame,
  lines: readonly Point[],
  obstacles: readonly Frame[] = [],
): ReadonlyMap<string, PlacedLabel> {
  const pointsIn = lineField(lines);
  const taken = [
    ...obstacles.map((box) => ({ id: '', box })),
    ...labelled.map(({ id, x, y, size }) => ({
      id,
      box: { left: x - size / 2, right: x + size / 2, top: y - size / 2, bottom: y + size / 2 },
    })),
  ];
  const placed = new Map<string, PlacedLabel>();
  for (const item of labelled) {
    const isVisible = holds(frame, item);
    let best: { readonly label: PlacedLabel; readonly box: Frame; readonly cost: number } | undefined;
    for (const { place, cost: ownCost } of CHOICES) {
      if (best !== undefined && ownCost >= best.cost) continue;
      const box = labelBox(item, place);
      if (isVisible && !isWithin(box, frame)) continue;
      if (taken.some((other) => other.id !== item.id && overlap(box, other.box))) continue;
      const covered = pointsIn(box);
      const cost = covered + ownCost;
      if (best === undefined || cost < best.cost) best = { label: { ...place, isCrossed: covered > 0 }, box, cost };
    }
    if (best === undefined) continue;
    placed.set(item.id, best.label);
    taken.push({ id: `label of ${item.id}`, box: best.box });
  }
  return placed;
}
