import { countryOfCode } from './country-codes.ts';
import { countryIndex } from './country-index.ts';
import { isPartOfAnother } from './organisation-text.ts';
import { splitCell } from './split-cell.ts';

/** The name of an organisation and the country behind it, as the cell calls it. */
export interface NamedWithCountry {
  readonly name: string;
  readonly country?: string;
}

interface Tools {
  /** Whether the text is one name with all its commas, whatever stands behind them. */
  readonly isWhole: boolean;
  /** Whether a name is that of a city in a country. */
  readonly isCity: (name: string, country: string) => boolean;
  /** Whether parts are one name. */
  readonly isOne: (parts: readonly string[]) => boolean;
}

/** Parts of a cell up to a country, and that. */
interface Segment {
  readonly parts: readonly string[];
  readonly country?: string;
  readonly isOfCity?: true;
}

const IN_BRACKETS = /^(.*\S)\s*\(([^()]+)\)$/su;
/** Codes that are no states or subjects behind a comma: "MIT, MA", "Department of Examples, IT". */
const SURE_CODES: ReadonlySet<string> = new Set(['US', 'USA', 'UAE']);

/** The one country (ISO 3166-1 alpha-2) that a text behind a comma names; two may be called Georgia or Korea. */
function oneCountryNamed(text: string): string | undefined {
  if (countryOfCode(text) !== undefined && !SURE_CODES.has(text)) return undefined;
  const [code, ...others] = countryIndex().find(text)?.countries ?? [];
  return others.length === 0 ? code : undefined;
}

/**
 * The parts of a cell, each with the country behind it; `undefined` where none stands behind one, or where nothing tells
 * whether it is said of one or of all: "Bosch, Siemens, Germany".
 */
function segmentsOf(parts: readonly string[], { isCity, isOne }: Tools): readonly Segment[] | undefined {
  const found: Segment[] = [];
  let open: string[] = [];
  for (const part of parts) {
    const code = oneCountryNamed(part);
    if (code === undefined) {
      open.push(part);
      continue;
    }
    const [first = '', second = '', ...more] = open;
    if (first === '' || isCity(first, code)) return undefined;
    const isPair = second !== '' && more.length === 0;
    const isOfCity = isPair && isCity(second, code);
    if (second !== '' && !isOfCity && !isOne(open) && !(isPair && isPartOfAnother(first))) return undefined;
    found.push({ parts: open, country: part, ...(isOfCity ? { isOfCity } : {}) });
    open = [];
  }
  return found.length === 0 || open.length === 0 ? found : [...found, { parts: open }];
}

/** The country in brackets behind a name, which keeps them, as they may tell it from another: "Nazarbayev University (Kazakhstan)". */
function inBrackets(name: string, { isWhole, isCity }: Tools): Pick<NamedWithCountry, 'country'> {
  const [, before = '', inside = ''] = IN_BRACKETS.exec(name) ?? [];
  const code = isWhole || inside === '' ? undefined : oneCountryNamed(inside.trim());
  return code === undefined || isCity(before, code) ? {} : { country: inside.trim() };
}

/**
 * The organisations of a cell, each with the country that stands behind its comma: "University of Lagos, Nigeria". `atCommas`
 * parts what has none.
 */
export function namedWithCountries(
  text: string,
  atCommas: (text: string) => readonly string[],
  tools: Tools,
): readonly NamedWithCountry[] {
  const segments = tools.isWhole ? [] : (segmentsOf(splitCell(text, [',']), tools) ?? []);
  if (segments.length === 0) return atCommas(text).map((name) => ({ name, ...inBrackets(name, tools) }));
  return segments.flatMap(({ parts, country, isOfCity }) => {
    const own = parts.join(', ');
    const names = isOfCity === true ? [own] : atCommas(own);
    return names.map((name) => ({ name, ...(country === undefined ? {} : { country }) }));
  });
}

/** The countries in a list of organisations, of which nothing tells what they are said: "Alpha, Beta, Gamma, Germany". */
export function countriesAmong(names: readonly string[], isKnown: (name: string) => boolean): readonly string[] {
  const countries = names.filter((name) => !isKnown(name) && oneCountryNamed(name) !== undefined);
  return countries.length === names.length ? [] : countries;
}
