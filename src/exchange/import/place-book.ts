import type { Place } from '#src/domain/place.ts';
import { formerName, reservedIds } from './former-ids.ts';
import { freeId } from './free-id.ts';
import type { City } from './gazetteer.ts';
import { nameKey } from './name-key.ts';

/** A place of the record without a GeoNames id is a city of its name that lies no farther, in degrees. */
const SAME_SPOT = 0.5;

/**
 * The places of the record, and those that an import adds to it.
 *
 * Places are found by the names of the record alone, so that no row hangs on the rows before it; those added are known by
 * their GeoNames ids.
 */
export class PlaceBook {
  readonly added: Place[] = [];
  private readonly byName = new Map<string, readonly Place[]>();
  private readonly byGeonames = new Map<number, Place>();
  private readonly ids: Set<string>;

  constructor(places: readonly Place[]) {
    this.ids = new Set(reservedIds(places));
    for (const place of places) {
      this.know(place);
      const former = (place.formerIds ?? []).map(formerName);
      for (const key of new Set([place.name.en, place.name.bg, ...former].map(nameKey)))
        this.byName.set(key, [...(this.byName.get(key) ?? []), place]);
    }
  }

  private know(place: Place): void {
    this.ids.add(place.id);
    if (place.geonames !== undefined) this.byGeonames.set(place.geonames, place);
  }

  /** The places of the record with a name in one of some countries. */
  recorded(key: string, countries: readonly string[]): readonly Place[] {
    return this.recordedAnywhere(key).filter(({ country }) => countries.includes(country));
  }

  /** The places of the record with that name, whatever the country. */
  recordedAnywhere(key: string): readonly Place[] {
    return this.byName.get(key) ?? [];
  }

  /** The record's place of a city, if it has one: by its GeoNames id, else one of that name at that spot. */
  known(city: City): Place | undefined {
    return (
      this.byGeonames.get(city.geonames) ??
      this.recorded(nameKey(city.name), [city.country]).find(
        ({ geonames, lat, lon }) =>
          geonames === undefined && Math.abs(lat - city.lat) < SAME_SPOT && Math.abs(lon - city.lon) < SAME_SPOT,
      )
    );
  }

  /** The record's place of a city; added where there is none. A Bulgarian `spelling` becomes its Bulgarian name. */
  placeOf(city: City, spelling = ''): Place {
    const known = this.known(city);
    if (known !== undefined) return known;
    const isBulgarian = /^[А-Яа-я -]+$/u.test(spelling) && !/[ыэё]/i.test(spelling);
    const place: Place = {
      id: freeId(city.name, 'place', (id) => !this.ids.has(id), city.country.toLowerCase()),
      name: { en: city.name, bg: city.bulgarian || (isBulgarian ? spelling : city.name) },
      country: city.country,
      lat: city.lat,
      lon: city.lon,
      geonames: city.geonames,
    };
    this.added.push(place);
    this.know(place);
    return place;
  }
}
