import { countryIndex } from './country-index.ts';
import type { Separator } from './mapping.ts';
import { splitCell } from './split-cell.ts';

/** What a cell such as "Rome, Italy; Vienna, Austria" says, as two cells would; "Австрия, Виена" as well. */
export interface PartedPlaces {
  readonly countries: string;
  readonly cities: string;
}

const CODE_ALONE = /^[A-Za-z]{1,2}$/;

/** Countries that are called like their city: in front of others they may be that. */
const LIKE_CITIES: ReadonlySet<string> = new Set([
  'LU',
  'SG',
  'MC',
  'VA',
  'SM',
  'GT',
  'PA',
  'KW',
  'DJ',
  'MX',
  'DZ',
  'TN',
  'AD',
  'GI',
  'HK',
  'MO',
]);
const isCountryAlone = (piece: string): boolean =>
  countryIndex()
    .find(piece)
    ?.countries.every((code) => !LIKE_CITIES.has(code)) === true;

/** "Graz (Austria)". */
const WITH_PARENTHESES = /^(.*?\S)\s*\(([^()]*)\)$/u;

/** Whether a text names a city, or several, with their country in brackets behind, "Graz (AT)"; "Korea (South)" is a country. */
export function isCityInCountry(text: string): boolean {
  const [, city, country] = WITH_PARENTHESES.exec(text.trim()) ?? [];
  if (city === undefined || country === undefined || /\d/u.test(city)) return false;
  return countryIndex().find(country) !== undefined && countryIndex().find(city) === undefined;
}

/** Whether a piece is a country; "Graz (Austria)" is a city that tells its own, "Korea (South)" is one. */
function bearsCountry(piece: string): boolean {
  if (CODE_ALONE.test(piece) && piece !== piece.toUpperCase()) return false;
  const [, before] = WITH_PARENTHESES.exec(piece) ?? [];
  return countryIndex().find(before ?? piece) !== undefined;
}

const DASH = /\s[-–—]\s/u;

/** "Turkey - Istanbul" as two names, where one of them is a country and no code. */
function atDash(piece: string): readonly string[] {
  const parts = piece.split(DASH).map((part) => part.trim());
  const isParted = parts.length === 2 && parts.some((part) => part.length > 2 && isCountryAlone(part));
  return isParted ? parts : [piece];
}

/**
 * Parts the countries in a cell of cities from the cities. `undefined` where it names no country beside a city, as for
 * "Luxembourg", which is either.
 */
export function countriesAmongCities(text: string, separators: readonly Separator[]): PartedPlaces | undefined {
  const pieces = splitCell(text, separators).flatMap(atDash);
  if (pieces.length < 2) return undefined;
  const isFirst = !pieces.slice(1).some(bearsCountry) && isCountryAlone(pieces[0] ?? '');
  const isCountry = (piece: string, at: number) => (at > 0 || isFirst) && bearsCountry(piece);
  const countries = pieces.filter(isCountry);
  if (countries.length === 0) return undefined;
  const cities = pieces.filter((piece, at) => !isCountry(piece, at));
  return { countries: [...new Set(countries)].join('; '), cities: cities.join('; ') };
}
