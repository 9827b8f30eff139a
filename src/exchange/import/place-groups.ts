import { countryIndex } from './country-index.ts';
import { remarksOnline } from './held-online.ts';
import type { Separator } from './mapping.ts';
import { splitCell } from './split-cell.ts';
import { statusInText } from './status-words.ts';
import { isTerritoryOf } from './territories.ts';

/** Countries of a cell, and the cities that it names in them. */
export interface PlaceGroup {
  readonly countries: readonly string[];
  readonly cities: readonly string[];
}

/** What a cell says that names countries together with cities: "Italien (Bologna, Parma)", "Graz (Austria)", "Austria: Graz". */
export interface PlaceGroups {
  readonly groups: readonly PlaceGroup[];
  /** What stands in brackets and names no place. */
  readonly asides: readonly string[];
  /** Whether a country stands in front of its cities, and not among or behind them. */
  readonly isCountryFirst: boolean;
}

interface Tools {
  readonly separators: readonly Separator[];
  /** Whether a text is a country, by its name or as it was answered. */
  readonly isCountry: (name: string) => boolean;
  readonly isCity: (name: string) => boolean;
}

type Piece =
  | { readonly kind: 'country'; readonly text: string }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'aside'; readonly text: string }
  | {
      readonly kind: 'within';
      readonly country: string;
      readonly cities: readonly string[];
      readonly isLabel: boolean;
      readonly isFirst: boolean;
    };

/** A longer text is none of countries and cities. */
export const LONGEST_CELL = 300;
const IN_BRACKETS = /^(.*?\S)\s*\(([^()]+)\)$/su;
const BETWEEN = /\s+[-–—]+\s+|\s*(?:→|⟶|➔|=>|->)\s*|:\s+/u;
const CAPITAL = /^\p{Lu}/u;
/** "гр. Мюнхен". */
const TOWN = /^(?:гр\.|град)\s*/u;

/** What stands in brackets behind a country and is part of its full name: "Bolivia (Plurinational State of)". */
const OF_NAME = /\b(?:of(?: the)?|part)$|\b(?:republic|state|province|federation)\b|^malvinas$/iu;

/** The one name that both are together, of a territory or of a country's full name: "Korea (South)", "Virgin Islands (U.S.)". */
function oneName(outer: string, inner: string): string | undefined {
  const index = countryIndex();
  const together = [`${inner} ${outer}`, `${outer} ${inner}`].find((name) => index.find(name) !== undefined);
  return together ?? (index.find(outer) !== undefined && OF_NAME.test(inner) ? outer : undefined);
}

/** Whether what stands in brackets behind a country is written as a city's name is, known or not. */
export function readsAsCity(name: string): boolean {
  const isOther = remarksOnline(name) || statusInText(name) !== undefined;
  return !isOther && CAPITAL.test(name.replace(TOWN, '')) && !/\d/u.test(name);
}

/** Whether two names of countries are said of one: "Burma (Myanmar)", "Denmark (Greenland)". "Monaco (Germany)" is a city. */
function areOfOneCountry(outer: string, inner: string): boolean {
  const [around, within] = [outer, inner].map((name) => countryIndex().find(name)?.countries ?? []);
  if (around === undefined || within === undefined) return false;
  return within.some((code) => around.includes(code) || isTerritoryOf(code, around));
}

function bracketed(outer: string, inner: string, tools: Tools): readonly Piece[] {
  const { separators, isCountry } = tools;
  const isOfCountry = isCountry(outer);
  const both = { kind: 'country', text: `${outer} (${inner})` } as const;
  const name = isOfCountry && isCountry(inner) ? undefined : oneName(outer, inner);
  if (name !== undefined) return [{ kind: 'country', text: name }];
  if (isCountry(inner)) {
    if (isOfCountry && outer !== inner && areOfOneCountry(outer, inner)) return [both];
    return [{ kind: 'within', country: inner, cities: [outer], isLabel: false, isFirst: false }];
  }
  if (!isOfCountry && tools.isCity(both.text)) return [{ kind: 'name', text: both.text }];
  const names = splitCell(inner, separators);
  const cities = names.filter((name) => isOfCountry && (tools.isCity(name) || readsAsCity(name)));
  const said = names
    .filter((name) => !cities.includes(name) && /\p{L}/u.test(name) && !remarksOnline(name))
    .map((text): Piece => ({ kind: 'aside', text }));
  if (cities.length === 0) return [...piecesOf(outer, tools), ...said];
  return [{ kind: 'within', country: outer, cities, isLabel: false, isFirst: true }, ...said];
}

function piecesOf(text: string, tools: Tools): readonly Piece[] {
  const [, outer, inner] = IN_BRACKETS.exec(text) ?? [];
  if (outer !== undefined && inner !== undefined) return bracketed(outer, inner.trim(), tools);
  if (tools.isCountry(text)) return [{ kind: 'country', text }];
  const parts = text.split(BETWEEN).map((part) => part.trim());
  const isParted = parts.length > 1 && parts.every((part) => part !== '') && parts.some(tools.isCountry);
  return isParted ? parts.flatMap((part) => piecesOf(part, tools)) : [{ kind: 'name', text }];
}

/** The pieces of a cell; "Bosnia and Herzegovina (Mostar)" and "Austria: Graz, Leoben" begin with one country. */
function allPieces(text: string, tools: Tools): readonly Piece[] {
  const { separators, isCountry } = tools;
  const [, outer, inner] = IN_BRACKETS.exec(text) ?? [];
  if (outer !== undefined && inner !== undefined && isCountry(outer)) return bracketed(outer, inner.trim(), tools);
  const pieces = splitCell(text, separators);
  const gap = BETWEEN.exec(text);
  const country = text.slice(0, gap?.index ?? 0).trim();
  if (gap === null || country === '' || !isCountry(country) || /[()]/u.test(text))
    return pieces.flatMap((piece) => labelled(piece, tools));
  const rest = splitCell(text.slice(gap.index + gap[0].length), separators);
  if (rest.flatMap((each) => each.split(BETWEEN)).some(isCountry))
    return pieces.flatMap((piece) => labelled(piece, tools));
  return [{ kind: 'within', country, cities: rest, isLabel: true, isFirst: true }];
}

/** "Austria: Graz" among other pieces: the cities behind it are of that country too. */
function labelled(text: string, tools: Tools): readonly Piece[] {
  const [country = '', ...cities] = text.split(BETWEEN).map((part) => part.trim());
  const isLabel = cities.length > 0 && !IN_BRACKETS.test(text) && !tools.isCountry(text);
  return isLabel && tools.isCountry(country) && !cities.some(tools.isCountry)
    ? [{ kind: 'within', country, cities, isLabel: true, isFirst: true }]
    : piecesOf(text, tools);
}

/**
 * Parts the countries of a cell from the cities that it names beside them. `undefined` where it names no country together
 * with anything else.
 */
export function placeGroups(text: string, tools: Tools): PlaceGroups | undefined {
  if (text.length > LONGEST_CELL || (!/[()[\]]/u.test(text) && tools.isCountry(text))) return undefined;
  const plain = text.replace(/\[([^[\]]*)\]/gu, '($1)');
  const pieces = allPieces(plain, tools);
  const groups: { readonly countries: readonly string[]; readonly cities: string[] }[] = [];
  const [countries, names, asides]: [string[], string[], string[]] = [[], [], []];
  let label: string[] | undefined;
  let isCountryFirst = false;
  for (const piece of pieces) {
    if (piece.kind === 'aside') asides.push(piece.text);
    else if (piece.kind === 'name') (label ?? names).push(piece.text);
    else if (piece.kind === 'country') {
      countries.push(piece.text);
      label = undefined;
    } else {
      // "Graz, Leoben (Austria)": what stands in brackets is said of all before it.
      const before = countries.length === 0 && !piece.isLabel ? names.splice(0) : [];
      const cities = [...before, ...piece.cities];
      // "Austria & Germany (Graz, Munich)": several cities may lie in any of them.
      const others = piece.isFirst && !piece.isLabel && cities.length > 1 ? countries.splice(0) : [];
      groups.push({ countries: [...others, piece.country], cities });
      label = piece.isLabel ? cities : undefined;
      isCountryFirst ||= piece.isFirst;
    }
  }
  if (groups.length + countries.length === 0 || (groups.length + names.length === 0 && asides.length === 0))
    return undefined;
  const own = countries.length > 0 ? countries : names.length > 0 ? groups.flatMap((each) => each.countries) : [];
  const all = own.length === 0 ? groups : [...groups, { countries: own, cities: names }];
  return { groups: all, asides, isCountryFirst };
}
