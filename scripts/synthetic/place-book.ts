import type { Place } from '#src/domain/place.ts';
import { fold } from '#src/select/fold.ts';
import type { City } from './city.ts';

/** The cities that the record mentions, each with an id: its name, with the country or the GeoNames id where taken. */
export class PlaceBook {
  private readonly ids = new Map<City, string>();
  private readonly cities = new Map<string, City>();

  idOf(city: City): string {
    const known = this.ids.get(city);
    if (known !== undefined) return known;
    const name = fold(city.name.en)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    const wishes = [name, `${name}-${city.country.toLowerCase()}`].filter((id) => name !== '' && !this.cities.has(id));
    const id = wishes[0] ?? `city-${city.geonames}`;
    this.ids.set(city, id);
    this.cities.set(id, city);
    return id;
  }

  rows(): readonly Place[] {
    return [...this.cities]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { name, country, lat, lon, geonames }]) => ({ id, name, country, lat, lon, geonames }));
  }
}
