/** Where the page finds the gazetteer, relative to itself; the file that `scripts/gazetteer.ts` writes. */
export const GAZETTEER_FILE = 'gazetteer/cities.tsv';

/** To be shown wherever the gazetteer has been used. */
export const GAZETTEER_ATTRIBUTION = 'GeoNames (geonames.org), CC BY 4.0';
