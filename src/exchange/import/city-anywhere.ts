import { importReasons } from '#src/i18n/messages/import-reasons.ts';
import type { CityPiece } from './city-pieces.ts';
import { countryIndex } from './country-index.ts';
import type { FoundCity } from './found-city.ts';
import type { Gazetteer } from './gazetteer.ts';
import { inBothLanguages } from './in-both-languages.ts';
import { cityKey } from './name-key.ts';
import { cityAmong } from './named-place.ts';
import type { PlaceBook } from './place-book.ts';

/** A city is meant without a word if it has so many times the inhabitants of any other. */
const FAR_LARGER = 10;

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

/** Of the cities of a name that several countries have, the one that is by far the largest of all. */
export function largestAnywhere(
  piece: CityPiece,
  tools: { readonly book: PlaceBook; readonly gazetteer: Gazetteer | undefined },
): FoundCity | undefined {
  const key = cityKey(piece.name);
  const [largest, ...others] = tools.gazetteer?.named(key) ?? [];
  if (largest === undefined) return undefined;
  const isFar = others.every(
    ({ country, population }) => country === largest.country || largest.population >= population * FAR_LARGER,
  );
  const found = isFar ? cityAmong(piece, key, [largest.country], tools) : undefined;
  const reason = inBothLanguages(importReasons.farLargestAnywhere, { city: piece.name });
  return found?.place === undefined ? undefined : { ...found, country: largest.country, reason };
}
