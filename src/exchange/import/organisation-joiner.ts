import { callsItselfOrganisation, isPartOfAnother, namesItsField } from './organisation-text.ts';
import { sealed } from './sealed-text.ts';
import { speltAcronym } from './spelt-acronym.ts';

/** What joins two names in a cell of organisations, beside a comma. It may also be part of one name. */
export type Joiner = 'slash' | 'and' | 'ampersand' | 'in';

/** A text with such a joiner and the names that it names if that parts them. */
export interface JoinedNames {
  readonly joiner: Joiner;
  readonly names: readonly string[];
}

const JOINERS: readonly (readonly [Joiner, RegExp])[] = [
  ['slash', /\s*\/\s*|\s\+\s/g],
  ['and', /\s(?:and|AND|и|und|ed|e|ter|et|y)\s/g],
  ['ampersand', /\s&\s/g],
  ['in', /\sin\s/g],
];
const LEAST_LETTERS = 3;
/** What is longer, or joins more, is no name of an organisation. */
const LONGEST = 600;
const MOST_JOINED = 12;
const OF_THE_FIRM =
  /^(?:partners?|sons?|co|company|associates|brothers|friends|more|söhne|партньори|синове|figli|soci|partnerji)(?!\p{L})/iu;

/** The names between the joiners of a text; those that `isKnown` knows with a joiner in them stay whole. */
function divided(text: string, pattern: RegExp, isKnown: (name: string) => boolean): readonly string[] {
  const shown = sealed(text);
  const joiners = [...shown.matchAll(pattern)].map(({ index, 0: joiner }) => ({ index, end: index + joiner.length }));
  if (joiners.length > MOST_JOINED || text.length > LONGEST) return [text];
  const ends = [...joiners.map(({ index }) => index), text.length];
  const names: string[] = [];
  let at = 0;
  while (at < ends.length) {
    const start = at === 0 ? 0 : (joiners[at - 1]?.end ?? 0);
    const upTo = (last: number) => text.slice(start, ends[last]).trim();
    let last = ends.length - 1;
    while (last > at && !isKnown(upTo(last))) last -= 1;
    names.push(upTo(last));
    at = last + 1;
  }
  return names;
}

const looksLikeName = (joiner: Joiner, name: string): boolean =>
  /^[^\p{L}]*\p{Lu}/u.test(name) && (joiner !== 'slash' || (name.match(/\p{L}/gu) ?? []).length >= LEAST_LETTERS);

/** What stands behind the Slovene word for "and" is an organisation beyond doubt only as an acronym: else it may be a town. */
const isAcronym = (name: string): boolean => /^\p{Lu}{3,}$/u.test(name);

/** "Oil and Gas Ltd", "Food and Drink Federation": a word that goes with what follows, and is no acronym. */
const isAttribute = (name: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(name);

/**
 * The names that a text may join; `undefined` where its words keep it together: "Ministry of Trade and Industry", "London &
 * Partners", "Science and technology park", "IT/OT Lab".
 */
export function joinedNames(text: string, isKnown: (name: string) => boolean): JoinedNames | undefined {
  if (text.includes('://') || speltAcronym(text)) return undefined;
  for (const [joiner, pattern] of JOINERS) {
    const names = divided(text, pattern, isKnown);
    if (names.length > 1 && names.every(isKnown)) return { joiner, names };
    if (joiner === 'in' && !names.slice(1).every(isAcronym)) continue;
    if (names.length < 2 || !names.every((name) => looksLikeName(joiner, name))) continue;
    const [first = '', ...others] = names;
    if (joiner !== 'slash' && others.some((name) => OF_THE_FIRM.test(name))) continue;
    if (joiner !== 'slash' && namesItsField(first) && !others.every(callsItselfOrganisation)) continue;
    if (joiner !== 'slash' && isAttribute(first) && callsItselfOrganisation(others.at(-1) ?? '')) continue;
    return { joiner, names };
  }
  return undefined;
}

/** What a joiner does beyond doubt. `isKnown`: whether an organisation has a name. */
export function evidentJoiner(
  { joiner, names }: JoinedNames,
  isKnown: (name: string) => boolean,
): 'one' | 'several' | undefined {
  const isOne = (name: string) => isKnown(name) || callsItselfOrganisation(name);
  if (names.every(isKnown)) return 'several';
  if (names.every(isOne) && !isPartOfAnother(names[0] ?? '')) return 'several';
  return joiner === 'ampersand' ? 'one' : undefined;
}
