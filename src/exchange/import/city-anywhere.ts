import { importReasons } from '#src/i18n/messages/import-reasons.ts';
import type { CityPiece } from './city-pieces.ts';
import { countryIndex } from './country-index.ts';
import type { FoundCity } from './found-city.ts';
import type { Gazetteer } from './gazetteer.ts';
import { inBothLanguages } from './in-both-languages.ts';
import { cityKey } from './name-key.ts';
import { cityAmong } from './named-place.ts';
import type { PlaceBook } from './place-book.ts';

/** A city is taken to be meant without its country if it has so many inhabitants, and so many times those of the next of its name. */
const LARGE = 100_000;
const FAR_LARGER = 8;

/**
 * A city without a country: the record's only one of that name if no larger one lies elsewhere, or the gazetteer's if it
 * stands in one country alone. `findIn`: the city looked for in a country.
 */
export function cityAnywhere(
  piece: CityPiece,
  key: string,
  { book, gazetteer }: { readonly book: PlaceBook; readonly gazetteer: Gazetteer | undefined },
  findIn: (country: string) => FoundCity,
): FoundCity {
  const own = countryIndex().find(piece.name);
  const cities = gazetteer?.namedAnywhere(key) ?? [];
  const [city] = cities;
  const [recorded, ...others] = book.recordedAnywhere(key);
  const isLargest = city === undefined || book.known(city) === recorded;
  if (recorded !== undefined && others.length === 0 && isLargest) {
    const reason = inBothLanguages(importReasons.onlyRecordedCity, { city: piece.name });
    return { piece, place: recorded, country: recorded.country, reason };
  }
  if (own?.countries.length === 1 && (city === undefined || cities.every((each) => each.country !== own.countries[0])))
    return { piece: { name: '' }, country: own.countries[0] ?? '' };
  if (city === undefined) return { piece };
  if (cities.some((each) => each.country !== city.country) || recorded !== undefined)
    return { piece, fault: 'city-needs-country' };
  const isOnly = gazetteer?.named(key).every((each) => each.country === city.country) === true;
  const message = isOnly ? importReasons.onlyKnownCity : importReasons.onlyLargeCity;
  const reason = inBothLanguages(message, { city: piece.name });
  return { ...findIn(city.country), country: city.country, reason };
}

interface Tools {
  readonly book: PlaceBook;
  readonly gazetteer: Gazetteer | undefined;
  /** The countries that rows of the sheet state. */
  readonly stated?: ReadonlySet<string>;
}

/** The cities of a cell, by far the largest of its name in place of each that several countries have and nothing tells. */
export function withLargest(cities: readonly FoundCity[], { stated, ...tools }: Tools): readonly FoundCity[] {
  const named = new Set([...(stated ?? []), ...cities.flatMap(({ country }) => country ?? [])]);
  return cities.map((city) =>
    city.fault === 'city-needs-country' ? (largestAnywhere(city.piece, { ...tools, stated: named }) ?? city) : city,
  );
}

/** By far the largest city of a name; none where the record knows another of them, or countries are stated in which such a one lies, and its own is not. */
function largestAnywhere(piece: CityPiece, { book, gazetteer, stated }: Tools): FoundCity | undefined {
  const key = cityKey(piece.name);
  const [largest, ...others] = gazetteer?.named(key) ?? [];
  const [next] = others;
  if (largest === undefined || next === undefined) return undefined;
  if (largest.population < Math.max(LARGE, next.population * FAR_LARGER)) return undefined;
  const isRecorded = book.recordedAnywhere(key).some((place) => place !== book.known(largest));
  const isElsewhere = stated?.has(largest.country) !== true && others.some(({ country }) => stated?.has(country));
  if (isRecorded || isElsewhere) return undefined;
  const found = cityAmong(piece, key, [largest.country], { book, gazetteer });
  if (found.place === undefined) return undefined;
  const values = { city: piece.name, count: others.length + 1, next: next.population };
  const reason = inBothLanguages(importReasons.farLargestAnywhere, values);
  return { ...found, country: largest.country, reason, cityReason: reason, isSupposed: true };
}
