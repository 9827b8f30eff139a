import type { Place } from '#src/domain/place.ts';
import type { ReadsPlaces } from './read-places.ts';

const OUR = '(?:our|нашият|нашия|наш|unser\\p{L}{0,2}|nostr[aio]|naš[aei]?\\p{L}{0,2}|notre|nuestr[ao])';
const OFFICE =
  '(?:offices?|офис(?:а|ът|ите)?|premises|headquarters|централа(?:та)?|büros?|ufficio|sede|pisarn[aiey]|sedež\\p{L}?|bureaux?|oficina)';
const IN = '(?:(?:в|във|на|at|in|im|in der|unserem|presso|nel|nella|v|na|au|dans|en|the|il|la|das|die|der|le) )*';
/** "в нашия офис", „при нас“, "bei uns". */
const OURS = new RegExp(
  `(?<!\\p{L})(?:${IN}${OUR} ${OFFICE}|(?:при|у) нас|(?:at|with) us|at ours|bei uns|(?:da|presso di) noi|pri nas|chez nous)(?!\\p{L})`,
  'giu',
);
const ANY_OFFICE = new RegExp(`(?<!\\p{L})${IN}${OFFICE}(?!\\p{L})`, 'giu');
const AROUND = /^[\s,;:()[\]–—-]+|[\s,;:()[\]–—-]+$/gu;
/** "(офис)", when the office is taken out of it. */
const EMPTIED = /\(\s*\)/gu;
const IN_FRONT = /^(?:в|във|in|a|v|à|en)\s+(?=\p{Lu})/u;

/** What may be a city's name: no "2nd floor" or "meeting room". */
const NAME = /^\p{Lu}\D*$/u;

const without = (text: string, pattern: RegExp): string =>
  text.replace(pattern, ' ').replace(EMPTIED, ' ').replace(AROUND, '').replace(IN_FRONT, '').trim();

/** Whether a text says that something was where we are: „при нас“, "in our office". */
export function saysOwnOffice(text: string): boolean {
  return text.search(OURS) >= 0;
}

/** A text without the words that say so. */
export const withoutOwnOffice = (text: string): string => (saysOwnOffice(text) ? without(text, OURS) : text);

/**
 * The text of a place, where it is the own office: the home city in place of "our office", and „София“ for „офис София“.
 * Any other text, another's office as well, stays as it is.
 */
export function ownOffice(text: string, reader: ReadsPlaces, home: Place | undefined): string {
  if (home === undefined || text === '') return text;
  const isHome = (place: string) => {
    const { places, unmatched } = reader.read('', place, '');
    return unmatched.length === 0 && places.length > 0 && places.every(({ id }) => id === home.id);
  };
  for (const pattern of [OURS, ANY_OFFICE]) {
    const rest = without(text, pattern);
    if (rest === text.trim()) continue;
    if (rest === '' && pattern === OURS) return home.name.en;
    if (rest !== '' && isHome(rest)) return rest;
  }
  return text;
}

/**
 * The text of cities, where it is the own office: the home city as well for one that says more of the office, "Sofia, our office,
 * 2nd floor", and names no other city.
 */
export function ownOfficeCity(text: string, reader: ReadsPlaces, home: Place | undefined): string {
  const office = ownOffice(text, reader, home);
  if (home === undefined || office !== text || !saysOwnOffice(text)) return office;
  const { places, unmatched } = reader.read('', without(text, OURS), '');
  const isRemark = places.length > 0 || unmatched.every(({ name }) => !NAME.test(name));
  return isRemark && places.every(({ id }) => id === home.id) ? home.name.en : text;
}
