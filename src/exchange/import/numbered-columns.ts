import type { MappedColumn } from './mapping.ts';
import { headerKey } from './recognised-header.ts';
import { JOINED_TARGETS, type Target } from './target.ts';

type Column = Pick<MappedColumn, 'header' | 'part'>;

/** A header without its number: "City 2" is a second "City". */
interface Numbered {
  readonly stem: string;
  readonly number: number;
}

const BEHIND = /^(.*\p{L}.*?)[\s._:#№(-]*(?<!\d)(\d{1,2})[).]?$/su;
const AMONG = /^(.*\p{L})[\s._:#№(-]*(?<!\d)(\d{1,2})[\s._:)-]+(\p{L}.*)$/su;
const BEFORE = /^(\d{1,2})(?:st|nd|rd|th|-?(?:ви|ри|ти|ва|ра|та|во|ро|то)|[ªº])?[\s._:)-]+(\p{L}.*)$/su;

const LETTERED = /^(.*\p{L}\S*)[\s._:#(-]+([A-HА-З]|(?<=\()[a-hа-з](?=\)))[).]?$/su;

/** "City B" is the second as "City 2" is, in Latin and in Cyrillic letters. */
function letteredHeader(text: string): Numbered | undefined {
  const [, stem = '', letter = ''] = LETTERED.exec(text) ?? [];
  if (letter === '') return undefined;
  const capital = letter.toUpperCase();
  const first = capital >= 'А' ? 'А' : 'A';
  return { stem: stem.trim(), number: capital.charCodeAt(0) - first.charCodeAt(0) + 1 };
}

function numberedHeader(header: string): Numbered | undefined {
  const text = header.trim();
  const [, before = '', last] = BEHIND.exec(text) ?? [];
  if (last !== undefined) return { stem: before.trim(), number: Number(last) };
  const [, first, behind = ''] = BEFORE.exec(text) ?? [];
  if (first !== undefined) return { stem: behind.trim(), number: Number(first) };
  const [, head = '', among, rest = ''] = AMONG.exec(text) ?? [];
  if (among !== undefined) return { stem: `${head.trim()} ${rest.trim()}`, number: Number(among) };
  return letteredHeader(text);
}

/** A column that is one of several of the same kind: "City 1" and "City 2", "City" and "City 2", "City A" and "City B", or "City" twice. */
export interface ColumnOfFamily extends Numbered {
  readonly family: string;
}

/**
 * The columns that are members of a family, each with its number in it; any other is `undefined`. Where numbers do not tell
 * them apart, as of "City" twice, they are numbered as they stand.
 */
export function columnFamilies(columns: readonly Column[]): readonly (ColumnOfFamily | undefined)[] {
  const read = columns.map(({ header, part }): ColumnOfFamily | undefined => {
    if (part !== undefined || header === '') return undefined;
    const { stem, number } = numberedHeader(header) ?? { stem: header, number: 1 };
    return { stem, number, family: headerKey(stem) };
  });
  const members = new Map<string, number[]>();
  for (const [at, each] of read.entries())
    if (each !== undefined) members.set(each.family, [...(members.get(each.family) ?? []), at]);
  return read.map((each, at) => {
    const family = each === undefined ? [] : (members.get(each.family) ?? []);
    if (each === undefined || family.length < 2) return undefined;
    const isNumbered = new Set(family.map((other) => read[other]?.number)).size === family.length;
    return isNumbered ? each : { ...each, number: family.indexOf(at) + 1 };
  });
}

/** What the columns of one family become together; `undefined` where their cells cannot stand together in one. */
export function targetOfFamily(
  candidates: readonly (readonly { readonly target: Target; readonly confidence: number }[])[],
): Target | undefined {
  const weights = new Map<Target, number>();
  for (const [first] of candidates)
    if (first !== undefined) weights.set(first.target, (weights.get(first.target) ?? 0) + first.confidence);
  const [best] = [...weights].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[0] !== 'ignore' && JOINED_TARGETS.has(best[0]) ? best[0] : undefined;
}

/** Whether two columns belong to one family. */
export function areOfOneFamily(a: string, b: string): boolean {
  const [first, second] = columnFamilies([{ header: a }, { header: b }]);
  return first !== undefined && first.family === second?.family;
}

/**
 * Columns of countries and cities that belong together by their numbers, "Country 2" with "City 2": for each number those
 * of both. `undefined` where they are not such columns.
 */
export function numberedPairs<T extends Column>(
  countries: readonly T[],
  cities: readonly T[],
): readonly (readonly [country: T | undefined, city: T | undefined])[] | undefined {
  if (countries.length < 2 || cities.length < 2) return undefined;
  const [ofCountries, ofCities] = [countries, cities].map((columns) => {
    const families = columnFamilies(columns);
    const isOne = new Set(families.map((each) => each?.family)).size === 1;
    return isOne
      ? new Map(families.flatMap((each, at) => (each === undefined ? [] : [[each.number, columns[at]] as const])))
      : new Map<number, T | undefined>();
  });
  if (ofCountries === undefined || ofCities === undefined || ofCountries.size === 0 || ofCities.size === 0)
    return undefined;
  const numbers = [...new Set([...ofCountries.keys(), ...ofCities.keys()])].sort((a, b) => a - b);
  return numbers.map((number) => [ofCountries.get(number), ofCities.get(number)]);
}
