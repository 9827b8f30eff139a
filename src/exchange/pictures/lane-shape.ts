import type { LaneBar } from './lane-bars.ts';
import { PALETTE } from './palette.ts';
import { type Shape, shape } from './shape.ts';
import { textWidth } from './text-lines.ts';
import { textShape } from './text-shape.ts';

export const ROW = 34;

const BAR = 20;
const TYPE = 13.5;
const NUMBER = 13;
const GAP = 7;
const PADDING = 6;

/** Whether a bar has room for its number. */
const holdsNumber = ({ width, look, count }: LaneBar): boolean =>
  look !== 'follow-up' && textWidth(String(count), { size: NUMBER, bold: true }) + 4 <= width;

/** What may stand beside a bar, the fullest first: how many activities it stands for before all, where it cannot hold that. */
function textsOf(bar: LaneBar): readonly string[] {
  const { look, count, counted, labels } = bar;
  if (look === 'follow-up') return labels;
  if (holdsNumber(bar)) return [...labels, counted];
  const [shortest] = labels.slice(-1);
  return [...labels.map((label) => `${counted} · ${label}`), `${count} · ${shortest}`, counted, String(count)];
}

/** A shape for a bar: solid is stated to the day, dashed is not, a follow-up is dashed and empty. */
function barShape(bar: LaneBar, y: number, colour: string): readonly Shape[] {
  const { x, width, look, count } = bar;
  const isSolid = look === 'exact' || look === 'several';
  const rect = shape('rect', {
    x,
    y,
    width,
    height: BAR,
    rx: 3,
    fill: isSolid ? colour : PALETTE.card,
    stroke: look === 'follow-up' ? PALETTE.edge : colour,
    'stroke-width': 1.8,
    'stroke-dasharray': isSolid ? undefined : '5 3',
  });
  if (!holdsNumber(bar)) return [rect];
  const label = { size: NUMBER, bold: true, anchor: 'middle', colour: isSolid ? PALETTE.card : PALETTE.ink } as const;
  return [rect, textShape(String(count), x + width / 2, y + BAR / 2 + 4.3, label)];
}

/** Where the label of a bar stands: the first of its texts that has room in it, after it or before it. */
function labelOf(bar: LaneBar, start: number, end: number) {
  const { x, width, look } = bar;
  for (const text of textsOf(bar)) {
    const room = textWidth(text, { size: TYPE });
    if (look === 'follow-up' && room + 2 * PADDING <= width) return { text, x: x + PADDING, end: x + width };
    if (x + width + GAP + room <= end) return { text, x: x + width + GAP, end: x + width + GAP + room };
    if (x - GAP - room >= start) return { text, x: x - GAP, end: x + width, anchor: 'end' as const };
  }
  return undefined;
}

/**
 * Draws the bars of a lane with as many labels as have room beside or in them. `from`, `to`: where the axis begins and
 * ends. Pixels.
 */
export function laneShapes(
  bars: readonly LaneBar[],
  top: number,
  from: number,
  to: number,
  colour: string,
): readonly Shape[] {
  let taken = from;
  return bars.flatMap((bar, i) => {
    const { x, width, row } = bar;
    const y = top + row * ROW + (ROW - BAR) / 2;
    const [before, after] = [bars[i - 1], bars[i + 1]];
    if (before?.row !== row) taken = from;
    const label = labelOf(bar, taken, after?.row === row ? after.x - GAP : to);
    taken = Math.max(x + width, label?.end ?? 0) + GAP;
    const drawn = barShape(bar, y, colour);
    if (label === undefined) return drawn;
    const { text, anchor = 'start' } = label;
    return [...drawn, textShape(text, label.x, y + BAR / 2 + TYPE * 0.35, { size: TYPE, anchor })];
  });
}
