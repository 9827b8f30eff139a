import { parseEdtf } from '#src/domain/edtf.ts';
import { listedDays } from './listed-days.ts';
import { listedMonths, runOfMonths } from './listed-months.ts';
import { monthNumber } from './month-names.ts';

const AND = '(?:and|und|и|e|ed|in|&|\\+)';
/** Dates one beside the other, such as "3 and 17 July", "June and August 2022", "15.06./16.06.2022". */
const JOINED = new RegExp(
  `[\\p{L}\\d.]\\s+${AND}\\s+[\\p{L}\\d]|\\d\\s*[+&]\\s*\\d|^\\d{1,2}\\.?/\\d{1,2}\\.\\d|^\\d{1,2}\\.?,\\s*\\d{1,2}\\.?\\s*(?:\\p{L}|\\d)`,
  'iu',
);
/** A date in figures, in front of others perhaps without its year. */
const FIGURES = '(?:\\d{1,2}[./]\\d{1,2}(?:[./](?:\\d{4})?)?|\\d{4}-\\d{1,2}-\\d{1,2})';
/** "13.03.2019, 20.04.2019": whole dates one behind the other. */
const FIGURES_LISTED = new RegExp(`^${FIGURES}(?:\\s*[,;&+\\n]\\s*${FIGURES})+$`);
const DATES_AT_SLASH = /^\d{1,2}\.\d{1,2}\.\s*\/\s*\d{1,2}\.\d{1,2}\.\d{4}$/;
const NUMBER = '(?:\\d{4}|\\d{1,2})';
const WHOLE_DATES = [
  ...['\\.', '/', '-'].map((sign) => `${NUMBER}${sign} ?\\d{1,2}${sign} ?${NUMBER}`),
  '\\d{1,2}\\.?\\s+\\p{L}{3,}\\.?\\s+\\d{4}',
];
/** "16.07.2018/18.07.2018": two whole dates of one shape are the two ends of a span, as in ISO 8601. */
const ENDS_AT_SLASH = WHOLE_DATES.map(
  (date) => new RegExp(`^(${date})(?: ?г\\.?)?\\s*/\\s*(${date})(?: ?г\\.?)?$`, 'iu'),
);

function endsAtSlash(text: string): string | undefined {
  const [, first, last] = ENDS_AT_SLASH.map((ends) => ends.exec(text)).find((found) => found !== null) ?? [];
  return first === undefined || last === undefined ? undefined : `${first} - ${last}`;
}

/** "Between June and August" is one span. */
const BETWEEN = /(?<!\p{L})(?:between|между|zwischen|tra|fra|med)\s/iu;
const WORDS_AT_SLASH = /(\p{L}{3,})\.?\s*\/\s*(\p{L}{3,})/u;
const areMonths = (words: readonly (string | undefined)[]): boolean =>
  words.every((word) => word !== undefined && monthNumber(word) !== undefined);

const runOf = (text: string): string | undefined => listedDays(text)?.span ?? runOfMonths(text);

/** Whether a text gives two whole dates with a slash between them. */
export const isSlashedSpan = (text: string): boolean => endsAtSlash(text.trim()) !== undefined;

/** Whether a text names dates beside one another, which are one visit only where they follow one another. */
export function listsDates(text: string): boolean {
  if (BETWEEN.test(text) || isSlashedSpan(text) || runOf(text) !== undefined) return false;
  const slashed = WORDS_AT_SLASH.exec(text);
  const isMonths = slashed !== null && areMonths(slashed.slice(1));
  return (
    FIGURES_LISTED.test(text) ||
    JOINED.test(text) ||
    DATES_AT_SLASH.test(text) ||
    isMonths ||
    listedMonths(text).length > 0
  );
}

/** A list of dates written as the span from the first to the last of them; other texts as they are. */
export function asSpan(text: string): string {
  const run = endsAtSlash(text) ?? runOf(text);
  if (run !== undefined) return run;
  const listed = FIGURES_LISTED.test(text) ? text.split(/\s*[,;&+\n]\s*/) : [];
  if (listed.length === 2) return listed.join('-');
  const slashed = WORDS_AT_SLASH.exec(text);
  const isMonths = slashed !== null && areMonths(slashed.slice(1));
  const plain = isMonths || DATES_AT_SLASH.test(text) ? text.replace('/', '-') : text;
  return plain.replace(/\s*&\s*/g, '-');
}

/** Whether the two ends of a span (EDTF) follow one another: days, months or years. One date does. */
export function areNextToEachOther(edtf: string): boolean {
  const [first = '', last] = edtf.split('/');
  if (last === undefined) return true;
  if (first.length !== last.length) return false;
  const [start, end] = [parseEdtf(first), parseEdtf(last)];
  return start.ok && end.ok && end.date.first === start.date.last + 1;
}

/** Why a text that cannot be read is no one date, where it names several: more than one month, or more than two days. */
export function severalDates(text: string): 'several-days' | 'several-months' | undefined {
  const months = text.match(/\p{L}{3,}/gu)?.filter((word) => monthNumber(word) !== undefined) ?? [];
  const days = text.match(/(?<!\d)\d{1,2}(?!\d)/g) ?? [];
  if (!listsDates(text) || (months.length < 2 && days.length < 3)) return undefined;
  return months.length > 1 && days.length === 0 ? 'several-months' : 'several-days';
}
