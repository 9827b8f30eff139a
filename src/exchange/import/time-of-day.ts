const UNIT = '(?:h|hrs?|ч\\.?|час(?:а|ът)?|uhr|ore|ur[aie]?|am|pm|a\\.m\\.|p\\.m\\.)';
const AND = '\\s*(?:[-/\\u2010-\\u2015]|to|until|до|bis|alle|do)\\s*';
const SURE = `\\d{1,2}:\\d{2}(?:\\s*${UNIT})?`;
const WITH_UNIT = '\\d{1,2}(?:[.:]\\d{2})?';
const PART =
  '(?:(?:in the|am|di|la|nel|в|на) )?(?:morning|afternoon|evening|noon|midday|night|all day|(?:vor|nach)?mittags?|morgens|früh|abends?|ganztägig|' +
  'сутринта|сутрин|следобед|(?:преди|след) обяд|обяд|вечерта|вечер|цял ден|mattin[ao]|pomeriggio|sera|mezzogiorno|tutto il giorno|' +
  'dopoldne|popoldne|zjutraj|zvečer|opoldne|ves dan|am|pm|a\\.m\\.|p\\.m\\.)';
const LEAD = '(?:(?:at|from|um|von|ab|gegen|в|от|ore|alle|dalle|ob|od)\\s+)?';
/** Behind a day with its year: "16.07.2018 г., 10:00–12:00 ч.", "16.07.2018 от 10 до 12 часа", "16.07.18 (vormittags)". */
const BEHIND_DAY =
  '(?<=(?:\\d{4}(?:[-/]\\d{1,2}[-/]\\d{1,2})?|\\d[./]\\s?\\d{1,2}[./]\\s?\\d{2})(?:\\s?(?:г|год)\\.?)?)';
const TIMES = new RegExp(
  `${BEHIND_DAY}[\\s,(]+${LEAD}` +
    `(?:${SURE}${AND}${SURE}|${WITH_UNIT}(?:\\s*${UNIT})?${AND}${WITH_UNIT}\\s*${UNIT}|${WITH_UNIT}\\s*${UNIT}|${PART})\\)?$`,
  'iu',
);
const ZONE = '(?:\\s?(?:z|utc|gmt|[cew]es?t|[+-]\\d{2}(?::?\\d{2})?))?';
/** "2018-07-16T10:30:00Z", "16.07.2018 10:30". */
const STAMP = new RegExp(`[T\\s,(]+${LEAD}\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?(?: ?${UNIT})?${ZONE}\\)?$`, 'iu');
/** "20180716T103000Z". */
const COMPACT_STAMP = new RegExp(`(?<=\\d{8})T\\d{4}(?:\\d{2})?(?:\\.\\d+)?${ZONE}$`, 'iu');
/** Stands for a day alone. */
const MIDNIGHT = /[T\s,]0?0:00(?::00)?(?:\.0+)?(?:z|[+-]\d{2}:?\d{2})?$/i;

/** What may stand between two moments. */
const BETWEEN = /\s*(?:[-\u2010-\u2015/→⟶]+>?|[,;\n])\s*|\s+(?:to|until|till|through|bis|до|al|do|au|hasta)\s+/giu;
/** Between two moments a dash or stroke stands between the ends of a span, as in ISO 8601. */
const SPAN = /^\s*[-\u2010-\u2015/→⟶]+>?\s*$/u;
const CLOCK = /\d[:T]\d/iu;
const TIME_ALONE = new RegExp(`^(?:${WITH_UNIT}(?:\\s*${UNIT})?|${PART})$`, 'iu');
/** A moment begins with its day: its first number is no hour. */
const DAY_FIRST = /^\D*\d{1,8}(?![\d:])/u;

interface Day {
  readonly day: string;
  readonly hasTime: boolean;
}

function dayOfMoment(text: string): Day {
  const day = text.replace(TIMES, '').replace(STAMP, '').replace(COMPACT_STAMP, '');
  return { day, hasTime: day !== text && !MIDNIGHT.test(text) };
}

/** The days of two moments: "2026-10-05 09:00 / 2026-10-07 17:00"; `undefined` for any other text. */
function daysOfMoments(text: string): Day | undefined {
  for (const { 0: between, index } of text.matchAll(BETWEEN)) {
    const [before, behind] = [text.slice(0, index), text.slice(index + between.length)];
    const first = dayOfMoment(before);
    if (first.day === before || TIME_ALONE.test(behind) || !DAY_FIRST.test(behind)) continue;
    const last = dayOfMoment(behind);
    return {
      day: `${first.day}${SPAN.test(between) ? ' - ' : between}${last.day}`,
      hasTime: first.hasTime || last.hasTime,
    };
  }
  return undefined;
}

/** A date without the times that it says beside its day, or its first and last day, and whether it says one. */
export function withoutTimeOfDay(text: string): { readonly day: string; readonly hasTime: boolean } {
  const alone = dayOfMoment(text);
  return (alone.day !== text || CLOCK.test(text) ? daysOfMoments(text) : undefined) ?? alone;
}
