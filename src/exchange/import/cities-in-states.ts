import type { Answers } from './answers.ts';
import { type CodeColumn, citySize, countryOfCoded, FAR_LARGER } from './city-code.ts';
import { countryIndex } from './country-index.ts';
import type { FoundCity } from './found-city.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Separator } from './mapping.ts';
import { cityKey } from './name-key.ts';
import { ownValue } from './own-value.ts';
import type { PlaceBook } from './place-book.ts';
import { splitCell } from './split-cell.ts';
import { countryOfState, type State, stateCalled } from './state-codes.ts';

/** What such cells are read with. */
export interface StateTools {
  readonly book: PlaceBook;
  readonly gazetteer: Gazetteer | undefined;
  readonly answers: Answers;
  readonly codes?: CodeColumn;
  readonly stated?: ReadonlySet<string>;
  /** A city by its name alone, in one of some countries where they are stated. */
  readonly findAlone: (name: string, stated: readonly string[]) => FoundCity;
}

/** A city with its state behind it. */
interface StatedCity extends State {
  readonly city: string;
  /** Whether the state is written out. */
  readonly isNamed: boolean;
  readonly isInBrackets: boolean;
}

const BEHIND = /^([^,()]*\p{L}[^,()]*?)\s*(?:,\s*([^,()]+?)\.?|\(([^,()]+)\))$/su;
const CODE = /^[A-Z]{2}$/;
const LONGEST = 500;
const LISTED: readonly Separator[] = [';', '|', '/', 'line', 'and', '&', ','];
const BETWEEN: readonly (readonly Separator[])[] = [
  [';', '|', '/', 'line'],
  [';', '|', '/', 'line', 'and', '&'],
];

/** "Springfield, IL, USA" without the country, if it is that of the state. */
function withoutCountry(piece: string): string {
  const [city, state, country, ...more] = piece.split(',').map((part) => part.trim());
  if (city === undefined || state === undefined || country === undefined || more.length > 0) return piece;
  const meant = stateCalled(state)?.country ?? countryOfState(state);
  const { countries = [] } = countryIndex().find(country) ?? {};
  return meant !== undefined && countries.length === 1 && countries[0] === meant ? `${city}, ${state}` : piece;
}

function statedCity(piece: string): StatedCity | undefined {
  const [, city, behind, inside] = BEHIND.exec(withoutCountry(piece)) ?? [];
  const text = behind ?? inside;
  if (city === undefined || text === undefined) return undefined;
  const country = CODE.test(text) ? countryOfState(text) : undefined;
  const state = country === undefined ? stateCalled(text) : { country, code: text };
  return state === undefined
    ? undefined
    : { city, isNamed: country === undefined, isInBrackets: inside !== undefined, ...state };
}

/** The cities of a list, each with what stands behind it as its state, and without the country of that. */
function withStates(pieces: readonly string[], gazetteer: Gazetteer): readonly string[] {
  const cities: string[] = [];
  for (const piece of pieces) {
    const before = cities.at(-1);
    const state = before === undefined ? undefined : statedCity(before);
    const isState = CODE.test(piece)
      ? countryOfState(piece) !== undefined
      : stateCalled(piece) !== undefined && !gazetteer.has(cityKey(piece));
    if (before !== undefined && state === undefined && isState) cities[cities.length - 1] = `${before}, ${piece}`;
    else if (state === undefined || withoutCountry(`${state.city}, ${state.code}, ${piece}`).endsWith(piece))
      cities.push(piece);
  }
  return cities;
}

/** A city of a list without a state: of that behind the next one, unless by far a larger one is called so elsewhere, or wherever its name alone tells. */
function besideStated(
  name: string,
  next: StatedCity | undefined,
  stated: readonly string[],
  tools: StateTools,
): FoundCity {
  const { book, gazetteer, answers } = tools;
  const key = cityKey(name);
  const alone = tools.findAlone(name, stated);
  const isAnswered = [...stated, ''].some(
    (country) => ownValue(answers.places, `${country} ${key}`.trim()) !== undefined,
  );
  const there = next === undefined || isAnswered ? undefined : gazetteer?.inState(key, next.country, next.code);
  if (there === undefined || there === 'several') return alone;
  const { place } = alone;
  const isThere = place === undefined || place.geonames === there.geonames;
  if (!isThere && (citySize(name, place.country, tools) ?? 0) > there.population * FAR_LARGER)
    return { piece: { name }, fault: 'city-needs-country' };
  return { piece: { name }, country: there.country, place: book.placeOf(there, name) };
}

/** The cities of a list of which some have their state behind them: "Boston, Cambridge (MA)", "Boston, MA, Cambridge, MA". */
function listedCities(text: string, stated: readonly string[], tools: StateTools): readonly FoundCity[] | undefined {
  if (tools.gazetteer === undefined) return undefined;
  const names = withStates(splitCell(text, LISTED), tools.gazetteer);
  const cities = names.map(statedCity);
  const found = cities.map((each) => (each === undefined ? undefined : foundIn(each, stated, tools)));
  const isOther = cities.some((each, at) => each !== undefined && found[at] === undefined);
  if (isOther || !found.some((each) => each?.place !== undefined)) return undefined;
  return names.map((name, at) => {
    const next = cities.slice(at).find((each) => each !== undefined);
    const made = found[at] ?? besideStated(name, next, stated, tools);
    const isUnknown = made.place === undefined && made.fault === undefined && made.country === undefined;
    return isUnknown && next !== undefined ? { ...made, country: next.country } : made;
  });
}

/**
 * The cities of a cell that has a state or province behind each: "Paris, TX", "Springfield, Illinois", or behind the last of
 * several. `undefined` for any other cell, and where the gazetteer does not tell. `stated`: the countries that the row states.
 *
 * A city of that name in another state is not the one meant. A state's name is read as such only if a city of the name lies there.
 */
export function citiesInStates(
  text: string,
  stated: readonly string[],
  tools: StateTools,
): readonly FoundCity[] | undefined {
  if (text.length > LONGEST || tools.gazetteer === undefined) return undefined;
  for (const separators of BETWEEN) {
    const cities = splitCell(text, separators).map(statedCity);
    const found = cities.map((each) => (each === undefined ? undefined : foundIn(each, stated, tools)));
    const all = found.flatMap((each) => each ?? []);
    if (all.length > 0 && all.length === found.length) return all;
  }
  return listedCities(text, stated, tools);
}

function foundIn(
  { city, country, code, isNamed, isInBrackets }: StatedCity,
  stated: readonly string[],
  tools: StateTools,
): FoundCity | undefined {
  const { gazetteer, answers, book } = tools;
  const key = cityKey(city);
  if (stated.length > 0 && !stated.includes(country)) return undefined;
  const piece = { name: `${city}, ${code}` };
  const answered = ownValue(answers.places, `${country} ${cityKey(piece.name)}`);
  const chosen = answered === undefined || answered === false ? undefined : gazetteer?.city(answered);
  if (chosen !== undefined) return { piece, country: chosen.country, place: book.placeOf(chosen) };
  const isState = isNamed || stated.length > 0 || countryOfCoded({ city, code, isInBrackets }, tools) === country;
  const found = isState ? gazetteer?.inState(key, country, code) : undefined;
  if (found === 'several') return { piece, country, fault: 'several-cities' };
  if (found !== undefined) return { piece, country, place: book.placeOf(found, city) };
  const isElsewhere = gazetteer?.named(key).some((each) => each.country === country) === true;
  return isState && !isNamed && isElsewhere ? { piece: answered === false ? { name: '' } : piece, country } : undefined;
}
