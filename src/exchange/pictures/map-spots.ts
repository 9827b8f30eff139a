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

/** A mark moves this far at most from its point to part from another, as a share of its size. */
const FARTHEST = 0.8;
const MOST_PARTED = 60;
const ROUNDS = 40;

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
const reachOf = (a: Spot, b: Spot) => (a.size + b.size) / 2 + GAP;

/** Spots that overlap are moved apart, half each; one that would come too far from its point stays there. */
function parted(spots: readonly Spot[]): readonly Spot[] {
  if (spots.length > MOST_PARTED) return spots;
  const moved = spots.map((spot) => ({ ...spot }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [i, a] of moved.entries()) {
      for (const b of moved.slice(i + 1)) {
        const [gap, wanted] = [distance(a, b), reachOf(a, b)];
        if (gap >= wanted) continue;
        const [dx, dy] = gap === 0 ? [0, 1] : [(b.x - a.x) / gap, (b.y - a.y) / gap];
        const step = (wanted - gap) / 2 + 0.1;
        a.x -= dx * step;
        a.y -= dy * step;
        b.x += dx * step;
        b.y += dy * step;
      }
    }
  }
  return moved.map((each, i) => {
    const spot = spots[i] ?? each;
    return distance(each, spot) > each.size * FARTHEST ? spot : each;
  });
}

/** Where marks are drawn so that none overlaps another: apart, or, where they would come too far, as one with their sum. */
export function mapSpots(marks: readonly Mark[], project: Projection): readonly Spot[] {
  const spots = [...parted(gathered(marks, project))];
  for (let i = 0; i < spots.length; i += 1) {
    const spot = spots[i];
    if (spot === undefined) continue;
    const other = spots.findIndex((each, j) => j !== i && distance(each, spot) < reachOf(each, spot) - 0.5);
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
