import { isCountryCode } from '#src/domain/country-code.ts';
import { countrySearchNames } from '#src/domain/country-name.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import { FORMER_COUNTRIES, OTHER_NAMES } from './country-aliases.ts';
import { countryOfCode } from './country-codes.ts';
import { FULL_NAMES, PREFIXED, withRepublic } from './country-full-names.ts';
import { nameKey } from './name-key.ts';
import { NearNames } from './near-names.ts';

/** What a country's name in a table may mean today (ISO 3166-1 alpha-2), and why where it is a name of the past. */
export interface CountryMeaning {
  readonly countries: readonly string[];
  readonly reason?: LocalizedText;
  /** Of a name that several bear today: what it is taken for where nothing tells; absent where that must be asked. */
  readonly shared?: { readonly usual?: string };
}

/** Languages whose names of countries are known. Source: Unicode CLDR. */
const NAMED_IN = [
  'en',
  'bg',
  'de',
  'it',
  'sl',
  'fr',
  'es',
  'pt',
  'nl',
  'pl',
  'cs',
  'hr',
  'ro',
  'ru',
  'sr',
  'mk',
  'tr',
] as const;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const PARENTHESIS = /^(.*?)\s*\(([^()]+)\)\s*$/;
const LONGEST = 150;
const LEAST_LIKE = 0.7;

function allCodes(): readonly string[] {
  return [...LETTERS].flatMap((a) => [...LETTERS].map((b) => a + b)).filter(isCountryCode);
}

function localNames(codes: readonly string[], add: (name: string, code: string) => void): void {
  for (const language of NAMED_IN) {
    for (const style of ['long', 'short'] as const) {
      const names = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' });
      for (const code of codes) add(names.of(code) ?? '', code);
    }
  }
}

/** Names that more than one country or state bears today. */
const SHARED_NAMES: readonly {
  readonly names: string;
  readonly countries: readonly string[];
  readonly usual?: string;
}[] = [
  { names: 'Congo, Kongo, Конго, The Congo', countries: ['CG', 'CD'] },
  { names: 'Korea, Corea, Coreia, Corée, Coreea, Koreja, Kore, Корея, Кореја', countries: ['KR', 'KP'] },
  { names: 'Georgia', countries: ['GE', 'US'], usual: 'GE' },
];

/** Countries by their names in many languages, by other and by former names. */
export class CountryIndex {
  private readonly meanings = new Map<string, CountryMeaning>();
  private readonly near = new NearNames<string>();

  constructor() {
    const codes = allCodes();
    const add = (name: string, code: string): void => {
      const key = nameKey(name);
      if (key === '' || this.meanings.has(key)) return;
      this.meanings.set(key, { countries: [code] });
      if (key.length > 3) this.near.add(key, code);
    };
    for (const [name, former] of Object.entries(FORMER_COUNTRIES)) this.meanings.set(nameKey(name), former);
    for (const { names, countries, usual } of SHARED_NAMES)
      for (const name of names.split(', ')) {
        const shared = usual === undefined ? {} : { usual };
        this.meanings.set(nameKey(name), { countries, shared });
      }
    for (const [name, code] of Object.entries(OTHER_NAMES)) add(name, code);
    for (const [code, full] of Object.entries(FULL_NAMES)) for (const name of full.split('; ')) add(name, code);
    for (const code of codes) for (const name of countrySearchNames(code)) if (name !== code) add(name, code);
    localNames(codes, add);
  }

  /**
   * What a name means: "Korea, South" and "Korea (South)" as well as "South Korea"; of "Denmark (Greenland)" and "Burma (Myanmar)" what
   * stands in the parentheses, if that is a country. `undefined` where no country is called that.
   */
  find(name: string): CountryMeaning | undefined {
    if (name.length > LONGEST) return undefined;
    const [, outer, inner] = PARENTHESIS.exec(name.trim()) ?? [];
    if (outer !== undefined && inner !== undefined)
      return this.named(`${inner} ${outer}`) ?? this.named(`${outer} ${inner}`) ?? this.find(inner) ?? this.find(outer);
    const known = this.meanings.get(nameKey(name));
    const code = known === undefined ? countryOfCode(name) : undefined;
    if (code !== undefined) return { countries: [code] };
    if (known !== undefined) return known;
    const full = withRepublic(name.trim());
    if (full !== name.trim()) return this.find(full);
    const rest = name.replace(PREFIXED, '');
    if (rest !== name) return this.meanings.get(nameKey(rest));
    const [last, first, ...more] = name.split(',');
    if (last === undefined || first === undefined || more.length > 0) return undefined;
    return this.meanings.get(nameKey(`${first} ${last}`));
  }

  private named(name: string): CountryMeaning | undefined {
    return this.meanings.get(nameKey(name));
  }

  /** Codes of the countries whose name resembles this one, the likest first. */
  suggest(name: string, count = 3): readonly string[] {
    return this.near.find(nameKey(name), count, LEAST_LIKE).map(({ value }) => value);
  }
}

let index: CountryIndex | undefined;

/** The one index, made when it is first asked for. */
export function countryIndex(): CountryIndex {
  index ??= new CountryIndex();
  return index;
}
