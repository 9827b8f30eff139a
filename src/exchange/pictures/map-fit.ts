/** A point in pixels; x runs east, y south. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Puts degrees (WGS 84) to pixels. */
export type Projection = (lat: number, lon: number) => Point;

const MOST_LAT = 85;
/** The world is never wider than this many pixels, so that a single city still shows where it is. */
const MOST_WORLD = 9000;
/** Room around what is shown, for its marks and labels, as parts of width and height. */
const SIDE_ROOM = 0.13;
const END_ROOM = 0.11;

/** Spherical Mercator (EPSG:3857) on a world of width 1. */
function mercator(lat: number, lon: number): Point {
  const limited = Math.max(-MOST_LAT, Math.min(MOST_LAT, lat));
  const north = Math.log(Math.tan(Math.PI / 4 + (limited * Math.PI) / 360)) / (2 * Math.PI);
  return { x: lon / 360 + 0.5, y: 0.5 - north };
}

/** The projection that shows these places, in degrees, in the middle of a frame with room around them. */
export function fitPlaces(places: readonly { readonly lat: number; readonly lon: number }[], size: Size): Projection {
  const points =
    places.length === 0 ? [mercator(70, -170), mercator(-50, 170)] : places.map((p) => mercator(p.lat, p.lon));
  let [left, right, top, bottom] = [1, 0, 1, 0];
  for (const { x, y } of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  const scale = Math.min(
    MOST_WORLD,
    (size.width * (1 - 2 * SIDE_ROOM)) / (right - left),
    (size.height * (1 - 2 * END_ROOM)) / (bottom - top),
  );
  const [x0, y0] = [size.width / 2 - (scale * (left + right)) / 2, size.height / 2 - (scale * (top + bottom)) / 2];
  return (lat, lon) => {
    const { x, y } = mercator(lat, lon);
    return { x: x0 + x * scale, y: y0 + y * scale };
  };
}
