import type { Point } from './map-fit.ts';

const BOW = 0.16;
/** Distance between two of its points, in pixels, or a little less. */
const STEP = 4;

/** The line of a journey: its path, and points along it. It bows to the top of the map. */
export interface Arc {
  readonly path: string;
  readonly points: readonly Point[];
}

const round = (value: number) => Math.round(value * 10) / 10;

export function arcBetween(from: Point, to: Point): Arc {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const up = dx >= 0 ? 1 : -1;
  const bend = { x: (from.x + to.x) / 2 + dy * BOW * up, y: (from.y + to.y) / 2 - Math.abs(dx) * BOW };
  const steps = Math.ceil((Math.hypot(dx, dy) * (1 + BOW)) / STEP) + 1;
  const points = Array.from({ length: steps + 1 }, (_, i) => {
    const part = i / steps;
    const [start, turn, end] = [(1 - part) ** 2, 2 * part * (1 - part), part ** 2];
    return { x: start * from.x + turn * bend.x + end * to.x, y: start * from.y + turn * bend.y + end * to.y };
  });
  const path = `M${round(from.x)} ${round(from.y)}Q${round(bend.x)} ${round(bend.y)} ${round(to.x)} ${round(to.y)}`;
  return { path, points };
}
