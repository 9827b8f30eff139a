import type { Place } from '#src/domain/place.ts';
import { freeId } from './free-id.ts';
import type { City, Gazetteer } from './gazetteer.ts';
import { nameKey } from './name-key.ts';

/** The places of the record, and those that an import adds to it. */
export class PlaceBook {
  readonly added: Place[] = [];
  private readonly byName = new Map<string, Place>();
  private readonly byKeyAlone = new Map<string, Place[]>();
  private readonly byGeonames = new Map<number, Place>();
  private readonly ids = new Set<string>();

  constructor(
    places: readonly Place[],
    private readonly gazetteer: Gazetteer | undefined,
  ) {
    for (const place of places) this.know(place);
  }

  private know(place: Place): void {
    this.ids.add(place.id);
    if (place.geonames !== undefined) this.byGeonames.set(place.geonames, place);
    for (const key of new Set([nameKey(place.name.en), nameKey(place.name.bg)])) {
      this.byName.set(`${place.country} ${key}`, place);
      this.byKeyAlone.set(key, [...(this.byKeyAlone.get(key) ?? []), place]);
    }
  }

  /** A place of the record by its name in a country. */
  recorded(key: string, country: string): Place | undefined {
    return this.byName.get(`${country} ${key}`);
  }

  /** The places of the record with that name, whatever the country. */
  recordedAnywhere(key: string): readonly Place[] {
    return this.byKeyAlone.get(key) ?? [];
  }

  /** The place of that name in a country: the record's, else the gazetteer's, which the record then gets. */
  find(key: string, country: string, spelling: string): Place | undefined {
    const recorded = this.recorded(key, country);
    if (recorded !== undefined) return recorded;
    const city = this.gazetteer?.find(key, country);
    return city === undefined ? undefined : this.placeOf(city, spelling);
  }

  /** The record's place of a city; added where there is none. A Bulgarian `spelling` becomes its Bulgarian name. */
  placeOf(city: City, spelling = ''): Place {
    const known = this.byGeonames.get(city.geonames) ?? this.byName.get(`${city.country} ${nameKey(city.name)}`);
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
