import { LANGUAGES, type Language } from './language.ts';

const names = new Map<Language, Intl.DisplayNames>();

function displayNames(language: Language): Intl.DisplayNames {
  const known = names.get(language);
  if (known !== undefined) return known;
  const made = new Intl.DisplayNames([language], { type: 'region', style: 'short', fallback: 'code' });
  names.set(language, made);
  return made;
}

/** Where the short names of CLDR are abbreviations ("UK", "US"), the name that a sentence can use. */
const SPELT_OUT: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  GB: { en: 'United Kingdom', bg: 'Обединеното кралство' },
  US: { en: 'United States', bg: 'Съединените щати' },
};

/** Further names that people search these countries by. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  GB: ['UK', 'Great Britain', 'Великобритания', 'Англия', 'England'],
  US: ['USA', 'САЩ', 'America', 'Америка'],
  NL: ['Holland', 'Холандия'],
  CZ: ['Czech Republic', 'Чешка република'],
};

/** Names once looked up: the browser takes a while for each. */
const written: Readonly<Record<Language, Map<string, string>>> = { en: new Map(), bg: new Map() };

/** Name of a country (ISO 3166-1 alpha-2) in a language; the code itself where it has none. Source: Unicode CLDR. */
export function countryName(code: string, language: Language): string {
  const known = written[language].get(code);
  if (known !== undefined) return known;
  const looked = /^[A-Z]{2}$/.test(code) ? (displayNames(language).of(code) ?? code) : code;
  const name = SPELT_OUT[code]?.[language] ?? looked;
  written[language].set(code, name);
  return name;
}

/** Every name that a country can be found by, in all languages. */
export function countrySearchNames(code: string): readonly string[] {
  return [...LANGUAGES.map((language) => countryName(code, language)), ...(ALSO[code] ?? []), code];
}
