import type { Mark } from '#src/select/marks.ts';
import { type Point, project } from './mercator.ts';

/**
 * What is drawn at one point of the map: a mark, or several as one with their sum.
 *
 * All lengths are pixels at the zoom of the layout. `x`, `y`: where it is drawn; `at`: where it is. `size`: its diameter.
 */
export interface Spot {
  readonly id: string;
  readonly marks: readonly Mark[];
  readonly count: number;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly at: Point;
}

/** The visible part of the world in pixels at the zoom of the layout. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** More marks than this are gathered before they are laid out. */
export const MANY_MARKS = 200;

/** How far a mark may step aside, in pixels; what this does not part is drawn as one. */
const REACH = 9;
const GAP = 2;
const STEPS = 24;
/** Overlap that nobody sees, in pixels. */
const TOLERANCE = 0.75;

interface Body {
  readonly marks: readonly Mark[];
  readonly count: number;
  readonly size: number;
  readonly at: Point;
  x: number;
  y: number;
}

/** Diameter of a mark in pixels: a touch target at least, and room for its number. */
export function markSize(count: number): number {
  if (count <= 2) return 24;
  if (count < 10) return 28;
  if (count < 100) return 34;
  return count < 1000 ? 40 : 48;
}

/** How a layout measures: pixels of the world a pixel at zoom 0, and the size of text as a multiple of the usual one. */
interface Measure {
  readonly scale: number;
  readonly text: number;
}

const projected = new WeakMap<Mark, Point>();

function projectedOf(mark: Mark): Point {
  const known = projected.get(mark);
  if (known !== undefined) return known;
  const point = project(mark.lat, mark.lon);
  projected.set(mark, point);
  return point;
}

function bodyOf(marks: readonly Mark[], { scale, text }: Measure): Body {
  let [x, y, count] = [0, 0, 0];
  for (const mark of marks) {
    const point = projectedOf(mark);
    x += point.x;
    y += point.y;
    count += mark.count;
  }
  const at = { x: (x / marks.length) * scale, y: (y / marks.length) * scale };
  return { marks, count, size: markSize(count) * text, at, x: at.x, y: at.y };
}

const distanceNeeded = (a: Body, b: Body): number => (a.size + b.size) / 2 + GAP;

/** Room beyond their reach within which pushes of one step may bring bodies together, in pixels. */
const SLACK = 32;

interface Pair {
  readonly a: Body;
  readonly b: Body;
  /** Tells in which direction two at the same point part. */
  readonly turn: number;
}

/** The pairs that may touch while they step aside: all others are too far from each other. */
function nearPairs(bodies: readonly Body[]): readonly Pair[] {
  const pairs: Pair[] = [];
  bodies.forEach((a, i) => {
    for (let j = i + 1; j < bodies.length; j += 1) {
      const b = bodies[j];
      if (b === undefined) continue;
      const near = distanceNeeded(a, b) + 2 * REACH + SLACK;
      if (Math.abs(b.at.x - a.at.x) < near && Math.abs(b.at.y - a.at.y) < near) pairs.push({ a, b, turn: i + j });
    }
  });
  return pairs;
}

/** Pushes overlapping bodies apart, none further than `REACH` from where it is. */
function stepAside(bodies: readonly Body[]): void {
  const pairs = nearPairs(bodies);
  for (let step = 0; step < STEPS; step += 1) {
    let moved = false;
    for (const { a, b, turn } of pairs) {
      const needed = distanceNeeded(a, b);
      let [dx, dy] = [b.x - a.x, b.y - a.y];
      if (Math.abs(dx) >= needed || Math.abs(dy) >= needed) continue;
      let distance = Math.hypot(dx, dy);
      if (distance >= needed) continue;
      if (distance < 0.01) [dx, dy, distance] = [Math.cos(turn), Math.sin(turn), 1];
      const push = (needed - Math.hypot(b.x - a.x, b.y - a.y)) / 2 / distance;
      a.x -= dx * push;
      a.y -= dy * push;
      b.x += dx * push;
      b.y += dy * push;
      moved = true;
    }
    if (!moved) return;
    for (const body of bodies) keepInReach(body);
  }
}

function keepInReach(body: Body): void {
  const [dx, dy] = [body.x - body.at.x, body.y - body.at.y];
  const distance = Math.hypot(dx, dy);
  if (distance <= REACH) return;
  body.x = body.at.x + (dx / distance) * REACH;
  body.y = body.at.y + (dy / distance) * REACH;
}

/** Joins the closest of the pairs that still overlap, each body once; `undefined` where none does. */
function joinOverlapping(bodies: readonly Body[], measure: Measure): readonly Body[] | undefined {
  const pairs: { readonly a: Body; readonly b: Body; readonly distance: number }[] = [];
  bodies.forEach((a, i) => {
    for (let j = i + 1; j < bodies.length; j += 1) {
      const b = bodies[j];
      if (b === undefined || Math.hypot(b.x - a.x, b.y - a.y) >= distanceNeeded(a, b) - TOLERANCE) continue;
      pairs.push({ a, b, distance: Math.hypot(b.at.x - a.at.x, b.at.y - a.at.y) });
    }
  });
  if (pairs.length === 0) return undefined;
  const joined = new Set<Body>();
  const made: Body[] = [];
  for (const { a, b } of pairs.sort((one, other) => one.distance - other.distance)) {
    if (joined.has(a) || joined.has(b)) continue;
    joined.add(a).add(b);
    made.push(bodyOf([...a.marks, ...b.marks], measure));
  }
  return [...bodies.filter((body) => !joined.has(body)), ...made];
}

/**
 * Lays groups of marks out at a zoom so that none overlaps another: they step aside a little, or stand as one with their
 * sum. Every mark is in exactly one spot.
 *
 * `text`: the size of the reader's text as a multiple of the usual one, with which marks grow.
 */
export function layoutMarks(groups: readonly (readonly Mark[])[], zoom: number, text = 1): readonly Spot[] {
  const measure = { scale: 2 ** zoom, text };
  let bodies: readonly Body[] = groups.map((group) => bodyOf(group, measure));
  for (;;) {
    for (const body of bodies) [body.x, body.y] = [body.at.x, body.at.y];
    stepAside(bodies);
    const joined = joinOverlapping(bodies, measure);
    if (joined === undefined) break;
    bodies = joined;
  }
  return bodies.map(({ marks: members, count, size, x, y, at }) => {
    const first = members[0]?.id ?? '';
    return { id: members.length === 1 ? first : `several:${first}`, marks: members, count, size, x, y, at };
  });
}

/** Members of a spot beyond which the zoom that parts them is not searched for. */
const MOST_SEARCHED = 200;

/** The lowest of the next zooms at which a spot's marks no longer stand as one; `undefined` if none up to the last does. */
export function zoomThatParts({ marks }: Spot, zoom: number, last: number, text = 1): number | undefined {
  if (marks.length > MOST_SEARCHED) return zoom < last ? Math.min(last, zoom + 2) : undefined;
  const alone = marks.map((mark) => [mark]);
  for (let next = Math.floor(zoom) + 1; next <= last; next += 1)
    if (layoutMarks(alone, next, text).length > 1) return next;
  return undefined;
}
