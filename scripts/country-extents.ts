import { readFileSync, writeFileSync } from 'node:fs';
import countries from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Writes the bounding box of every country (west, south, east, north in degrees) from Natural Earth 1:50m. */
const atlas: Topology<{ countries: GeometryCollection }> = JSON.parse(
  readFileSync('node_modules/world-atlas/countries-50m.json', 'utf8'),
);
const extents: Record<string, readonly number[]> = {};
for (const geometry of atlas.objects.countries.geometries) {
  const code = geometry.id === undefined ? undefined : countries.numericToAlpha2(String(geometry.id));
  if (code === undefined) continue;
  const shape = feature(atlas, geometry);
  if (shape.type !== 'Feature') throw new Error(`${code} is drawn as several features`);
  extents[code] = boxOf(shape.geometry).map((degrees) => Math.round(degrees * 10) / 10);
}

function boxOf(geometry: GeoJSON.Geometry): readonly number[] {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')
    throw new Error(`a country is drawn as ${geometry.type}`);
  const points = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flat(2);
  const lons = points.map(([lon = 0]) => lon);
  const lats = points.map(([, lat = 0]) => lat);
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b));
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b));
  return [least(lons), least(lats), most(lons), most(lats)];
}

const sorted = Object.fromEntries(Object.entries(extents).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync('src/ingest/country-extents.json', `${JSON.stringify(sorted).replaceAll('],', '],\n')}\n`);
