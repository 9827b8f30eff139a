import { LANGUAGES, type Language } from '#src/domain/language.ts';
import type { Person } from '#src/domain/person.ts';
import { fold } from '#src/select/fold.ts';

/** A surname or first name shorter than this is too common a word to be sure of: it counts only with a capital letter. */
const SHORTEST_NAME = 4;
/** Parts of names that many share. */
const PARTICLES: ReadonlySet<string> = new Set(
  'van von der den de del della di da dos du la le al el bin ibn mac of and i und'.split(' '),
);

const foldedNames = ({ name }: Person): readonly (readonly string[])[] =>
  LANGUAGES.map((language) =>
    fold(name[language])
      .split(' ')
      .filter((word) => word !== ''),
  );

interface Names {
  /** By which somebody is meant: full names, in either order, and long surnames. Each as its words. */
  readonly sure: readonly (readonly string[])[];
  /** Single words that may mean somebody else as well: first, middle and short names, one half of a double one. */
  readonly possible: ReadonlySet<string>;
}

const namesKnown = new WeakMap<Person, Names>();

/** The names by which a text may mention somebody, folded, in every language. */
function namesOf(person: Person): Names {
  const known = namesKnown.get(person);
  if (known !== undefined) return known;
  const sure = foldedNames(person).flatMap((words) => {
    const surname = words.at(-1) ?? '';
    const turned = [surname, ...words.slice(0, -1)];
    return [words, turned, ...(surname.length < SHORTEST_NAME ? [] : [[surname]])].filter(
      (each) => each.length > 0 && each.join('') !== '' && (each.length > 1 || surname.length >= SHORTEST_NAME),
    );
  });
  const parts = foldedNames(person).flat();
  const possible = new Set(parts.filter((word) => word.length > 1 && !PARTICLES.has(word)));
  const made = { sure: sure.sort((a, b) => b.length - a.length), possible };
  namesKnown.set(person, made);
  return made;
}

/**
 * The other people who share a part of somebody's name: where a text has their full name, that part is theirs. Whoever has
 * the very same name is none of them.
 */
export function namesakesOf(person: Person, people: readonly Person[]): readonly Person[] {
  const { possible } = namesOf(person);
  const own = new Set(foldedNames(person).map((words) => words.join(' ')));
  return people.filter(
    (each) =>
      each.id !== person.id &&
      foldedNames(each).some((words) => words.some((word) => possible.has(word))) &&
      foldedNames(each).every((words) => words.length > 1 && !own.has(words.join(' '))),
  );
}

/** A stretch of a text: the name, or what stands between. `isSure`: that of a name it is surely this one. */
export interface TextPart {
  readonly text: string;
  readonly isName: boolean;
  readonly isSure: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const CAPITAL = /^\p{Lu}/u;

interface Word {
  readonly folded: string;
  readonly at: number;
  readonly word: string;
}

const isAt = (words: readonly Word[], at: number, name: readonly string[]): boolean =>
  name.every((word, k) => words[at + k]?.folded === word);

function holdsAny(text: string, { sure, possible }: Names): boolean {
  const folded = fold(text).split(' ');
  return folded.some((word) => possible.has(word)) || sure.some(([word = '']) => folded.includes(word));
}

/**
 * A text divided at the name of somebody: in full, the surname, the first name where the text has either of them, and, not
 * surely, any part of it. `namesakes`: whose full names are not theirs. Joined, the parts are the text.
 */
export function partsByName(text: string, person: Person, namesakes: readonly Person[] = []): readonly TextPart[] {
  const between = (part: string): TextPart => ({ text: part, isName: false, isSure: false });
  const names = namesOf(person);
  if (!holdsAny(text, names)) return [between(text)];
  const words = [...text.matchAll(WORD)].map((match) => ({ folded: fold(match[0]), at: match.index, word: match[0] }));
  const theirs = namesakes.flatMap(foldedNames);
  const lengths = words.map((_, i) => {
    const own = names.sure.find((name) => isAt(words, i, name))?.length ?? 0;
    const other = theirs.find((name) => name.length > own && isAt(words, i, name))?.length ?? 0;
    return { own, other };
  });
  const firstNames = new Set(
    foldedNames(person).flatMap(([first = '']) => (first.length < SHORTEST_NAME ? [] : [first])),
  );
  let isMeant = false;
  for (let i = 0; i < lengths.length; i += Math.max(1, lengths[i]?.other ?? 0))
    if ((lengths[i]?.other ?? 0) === 0 && (lengths[i]?.own ?? 0) > 0) isMeant = true;
  const parts: TextPart[] = [];
  let done = 0;
  for (let i = 0; i < words.length; i += 1) {
    const { own = 0, other = 0 } = lengths[i] ?? {};
    const first = words[i];
    if (first === undefined) continue;
    if (other > 0) {
      i += other - 1;
      continue;
    }
    const isSure = own > 0 || (isMeant && firstNames.has(first.folded));
    const isLikely =
      names.possible.has(first.folded) && (first.folded.length >= SHORTEST_NAME || CAPITAL.test(first.word));
    if (!isSure && !isLikely) continue;
    const last = words[i + Math.max(1, own) - 1] ?? first;
    parts.push(between(text.slice(done, first.at)));
    done = last.at + last.word.length;
    parts.push({ text: text.slice(first.at, done), isName: true, isSure });
    i += Math.max(1, own) - 1;
  }
  return [...parts, between(text.slice(done))].filter((part) => part.text !== '');
}

/** Whether a text may mention somebody: by full name, surname or any part of the name, in either script. */
export function mentionsName(text: string, person: Person, namesakes: readonly Person[] = []): boolean {
  return holdsAny(text, namesOf(person)) && partsByName(text, person, namesakes).some(({ isName }) => isName);
}

const SENTENCE_START = /(^|[.!?…:]["”“»)]*\s+|\n\s*)["„“«(]*$/u;

/**
 * The text with other words in place of the name, with a capital letter where a sentence begins. What may be the name of
 * somebody else stays.
 */
export function withoutName(text: string, person: Person, words: string, namesakes: readonly Person[] = []): string {
  let made = '';
  for (const part of partsByName(text, person, namesakes)) {
    const isStart = part.isSure && SENTENCE_START.test(made);
    made += !part.isSure ? part.text : isStart ? words.slice(0, 1).toUpperCase() + words.slice(1) : words;
  }
  return made;
}

/** The language that a text is written in: what its field says, else its script. */
export function languageOfText(field: string, text: string): Language {
  const named = LANGUAGES.find((language) => field.endsWith(`.${language}`));
  return named ?? (/\p{Script=Cyrillic}/u.test(text) ? 'bg' : 'en');
}
