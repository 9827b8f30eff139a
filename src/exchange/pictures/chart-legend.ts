import { PALETTE } from './palette.ts';
import type { Drawing } from './picture.ts';
import { type Shape, shape } from './shape.ts';
import { textWidth } from './text-lines.ts';
import { textShape } from './text-shape.ts';

export interface LegendEntry {
  readonly label: string;
  readonly colour: string;
  readonly isDashed: boolean;
}

const TYPE = 13;
const LINE_HEIGHT = 22;

/** Adds a legend under a drawing, broken into lines as its width asks for. */
export function withLegend(drawing: Drawing, entries: readonly LegendEntry[]): Drawing {
  let [x, y] = [0, drawing.height + 14];
  const shapes = entries.flatMap(({ label, colour, isDashed }): readonly Shape[] => {
    const room = 22 + textWidth(label, { size: TYPE });
    if (x > 0 && x + room > drawing.width) [x, y] = [0, y + LINE_HEIGHT];
    const edge = { fill: isDashed ? PALETTE.card : colour, stroke: colour, 'stroke-width': 1.6 };
    const sign = shape('rect', {
      x,
      y: y + 1,
      width: 13,
      height: 13,
      ...edge,
      'stroke-dasharray': isDashed ? '4 2' : undefined,
    });
    const text = textShape(label, x + 20, y + 12, { size: TYPE });
    x += room + 18;
    return [sign, text];
  });
  return { ...drawing, height: y + LINE_HEIGHT, shapes: [...drawing.shapes, ...shapes] };
}
