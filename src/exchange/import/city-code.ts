import { isCountryCode } from '#src/domain/country-code.ts';
import type { Answers } from './answers.ts';
import type { CityPiece } from './city-pieces.ts';
import { countryIndex } from './country-index.ts';
import type { Gazetteer } from './gazetteer.ts';
import { cityKey, nameKey } from './name-key.ts';
import { ownValue } from './own-value.ts';
import type { PlaceBook } from './place-book.ts';
import { splitCell } from './split-cell.ts';
import { countryOfState } from './state-codes.ts';

/** A city with a code of two capitals behind it: "Chicago, IL", "Vienna (AT)". */
export interface CodedCity {
  readonly city: string;
  readonly code: string;
}

/** What the codes behind the cities of a column are, where those that can be only one of both show it. */
export type CodeColumn = 'countries' | 'states';

interface Tools {
  readonly book: PlaceBook;
  readonly gazetteer: Gazetteer | undefined;
  readonly answers: Answers;
  readonly codes?: CodeColumn;
}

const CODED = /^(.*\p{L}.*?)\s*(?:,\s*([A-Z]{2})\.?|\(([A-Z]{2})\))$/su;
/** A city of another country is meant if it has so many times the inhabitants. */
const FAR_LARGER = 10;
const LONGEST = 500;

/** The cities of a cell whose every city has a code behind it; `undefined` for any other cell. */
export function codedCities(text: string): readonly CodedCity[] | undefined {
  if (text.length > LONGEST) return undefined;
  const cities: CodedCity[] = [];
  for (const piece of splitCell(text, [';', '|', '/', 'line', 'and', '&'])) {
    const [, city, behind, inside] = CODED.exec(piece) ?? [];
    const code = behind ?? inside;
    if (city === undefined || code === undefined || city.includes(',')) return undefined;
    cities.push({ city, code });
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
export function countryOfCoded({ city, code }: CodedCity, tools: Tools): string | undefined {
  const { answers, codes, gazetteer } = tools;
  const state = countryOfState(code);
  const own = isCountryCode(code) ? code : undefined;
  const answered = ownValue(answers.countries, nameKey(code));
  if (answered !== undefined) return answered;
  if (state === undefined || own === undefined) return state ?? own;
  const found = countryByCity(city, { own, state }, tools);
  if (found !== undefined) return found;
  if (codes === 'countries') return own;
  if (codes === 'states' && gazetteer !== undefined) return state;
  return answers.country === own || answers.country === state ? answers.country : undefined;
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
  if (cities === undefined || cities.every(({ code }) => countryOfState(code) === undefined)) return undefined;
  const countries = cities.map((each) => countryOfCoded(each, tools));
  if (countries.every((country, at) => country !== undefined && country === cities[at]?.code)) return undefined;
  const known = countries.flatMap((country) => country ?? []);
  if (known.length < cities.length) return 'open';
  return { countries: [...new Set(known)].join('; '), cities: cities.map(({ city }) => city).join('; ') };
}

/**
 * The country in the parentheses behind a city. A code there may also be that of a province, "Bari (BA)": then the city does
 * not lie in that country.
 */
export function countryInParentheses(
  { name, inParentheses }: CityPiece,
  candidates: readonly string[],
  tools: Tools,
  isKnown: () => boolean,
): string | undefined {
  const country = inParentheses === undefined ? undefined : countryIndex().find(inParentheses)?.countries[0];
  if (country === undefined || !/^[A-Z]{2}$/.test(inParentheses ?? '')) return country;
  const isThere = citySize(name, country, tools) !== undefined;
  return isThere || (candidates.length === 0 && !isKnown()) ? country : undefined;
}

/** Weighs the codes behind the cities of a column. */
export class CodeWeights {
  private countries = 0;
  private states = 0;
  private either = 0;

  constructor(private readonly tools: Omit<Tools, 'codes'>) {}

  add(text: string): void {
    for (const coded of codedCities(text) ?? []) {
      const state = countryOfState(coded.code);
      if (state === undefined && !isCountryCode(coded.code)) continue;
      const meant = countryOfCoded(coded, { ...this.tools, answers: {} });
      if (meant === undefined) this.either += 1;
      else if (meant === state) this.states += 1;
      else this.countries += 1;
    }
  }

  /** What they are: nothing speaks against it, and at least as many say so as leave it open. */
  get column(): CodeColumn | undefined {
    if (this.states === 0 && this.countries > 0 && this.countries >= this.either) return 'countries';
    return this.countries === 0 && this.states > 0 && this.states >= this.either ? 'states' : undefined;
  }
}
