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

/** Name of a country (ISO 3166-1 alpha-2) in a language; the code itself where it has none. Source: Unicode CLDR. */
export function countryName(code: string, language: Language): string {
  const spelt = SPELT_OUT[code]?.[language];
  if (spelt !== undefined) return spelt;
  return /^[A-Z]{2}$/.test(code) ? (displayNames(language).of(code) ?? code) : code;
}

/** Every name that a country can be found by, in all languages. */
export function countrySearchNames(code: string): readonly string[] {
  return [...LANGUAGES.map((language) => countryName(code, language)), ...(ALSO[code] ?? []), code];
}
