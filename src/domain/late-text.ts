import { LANGUAGES } from './language.ts';
import type { LocalizedText } from './localized-text.ts';

/** What stands in for a text that comes later begins with it. No text on record does: ingest trims every one. */
const MARK = '\v';
const WHOLE = /^\v\d+ \d+$/;

/** What stands in for the text of this number until it is there. `length`: about how many characters that has. */
export function lateText(number: number, length: number): LocalizedText {
  const mark = `${MARK}${number} ${length}`;
  return { en: mark, bg: mark };
}

/** Whether it only stands in for a text that is not there yet. */
export const isLate = ({ en }: LocalizedText): boolean => en.startsWith(MARK) && WHOLE.test(en);

const partsOf = ({ en }: LocalizedText): readonly string[] => en.slice(MARK.length).split(' ');

/** The number of the text that it stands in for; `undefined` if it is a text itself. */
export const lateNumber = (text: LocalizedText): number | undefined =>
  isLate(text) ? Number(partsOf(text)[0]) : undefined;

/** About how many characters the text has that it stands in for; 0 if it is a text itself. */
export const lateLength = (text: LocalizedText): number => (isLate(text) ? Number(partsOf(text)[1]) : 0);

/**
 * Puts the text in the place of what stood in for it: whatever holds a record holds its texts from then on.
 *
 * The one case in which a part of a record changes; it is called by what made the stand-in.
 */
export function arrive(late: LocalizedText, text: LocalizedText): void {
  for (const language of LANGUAGES) Reflect.set(late, language, text[language]);
}

/** Says that a text that is not there was about to be taken for one. Only a programming error can cause it. */
export const MISSING_TEXT = 'a text of the record was used before it was there';
