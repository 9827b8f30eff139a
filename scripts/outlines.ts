/**
 * Draws the map's country outlines from Natural Earth 1:50m (public domain; npm `world-atlas`). `npm run outlines`
 * writes `src/views/map/outlines.topo.json` and `src/views/map/country-points.json`: the same packages, the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { FeatureCollection, MultiPolygon, Position } from 'geojson';
import iso from 'i18n-iso-countries';
import polylabel from 'polylabel';
import { feature, merge, quantize } from 'topojson-client';
import { topology as joinBorders } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { ArcIndexes, MultiPolygon as Outline, Polygon, Topology } from 'topojson-specification';

type Atlas = Topology<{
  countries: { type: 'GeometryCollection'; geometries: (Polygon<{ name: string }> | Outline<{ name: string }>)[] };
}>;
type Box = { readonly west: number; readonly south: number; readonly east: number; readonly north: number };
type Move = Box & { readonly from: string; readonly to: string };
type Country = { readonly id: string | undefined; readonly polygons: Position[][][] };

const SOURCE = new URL('../node_modules/world-atlas/countries-50m.json', import.meta.url);
const OUT = new URL('../src/views/map/', import.meta.url);
const KM_PER_DEGREE = 111.195;
const RADIANS = Math.PI / 180;

/** The coordinate grid in degrees: the source's own step of longitude, 0.4 km at the equator. */
const GRID = { scale: [0.0036, 0.0036], translate: [-180, -60] } satisfies Topology['transform'];
/** The points a ring keeps whatever its size: in a country below `area` km² more of them, so that it stays a shape. */
const RING_POINTS = { least: 6, small: { area: 5000, least: 20 } };
/** An islet also stays if it is this share of its country: Gozo, Lantau. */
const MIN_ISLET_SHARE = 0.05;
/** The map opens inside this box, so it is drawn in detail. */
const EUROPE: Box = { west: -12, south: 34, east: 36, north: 62 };
/** `islet`: the area in km² an island needs to stay. `bend`: the triangle in square degrees of Mercator a point needs. */
const DETAIL = {
  europe: { islet: 15, bend: 0.0003 },
  elsewhere: { islet: 250, bend: 0.012 },
  arctic: { islet: 1500, bend: 0.1 },
};

/**
 * Parts that Natural Earth counts to another country and ISO 3166-1 gives a code of their own; and Crimea, which
 * ISO 3166-2 lists under Ukraine (UA-43, UA-40). A polygon moves if all of it lies in the box.
 */
const MOVES: readonly Move[] = [
  { from: 'FR', to: 'GF', west: -55, south: 2, east: -51, north: 6 },
  { from: 'FR', to: 'GP', west: -62, south: 15.8, east: -61, north: 16.6 },
  { from: 'FR', to: 'MQ', west: -61.3, south: 14.3, east: -60.8, north: 14.9 },
  { from: 'FR', to: 'RE', west: 55, south: -21.5, east: 56, north: -20.8 },
  { from: 'FR', to: 'YT', west: 45, south: -13.1, east: 45.3, north: -12.6 },
  { from: 'NL', to: 'BQ', west: -69, south: 12, east: -62.9, north: 17.7 },
  { from: 'NO', to: 'SJ', west: 10, south: 74, east: 35, north: 81 },
  { from: 'NZ', to: 'TK', west: -173, south: -10, east: -171, north: -8 },
  { from: 'Indian Ocean Ter.', to: 'CX', west: 105, south: -11, east: 106, north: -10 },
  { from: 'Indian Ocean Ter.', to: 'CC', west: 96, south: -13, east: 97, north: -12 },
  { from: 'RU', to: 'UA', west: 32.4, south: 44.3, east: 36.7, north: 46.3 },
];

/** [lat, lon] of the codes without a polygon at 1:50m. Source: GeoNames, by the id of its place; BV: see there. */
const POINTS_WITHOUT_POLYGON: Readonly<Record<string, readonly [lat: number, lon: number]>> = {
  AQ: [-78.1586, 16.4063], // Antarctica (6255152), which the flat map leaves out
  BV: [-54.4148, 3.4217], // Bouvet Island, the inner point of its polygon in Natural Earth 1:10m
  GI: [36.1447, -5.3526], // Gibraltar, the seat (2411585)
  TV: [-8.5243, 179.1942], // Funafuti, the seat (2110394)
  UM: [5.8811, -162.0725], // U.S. Minor Outlying Islands (5854968): Palmyra, the one with most land
};

const lonOf = (p: Position): number => p[0] ?? Number.NaN;
const latOf = (p: Position): number => p[1] ?? Number.NaN;

const isInside = (p: Position, box: Box): boolean =>
  lonOf(p) >= box.west && lonOf(p) <= box.east && latOf(p) >= box.south && latOf(p) <= box.north;

function detailAt(p: Position): { islet: number; bend: number } {
  if (isInside(p, EUROPE)) return DETAIL.europe;
  return latOf(p) > 66 ? DETAIL.arctic : DETAIL.elsewhere;
}

/** To a plane of true areas, in degrees of the equator (sinusoidal around `lon0`). */
const flatten = (ring: readonly Position[], lon0: number): [x: number, y: number][] =>
  ring.map((p) => [(lonOf(p) - lon0) * Math.cos(latOf(p) * RADIANS), latOf(p)]);

function measure(ring: readonly (readonly [number, number])[]): { area: number; centroid: [number, number] } {
  let [twice, x, y] = [0, 0, 0];
  ring.forEach(([bx, by], i) => {
    const [ax, ay] = ring[i - 1] ?? [bx, by];
    const cross = ax * by - bx * ay;
    twice += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  });
  return { area: Math.abs(twice) / 2, centroid: [x / (3 * twice), y / (3 * twice)] };
}

const areaOf = (polygon: Position[][]): number =>
  measure(flatten(polygon[0] ?? [], lonOf(polygon[0]?.[0] ?? []))).area * KM_PER_DEGREE ** 2;

const totalArea = (country: Country): number => country.polygons.reduce((sum, polygon) => sum + areaOf(polygon), 0);

/** The part of a ring on one side of 180°. Longitudes run past 180°. */
function clip(ring: readonly Position[], isKept: (lon: number) => boolean): Position[] {
  const kept: Position[] = [];
  ring.slice(1).forEach((b, i) => {
    const a = ring[i] ?? b;
    if (isKept(lonOf(a)) !== isKept(lonOf(b))) {
      const t = (180 - lonOf(a)) / (lonOf(b) - lonOf(a));
      kept.push([180, latOf(a) + t * (latOf(b) - latOf(a))]);
    }
    if (isKept(lonOf(b))) kept.push([...b]);
  });
  return [...kept, ...kept.slice(0, 1)];
}

/**
 * `world-atlas` joins what Natural Earth cuts at 180°; a flat map needs the cut back. The rings concerned have no holes
 * and stay clear of 0°.
 */
function cutAt180(polygon: Position[][]): Position[][][] {
  const ring = polygon[0] ?? [];
  if (!ring.some((p, i) => Math.abs(lonOf(p) - lonOf(ring[i - 1] ?? p)) > 180)) return [polygon];
  const eastward = ring.map((p): Position => [lonOf(p) < 0 ? lonOf(p) + 360 : lonOf(p), latOf(p)]);
  const west = clip(eastward, (lon) => lon <= 180);
  const east = clip(eastward, (lon) => lon > 180).map((p): Position => [lonOf(p) - 360, latOf(p)]);
  return [[west], [east]].filter((piece) => areaOf(piece) > 0);
}

/** Every country of the atlas but Antarctica with its code, in full detail, parts moved and cut. */
function readCountries(atlas: Atlas): Country[] {
  const groups = new Map<string, { id: string | undefined; arcs: ArcIndexes[][] }>();
  for (const geometry of atlas.objects.countries.geometries) {
    const name = geometry.properties?.name ?? '';
    const id = name === 'Kosovo' ? 'XK' : iso.numericToAlpha2(geometry.id ?? '');
    if (id === 'AQ') continue;
    for (const arcs of geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs) {
      const points = feature(atlas, { type: 'Polygon', arcs }).geometry.coordinates.flat();
      const move = MOVES.find((m) => m.from === (id ?? name) && points.every((p) => isInside(p, m)));
      const key = move?.to ?? id ?? name;
      const group = groups.get(key) ?? { id: move?.to ?? id, arcs: [] };
      groups.set(key, group);
      group.arcs.push(arcs);
    }
  }
  return [...groups.values()].map(({ id, arcs }) => ({
    id,
    polygons: merge(atlas, [{ type: 'MultiPolygon', arcs }]).coordinates.flatMap(cutAt180),
  }));
}

/** Without the islets too small to see. What touches another country stays, whatever its size. */
function withoutIslets(countries: readonly Country[]): Country[] {
  const owners = new Map<string, Country | 'shared'>();
  for (const country of countries) {
    for (const p of country.polygons.flat(2)) {
      owners.set(String(p), (owners.get(String(p)) ?? country) === country ? country : 'shared');
    }
  }
  return countries.map((country) => {
    const share = MIN_ISLET_SHARE * totalArea(country);
    const polygons = country.polygons.filter((polygon) => {
      const least = Math.min(share, detailAt(polygon[0]?.[0] ?? []).islet);
      return areaOf(polygon) >= least || polygon.flat().some((p) => owners.get(String(p)) === 'shared');
    });
    return { id: country.id, polygons };
  });
}

/** How much a bend shows: the triangle it makes on the Mercator map over what its region asks; at least 1 to stay. */
function bendWeight(triangle: readonly Position[]): number {
  const middle = triangle[1] ?? [];
  if (Math.abs(lonOf(middle)) >= 180) return Number.POSITIVE_INFINITY;
  const flat = [...triangle, ...triangle.slice(0, 1)].map((p): [number, number] => [
    lonOf(p),
    Math.log(Math.tan(Math.PI / 4 + (latOf(p) * RADIANS) / 2)) / RADIANS,
  ]);
  return measure(flat).area / detailAt(middle).bend;
}

/** The outlines with shared borders simplified once, so that they still meet. On `GRID`, in degrees. */
function drawOutlines(countries: readonly Country[]): Topology {
  const drawn = withoutIslets(countries);
  const collection: FeatureCollection<MultiPolygon, null> = {
    type: 'FeatureCollection',
    features: drawn.map(({ id, polygons }) => ({
      type: 'Feature',
      ...(id === undefined ? {} : { id }),
      properties: null,
      geometry: { type: 'MultiPolygon', coordinates: polygons },
    })),
  };
  const weighted = presimplify(joinBorders({ countries: collection }), bendWeight);
  weighted.objects.countries.geometries.forEach((geometry, i) => {
    const country = drawn[i];
    const { least } = country && totalArea(country) < RING_POINTS.small.area ? RING_POINTS.small : RING_POINTS;
    for (const ring of geometry.arcs.flat()) {
      const bends = ring.flatMap((arc) => (weighted.arcs[arc < 0 ? ~arc : arc] ?? []).slice(1, -1));
      bends.sort((a, b) => (b[2] ?? 0) - (a[2] ?? 0));
      for (const bend of bends.slice(0, Math.max(0, least - ring.length))) bend[2] = Number.POSITIVE_INFINITY;
    }
  });
  const { objects, arcs, transform } = quantize(simplify(weighted, 1), GRID);
  return { type: 'Topology', ...(transform && { transform }), objects, arcs };
}

/** Distance from a flat point to the edge of the flat polygon, negative outside it. */
function clearance([x, y]: readonly [number, number], rings: readonly (readonly [number, number])[][]): number {
  let [least, inside] = [Number.POSITIVE_INFINITY, false];
  for (const ring of rings) {
    ring.slice(1).forEach(([bx, by], i) => {
      const [ax, ay] = ring[i] ?? [bx, by];
      const [dx, dy] = [bx - ax, by - ay];
      const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
      least = Math.min(least, Math.hypot(x - ax - t * dx, y - ay - t * dy));
      if (ay > y !== by > y && x < ax + ((y - ay) / dy) * dx) inside = !inside;
    });
  }
  return inside ? least : -least;
}

/** A country's mark, [lat, lon]: the centroid of its largest polygon; if near the edge, the point farthest from it. */
function labelPoint(country: Country): readonly [lat: number, lon: number] {
  const largest = country.polygons.reduce((a, b) => (areaOf(b) > areaOf(a) ? b : a));
  const lons = (largest[0] ?? []).map(lonOf);
  const lon0 = (Math.min(...lons) + Math.max(...lons)) / 2;
  const rings = largest.map((ring) => flatten(ring, lon0));
  const { area, centroid } = measure(rings[0] ?? []);
  const pole = polylabel(rings, Math.sqrt(area) / 500);
  const [x, y] = clearance(centroid, rings) >= pole.distance / 3 ? centroid : pole;
  return [y, lon0 + x / Math.cos(y * RADIANS)];
}

/** The JSON of `country-points.json`: one code a line, [lat, lon] in degrees to 4 decimals, in the order of the codes. */
function pointsJson(countries: readonly Country[]): string {
  const points = new Map(Object.entries(POINTS_WITHOUT_POLYGON));
  for (const country of countries) if (country.id !== undefined) points.set(country.id, labelPoint(country));
  const lines = [...points.keys()].sort().map((code) => {
    const [lat, lon] = (points.get(code) ?? []).map((degrees) => Number(degrees.toFixed(4)));
    return `  "${code}": [${lat}, ${lon}]`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

const countries = readCountries(JSON.parse(readFileSync(SOURCE, 'utf8')));
const outlines = `${JSON.stringify(drawOutlines(countries))}\n`;
writeFileSync(new URL('outlines.topo.json', OUT), outlines);
writeFileSync(new URL('country-points.json', OUT), pointsJson(countries));
console.log(`outlines: ${outlines.length} bytes, ${gzipSync(outlines, { level: 9 }).length} gzipped`);
