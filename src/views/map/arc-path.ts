import type { Point } from './mercator.ts';

/** How far an arc bows, as a part of its length. */
const BOW = 0.16;

/** The point that an arc bows towards: to the top of the map. */
function bend(from: Point, to: Point): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const up = dx >= 0 ? 1 : -1;
  return { x: (from.x + to.x) / 2 + dy * BOW * up, y: (from.y + to.y) / 2 - Math.abs(dx) * BOW };
}

/** The `d` of the path of an arc. */
export function arcPath(from: Point, to: Point): string {
  const middle = bend(from, to);
  const round = (value: number) => Math.round(value * 10) / 10;
  return `M${round(from.x)} ${round(from.y)}Q${round(middle.x)} ${round(middle.y)} ${round(to.x)} ${round(to.y)}`;
}

/** Points along an arc, `distance` pixels apart or less. */
export function arcPoints(from: Point, to: Point, distance: number): readonly Point[] {
  const middle = bend(from, to);
  const steps = Math.max(1, Math.ceil((Math.hypot(to.x - from.x, to.y - from.y) * 1.2) / distance));
  return Array.from({ length: steps + 1 }, (_, i) => {
    const part = i / steps;
    const [start, turn, end] = [(1 - part) ** 2, 2 * part * (1 - part), part ** 2];
    return {
      x: start * from.x + turn * middle.x + end * to.x,
      y: start * from.y + turn * middle.y + end * to.y,
    };
  });
}
