import { countryIndex } from './country-index.ts';
import { isEvidentName, isRemarkWord } from './evident-name.ts';
import { beginsWithGivenName } from './given-names.ts';
import { nameKey } from './name-key.ts';
import { officeInFront } from './office-alone.ts';
import { looksLikeOrganisation } from './organisation-text.ts';
import type { NameWithAside } from './person-aside.ts';
import { withoutHonorifics } from './person-name.ts';
import { isNamedOrganisation } from './person-of-organisation.ts';
import { isRole, mayBeRole, withoutRoles } from './person-role.ts';
import { splitCell } from './split-cell.ts';

/** Somebody who stands in a column of organisations. `isClear`: the rest is an organisation, and this beyond doubt a person. */
export interface PersonInOrganisation {
  /** What an answer calls the person. */
  readonly spelling: string;
  readonly people: readonly NameWithAside[];
  readonly organisation?: string;
  readonly isClear: boolean;
}

interface Tools {
  /** Whether the record has an organisation of a name. */
  readonly isRecorded: (name: string) => boolean;
  /** The same, or whether a cell of the sheet names it alone. */
  readonly isKnown: (name: string) => boolean;
  /** Whether a text is the name of a place of the row. */
  readonly isPlace: (name: string) => boolean;
}

const IN_BRACKETS = /^(.*\S)\s*[([]([^()[\]]+)[)\]]$/su;
const JOINED = [/\s*\/\s*/u, /\s[-–—]\s/u, /\s*,\s*/u, /:\s+/u] as const;
/** A sign between two parts that parts no list of people. */
const NO_LIST = /[-–—:]/u;
const LONGEST = 120;
/** "Prof. Dr. Huber", „д-р Петров“: a title and a surname. */
const MOST_WORDS = 3;

/** A name without an office and titles in front. */
const bareName = (text: string): string => withoutHonorifics(officeInFront(text)?.behind ?? text);

function hasTitle(text: string): boolean {
  const bare = bareName(text);
  const words = bare.split(/\s+/u);
  const areNames =
    words.every((word) => /^\p{Lu}[\p{L}.]/u.test(word) && !isRemarkWord(word)) && /\p{L}{2}/u.test(bare);
  return bare !== text.trim() && words.length <= MOST_WORDS && areNames;
}

const named = (...names: readonly string[]): readonly NameWithAside[] => names.map((name) => ({ name }));

const calls = (text: string, { isRecorded }: Tools): boolean => looksLikeOrganisation(text) || isRecorded(text);

const mayBePerson = (text: string, tools: Tools): boolean => isEvidentName(text) && !calls(text, tools);

/** Whether a text is somebody's name beyond doubt: with a title, or a first name in front. */
const isPerson = (text: string, tools: Tools): boolean =>
  !calls(text, tools) && (hasTitle(text) || (isEvidentName(text) && beginsWithGivenName(withoutHonorifics(text))));

/** Whether what stands beside an organisation is a name with an initial or a salutation of one letter: "M. Coste". */
const isInitialled = (text: string, tools: Tools): boolean =>
  /^\p{Lu}\.\s?\p{Lu}/u.test(text) && mayBePerson(text, tools);

/** Whether titles, or a form of address, in front of a name say that it is somebody's: "г-жа Каролин Бауер", "Hr. Maier". */
function isAddressed(text: string, tools: Tools): boolean {
  const bare = withoutHonorifics(text);
  return bare !== text.trim() && !calls(text, tools) && (hasTitle(text) || isEvidentName(bare));
}

/** Whether two names have a word in common, in whichever script, so that both may be the same person's. */
const shareWord = (a: string, b: string): boolean =>
  nameKey(a)
    .split(' ')
    .some((word) => nameKey(b).split(' ').includes(word));

const isOrganisation = (text: string, { isKnown }: Tools): boolean => isNamedOrganisation(text, isKnown);

/** Whether a text is a name and neither a role nor a place: an organisation's, or somebody's. */
const isOfSome = (text: string, tools: Tools): boolean =>
  /\p{L}/u.test(text) &&
  !/^(?:\p{Nd}+\s)?\p{Ll}/u.test(text) &&
  !mayBeRole(text) &&
  !tools.isPlace(text) &&
  countryIndex().find(text) === undefined;

const mayBeOrganisation = (text: string, tools: Tools): boolean => isOfSome(text, tools) && !isPerson(text, tools);

/** Whether something stands in brackets behind a name. */
export const hasAside = (text: string): boolean => IN_BRACKETS.test(text.trim());

/** A cell with a semicolon between people each of whom has something in brackets behind the name: "Karl Huber (SFG), Ana Novak (TPL)". */
export function withPeopleApart(text: string, tools: Tools): string {
  const segments = splitCell(text, [';', '|', 'line']).map((segment) => {
    const pieces = splitCell(segment, [',', '/', '&', 'and']);
    const areAsides = pieces.map((piece) => mayBePerson(IN_BRACKETS.exec(piece)?.[1] ?? '', tools));
    const isListed = (piece: string, at: number) => areAsides[at] === true || isOrganisation(piece, tools);
    return pieces.length > 1 && areAsides.includes(true) && pieces.every(isListed) ? pieces : [segment];
  });
  return segments.some(({ length }) => length > 1) ? segments.flat().join('; ') : text;
}

interface Parts {
  readonly both: readonly [string, string];
  readonly isAside: boolean;
  /** What stands between them. */
  readonly sign: string;
}

/** The two parts of a text: in front of brackets and in them, or on both sides of a slash, a dash, a comma or a colon. */
function parts(text: string): Parts | undefined {
  const [, before, inside] = IN_BRACKETS.exec(text) ?? [];
  if (before !== undefined && inside !== undefined)
    return { both: [before.trim(), inside.trim()], isAside: true, sign: '(' };
  for (const sign of JOINED) {
    const [first = '', second = '', ...more] = text.split(sign);
    if (first !== '' && second !== '' && more.length === 0)
      return { both: [first.trim(), second.trim()], isAside: false, sign: sign.exec(text)?.[0] ?? '' };
  }
  return undefined;
}

/** The one of two parts that is addressed as a person, where the other, though it may begin with a first name, is not. */
function addressedIn({ both, isAside, sign }: Parts, tools: Tools): PersonInOrganisation | undefined {
  if (!isAside && !NO_LIST.test(sign)) return undefined;
  const [person, other] = isAddressed(withoutRoles(both[0]).bare, tools) ? both : [both[1], both[0]];
  const isTold = isAddressed(withoutRoles(person).bare, tools) && !isAddressed(withoutRoles(other).bare, tools);
  if (!isTold || !isOfSome(other, tools) || shareWord(person, other)) return undefined;
  return { spelling: person, people: named(person), organisation: other, isClear: true };
}

/**
 * Who stands in a text of a column of organisations: with theirs, "Eva Maier (Magna)", "TU Graz / Prof. Huber", or alone.
 * `undefined` where nothing tells of a person.
 */
export function personInOrganisation(text: string, tools: Tools): PersonInOrganisation | undefined {
  if (text.length > LONGEST || tools.isRecorded(text)) return undefined;
  const isSomebody = (part: string) => isPerson(withoutRoles(part).bare, tools);
  const found = parts(text.trim());
  const isAlone = parts(withoutRoles(text).bare) === undefined && isSomebody(text);
  const addressed = found === undefined ? undefined : addressedIn(found, tools);
  if (addressed !== undefined) return addressed;
  const names = isAlone ? [text] : splitCell(text, [',', '/', '&', 'and']);
  if (found?.isAside !== true && names.length > 0 && names.every(isSomebody))
    return { spelling: text, people: named(...names), isClear: false };
  if (found === undefined) return undefined;
  const { both, isAside } = found;
  const [first, second] = both;
  const isBehind = isAside || / [-–—] /u.test(text);
  const pairs = [
    { person: first, organisation: second },
    { person: second, organisation: first },
  ];
  const clear = pairs.find(
    ({ person, organisation }) =>
      ((isSomebody(person) || (isBehind && person === second && isInitialled(person, tools))) &&
        mayBeOrganisation(organisation, tools)) ||
      (isAside && mayBePerson(withoutRoles(person).bare, tools) && isOrganisation(organisation, tools)),
  );
  if (clear !== undefined) {
    const { person, organisation } = clear;
    return { spelling: person, people: named(person), organisation, isClear: true };
  }
  // With what they are beside the name it is somebody, from nowhere that is said.
  if (isAside && mayBePerson(first, tools) && mayBeRole(second))
    return { spelling: first, people: isRole(second) ? named(text) : [{ name: first, aside: second }], isClear: true };
  if (isSomebody(first)) return { spelling: text, people: [{ name: first, aside: second }], isClear: false };
  const isOpen = isAside && mayBePerson(first, tools) && mayBeOrganisation(second, tools);
  return isOpen ? { spelling: first, people: named(first), organisation: second, isClear: false } : undefined;
}

/** A cell of people with each name in front of the organisation beside which it stands beyond doubt: "Nesta (Anna Bell)". */
export function withPeopleInFront(text: string, isKnown: (name: string) => boolean): string {
  const tools = { isRecorded: isKnown, isKnown, isPlace: () => false };
  const segments = splitCell(text, [';', '|', 'line']);
  const turned = segments.map((segment) => {
    const { people = [], organisation, isClear } = personInOrganisation(segment, tools) ?? {};
    const [{ name } = { name: '' }, ...others] = people;
    const isBehind = organisation !== undefined && !segment.includes(',') && segment.startsWith(organisation);
    const isTurned = isBehind && isClear === true && others.length === 0 && isNamedOrganisation(organisation, isKnown);
    return isTurned ? `${name} (${organisation})` : segment;
  });
  return turned.every((each, at) => each === segments[at]) ? text : turned.join('; ');
}

/** A cell of organisations without those who stand in it beyond doubt as people. */
export function withoutPeople(text: string, isRecorded: (name: string) => boolean): string {
  const tools = { isRecorded, isKnown: isRecorded, isPlace: () => false };
  const pieces = splitCell(withPeopleApart(text, tools), [';', '|', 'line']);
  const left = pieces.filter((piece) => !hasAside(piece) || personInOrganisation(piece, tools)?.isClear !== true);
  return left.length === pieces.length ? text : left.join('; ');
}
