import type { Mark } from '#src/select/marks.ts';
import { countryColour, PALETTE } from './palette.ts';
import { type Shape, shape } from './shape.ts';
import { textShape } from './text-shape.ts';

interface Drawn {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly marks: readonly Mark[];
}

/** The country that all marks of a spot share. */
export function sharedCountry(marks: readonly Mark[]): string | undefined {
  const country = marks[0]?.country;
  return marks.every((mark) => mark.country === country) ? country : undefined;
}

/** A mark: square at home, circle abroad; dashed where city or time is not on record; with its number of activities. */
export function markShape({ x, y, size, marks }: Drawn, number: string): Shape {
  const colour = countryColour(sharedCountry(marks));
  const isPrecise = marks.some((mark) => mark.isPrecise);
  const isHome = marks.every(({ kind }) => kind === 'home');
  const fill = isPrecise ? colour : PALETTE.card;
  const edge = {
    fill,
    stroke: isPrecise ? PALETTE.card : colour,
    'stroke-width': 2.5,
    'stroke-dasharray': isPrecise ? undefined : '5 3',
  };
  const side = size - 4;
  const body = isHome
    ? shape('rect', { x: x - side / 2, y: y - side / 2, width: side, height: side, rx: 3, ...edge })
    : shape('circle', { cx: x, cy: y, r: size / 2 - 1, ...edge });
  const type = number.length > 3 ? 12.5 : 14;
  const label = textShape(number, x, y + type * 0.36, {
    size: type,
    bold: true,
    anchor: 'middle',
    colour: isPrecise ? PALETTE.card : PALETTE.ink,
  });
  return shape('g', {}, number === '' ? [body] : [body, label]);
}
