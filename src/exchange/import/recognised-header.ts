import { LANGUAGES } from '#src/domain/language.ts';
import { targetNames } from '#src/i18n/messages/import-targets.ts';
import { fold } from '#src/select/fold.ts';
import { type HeaderSide, namesOurContact, sideOf } from './header-side.ts';
import { HEADER_WORDS } from './header-words.ts';
import { TARGETS, type Target } from './target.ts';

/** How well a header names a target: 1 its very word, less where it stands among others or says little by itself. */
export interface HeaderMatch {
  readonly target: Target;
  readonly score: number;
  readonly word: string;
}

interface Word {
  readonly target: Target;
  readonly word: string;
  readonly key: string;
  readonly weight: number;
}

const WEAK = 0.5;
/** What a part of a header says counts almost like the whole of one. */
const PART = 0.95;
/** Those in front of the last name groups of columns, or say the same. */
const GROUP = 0.94;
/** A part that only says that those in front of it are named. */
const SAYS_NAME =
  /^(?:name|names|nome|nomi|naziv|nazivi|ime|imena|име|имена|наименование|bezeichnung|denominazione)$/iu;
const AMONG_OTHERS = 0.75;

/** Beside a word for dates these say which end of them: "Date from", "Dates to". */
const ENDS: ReadonlySet<Target> = new Set(['from', 'to', 'year']);
/** Their names are published. */
const PEOPLE: ReadonlySet<Target> = new Set(['ours', 'guests']);
/** Beside these a header is about something else than who was there. */
const FOR_STAFF: ReadonlySet<Target> = new Set(['notes', 'date', 'summary', 'title', 'status']);
const SAYS_INTERNAL = /^intern/u;
/** A longer text is a sentence. */
const LONGEST_NAME = 60;
/** From here on a header among other words counts as one. */
const LIKELY = 0.6;

let words: readonly Word[] | undefined;
let wholeWords: ReadonlySet<string> | undefined;

function allWords(): readonly Word[] {
  words ??= TARGETS.flatMap((target) => {
    if (target === 'ignore') return [];
    const [strong = '', weak = ''] = HEADER_WORDS[target].split('|');
    const listed = (text: string, weight: number) =>
      text
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== '')
        .map((word) => ({ target, word, key: fold(word), weight }));
    const own = LANGUAGES.map((language) => targetNames[target][language]);
    return [...own.flatMap((name) => listed(name, 1)), ...listed(strong, 1), ...listed(weak, WEAK)];
  });
  return words;
}

/** A header as it is compared: "destination_city" and "DestinationCity" are two words each. */
export function headerKey(header: string): string {
  return fold(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
}

/**
 * What a header may name, each target once with its best word. Of one that says the same twice, such as "Date / Дата" or
 * "Country (държава)", each part may name it.
 */
export function matchHeader(header: string): readonly HeaderMatch[] {
  const whole = matchWords(header);
  if (whole[0]?.score === 1 || ofSide(headerKey(header), whole) !== undefined) return whole;
  const parts = header.split(/\s*[/|()\n]\s*/).filter((part) => part.trim() !== '');
  if (parts.length < 2) return whole;
  const same = sameOf(parts);
  if (same !== undefined) return [same];
  const best = new Map(whole.map((match) => [match.target, match]));
  for (const [at, part] of parts.entries())
    for (const match of matchWords(part)) {
      const score = match.score * (at < parts.length - 1 ? GROUP : SAYS_NAME.test(part) ? WEAK : PART);
      if (score > (best.get(match.target)?.score ?? 0)) best.set(match.target, { ...match, score });
    }
  const [group, ...narrower] = parts.map((part) => matchWords(part)[0]?.target);
  const isEnd = group === 'date' && narrower.some((target) => target !== undefined && ENDS.has(target));
  const date = best.get('date');
  if (isEnd && date !== undefined) best.set('date', { ...date, score: date.score * WEAK });
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** What the parts of a header all say, each with its very word: "Dogodek / obisk". */
function sameOf(parts: readonly string[]): HeaderMatch | undefined {
  const [first, ...others] = parts.map((part) => matchWords(part)[0]);
  const isSame = others.every((each) => each?.target === first?.target && each?.score === 1);
  return first?.score === 1 && first.target === 'title' && isSame ? first : undefined;
}

function matchWords(header: string): readonly HeaderMatch[] {
  const key = headerKey(header);
  if (key === '') return [];
  const best = new Map<Target, HeaderMatch>();
  for (const { target, word, key: wordKey, weight } of allWords()) {
    const isWhole = key === wordKey;
    if (!isWhole && !(wordKey.length > 1 && ` ${key} `.includes(` ${wordKey} `))) continue;
    const coverage = wordKey.length / key.length;
    const score = isWhole ? weight : weight * AMONG_OTHERS * (0.6 + 0.4 * coverage);
    if (score > (best.get(target)?.score ?? 0)) best.set(target, { target, score, word });
  }
  const end = [...best.values()].find(
    ({ target, word }) => ENDS.has(target) && (key.startsWith(`${fold(word)} `) || key.endsWith(` ${fold(word)}`)),
  );
  const date = best.get('date');
  if (end !== undefined && date !== undefined) {
    best.set(end.target, { ...end, score: Math.max(end.score, date.score) });
    best.set('date', { ...date, score: Math.min(end.score, date.score) * WEAK });
  }
  return onSide(
    key,
    forStaff([...best.values()]).sort((a, b) => b.score - a.score),
  );
}

const ofSide = (key: string, matches: readonly HeaderMatch[]): HeaderSide | undefined =>
  sideOf(
    key,
    matches.some(({ target }) => target === 'ours'),
  );

/** What a header names that says of which side people are: those people, and neither the country nor the organisation that its words may mean elsewhere. */
function onSide(key: string, matches: readonly HeaderMatch[]): readonly HeaderMatch[] {
  const side = matches[0]?.score === 1 ? undefined : ofSide(key, matches);
  const isOfOthers = matches.some(({ target, word }) => FOR_STAFF.has(target) && !SAYS_INTERNAL.test(word));
  if (side === undefined || (isOfOthers && !namesOurContact(key))) return matches;
  const target = side === 'unsaid' ? 'ours' : side;
  return [{ target, score: side === 'unsaid' ? WEAK : PART, word: key }];
}

/** What names notes or contacts as well as people is for the staff: "Staff comments", "Host contact". */
function forStaff(matches: readonly HeaderMatch[]): HeaderMatch[] {
  const notes = matches.find(({ target }) => target === 'notes');
  const exact = Math.max(...matches.map(({ score }) => score));
  if (notes === undefined || exact === 1) return [...matches];
  return matches.map((match) =>
    PEOPLE.has(match.target) ? { ...match, score: Math.min(match.score, notes.score) * WEAK } : match,
  );
}

/** Whether a text is one of the words that name a column, and nothing else. */
export function namesColumn(text: string): boolean {
  if (text.length > LONGEST_NAME) return false;
  wholeWords ??= new Set(allWords().map(({ key }) => key));
  return wholeWords.has(headerKey(text)) || matchHeader(text).some(({ score }) => score >= LIKELY);
}
