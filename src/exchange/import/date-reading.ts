import type { DateRefusal } from './date-end.ts';

/** In which way a period is wider than what is written: a week, days with others between them, a part of a month or year. */
type Widening = 'calendarWeek' | 'listedDays' | 'partOfPeriod';

interface SaidOfDate {
  /** The century was not written. */
  readonly shortYear: boolean;
  /** The year of another column was taken for the start. */
  readonly turnsYear?: true;
  /** It was on some of these days only, as far as that can be told. */
  readonly wider?: Widening;
  /** A time of day stands beside it, or words in brackets. */
  readonly hasTime?: true;
  /** The year is the one that a person gave to dates without one. */
  readonly isYearGiven?: true;
  /** The month or the year was taken from the heading above. */
  readonly isUnderHeading?: true;
}

/** What a text says as a date. */
export type DateReading =
  /** One reading. */
  | ({ readonly kind: 'read'; readonly edtf: string } & SaidOfDate)
  /** Day and month are both numbers: what each order makes of it, absent where it makes no date. */
  | ({ readonly kind: 'numeric'; readonly dayFirst?: string; readonly monthFirst?: string } & SaidOfDate)
  /** A month with a number behind it, "Feb-19": the month of that year, or a day, where its year is known. */
  | { readonly kind: 'month-or-day'; readonly month: string; readonly day?: string }
  | { readonly kind: 'refused'; readonly reason: DateRefusal };

/** Whether a date has no year, or perhaps none. */
export const lacksYear = (reading: DateReading): boolean =>
  reading.kind === 'month-or-day' || (reading.kind === 'refused' && reading.reason === 'no-year');

/** A text that is no date that can be recorded. */
export const refused = (reason: DateRefusal): DateReading => ({ kind: 'refused', reason });
