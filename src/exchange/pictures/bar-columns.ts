import { PALETTE } from './palette.ts';
import type { Drawing } from './picture.ts';
import { type Shape, shape } from './shape.ts';
import { textWidth } from './text-lines.ts';
import { LINE, textShape } from './text-shape.ts';

/** A bar over time: what is certain, on top of it what is possible, and the lines of its label. */
export interface BarColumn {
  readonly labels: readonly string[];
  readonly value: string;
  readonly certain: number;
  readonly possible: number;
}

const TYPE = 14;
const PLOT = 300;
const HEAD = 26;
const WIDEST = 90;

/** Draws upright bars beside each other; every n-th has its label where not all have room. Width in pixels. */
export function barColumns(columns: readonly BarColumn[], width: number): Drawing {
  const most = Math.max(1, ...columns.map(({ certain, possible }) => certain + possible));
  const room = width / Math.max(1, columns.length);
  const bar = Math.min(room * 0.75, WIDEST);
  const bottom = HEAD + PLOT;
  const widthOf = (texts: readonly string[]) =>
    Math.max(0, ...texts.map((text) => textWidth(text, { size: TYPE, bold: true }))) + 8;
  const every = Math.max(1, Math.ceil(widthOf(columns.flatMap(({ labels }) => labels)) / room));
  const hasValues = widthOf(columns.map(({ value }) => value)) <= room;
  const shapes = columns.flatMap(({ labels, value, certain, possible }, i): readonly Shape[] => {
    const middle = (i + 0.5) * room;
    const [sure, maybe] = [(PLOT * certain) / most, (PLOT * possible) / most];
    const box = { x: middle - bar / 2, width: bar };
    const half = widthOf(labels) / 2;
    const centre = Math.min(Math.max(middle, half), width - half);
    return [
      ...(sure > 0 ? [shape('rect', { ...box, y: bottom - sure, height: sure, fill: PALETTE.accent })] : []),
      ...(maybe > 0
        ? [
            shape('rect', {
              ...box,
              y: bottom - sure - maybe,
              height: maybe,
              fill: PALETTE.card,
              stroke: PALETTE.accent,
              'stroke-width': 1.6,
              'stroke-dasharray': '5 3',
            }),
          ]
        : []),
      ...(hasValues && value !== ''
        ? [textShape(value, middle, bottom - sure - maybe - 7, { size: TYPE, bold: true, anchor: 'middle' })]
        : []),
      ...(i % every === 0
        ? labels.map((line, n) =>
            textShape(line, centre, bottom + 20 + n * TYPE * LINE, {
              size: TYPE,
              anchor: 'middle',
              colour: PALETTE.mute,
            }),
          )
        : []),
    ];
  });
  const lines = Math.max(0, ...columns.map(({ labels }) => labels.length));
  const axis = shape('line', { x1: 0, x2: width, y1: bottom, y2: bottom, stroke: PALETTE.edge });
  return { width, height: bottom + 12 + lines * TYPE * LINE, shapes: [...shapes, axis] };
}
