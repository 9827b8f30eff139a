import type { Point, Size } from './map-fit.ts';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a label stands: its upper corner, at the left, or at the right where it stands to the left of its mark. */
export interface LabelPlace extends Point {
  readonly anchor: 'start' | 'end';
}

/** Something that wants a label beside it. `size`: its diameter; `label`: its label's size. Pixels. */
export interface Labelled extends Point {
  readonly size: number;
  readonly label: Size;
}

const GAP = 6;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function boxesAround({ x, y, size, label }: Labelled): readonly Box[] {
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
 * Where labels stand; `undefined` where one would cover a mark or a label or leave the frame.
 * `lines` are points that labels rather keep clear of. The first ones come first.
 */
export function labelPlaces(
  items: readonly Labelled[],
  frame: Size,
  lines: readonly Point[],
): readonly (LabelPlace | undefined)[] {
  const marks = items.map(({ x, y, size }) => ({
    left: x - size / 2,
    right: x + size / 2,
    top: y - size / 2,
    bottom: y + size / 2,
  }));
  const taken: Box[] = [];
  return items.map((item, i) => {
    let best: { readonly box: Box; readonly cost: number } | undefined;
    for (const box of boxesAround(item)) {
      if (box.left < 2 || box.top < 2 || box.right > frame.width - 2 || box.bottom > frame.height - 2) continue;
      if (marks.some((mark, j) => j !== i && overlap(mark, box)) || taken.some((other) => overlap(other, box)))
        continue;
      const cost = lines.filter(
        ({ x, y }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
      ).length;
      if (best === undefined || cost < best.cost) best = { box, cost };
      if (cost === 0) break;
    }
    if (best === undefined) return undefined;
    taken.push(best.box);
    const { left, right, top } = best.box;
    return right < item.x ? { x: right, y: top, anchor: 'end' } : { x: left, y: top, anchor: 'start' };
  });
}
