import extents from './country-extents.json';

type Extent = readonly [west: number, south: number, east: number, north: number];

const MARGIN_DEGREES = 1;

const EXTENTS: Readonly<Record<string, readonly number[] | undefined>> = extents;

function holds([west, south, east, north]: Extent, lat: number, lon: number): boolean {
  const inLatitude = lat >= south - MARGIN_DEGREES && lat <= north + MARGIN_DEGREES;
  return inLatitude && lon >= west - MARGIN_DEGREES && lon <= east + MARGIN_DEGREES;
}

/**
 * Whether a place lies outside its country, but would lie inside it with latitude and longitude exchanged.
 *
 * Degrees, WGS 84. Source of the extents: Natural Earth 1:50m, with a margin of one degree.
 */
export function areSwapped(country: string, lat: number, lon: number): boolean {
  const [west, south, east, north] = EXTENTS[country] ?? [];
  if (west === undefined || south === undefined || east === undefined || north === undefined) return false;
  const extent: Extent = [west, south, east, north];
  return !holds(extent, lat, lon) && holds(extent, lon, lat);
}
