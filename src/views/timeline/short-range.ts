import { type Day, utcDate } from '#src/domain/day.ts';
import type { Language } from '#src/domain/language.ts';
import { withEvenDash } from '#src/i18n/range-dash.ts';

const made = new Map<Language, Intl.DateTimeFormat>();

function formatOf(language: Language): Intl.DateTimeFormat {
  const known = made.get(language);
  if (known !== undefined) return known;
  const locale = language === 'en' ? 'en-GB' : 'bg-BG';
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  made.set(language, format);
  return format;
}

/** "16–20 Jul", "7 Jul": days without their year, which the axis beside them says. */
export function shortRange(first: Day, last: Day, language: Language): string {
  const format = formatOf(language);
  return first === last
    ? format.format(utcDate(first))
    : withEvenDash(format.formatRange(utcDate(first), utcDate(last)));
}
