import Supercluster from 'supercluster';
import type { Mark } from '#src/select/marks.ts';
import type { Frame } from './mark-layout.ts';
import { latitudeAt, longitudeAt, TILE, worldWidth } from './mercator.ts';

/** Marks nearer to each other than this are gathered, in pixels. */
const RADIUS = 48;
/** The closest zoom of the map: what stands as one there does so at every zoom. */
const LAST_ZOOM = 10;

/** The marks of a group: one, or those of two groups that became one. Made while the index is, so that none is searched for. */
type Members = Mark | readonly [Members, Members];
type Gathered = { members: Members };
type Index = Supercluster<Gathered, Gathered>;

const indexes = new WeakMap<readonly Mark[], Index>();

/** The index of an answer's marks but for home, which stands by itself; made once. */
function indexOf(marks: readonly Mark[]): Index {
  const known = indexes.get(marks);
  if (known !== undefined) return known;
  const index: Index = new Supercluster<Gathered, Gathered>({
    radius: RADIUS,
    extent: TILE,
    maxZoom: LAST_ZOOM,
    reduce: (gathered, { members }) => {
      gathered.members = [gathered.members, members];
    },
  });
  index.load(
    marks
      .filter(({ kind }) => kind !== 'home')
      .map((mark) => ({
        type: 'Feature',
        properties: { members: mark },
        geometry: { type: 'Point', coordinates: [mark.lon, mark.lat] },
      })),
  );
  indexes.set(marks, index);
  return index;
}

const isPair = (members: Members): members is readonly [Members, Members] => Array.isArray(members);

/** As a list. By a stack of its own: as many may have joined one by one as there are marks. */
function marksIn(members: Members): readonly Mark[] {
  const marks: Mark[] = [];
  const open = [members];
  for (let next = open.pop(); next !== undefined; next = open.pop())
    if (isPair(next)) open.push(next[1], next[0]);
    else marks.push(next);
  return marks;
}

/**
 * West, south, east and north of a frame at a zoom, in degrees and no further than the world goes. What stands just outside
 * reaches into it.
 */
function boxOf({ left, top, right, bottom }: Frame, zoom: number): [number, number, number, number] {
  const width = worldWidth(zoom);
  const [west, east] = [longitudeAt((left - RADIUS) / width), longitudeAt((right + RADIUS) / width)];
  const [south, north] = [latitudeAt((bottom + RADIUS) / width), latitudeAt((top - RADIUS) / width)];
  return [Math.max(-180, west), south, Math.min(180, east), north];
}

/** Many marks in groups of what lies close together at a zoom: those in or near the frame, and home always, by itself. */
export function clusteredMarks(marks: readonly Mark[], zoom: number, frame: Frame): readonly (readonly Mark[])[] {
  const index = indexOf(marks);
  const home = marks.filter(({ kind }) => kind === 'home').map((mark) => [mark]);
  const clusters = index.getClusters(boxOf(frame, zoom), zoom).map(({ properties: { members } }) => marksIn(members));
  return [...home, ...clusters];
}
