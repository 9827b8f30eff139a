import { isCountryCode } from '#src/domain/country-code.ts';
import type { Answers } from './answers.ts';
import type { CityPiece } from './city-pieces.ts';
import { countryIndex } from './country-index.ts';
import type { Gazetteer } from './gazetteer.ts';
import { cityKey, nameKey } from './name-key.ts';
import { ownValue } from './own-value.ts';
import type { PlaceBook } from './place-book.ts';
import { isProvinceCode, type ProvinceSign, provinceSigns } from './province-codes.ts';
import { splitCell } from './split-cell.ts';
import { countryOfState } from './state-codes.ts';

/** A city with a code of two capitals behind it: "Chicago, IL", "Vienna (AT)". */
export interface CodedCity {
  readonly city: string;
  readonly code: string;
  readonly isInBrackets: boolean;
}

/** What the codes behind the cities of a column are, where those that can be only one of both show it; ISO code: provinces of that country. */
export type CodeColumn = 'countries' | 'states' | 'IT' | 'CH';

interface Tools {
  readonly book: PlaceBook;
  readonly gazetteer: Gazetteer | undefined;
  readonly answers: Answers;
  readonly codes?: CodeColumn;
  /** The countries that rows of the sheet state. */
  readonly stated?: ReadonlySet<string>;
}

const CODED = /^(.*\p{L}.*?)\s*(?:,\s*([A-Z]{2})\.?|\(([A-Z]{2})\))$/su;
/** A city of another country is meant if it has so many times the inhabitants. */
export const FAR_LARGER = 10;
const LONGEST = 500;

/** The cities of a cell whose every city has a code behind it; `undefined` for any other cell. */
export function codedCities(text: string): readonly CodedCity[] | undefined {
  if (text.length > LONGEST) return undefined;
  const cities: CodedCity[] = [];
  for (const piece of splitCell(text, [';', '|', '/', 'line', 'and', '&'])) {
    const [, city, behind, inside] = CODED.exec(piece) ?? [];
    const code = behind ?? inside;
    if (city === undefined || code === undefined || city.includes(',')) return undefined;
    cities.push({ city, code, isInBrackets: inside !== undefined });
  }
  return cities.length === 0 ? undefined : cities;
}

/** Inhabitants of the largest city of a name in a country; 0 for one that the record alone knows, `undefined` for none. */
export function citySize(
  city: string,
  country: string,
  { book, gazetteer }: Pick<Tools, 'book' | 'gazetteer'>,
): number | undefined {
  const key = cityKey(city);
  const [largest] = (gazetteer?.named(key) ?? []).filter((each) => each.country === country);
  const population = largest?.population ?? gazetteer?.find(key, country)?.population;
  return population ?? (book.recorded(key, [country]).length > 0 ? 0 : undefined);
}

/** Whether a code is that of a state or a province. */
export const isRegionCode = (code: string): boolean => countryOfState(code) !== undefined || isProvinceCode(code);

/** Of the country of a code and the one that has a state of that code, the one where such a city lies, or by far the larger. */
export function countryByCity(
  city: string,
  { own, state }: { readonly own: string; readonly state: string },
  tools: Pick<Tools, 'book' | 'gazetteer'>,
): string | undefined {
  const [there, here] = [citySize(city, own, tools), citySize(city, state, tools)];
  if (there !== undefined && (here === undefined || there > here * FAR_LARGER)) return own;
  return here !== undefined && (there === undefined || here > there * FAR_LARGER) ? state : undefined;
}

/**
 * The country (ISO 3166-1 alpha-2) of a city whose code may be that of a country or of a state: the one where such a city
 * lies, else what was answered or the column shows. `undefined` where it must be asked.
 */
export function countryOfCoded(coded: CodedCity, tools: Tools): string | undefined {
  const { city, code } = coded;
  const { answers, codes, gazetteer } = tools;
  const state = countryOfState(code);
  const own = isCountryCode(code) ? code : undefined;
  const answered = ownValue(answers.countries, nameKey(code));
  if (answered !== undefined) return answered;
  const provinces = provinceSigns(coded, tools);
  if (provinces.length > 0) return countryOfProvince(coded, provinces, tools);
  if (state === undefined || own === undefined) return state ?? own;
  const found = countryByCity(city, { own, state }, tools);
  if (found !== undefined) return found;
  if (codes === 'countries') return own;
  if (codes === 'states' && gazetteer !== undefined) return state;
  return answers.country === own || answers.country === state ? answers.country : undefined;
}

/** The same of a code that may be that of a province: where the name tells, else the column or the table. */
function countryOfProvince(
  { city, code }: CodedCity,
  provinces: readonly ProvinceSign[],
  tools: Tools,
): string | undefined {
  const { answers, codes, stated, gazetteer } = tools;
  const state = countryOfState(code);
  const own = isCountryCode(code) ? code : undefined;
  const inState = state === undefined ? undefined : gazetteer?.inState(cityKey(city), state, code);
  const sizes = [
    ...(own === undefined ? [] : [{ country: own, size: citySize(city, own, tools) }]),
    ...(state === undefined || inState === undefined
      ? []
      : [{ country: state, size: inState === 'several' ? 0 : inState.population }]),
    ...provinces.map(({ country, isSure }) => ({
      country,
      size: citySize(city, country, tools) ?? (isSure ? 0 : undefined),
    })),
  ].flatMap(({ country, size }) => (size === undefined ? [] : [{ country, size }]));
  const [largest, next] = sizes.sort((a, b) => b.size - a.size);
  if (largest !== undefined && (next === undefined || largest.size > next.size * FAR_LARGER)) return largest.country;
  const all = [...provinces.map(({ country }) => country), ...[own, state].flatMap((each) => each ?? [])];
  if (all.length === 1) return all[0];
  if (codes === 'countries') return own;
  if (codes === 'states') return state;
  const [only, ...others] = stated ?? [];
  return [codes, others.length === 0 ? only : undefined, answers.country].find(
    (each) => each !== undefined && all.includes(each),
  );
}

/**
 * What a cell of cities with codes says as two cells would, where one of the codes is that of a state; `open` where that must
 * be asked, `undefined` for any other cell.
 */
export function statesOfCell(
  text: string,
  tools: Tools,
): { readonly countries: string; readonly cities: string } | 'open' | undefined {
  const cities = codedCities(text);
  if (cities === undefined || cities.every(({ code }) => !isRegionCode(code))) return undefined;
  const countries = cities.map((each) => countryOfCoded(each, tools));
  if (countries.every((country, at) => country !== undefined && country === cities[at]?.code)) return undefined;
  const known = countries.flatMap((country) => country ?? []);
  if (known.length < cities.length) return 'open';
  return { countries: [...new Set(known)].join('; '), cities: cities.map(({ city }) => city).join('; ') };
}

/**
 * The country in the parentheses behind a city, `open` where that must be asked. A code there may also be that of a province,
 * "Bari (BA)": then the city does not lie in that country.
 */
export function countryInParentheses(
  { name, inParentheses }: CityPiece,
  candidates: readonly string[],
  tools: Tools,
  isKnown: () => boolean,
): string | 'open' | undefined {
  const country = inParentheses === undefined ? undefined : countryIndex().find(inParentheses)?.countries[0];
  if (country === undefined || inParentheses === undefined || !/^[A-Z]{2}$/.test(inParentheses)) return country;
  const coded = { city: name, code: inParentheses, isInBrackets: true };
  if (candidates.length === 0 && provinceSigns(coded, tools).length > 0) return countryOfCoded(coded, tools) ?? 'open';
  const isThere = citySize(name, country, tools) !== undefined;
  return isThere || (candidates.length === 0 && !isKnown()) ? country : undefined;
}

/** Weighs the codes behind the cities of a column. */
export class CodeWeights {
  private readonly countries = new Set<string>();
  private readonly regions = new Set<string>();
  private told = 0;
  private either = 0;

  constructor(private readonly tools: Omit<Tools, 'codes'>) {}

  add(text: string): void {
    for (const coded of codedCities(text) ?? []) {
      const { code } = coded;
      if (!isRegionCode(code) && !isCountryCode(code)) continue;
      const meant = countryOfCoded(coded, { ...this.tools, answers: {} });
      if (meant === undefined) this.either += 1;
      else {
        this.told += 1;
        (meant === code ? this.countries : this.regions).add(meant);
      }
    }
  }

  /** What they are: nothing speaks against it, and at least as many say so as leave it open. */
  get column(): CodeColumn | undefined {
    if (this.told === 0 || this.told < this.either) return undefined;
    if (this.regions.size === 0) return this.countries.has('IT') && this.either > 0 ? undefined : 'countries';
    if (this.countries.size > 0) return undefined;
    const [country] = this.regions;
    if (this.regions.size === 1 && (country === 'IT' || country === 'CH')) return country;
    return this.regions.has('IT') || this.regions.has('CH') ? undefined : 'states';
  }
}
