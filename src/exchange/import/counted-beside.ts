import { monthNumber } from './month-names.ts';
import { nameKey } from './name-key.ts';

const AND = 'and|und|и|както и|ed?|in|et|y|plus|плюс|sowie|with|със?|mit|con|z|s|ter|oltre a';
const JOINT = `\\s*(?:[;,|/&+\\n]\\s*(?:(?:${AND})\\s+)?)+|\\s+(?:${AND})\\s+`;
const ABOUT =
  '(?:(?:още|други|another|other|further|weitere|altri|altre|še|drugi|ca\\.?|about|около|ок\\.|etwa|rund|circa|okoli)\\s+)*';
const WORDS = `(?:\\s+(?!(?:${AND})\\s+\\p{Lu})[\\p{L}][\\p{L}\\p{M}.'’-]*){1,6}`;
/** "2 стажанти", "8 Firmen aus der Region" between the names of a cell; a bare number behind a plus. */
const COUNTED = new RegExp(`(^|${JOINT})(?:(${ABOUT}\\d{1,4}${WORDS})|(?<=\\+\\s*)(\\d{1,3}))(?=$|${JOINT})`, 'gu');
const AT_ENDS = new RegExp(`^(?:${JOINT}|(?:${AND})\\s+)|(?:${JOINT})$`, 'gu');
/** Times and places, of which a number says no count of people. */
const NO_PEOPLE =
  /^(?:h|hrs?|uhr|ch|chas\p{L}*|ore|ur[aie]?|am|pm|a m|p m|days?|dni|den|dnes|tag(?:e|en)?|giorn[oi]|dan|nights?|weeks?|hours?|minut\p{L}*|min|eur\p{L}*|leva|lv|usd|km|floor|etazh|stock|piano|street|ul)(?= |$)/u;

/** A cell of people without the numbers of others who stand beside them, and these. */
export interface CountedBeside {
  readonly rest: string;
  readonly counted: readonly string[];
}

/** What a cell names beside numbers of others: "Милена Колева" and "2 стажанти"; `undefined` where it counts none, or there is more to its numbers. */
export function countedBeside(text: string): CountedBeside | undefined {
  if (!/\d/u.test(text)) return undefined;
  const counted: string[] = [];
  const left = text.replace(COUNTED, (_, joint: string, named: string | undefined, bare: string | undefined) => {
    counted.push(named ?? `+${bare}`);
    return joint === '' ? '' : '; ';
  });
  const rest = left
    .trim()
    .replace(/(?:;\s*)+(?=;)|^(?:;\s*)+|\s*(?:;\s*)+$/gu, '')
    .replace(AT_ENDS, '');
  const isOther = (each: string) => {
    const key = nameKey(each.replace(/^[^\d]*\d+\s*/u, ''));
    return NO_PEOPLE.test(key) || key.split(' ').some((word) => monthNumber(word) !== undefined);
  };
  return counted.length === 0 || rest === '' || /\d/u.test(rest) || counted.some(isOther)
    ? undefined
    : { rest, counted };
}
