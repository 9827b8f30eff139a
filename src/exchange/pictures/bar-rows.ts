import { countryColour, PALETTE } from './palette.ts';
import type { Drawing } from './picture.ts';
import { type Shape, shape } from './shape.ts';
import { textLines, textWidth } from './text-lines.ts';
import { linesHeight, linesShape, textShape } from './text-shape.ts';

/** A part of a bar; one without a country has the accent's colour. `text` stands in it where it has room. */
export interface BarPart {
  readonly count: number;
  readonly country: string | undefined;
  readonly text: string;
}

/** A bar with its label over it and its number after it. */
export interface BarRow {
  readonly label: string;
  readonly value: string;
  readonly parts: readonly BarPart[];
}

const TYPE = 15;
const BAR = 22;
const GAP = 16;

const totalOf = ({ parts }: BarRow) => parts.reduce((sum, { count }) => sum + count, 0);

/** Draws horizontal bars under each other. `isByCountry`: parts take their country's colour. Width in pixels. */
export function barRows(rows: readonly BarRow[], width: number, isByCountry: boolean): Drawing {
  const most = Math.max(1, ...rows.map(totalOf));
  const room = width - Math.max(0, ...rows.map(({ value }) => textWidth(value, { size: TYPE, bold: true }))) - 10;
  let top = 0;
  const shapes = rows.flatMap((row): readonly Shape[] => {
    const lines = textLines(row.label, width, { size: TYPE });
    const label = linesShape(lines, 0, top, { size: TYPE });
    const y = top + linesHeight(lines, TYPE) + 4;
    const base = y + BAR / 2 + 5;
    let x = 0;
    const parts = row.parts.flatMap(({ count, country, text }) => {
      const length = (room * count) / most;
      const fill = isByCountry ? countryColour(country) : PALETTE.accent;
      const bar = shape('rect', { x, y, width: length, height: BAR, fill, stroke: PALETTE.card, 'stroke-width': 1 });
      const style = { size: 13, bold: true };
      const fits = text !== '' && textWidth(text, style) + 6 <= length;
      const inside = fits
        ? [textShape(text, x + length / 2, base, { ...style, anchor: 'middle', colour: PALETTE.card })]
        : [];
      x += length;
      return count === 0 ? [] : [bar, ...inside];
    });
    top = y + BAR + GAP;
    return [...label, ...parts, textShape(row.value, x + 8, base, { size: TYPE, bold: true })];
  });
  return { width, height: Math.max(0, top - GAP), shapes };
}
