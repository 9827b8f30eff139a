import { countryName } from '#src/domain/country-name.ts';
import { type Day, firstDayOfMonth, utcDate } from '#src/domain/day.ts';
import { parseEdtf } from '#src/domain/edtf.ts';
import type { Language } from '#src/domain/language.ts';
import type { Occurrence } from '#src/domain/occurrence.ts';
import { formatMessage } from './message.ts';
import { dateMessages } from './messages/dates.ts';
import { withEvenDash } from './range-dash.ts';

/** How numbers, lists, countries and dates are written in a language. Days are written without a time zone. */
export interface Formats {
  readonly number: (value: number) => string;
  /** "London, Bologna and Verona". */
  readonly list: (items: readonly string[]) => string;
  readonly country: (code: string) => string;
  /** As `country`, as it stands within a sentence: "the United Kingdom". */
  readonly countryInSentence: (code: string) => string;
  /** "in London", with the preposition that the words ask for. */
  readonly inPlace: (words: string) => string;
  /** "7 July 2018". */
  readonly day: (day: Day) => string;
  /** "7 Jul". */
  readonly shortDay: (day: Day) => string;
  /** "16–20 July 2018"; one day where both are the same. */
  readonly days: (first: Day, last: Day) => string;
  /** "16–20 Jul 2018". */
  readonly shortDays: (first: Day, last: Day) => string;
  /** "July 2018", of months since year 0. */
  readonly month: (monthIndex: number) => string;
  /** "April – June 2006", of months since year 0; one month where both are the same. */
  readonly months: (first: number, last: number) => string;
  /** "July" or "Jul", of months since year 0; where a language writes short months as figures, the first letters of its name. */
  readonly monthName: (monthIndex: number, width: 'long' | 'short') => string;
  readonly year: (year: number) => string;
  /** "between 30 July and 3 August 2018", "in July 2018", "in 2018", "no date recorded". */
  readonly occurrence: (when: Occurrence) => string;
  /** A date on record: "September 2018", "30 July – 3 August 2018"; the text itself where it is not EDTF. */
  readonly edtf: (date: string) => string;
  /** Compares two texts as a dictionary of the language would. */
  readonly compare: (a: string, b: string) => number;
}

/** Countries whose English name takes an article within a sentence (ISO 3166-1 alpha-2). */
const WITH_ARTICLE: ReadonlySet<string> = new Set([
  'AE',
  'BS',
  'CD',
  'CF',
  'CK',
  'DO',
  'FK',
  'FO',
  'GB',
  'GM',
  'KM',
  'KY',
  'MH',
  'MV',
  'NL',
  'PH',
  'SB',
  'SC',
  'US',
  'VG',
  'VI',
]);

/** The preposition for a place: Bulgarian „във“ stands before в and ф. */
function inPlace(words: string, language: Language): string {
  if (language === 'en') return `in ${words}`;
  return `${/^[вф]/i.test(words) ? 'във' : 'в'} ${words}`;
}

/** Ranges of days that are kept once written: the browser takes 50 µs for one, and a timeline asks for thousands. */
const MOST_RANGES_KEPT = 5000;

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', bg: 'bg-BG' };

type DateFormat = Pick<Intl.DateTimeFormat, 'format' | 'formatRange'>;

/** The Bulgarian sign of a year stays on the line of its number. */
const withYearSign = (text: string): string => text.replace(/\s(?=г\.)/g, '\u00a0');

function makeFormats(language: Language): Formats {
  const locale = LOCALES[language];
  const lazily = <T>(make: () => T): (() => T) => {
    let made: { readonly value: T } | undefined;
    return () => {
      made ??= { value: make() };
      return made.value;
    };
  };
  const dates = (options: Intl.DateTimeFormatOptions) =>
    lazily((): DateFormat => {
      const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
      return {
        format: (date) => withYearSign(format.format(date)),
        formatRange: (first, last) => withYearSign(withEvenDash(format.formatRange(first, last))),
      };
    });
  const numbers = lazily(() => new Intl.NumberFormat(locale));
  const lists = lazily(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const comparison = lazily(() => new Intl.Collator(locale, { sensitivity: 'base', numeric: true }).compare);
  const longDay = dates({ day: 'numeric', month: 'long', year: 'numeric' });
  const dayMonth = dates({ day: 'numeric', month: 'long' });
  const shortDay = dates({ day: 'numeric', month: 'short' });
  const shortDayWithYear = dates({ day: 'numeric', month: 'short', year: 'numeric' });
  const month = dates({ month: 'long', year: 'numeric' });
  const monthNames = {
    long: dates({ month: 'long' }),
    short: dates({ month: 'short' }),
  };
  const ranges = new WeakMap<DateFormat, Map<string, string>>();
  const range = (format: DateFormat, first: Day, last: Day) => {
    const known = ranges.get(format) ?? new Map<string, string>();
    ranges.set(format, known);
    const key = `${first} ${last}`;
    let text = known.get(key);
    if (text === undefined) {
      text = first === last ? format.format(utcDate(first)) : format.formatRange(utcDate(first), utcDate(last));
      if (known.size >= MOST_RANGES_KEPT) known.clear();
      known.set(key, text);
    }
    return text;
  };
  const days = (first: Day, last: Day) => range(longDay(), first, last);
  const monthOf = (index: number) => month().format(utcDate(firstDayOfMonth(index)));
  const yearText = (year: number) => String(year);

  const within = (first: Day, last: Day, grain: 'visit' | 'month' | 'year'): string => {
    const [start, end] = [utcDate(first), utcDate(last)];
    if (grain === 'year' && start.getUTCFullYear() === end.getUTCFullYear()) {
      return formatMessage(dateMessages.inYear, language, { year: yearText(start.getUTCFullYear()) });
    }
    if (grain === 'month' && month().format(start) === month().format(end)) {
      return formatMessage(dateMessages.inMonth, language, { month: month().format(start) });
    }
    return formatMessage(dateMessages.between, language, betweenEnds(start, end));
  };

  const betweenEnds = (start: Date, end: Date) => {
    const sameYear = start.getUTCFullYear() === end.getUTCFullYear();
    return { first: sameYear ? dayMonth().format(start) : longDay().format(start), last: longDay().format(end) };
  };

  return {
    number: (value) => numbers().format(value),
    list: (items) => lists().format(items),
    country: (code) => countryName(code, language),
    countryInSentence: (code) =>
      `${language === 'en' && WITH_ARTICLE.has(code) ? 'the ' : ''}${countryName(code, language)}`,
    inPlace: (words) => inPlace(words, language),
    day: (day) => longDay().format(utcDate(day)),
    shortDay: (day) => shortDay().format(utcDate(day)),
    days,
    shortDays: (first, last) => range(shortDayWithYear(), first, last),
    month: monthOf,
    months: (first, last) => range(month(), firstDayOfMonth(first), firstDayOfMonth(last)),
    monthName: (index, width) => {
      const name = monthNames[width]().format(utcDate(firstDayOfMonth(index)));
      return /\d/.test(name)
        ? monthNames
            .long()
            .format(utcDate(firstDayOfMonth(index)))
            .slice(0, 3)
        : name;
    },
    year: yearText,
    occurrence: (when) => {
      if (when.known === 'unknown') return formatMessage(dateMessages.notRecorded, language);
      return when.known === 'exact' ? days(when.first, when.last) : within(when.first, when.last, when.grain);
    },
    edtf: (date) => {
      const parsed = parseEdtf(date);
      if (!parsed.ok) return date;
      const { first, last, precision } = parsed.date;
      if (precision === 'day' || precision === 'duration') return days(first, last);
      return precision === 'month' ? range(month(), first, last) : range(dates({ year: 'numeric' })(), first, last);
    },
    compare: (a, b) => comparison()(a, b),
  };
}

const made = new Map<Language, Formats>();

/** The formats of a language, made once. */
export function formatsOf(language: Language): Formats {
  const known = made.get(language);
  if (known !== undefined) return known;
  const formats = makeFormats(language);
  made.set(language, formats);
  return formats;
}
