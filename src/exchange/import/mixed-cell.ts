import type { Place } from '#src/domain/place.ts';
import { importReasons } from '#src/i18n/messages/import-reasons.ts';
import type { Answers } from './answers.ts';
import { isVehicleSign } from './country-codes.ts';
import { countryIndex } from './country-index.ts';
import { effectOf } from './import-fault.ts';
import { inBothLanguages } from './in-both-languages.ts';
import type { Splits } from './mapping.ts';
import { cityKey, nameKey } from './name-key.ts';
import { ownValue } from './own-value.ts';
import { mergedPlaces } from './paired-places.ts';
import { type PlaceGroups, placeGroups } from './place-groups.ts';
import type { PlaceCell, PlaceCells, ReadPlaces } from './read-places.ts';
import { readRoute } from './route-cell.ts';
import { splitCell } from './split-cell.ts';
import { stateCalled } from './state-codes.ts';
import { statedCountries } from './stated-countries.ts';

const LONGEST_FOUND = 120;
const SMALL_CODE = /^(?!\p{Lu}{1,2}$)\p{L}{1,2}$/u;
const BETWEEN = '; ';

/** What such cells are read with. */
export interface MixedCellTools {
  readonly answers: Answers;
  readonly splits: Splits;
  readonly home?: Place;
  /** Whether a name is that of a city in some countries, or with none of them anywhere. */
  readonly isCity: (name: string, countries: readonly string[]) => boolean;
  /** Whether a cell names cities with the codes or names of their states behind. */
  readonly isInStates: (text: string) => boolean;
  readonly read: (country: string, city: string, address: string) => ReadPlaces;
}

function groupsOf(text: string, { answers, splits, isCity }: MixedCellTools): PlaceGroups | undefined {
  return placeGroups(text, {
    separators: splits.place,
    isCountry: (name) =>
      !SMALL_CODE.test(name) &&
      (ownValue(answers.countries, nameKey(name)) !== undefined || countryIndex().find(name) !== undefined),
    isCity: (name) => isCity(name, []),
  });
}

/** With what stands in brackets and names no place said of a cell. */
function withAsides(read: ReadPlaces, asides: readonly string[], cell: PlaceCell): ReadPlaces {
  const said = asides.map((text) => ({ code: 'unread-aside', cell, found: text.slice(0, LONGEST_FOUND) }) as const);
  return { ...read, faults: [...read.faults, ...said] };
}

/** What was read of a cell as if it were another: its faults are of that cell. */
const ofCell = (read: ReadPlaces, cell: PlaceCell): ReadPlaces => ({
  ...read,
  faults: read.faults.map((fault) => ({ ...fault, cell })),
});

function readGroups(
  { groups, asides }: Omit<PlaceGroups, 'isCountryFirst'>,
  text: string,
  cell: PlaceCell,
  { read }: MixedCellTools,
): ReadPlaces {
  const reads = groups.map(({ countries, cities }) => read(countries.join(BETWEEN), cities.join(BETWEEN), ''));
  const merged = withAsides(ofCell(mergedPlaces(reads), cell), asides, cell);
  if (!groups.some(({ countries }) => countries.some(isVehicleSign))) return merged;
  const reason = inBothLanguages(importReasons.vehicleSign, { stated: text.slice(0, LONGEST_FOUND) });
  return { ...merged, inferred: { countries: reason, ...merged.inferred } };
}

/** The cities that a cell of countries names beside those of the row's own cell of cities. */
function readBeside(
  { groups, asides }: Omit<PlaceGroups, 'isCountryFirst'>,
  { country, city, address }: PlaceCells,
  tools: MixedCellTools,
): ReadPlaces {
  const { answers, splits, isCity } = tools;
  const own = new Set(splitCell(city.replace(/\([^()]*\)/gu, ' '), splits.place).map(cityKey));
  const more = groups.map((group) => {
    const { codes } = statedCountries(group.countries.join(BETWEEN), answers, splits.place);
    const others = group.cities.filter((name) => !own.has(cityKey(name)));
    return {
      ...group,
      cities: others.filter((name) => isCity(name, codes)),
      left: others.filter((name) => !isCity(name, codes)),
    };
  });
  const all = [...new Set(groups.flatMap(({ countries }) => countries))].join(BETWEEN);
  const rest = {
    groups: more.filter(({ cities }) => cities.length > 0),
    asides: [...more.flatMap(({ left }) => left), ...asides],
  };
  return mergedPlaces([tools.read(all, city, address), readGroups(rest, country, 'country', tools)]);
}

/**
 * Reads a cell of countries that names cities as well, before, behind or instead of them: "Italien (Bologna, Parma)", "Graz
 * (Austria)", "Alpbach, AT". `undefined` for a cell of countries alone, and for what is neither.
 */
function readCountryCell(cells: PlaceCells, tools: MixedCellTools): ReadPlaces | undefined {
  const { country, city, address } = cells;
  const { answers, splits } = tools;
  if (ownValue(answers.countries, nameKey(country)) !== undefined) return undefined;
  const isOfCity = countryIndex().find(country.split(/[,(]/u)[0] ?? '') === undefined;
  if (city === '' && isOfCity && tools.isInStates(country)) return ofCell(tools.read('', country, address), 'country');
  const found = groupsOf(country, tools);
  if (found === undefined) return city === '' ? citiesAlone(country, tools) : undefined;
  const isOfCities = found.groups.some(({ cities }) => cities.length > 0);
  if (isOfCities && city !== '') return readBeside(found, cells, tools);
  if (isOfCities) return readGroups(found, country, 'country', tools);
  const all = found.groups.flatMap(({ countries }) => countries).join(BETWEEN);
  if (statedCountries(all, answers, splits.place).unknown.length > 0) return undefined;
  return withAsides(tools.read(all, city, address), found.asides, 'country');
}

/** "Ljubljana + Kranj" in a cell of countries: cities that tell their country by themselves. A state of America does not. */
function citiesAlone(text: string, { answers, splits, isCity, read }: MixedCellTools): ReadPlaces | undefined {
  if (statedCountries(text, answers, splits.place).unknown.length === 0) return undefined;
  const names = splitCell(text, splits.place);
  if (!names.some((name) => isCity(name, [])) || names.some((name) => stateCalled(name) !== undefined))
    return undefined;
  const found = read('', names.join(BETWEEN), '');
  const isSettled = found.places.length > 0 && found.faults.every(({ code }) => effectOf(code) !== 'row-set-aside');
  return isSettled ? ofCell(found, 'country') : undefined;
}

/** Reads a cell of cities that names countries with cities of theirs behind: "Italien (Bologna, Parma)", "Austria: Graz". */
function readCityCell(city: string, tools: MixedCellTools): ReadPlaces | undefined {
  const found = groupsOf(city, tools);
  // What stands in brackets behind a city is pointed out by `unreadAsides`.
  return found?.isCountryFirst === true ? readGroups({ ...found, asides: [] }, city, 'city', tools) : undefined;
}

/** Reads the cells of a row where one of them names countries together with cities; `undefined` for any others. */
export function readMixedCell(cells: PlaceCells, tools: MixedCellTools): ReadPlaces | undefined {
  const route = readRoute(cells, tools);
  if (route !== undefined) return route;
  if (cells.country !== '') return readCountryCell(cells, tools);
  return cells.city === '' ? undefined : readCityCell(cells.city, tools);
}
