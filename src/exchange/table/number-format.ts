import { type Day, isoDay } from '#src/domain/day.ts';

/**
 * How a number format shows a value: a date without its day, whole numbers with zeros before them, or shares of a hundred.
 * Any other format is not told apart.
 */
export type NumberFormat =
  | {
      readonly kind: 'date';
      readonly precision: 'month' | 'year';
      readonly parts: readonly DatePart[];
      readonly language: string;
    }
  | { readonly kind: 'zeros'; readonly digits: number }
  | { readonly kind: 'percent'; readonly decimals: number; readonly before: string };

type DatePart = { readonly text: string } | { readonly letter: 'y' | 'm'; readonly length: number };

/** A longer format is none of these. */
const LONGEST = 120;
/** Formats that every workbook has without writing them down, by their numbers. */
const BUILT_IN: Readonly<Record<string, string>> = { 9: '0%', 10: '0.00%', 17: 'mmm-yy' };
/** Formats that a workbook writes down have these numbers. */
const FIRST_OWN = 100;
const ZEROS = /^0{2,15}$/;
const PERCENT = /^0(?:\.(0{1,9}))?(\s?)%$/;
const TOKEN = /"([^"]*)"|\\(.)|\[([^\]]*)\]|_.|\*.|([a-z])\4*|./gisu;
const COLOUR = /^(?:black|blue|cyan|green|magenta|red|white|yellow|color\s?\d{1,2})$/i;
const LANGUAGE_TAG = /^\$-([a-z]{2,3})(?:-[a-z\d]{2,8})*$/i;
const LANGUAGE_NUMBER = /^\$-([\da-f]{1,8})$/i;
/** The languages of Windows by the lowest ten bits of their numbers. */
const LANGUAGE_OF: ReadonlyMap<number, string> = new Map([
  [0x02, 'bg'],
  [0x05, 'cs'],
  [0x07, 'de'],
  [0x08, 'el'],
  [0x0a, 'es'],
  [0x0c, 'fr'],
  [0x0e, 'hu'],
  [0x10, 'it'],
  [0x13, 'nl'],
  [0x15, 'pl'],
  [0x18, 'ro'],
  [0x19, 'ru'],
  [0x1a, 'hr'],
  [0x1f, 'tr'],
  [0x24, 'sl'],
]);
const GREGORIAN: ReadonlySet<number> = new Set([0, 1]);

/** The language that brackets of a format name; `undefined` for another calendar, or a condition. */
function languageOf(inBrackets: string): string | undefined {
  const tag = LANGUAGE_TAG.exec(inBrackets)?.[1];
  const number = LANGUAGE_NUMBER.exec(inBrackets)?.[1];
  if (number !== undefined) {
    const code = Number.parseInt(number, 16);
    return GREGORIAN.has((code >>> 16) & 0xff) ? (LANGUAGE_OF.get(code & 0x3ff) ?? 'en') : undefined;
  }
  return tag?.toLowerCase();
}

function dateFormat(code: string): NumberFormat | undefined {
  let language = 'en';
  const parts: DatePart[] = [];
  for (const [token, quoted, escaped, bracketed, letter] of code.matchAll(TOKEN)) {
    if (token === ';') break;
    if (bracketed !== undefined) {
      const named = COLOUR.test(bracketed) ? language : languageOf(bracketed);
      if (named === undefined) return undefined;
      language = named;
    } else if (letter !== undefined) {
      const lower = letter.toLowerCase();
      if (lower !== 'y' && lower !== 'm') return undefined;
      parts.push({ letter: lower, length: token.length });
    } else if (/^[0#?%@]$/.test(token)) return undefined;
    else if (quoted !== undefined || escaped !== undefined) parts.push({ text: quoted ?? escaped ?? '' });
    else if (!token.startsWith('*')) parts.push({ text: token.startsWith('_') ? ' ' : token });
  }
  const has = (wanted: 'y' | 'm') => parts.some((part) => 'letter' in part && part.letter === wanted);
  if (!has('y') && !has('m')) return undefined;
  return { kind: 'date', precision: has('m') ? 'month' : 'year', parts, language };
}

/** What a number format shows, by its number and, of one that the workbook writes down, its code. */
export function numberFormat(id: number, written: string | undefined): NumberFormat | undefined {
  const code = id >= FIRST_OWN ? written : BUILT_IN[String(id)];
  if (code === undefined || code.length > LONGEST) return undefined;
  const plain = code.replace(/\\ /g, ' ').replace(/;@$/, '');
  if (ZEROS.test(plain)) return { kind: 'zeros', digits: plain.length };
  const [percent, decimals = '', before = ''] = PERCENT.exec(plain) ?? [];
  if (percent !== undefined) return { kind: 'percent', decimals: decimals.length, before };
  return dateFormat(code);
}

const monthNames = new Map<string, readonly string[]>();

/** The names of the months in a language, made once. */
function namesOf(style: 'long' | 'short', language: string): readonly string[] {
  const key = `${style} ${language}`;
  const known = monthNames.get(key);
  if (known !== undefined) return known;
  const named = new Intl.DateTimeFormat([language, 'en'], { month: style, timeZone: 'UTC' });
  const names = Array.from({ length: 12 }, (_, i) => named.format(Date.UTC(2000, i, 1)).replace(/\.$/, ''));
  monthNames.set(key, names);
  return names;
}

/** A day as a format without days shows it. */
export function shownDate(day: Day, { parts, language }: Extract<NumberFormat, { kind: 'date' }>): string {
  const iso = isoDay(day);
  const texts = parts.map((part) => {
    if ('text' in part) return part.text;
    const { letter, length } = part;
    if (letter === 'y') return length > 2 ? iso.slice(0, 4) : iso.slice(2, 4);
    const month = iso.slice(5, 7);
    if (length > 2) return namesOf(length === 4 ? 'long' : 'short', language)[Number(month) - 1] ?? month;
    return length === 2 ? month : String(Number(month));
  });
  return texts.join('').trim();
}

/** A number as its format shows it; `undefined` where that is the number itself, or would hide a part of it. */
export function shownNumber(value: number, format: NumberFormat): string | undefined {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e15) return undefined;
  if (format.kind === 'zeros') {
    if (!Number.isInteger(value)) return undefined;
    return `${value < 0 ? '-' : ''}${String(Math.abs(value)).padStart(format.digits, '0')}`;
  }
  if (format.kind !== 'percent') return undefined;
  const hundredths = Number((value * 100).toPrecision(15));
  return `${hundredths.toFixed(format.decimals)}${format.before}%`;
}
