import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { MultiPolygon as Outline, Topology } from 'topojson-specification';
import pointsJson from './country-points.json?raw';
import topologyJson from './outlines.topo.json?raw';

// Both files are written by `npm run outlines`. They come in as text: a string parses faster than a module of literals,
// and the compiler is spared a type of 57,000 numbers.

/** No properties: the name and the colour of a country come from elsewhere, by its code. */
type NoProperties = Record<string, never>;

/** The outline of a country. `id` is its ISO 3166-1 alpha-2 code, or XK; a territory without a code has no id. */
export type CountryFeature = Feature<Polygon | MultiPolygon, NoProperties> & { id?: string };

export interface CountryFeatures extends FeatureCollection<Polygon | MultiPolygon, NoProperties> {
  features: CountryFeature[];
}

type Outlines = Topology<{ countries: { type: 'GeometryCollection'; geometries: (Outline & { id?: string })[] } }>;
type Point = readonly [lat: number, lon: number];

let topology: Outlines | undefined;
const decoded = new Map<Outline, CountryFeature>();

function featureOf(outlines: Outlines, outline: Outline & { id?: string }): CountryFeature {
  const known = decoded.get(outline);
  if (known !== undefined) return known;
  const { geometry } = feature(outlines, outline);
  const made: CountryFeature = {
    type: 'Feature',
    ...(outline.id !== undefined && { id: outline.id }),
    properties: {},
    geometry,
  };
  decoded.set(outline, made);
  return made;
}

/** As `countryFeatures`, decoded one after the other as they are asked for; the countries in `first` come first. */
export function* eachCountryFeature(first: ReadonlySet<string>): Generator<CountryFeature> {
  const outlines: Outlines = topology ?? JSON.parse(topologyJson);
  topology = outlines;
  const comesFirst = ({ id }: { readonly id?: string }) => id !== undefined && first.has(id);
  const { geometries } = outlines.objects.countries;
  for (const outline of geometries) if (comesFirst(outline)) yield featureOf(outlines, outline);
  for (const outline of geometries) if (!comesFirst(outline)) yield featureOf(outlines, outline);
}

let features: CountryFeatures | undefined;
let points: ReadonlyMap<string, Point> | undefined;

/**
 * The outlines of all countries but Antarctica, in degrees (WGS 84, [lon, lat]), cut at the 180° meridian. Decoded once;
 * every call returns the same object, so do not change it. Source: Natural Earth 1:50m, simplified.
 */
export function countryFeatures(): CountryFeatures {
  features ??= { type: 'FeatureCollection', features: [...eachCountryFeature(new Set())] };
  return features;
}

/**
 * Where to put the mark of a country known only by its ISO 3166-1 alpha-2 code (or XK), in degrees (WGS 84): a point
 * well inside its largest polygon. Undefined for any other string. Source: Natural Earth 1:50m, and GeoNames for five
 * codes without a polygon there.
 */
export function countryPoint(code: string): readonly [lat: number, lon: number] | undefined {
  points ??= new Map(Object.entries<Point>(JSON.parse(pointsJson)));
  return points.get(code);
}
