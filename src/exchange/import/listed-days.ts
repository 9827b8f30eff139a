import { monthNumber } from './month-names.ts';

const AND = '(?:and|und|и|e|ed|in|&|\\+)';
const BETWEEN = `(?:[,;]\\s*${AND}?|${AND})`;
const DAY = '\\d{1,2}(?!\\d)(?:\\.|(?:st|nd|rd|th)(?!\\p{L})|-(?:ти|ви|ри|ми|и)(?!\\p{L}))?';
const DAYS = `${DAY}(?:\\s*(?:${BETWEEN}|[-\\u2010-\\u2015])\\s*${DAY})+`;
/** "5, 6 и 7.06.2023", "5., 6. und 7. Juni 2023". */
const BEFORE_MONTH = new RegExp(
  `^(${DAYS})\\s*(?=[./]?\\s*(?:\\p{L}{3,}|\\d{1,2}[./])[\\s.,/]*(?:\\d{4}|\\d{2})?(?!\\d)\\D*$)`,
  'iu',
);
/** "June 5, 6 and 7, 2023". */
const BEHIND_MONTH = new RegExp(`^(\\p{L}{3,})\\.?\\s+(${DAYS}),?\\s+(\\d{4})$`, 'iu');
/** Days further apart are those of several visits. */
const LONGEST = 7;

/** Days of one month as the span from the first to the last of them. */
export interface ListedDays {
  readonly span: string;
  /** Whether days between them are not among them. */
  readonly hasGaps: boolean;
}

function withMonth(text: string): readonly [list: string, span: (ends: string) => string] | undefined {
  const [, name = '', behind = '', year = ''] = BEHIND_MONTH.exec(text) ?? [];
  if (monthNumber(name) !== undefined) return [behind, (ends) => `${ends} ${name} ${year}`];
  const [whole = '', list] = BEFORE_MONTH.exec(text) ?? [];
  if (list === undefined) return undefined;
  const rest = text.slice(whole.length);
  return [list, (ends) => `${ends}${/^\d/.test(rest) ? '.' : /^[./]/.test(rest) ? '' : ' '}${rest}`];
}

/** Days of one month that stand beside one another, within a week or each the day after the last; `undefined` for any other text. */
export function listedDays(text: string): ListedDays | undefined {
  const [list = '', spanOf] = withMonth(text) ?? [];
  const runs = list.split(new RegExp(BETWEEN, 'iu')).map((run) => (run.match(/\d+/g) ?? []).map(Number));
  const [first, last] = [runs[0]?.[0], runs.at(-1)?.at(-1)];
  if (spanOf === undefined || first === undefined || last === undefined || runs.length < 2) return undefined;
  const days = runs.flat();
  if (days.some((day, at) => at > 0 && day <= (days[at - 1] ?? 0))) return undefined;
  const hasGaps = runs.some((run, at) => at > 0 && (run[0] ?? 0) > (runs[at - 1]?.at(-1) ?? 0) + 1);
  return hasGaps && last - first >= LONGEST ? undefined : { span: spanOf(`${first}-${last}`), hasGaps };
}
