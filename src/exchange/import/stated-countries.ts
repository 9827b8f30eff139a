import type { LocalizedText } from '#src/domain/localized-text.ts';
import type { Answers } from './answers.ts';
import { countryIndex } from './country-index.ts';
import { placesApart } from './joined-places.ts';
import type { Separator } from './mapping.ts';
import { nameKey } from './name-key.ts';
import { ownValue } from './own-value.ts';
import { splitCell } from './split-cell.ts';

/** What a cell says about the country: those it states, or one of the past that its city must tell. */
export interface StatedCountries {
  /** Codes of today's countries; of a dissolved one, all that it may mean. */
  readonly codes: readonly string[];
  /** Whether each code is stated, and not only one of several that a name of the past may mean. */
  readonly isCertain: boolean;
  readonly reason?: LocalizedText;
  /** Several countries of today bear the name: what it is taken for where no city tells. */
  readonly shared?: { readonly usual?: string };
  /** Names that no country bears. */
  readonly unknown: readonly string[];
}

const NONE: StatedCountries = { codes: [], isCertain: true, unknown: [] };

/** Reads the countries in a cell; several are split. */
export function statedCountries(text: string, answers: Answers, separators: readonly Separator[]): StatedCountries {
  if (text === '') return NONE;
  const whole = oneCountry(text, answers);
  if (whole !== undefined) return whole;
  const isCountry = (name: string) => oneCountry(name, answers) !== undefined;
  const names = splitCell(text, separators).flatMap((name) => placesApart(name, isCountry));
  const pieces = names.map((name) => ({ name, meaning: oneCountry(name, answers) }));
  const unknown = pieces.filter(({ meaning }) => meaning === undefined).map(({ name }) => name);
  const found = pieces.flatMap(({ meaning }) => (meaning === undefined ? [] : amongOthers(meaning)));
  const shared = found.find((each) => each.shared !== undefined)?.shared;
  const reason = found.find((each) => each.reason !== undefined)?.reason;
  return {
    codes: [...new Set(found.flatMap(({ codes }) => codes))],
    isCertain: found.every(({ isCertain }) => isCertain),
    unknown: pieces.length === 0 ? [text] : unknown,
    ...(shared === undefined ? {} : { shared }),
    ...(reason === undefined ? {} : { reason }),
  };
}

/** Beside other countries a name that a state bears too is the country. */
function amongOthers(meaning: StatedCountries): StatedCountries {
  const usual = meaning.shared?.usual;
  return usual === undefined ? meaning : { codes: [usual], isCertain: true, unknown: [] };
}

function oneCountry(name: string, answers: Answers): StatedCountries | undefined {
  const answered = ownValue(answers.countries, nameKey(name));
  if (answered !== undefined) return { codes: [answered], isCertain: true, unknown: [] };
  const meaning = countryIndex().find(name);
  if (meaning === undefined) return undefined;
  const { countries, reason, shared } = meaning;
  return {
    codes: countries,
    isCertain: countries.length === 1,
    unknown: [],
    ...(shared === undefined ? {} : { shared }),
    ...(reason === undefined ? {} : { reason }),
  };
}
