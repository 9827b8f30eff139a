import type { Mark } from '#src/select/marks.ts';
import type { Point, Projection } from './map-fit.ts';

/** What is drawn at one point of a map: a mark, or several that would overlap, with their sum. `size`: its diameter. */
export interface Spot extends Point {
  readonly marks: readonly Mark[];
  readonly count: number;
  readonly size: number;
}

const GAP = 3;
/** Width in pixels of the cells that marks are first gathered by where there are many. */
const CELL = 40;
const MOST_SINGLE = 300;

function sizeFor(count: number): number {
  if (count <= 2) return 26;
  if (count < 10) return 32;
  return count < 100 ? 38 : 46;
}

function spotOf(marks: readonly Mark[], points: readonly Point[]): Spot {
  const count = marks.reduce((sum, mark) => sum + mark.count, 0);
  const mean = (of: 'x' | 'y') => points.reduce((sum, point) => sum + point[of], 0) / points.length;
  return { marks, count, size: sizeFor(count), x: mean('x'), y: mean('y') };
}

function gathered(marks: readonly Mark[], project: Projection): readonly Spot[] {
  const cells = new Map<string, Mark[]>();
  marks.forEach((mark, i) => {
    const { x, y } = project(mark.lat, mark.lon);
    const key = marks.length > MOST_SINGLE ? `${Math.floor(x / CELL)} ${Math.floor(y / CELL)}` : String(i);
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [mark]);
    else cell.push(mark);
  });
  return [...cells.values()].map((cell) =>
    spotOf(
      cell,
      cell.map(({ lat, lon }) => project(lat, lon)),
    ),
  );
}

/** Where marks are drawn so that none overlaps another: those that would stand as one with their sum. */
export function mapSpots(marks: readonly Mark[], project: Projection): readonly Spot[] {
  const spots = [...gathered(marks, project)];
  for (let i = 0; i < spots.length; i += 1) {
    const spot = spots[i];
    if (spot === undefined) continue;
    const other = spots.findIndex(
      (each, j) => j !== i && Math.hypot(each.x - spot.x, each.y - spot.y) < (each.size + spot.size) / 2 + GAP,
    );
    const found = spots[other];
    if (found === undefined) continue;
    const joined = [...spot.marks, ...found.marks];
    spots.splice(Math.max(i, other), 1);
    spots.splice(Math.min(i, other), 1);
    spots.push(
      spotOf(
        joined,
        joined.map(({ lat, lon }) => project(lat, lon)),
      ),
    );
    i = -1;
  }
  return spots;
}
