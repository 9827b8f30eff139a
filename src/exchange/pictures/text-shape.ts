import { PALETTE, SANS } from './palette.ts';
import { type Shape, shape } from './shape.ts';
import type { TextStyle } from './text-lines.ts';

export interface TextOptions extends TextStyle {
  readonly colour?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly family?: string;
  /** An edge of this colour around the letters, so that they can be read on lines. */
  readonly halo?: string;
}

/** A line of text; `y` is its base line. */
export function textShape(text: string, x: number, y: number, options: TextOptions): Shape {
  const { size, bold = false, colour = PALETTE.ink, anchor = 'start', family = SANS, halo } = options;
  const edge =
    halo === undefined
      ? {}
      : { stroke: halo, 'stroke-width': 3.5, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  return shape(
    'text',
    {
      x,
      y,
      'font-family': family,
      'font-size': size,
      'font-weight': bold ? 600 : undefined,
      fill: colour,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      ...edge,
    },
    [text],
  );
}

/** Height of a line, as a part of the size of its type. */
export const LINE = 1.35;

/** Lines of text under each other; `y` is the top of the first. */
export function linesShape(lines: readonly string[], x: number, y: number, options: TextOptions): readonly Shape[] {
  return lines.map((line, i) => textShape(line, x, y + options.size * (1 + i * LINE), options));
}

export const linesHeight = (lines: readonly string[], size: number): number => lines.length * size * LINE;
