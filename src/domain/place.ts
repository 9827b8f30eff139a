import type { LocalizedText } from './localized-text.ts';

/** A city. `country` is ISO 3166-1 alpha-2; `lat` and `lon` are degrees in WGS 84; `geonames` is its GeoNames id. */
export interface Place {
  readonly id: string;
  readonly name: LocalizedText;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly geonames?: number;
  /** Ids of records that were merged into this one; their addresses lead here. */
  readonly formerIds?: readonly string[];
  /** For staff alone: never in a public build. */
  readonly notes?: string;
}
