const UNIT = '(?:h|hrs?|ч\\.?|час(?:а|ът)?|uhr|ore|ur[aie]?|am|pm|a\\.m\\.|p\\.m\\.)';
const AND = '\\s*(?:[-\\u2010-\\u2015]|to|until|до|bis|alle|do)\\s*';
const SURE = `\\d{1,2}:\\d{2}(?:\\s*${UNIT})?`;
const WITH_UNIT = '\\d{1,2}(?:[.:]\\d{2})?';
/** Behind a day with its year: "16.07.2018 г., 10:00–12:00 ч.", "16.07.2018 от 10 до 12 часа". */
const TIMES = new RegExp(
  `(?<=\\d{4}(?:[-/]\\d{1,2}[-/]\\d{1,2})?(?:\\s?(?:г|год)\\.?)?)[\\s,]+(?:(?:at|from|um|von|в|от|alle|dalle|ob|od)\\s+)?` +
    `(?:${SURE}${AND}${SURE}|${WITH_UNIT}(?:\\s*${UNIT})?${AND}${WITH_UNIT}\\s*${UNIT}|${WITH_UNIT}\\s*${UNIT})$`,
  'iu',
);

/** A date without the hours that it says beside the day. */
export function withoutTimeOfDay(text: string): string {
  return text.replace(TIMES, '');
}
