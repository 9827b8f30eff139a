import { LANGUAGES, type Language } from '#src/domain/language.ts';
import type { Person } from '#src/domain/person.ts';
import { fold } from '#src/select/fold.ts';

/** A surname or first name shorter than this is too common a word to look for. */
const SHORTEST_NAME = 4;

const foldedNames = ({ name }: Person): readonly (readonly string[])[] =>
  LANGUAGES.map((language) =>
    fold(name[language])
      .split(' ')
      .filter((word) => word !== ''),
  );

const namesKnown = new WeakMap<Person, readonly string[]>();

/** The names by which a text may mention somebody, folded: full names and surnames, in every language. */
function namesOf(person: Person): readonly string[] {
  const known = namesKnown.get(person);
  if (known !== undefined) return known;
  const names = foldedNames(person).flatMap((words) => {
    const full = words.join(' ');
    const surname = words.at(-1) ?? '';
    return [full, ...(surname.length < SHORTEST_NAME ? [] : [surname])].filter((each) => each !== '');
  });
  namesKnown.set(person, names);
  return names;
}

/** Whether a text mentions somebody by full name or surname, in either script. */
export function mentionsName(text: string, person: Person): boolean {
  const folded = ` ${fold(text)} `;
  return namesOf(person).some((name) => folded.includes(` ${name} `));
}

/** A stretch of a text: the name, or what stands between. */
export interface TextPart {
  readonly text: string;
  readonly isName: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * A text divided at the name of somebody: in full, the surname, and the first name where the text has either of them.
 * Joined, the parts are the text.
 */
export function partsByName(text: string, person: Person): readonly TextPart[] {
  if (!mentionsName(text, person)) return [{ text, isName: false }];
  const firstNames = foldedNames(person).flatMap(([first = '']) => (first.length < SHORTEST_NAME ? [] : [first]));
  const names = [...new Set([...namesOf(person), ...firstNames])]
    .map((name) => name.split(' '))
    .sort((a, b) => b.length - a.length);
  const words = [...text.matchAll(WORD)].map((match) => ({ folded: fold(match[0]), at: match.index, word: match[0] }));
  const parts: TextPart[] = [];
  let done = 0;
  for (let i = 0; i < words.length; i += 1) {
    const name = names.find((each) => each.every((word, k) => words[i + k]?.folded === word));
    const [first, last] = [words[i], words[i + (name?.length ?? 1) - 1]];
    if (name === undefined || first === undefined || last === undefined) continue;
    parts.push({ text: text.slice(done, first.at), isName: false });
    done = last.at + last.word.length;
    parts.push({ text: text.slice(first.at, done), isName: true });
    i += name.length - 1;
  }
  return [...parts, { text: text.slice(done), isName: false }].filter((part) => part.text !== '');
}

const SENTENCE_START = /(^|[.!?…:]["”“»)]*\s+|\n\s*)["„“«(]*$/u;

/** The text with other words in place of the name, with a capital letter where a sentence begins. */
export function withoutName(text: string, person: Person, words: string): string {
  let made = '';
  for (const part of partsByName(text, person)) {
    const isStart = part.isName && SENTENCE_START.test(made);
    made += !part.isName ? part.text : isStart ? words.slice(0, 1).toUpperCase() + words.slice(1) : words;
  }
  return made;
}

/** The language that a text is written in: what its field says, else its script. */
export function languageOfText(field: string, text: string): Language {
  const named = LANGUAGES.find((language) => field.endsWith(`.${language}`));
  return named ?? (/\p{Script=Cyrillic}/u.test(text) ? 'bg' : 'en');
}
