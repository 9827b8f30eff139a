/** A point in pixels, on the whole world drawn at some zoom; x runs east, y south. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Width of the world in pixels at zoom 0. */
export const TILE = 256;
const MOST_LAT = 85.0511287798;

/** Width of the world in pixels at a zoom. */
export const worldWidth = (zoom: number): number => TILE * 2 ** zoom;

/** Spherical Mercator (EPSG:3857), as Leaflet projects: degrees to pixels at zoom 0. */
export function project(lat: number, lon: number): Point {
  const limited = Math.max(-MOST_LAT, Math.min(MOST_LAT, lat));
  const north = Math.log(Math.tan(Math.PI / 4 + (limited * Math.PI) / 360)) / (2 * Math.PI);
  return { x: TILE * (lon / 360 + 0.5), y: TILE * (0.5 - north) };
}

/** Degrees east of a place on the world's width, 0 to 1. */
export const longitudeAt = (x: number): number => (x - 0.5) * 360;

/** Degrees north of a place on the world's height, 0 to 1. */
export const latitudeAt = (y: number): number => (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
