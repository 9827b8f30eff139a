import { isCountryCode } from '#src/domain/country-code.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';

/** A row of the gazetteer. `lat` and `lon` are degrees in WGS 84; `geonames` is its GeoNames id. */
export interface City {
  readonly geonames: number;
  readonly name: LocalizedText;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
}

/** The cities of `public/gazetteer/cities.tsv`. Where it has no Bulgarian name the Latin one stands for both. */
export function parseCities(gazetteer: string): readonly City[] {
  const [head = '', ...lines] = gazetteer.trimEnd().split('\n');
  const names = head.split('\t');
  const at = (name: string) => {
    const index = names.indexOf(name);
    if (index === -1) throw new Error(`the gazetteer has no column ${name}`);
    return index;
  };
  const [geonames, name, country, lat, lon, population, bulgarian] = [
    at('geonames'),
    at('name'),
    at('country'),
    at('lat'),
    at('lon'),
    at('population'),
    at('bulgarian'),
  ];
  return lines.flatMap((line) => {
    const cells = line.split('\t');
    const text = (index: number) => cells[index] ?? '';
    if (!isCountryCode(text(country))) return [];
    return {
      geonames: Number(text(geonames)),
      name: { en: text(name), bg: text(bulgarian) || text(name) },
      country: text(country),
      lat: Number(text(lat)),
      lon: Number(text(lon)),
      population: Number(text(population)),
    };
  });
}

const RADIANS = Math.PI / 180;

/** Kilometres between two cities along the great circle. */
export function kilometres(a: City, b: City): number {
  const cosine =
    Math.sin(a.lat * RADIANS) * Math.sin(b.lat * RADIANS) +
    Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * Math.cos((a.lon - b.lon) * RADIANS);
  return 6371 * Math.acos(Math.min(1, cosine));
}

/**
 * How often a city is a destination: near ones more than far ones, large ones more than small ones, and the largest of a
 * country, which stands in for its capital, far more than the rest.
 */
export function attractions(cities: readonly City[], home: City): readonly number[] {
  const largest = new Map<string, City>();
  for (const city of cities) {
    if ((largest.get(city.country)?.population ?? -1) < city.population) largest.set(city.country, city);
  }
  return cities.map((city) => {
    if (city === home) return 0;
    const near = Math.exp(-kilometres(city, home) / 1200) + 0.02;
    return near * Math.sqrt(city.population) * (largest.get(city.country) === city ? 90 : 1);
  });
}
