import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { CountryPoint } from '#src/select/marks.ts';

/** What a map is drawn from: outlines of countries in degrees (WGS 84), their ISO codes as ids, and a point in each. */
export interface MapOutlines {
  readonly countries: FeatureCollection<Polygon | MultiPolygon>;
  readonly countryPoint: CountryPoint;
}
