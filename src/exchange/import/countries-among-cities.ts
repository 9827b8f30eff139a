import { countryIndex } from './country-index.ts';
import type { Separator } from './mapping.ts';
import { splitCell } from './split-cell.ts';

/** What a cell such as "Rome, Italy; Vienna, Austria" says, as two cells would. */
export interface PartedPlaces {
  readonly countries: string;
  readonly cities: string;
}

const CODE_ALONE = /^[A-Za-z]{1,2}$/;

/**
 * Parts the countries in a cell of cities from the cities. `undefined` where it names no country beside a city, as for
 * "Luxembourg", which is either.
 */
export function countriesAmongCities(text: string, separators: readonly Separator[]): PartedPlaces | undefined {
  const pieces = splitCell(text, separators);
  if (pieces.length < 2) return undefined;
  const isCountry = (piece: string, at: number) =>
    at > 0 && (!CODE_ALONE.test(piece) || piece === piece.toUpperCase()) && countryIndex().find(piece) !== undefined;
  const countries = pieces.filter(isCountry);
  if (countries.length === 0) return undefined;
  const cities = pieces.filter((piece, at) => !isCountry(piece, at));
  return { countries: [...new Set(countries)].join('; '), cities: cities.join('; ') };
}
