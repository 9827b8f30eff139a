// Types for the two map packages that ship none: only the calls that `outlines.ts` makes.

declare module 'polylabel' {
  /** The point of `polygon` farthest from its outline, in the polygon's own units, and that distance. */
  export default function polylabel(
    polygon: readonly (readonly (readonly [x: number, y: number])[])[],
    precision?: number,
  ): [x: number, y: number] & { distance: number };
}

declare module 'topojson-server' {
  import type { FeatureCollection, MultiPolygon } from 'geojson';
  import type { MultiPolygon as Outline, Topology } from 'topojson-specification';

  /** Joins shared borders into shared arcs. Coordinates stay as they are. */
  export function topology(objects: { countries: FeatureCollection<MultiPolygon, null> }): Topology<{
    countries: { type: 'GeometryCollection'; geometries: Outline[] };
  }>;
}
