import type { Frame } from './mark-layout.ts';
import type { Point } from './mercator.ts';

/** Where a label stands, seen from its mark. */
export type LabelSide = 'right' | 'left' | 'below' | 'above';

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

export interface PlacedLabel {
  readonly side: LabelSide;
  readonly isBrief: boolean;
}

const SIDES: readonly LabelSide[] = ['right', 'left', 'below', 'above'];

/** Distance between a mark and its label, in pixels. */
export const LABEL_GAP = 4;

function labelBox({ x, y, size }: Labelled, { width, height }: LabelSize, side: LabelSide): Frame {
  const reach = size / 2 + LABEL_GAP;
  switch (side) {
    case 'right':
      return { left: x + reach, right: x + reach + width, top: y - height / 2, bottom: y + height / 2 };
    case 'left':
      return { left: x - reach - width, right: x - reach, top: y - height / 2, bottom: y + height / 2 };
    case 'below':
      return { left: x - width / 2, right: x + width / 2, top: y + reach, bottom: y + reach + height };
    case 'above':
      return { left: x - width / 2, right: x + width / 2, top: y - reach - height, bottom: y - reach };
  }
}

const overlap = (a: Frame, b: Frame): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isWithin = (a: Frame, b: Frame): boolean =>
  a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;

const holds = (box: Frame, { x, y }: Point): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/** What a label without its second line costs, in points of lines that it would else cover. */
const BRIEF_COST = 40;

const CHOICES: readonly PlacedLabel[] = [false, true].flatMap((isBrief) => SIDES.map((side) => ({ side, isBrief })));

/**
 * Places labels beside their marks so that none covers a mark, another label or an obstacle, or is cut by the frame, and
 * so that they cover as few points of lines as may be; the first ones come first. What finds no room shortens to its
 * name, and else has no label (hover and focus show it).
 */
export function placeLabels(
  labelled: readonly Labelled[],
  frame: Frame,
  lines: readonly Point[],
  obstacles: readonly Frame[] = [],
): ReadonlyMap<string, PlacedLabel> {
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
    let best: { readonly choice: PlacedLabel; readonly box: Frame; readonly cost: number } | undefined;
    for (const choice of CHOICES) {
      const box = labelBox(item, choice.isBrief ? item.brief : item.whole, choice.side);
      if (isVisible && !isWithin(box, frame)) continue;
      if (taken.some((other) => other.id !== item.id && overlap(box, other.box))) continue;
      const covered = lines.reduce((sum, point) => sum + (holds(box, point) ? 1 : 0), 0);
      const cost = covered + (choice.isBrief ? BRIEF_COST : 0);
      if (best === undefined || cost < best.cost) best = { choice, box, cost };
      if (cost === 0) break;
    }
    if (best === undefined) continue;
    placed.set(item.id, best.choice);
    taken.push({ id: `label of ${item.id}`, box: best.box });
  }
  return placed;
}
