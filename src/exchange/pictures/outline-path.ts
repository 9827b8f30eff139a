import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Projection, Size } from './map-fit.ts';

/** Points of an outline that are closer than this are one, in pixels. */
const LEAST_STEP = 0.8;

const round = (value: number) => Math.round(value * 10) / 10;

function ringPath(ring: readonly Position[], project: Projection, { width, height }: Size): string {
  const points: string[] = [];
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [lon = 0, lat = 0] of ring) {
    const { x, y } = project(lat, lon);
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    if (Math.abs(x - lastX) < LEAST_STEP && Math.abs(y - lastY) < LEAST_STEP) continue;
    points.push(`${round(x)} ${round(y)}`);
    [lastX, lastY] = [x, y];
  }
  const isSeen = right >= 0 && left <= width && bottom >= 0 && top <= height;
  return isSeen && points.length > 2 ? `M${points.join('L')}Z` : '';
}

/** The `d` of the path of a country as far as it lies in the frame; empty where none of it does. */
export function outlinePath(geometry: Polygon | MultiPolygon, project: Projection, frame: Size): string {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap((rings) => rings.map((ring) => ringPath(ring, project, frame))).join('');
}
