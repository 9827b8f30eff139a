import type { LocalizedText } from '#src/domain/localized-text.ts';
import type { Meeting } from '#src/domain/meeting.ts';
import type { Visit } from '#src/domain/visit.ts';
import { editDistance } from './likeness.ts';
import { nameKey, titleKeys } from './name-key.ts';
import type { RowRecords } from './row-records.ts';

/**
 * What a row says in words against what the visit says. `longer`: one of the two goes on where the other ends; `edited`: most
 * words are the same; `added`: the visit had none.
 */
export type Wording = 'same' | 'longer' | 'edited' | 'added' | 'unsaid' | 'differs';

const GRAVEST_FIRST: readonly Wording[] = ['differs', 'edited', 'added', 'longer', 'same'];
/** Words are edited if more than this share of them stays. */
const MOST = 0.5;
/** A word with this share of its letters changed is another one. */
const OTHER_WORD = 0.3;
const SHORTEST_STEM = 3;
/** Longer texts are compared by words that are the very same. */
const MOST_WORDS = 60;

const isNumber = (word: string): boolean => /\d/.test(word);
const wordsOf = (key: string): readonly string[] => [
  ...new Set(key.split(' ').filter((word) => word.length > 3 || word.length === 1 || isNumber(word))),
];

function isWordAlike(a: string, b: string): boolean {
  if (a === b) return true;
  if (isNumber(a) || isNumber(b)) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= SHORTEST_STEM && long.startsWith(short)) return true;
  const most = Math.floor(long.length * OTHER_WORD);
  return most > 0 && editDistance(a, b, most) <= most;
}

/** Whether most words of two texts, folded, are the same or almost so, and all of their numbers. */
function isEdited(a: string, b: string): boolean {
  const all = [a.split(' '), b.split(' ')];
  const short = all.map((words, at) => (words.length < 3 ? words : wordsOf(at === 0 ? a : b)));
  const [one = [], other = []] = short;
  if (one.length === 0 || other.length === 0) return false;
  const isLong = one.length > MOST_WORDS || other.length > MOST_WORDS;
  const known = new Set(other);
  const stays = (word: string) => known.has(word) || (!isLong && other.some((each) => isWordAlike(word, each)));
  const kept = one.filter(stays).length;
  const left = other.filter(
    (word) => one.includes(word) || (!isLong && one.some((each) => isWordAlike(word, each))),
  ).length;
  const isNumbered = [...one, ...other].filter(isNumber).every((word) => one.includes(word) && known.has(word));
  return isNumbered && (kept + left) / (one.length + other.length) > MOST;
}

function compared(said: readonly string[], before: readonly string[]): Wording {
  if (said.length === 0) return 'unsaid';
  if (before.length === 0) return 'added';
  if (said.some((text) => before.includes(text))) return 'same';
  const pairs = said.flatMap((text) => before.map((other) => [text, other] as const));
  const goesOn = (a: string, b: string) => a !== '' && b.startsWith(`${a} `);
  if (pairs.some(([a, b]) => goesOn(a, b) || goesOn(b, a))) return 'longer';
  return pairs.some(([a, b]) => isEdited(a, b)) ? 'edited' : 'differs';
}

/** Whether a line says what another says, in words that were mended or go on. */
export function isReworded(line: string, before: string): boolean {
  const wording = compared([nameKey(line)], [nameKey(before)]);
  return wording === 'same' || wording === 'longer' || wording === 'edited';
}

const gravest = (parts: readonly Wording[]): Wording => GRAVEST_FIRST.find((each) => parts.includes(each)) ?? 'unsaid';
const keysOf = (text: LocalizedText | undefined): readonly string[] => (text === undefined ? [] : titleKeys(text));
const noteKeys = (notes: string | undefined): readonly string[] => (notes === undefined ? [] : [nameKey(notes)]);
const partKeys = (text: string | undefined): readonly string[] =>
  (text ?? '').split('\n').flatMap((line) => (line.trim() === '' ? [] : [nameKey(line)]));

/** What is said of a visit that several rows or sources know: each of its texts, those of its meetings, and every line of them. */
function allSaid(old: Visit, meetings: readonly Meeting[]): { summary: readonly string[]; notes: readonly string[] } {
  const texts = [old.summary, ...meetings.map(({ discussed }) => discussed)];
  const notes = [old.notes, ...meetings.map((meeting) => meeting.notes)];
  return {
    summary: texts.flatMap((text) => [...keysOf(text), ...partKeys(text?.en), ...partKeys(text?.bg)]),
    notes: notes.flatMap((text) => [...noteKeys(text), ...partKeys(text)]),
  };
}

/**
 * How the words of a row stand to those of a visit. `words`: of title, summary and notes together, whatever differs most;
 * `about`: of what says which visit it is, title and summary, or the notes where nothing else is said. A title that was made
 * up from a row says nothing of its own. `meetings`: those of a visit that others know too, whose words may stand there.
 */
export function wordingOf(
  old: Visit,
  { isTitled, madeTitle, visit }: RowRecords,
  meetings?: readonly Meeting[],
): { readonly words: Wording; readonly about: Wording } {
  const isOldMade = titleKeys(old.title).some((key) => titleKeys(madeTitle).includes(key));
  const title = compared(isTitled ? keysOf(visit.title) : [], isOldMade ? [] : keysOf(old.title));
  const said =
    meetings === undefined ? { summary: keysOf(old.summary), notes: noteKeys(old.notes) } : allSaid(old, meetings);
  const summary = compared(keysOf(visit.summary), said.summary);
  const notes = compared(noteKeys(visit.notes), said.notes);
  const subject = title === 'same' && summary === 'differs' ? 'edited' : gravest([title, summary]);
  return { words: gravest([title, summary, notes]), about: subject === 'unsaid' ? notes : subject };
}

/** Whether a row without a title says something wholly else of a visit: in its summary, or in the notes where it has none. */
export function isSaidOtherwise(old: Visit, { isTitled, visit }: RowRecords): boolean {
  if (isTitled) return false;
  return visit.summary === undefined
    ? compared(noteKeys(visit.notes), noteKeys(old.notes)) === 'differs'
    : compared(keysOf(visit.summary), keysOf(old.summary)) === 'differs';
}
