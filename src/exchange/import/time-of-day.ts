const UNIT = '(?:h|hrs?|ч\\.?|час(?:а|ът)?|uhr|ore|ur[aie]?|am|pm|a\\.m\\.|p\\.m\\.)';
const AND = '\\s*(?:[-\\u2010-\\u2015]|to|until|до|bis|alle|do)\\s*';
const SURE = `\\d{1,2}:\\d{2}(?:\\s*${UNIT})?`;
const WITH_UNIT = '\\d{1,2}(?:[.:]\\d{2})?';
const PART =
  '(?:(?:in the|am|di|la|nel|в|на) )?(?:morning|afternoon|evening|noon|midday|night|all day|(?:vor|nach)?mittags?|morgens|früh|abends?|ganztägig|' +
  'сутринта|сутрин|следобед|(?:преди|след) обяд|обяд|вечерта|вечер|цял ден|mattin[ao]|pomeriggio|sera|mezzogiorno|tutto il giorno|' +
  'dopoldne|popoldne|zjutraj|zvečer|opoldne|ves dan|am|pm|a\\.m\\.|p\\.m\\.)';
/** Behind a day with its year: "16.07.2018 г., 10:00–12:00 ч.", "16.07.2018 от 10 до 12 часа", "16.07.18 (vormittags)". */
const BEHIND_DAY =
  '(?<=(?:\\d{4}(?:[-/]\\d{1,2}[-/]\\d{1,2})?|\\d[./]\\s?\\d{1,2}[./]\\s?\\d{2})(?:\\s?(?:г|год)\\.?)?)';
const TIMES = new RegExp(
  `${BEHIND_DAY}[\\s,(]+(?:(?:at|from|um|von|ab|gegen|в|от|alle|dalle|ob|od)\\s+)?` +
    `(?:${SURE}${AND}${SURE}|${WITH_UNIT}(?:\\s*${UNIT})?${AND}${WITH_UNIT}\\s*${UNIT}|${WITH_UNIT}\\s*${UNIT}|${PART})\\)?$`,
  'iu',
);
/** "2018-07-16T10:30:00Z", "16.07.2018 10:30". */
const STAMP =
  /[T\s,]+(?:at |um |в |alle |ob )?\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?: ?(?:am|pm|h|uhr|ч\.?))?(?:z|[+-]\d{2}:?\d{2})?$/i;
/** The same behind the first of two days. */
const FIRST_STAMP =
  /(?<=\d{4})[T\s,]+\d{1,2}:\d{2}(?::\d{2})?(?=\s*(?:[-\u2010-\u2015]|to|bis|до|al|do)\s*\d{1,4}[./-]\s?\d)/iu;
/** Stands for a day alone. */
const MIDNIGHT = /[T\s,]0?0:00(?::00)?(?:\.0+)?(?:z|[+-]\d{2}:?\d{2})?$/i;

/** A date without the time that it says beside the day, and whether it says one. */
export function withoutTimeOfDay(text: string): { readonly day: string; readonly hasTime: boolean } {
  const day = text.replace(TIMES, '').replace(STAMP, '').replace(FIRST_STAMP, '');
  return { day, hasTime: day !== text && !MIDNIGHT.test(text) };
}
