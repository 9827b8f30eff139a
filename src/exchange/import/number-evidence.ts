import type { Answers } from './answers.ts';
import type { DateReading } from './date-reading.ts';
import type { YearSigns } from './named-year.ts';

/** What the dates of a sheet say of a number behind a month, "Feb-19": its year or its day? Counts are cells. */
export interface NumberEvidence {
  readonly open: number;
  /** Months with their year. */
  readonly years: number;
  /** Dates without a year. */
  readonly days: number;
  /** What the evidence decides or an answer gives; `undefined` where it is to be asked. */
  readonly means?: NonNullable<Answers['numberAfterMonth']>;
  readonly by?: 'evidence' | 'answer';
}

/**
 * Weighs the dates of a sheet. A column of months, or that gives them with their year, gives it in two digits as well; one that leaves
 * out the year of other dates leaves it out there.
 */
export function weighNumbers(
  readings: readonly DateReading[],
  { isYearElsewhere, isOfMonths }: YearSigns,
  { numberAfterMonth: answer }: Answers,
): NumberEvidence {
  let [open, years, days] = [0, 0, 0];
  for (const reading of readings) {
    if (reading.kind === 'month-or-day') open += 1;
    else if (reading.kind === 'read' && (reading.isYearGiven === true || reading.isUnderHeading === true)) days += 1;
    else if (reading.kind === 'read' && /^\d{4}-\d{2}$/.test(reading.edtf)) years += 1;
    else if (reading.kind === 'refused' && reading.reason === 'no-year') days += 1;
  }
  const counts = { open, years, days };
  if (answer !== undefined) return { ...counts, means: answer, by: 'answer' };
  const [areYears, areDays] = [years > 0 || isOfMonths, days > 0 || isYearElsewhere];
  if (areYears === areDays) return counts;
  return { ...counts, means: areDays ? 'day-of-month' : 'short-year', by: 'evidence' };
}

/** A month with a number behind it as it was decided; other dates, and one that is to be asked, as they are. */
export function withNumberRead(reading: DateReading, { means }: NumberEvidence): DateReading {
  if (reading.kind !== 'month-or-day' || means === undefined) return reading;
  const { month, day } = reading;
  if (means === 'short-year') return { kind: 'read', edtf: month, shortYear: true };
  return day === undefined ? { kind: 'refused', reason: 'no-year' } : { kind: 'read', edtf: day, shortYear: false };
}
