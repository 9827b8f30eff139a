/** A calendar day as the number of days since 1970-01-01, without a time zone. */
export type Day = number;

const MS_PER_DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Day of a date that exists in the proleptic Gregorian calendar; `undefined` for 2018-02-30. `month` is 1 to 12. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return exists ? date.getTime() / MS_PER_DAY : undefined;
}

/** Day of an ISO 8601 calendar date (`2018-07-30`); `undefined` where it is none or does not exist. */
export function parseDay(iso: string): Day | undefined {
  const parts = ISO_DAY.exec(iso);
  return parts === null ? undefined : dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** ISO 8601 calendar date of a day. */
export function isoDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The day's midnight in UTC, for `Intl` formatters that are told `timeZone: 'UTC'`. */
export function utcDate(day: Day): Date {
  return new Date(day * MS_PER_DAY);
}

export function yearOf(day: Day): number {
  return utcDate(day).getUTCFullYear();
}

/** Months since year 0: `12 * year + month`, month 0 to 11. */
export function monthIndexOf(day: Day): number {
  const date = utcDate(day);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** First day of a month given as months since year 0. */
export function firstDayOfMonth(monthIndex: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(monthIndex / 12), ((monthIndex % 12) + 12) % 12, 1);
  return date.getTime() / MS_PER_DAY;
}

/** Last day of a month given as months since year 0. */
export function lastDayOfMonth(monthIndex: number): Day {
  return firstDayOfMonth(monthIndex + 1) - 1;
}

/** Today in the reader's own time zone. */
export function today(now: Date = new Date()): Day {
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
}
