/** "10-12.2023", "03.-05.2023", "9-11/2022": no day is written so. */
const AT_YEAR = /^(\d{1,2})\.?\s*-\s*(\d{1,2})\s*[./]\s*(\d{4})\.?$/;
/** "10 - 12 2023"; without the blanks it may be a day. */
const APART = /^(\d{1,2})\.?\s+-\s+(\d{1,2})\.?\s+(\d{4})$/;
const CLOSE = /^(\d{1,2})\.?\s*-\s*(\d{1,2})\s+(\d{4})$/;
/** "2023/10-12", "2023. 10-12". */
const BEHIND_YEAR = /^(\d{4})\s*[./]\s*(\d{1,2})\.?\s*-\s*(\d{1,2})\.?$/;
/** "2023-10/12" of ISO 8601, and "2023-10–12", where the second stroke is another one. */
const ISO = /^(\d{4})-(\d{1,2})\s*[/–—]\s*(\d{1,2})$/;
/** "10–12-2023", "03/05.2023", "03.05/2023": day and month, or two months? */
const UNCLEAR =
  /^\d{1,2}\s*[–—]\s*\d{1,2}-\d{4}$|^\d{1,2}\s*\/\s*\d{1,2}\.\s*\d{4}$|^\d{1,2}\.\s*\d{1,2}\s*\/\s*\d{4}$/;

const MONTHS = 12;
const DAYS = 31;

function spanOf(first: string, last: string, year: string): string | undefined {
  const [from, to] = [Number(first), Number(last)];
  if (from >= 1 && from < to && to <= MONTHS) return `${first}.${year}-${last}.${year}`;
  return from <= DAYS && to <= MONTHS ? 'day-or-months' : undefined;
}

/**
 * Months in figures, from one to another of the same year, with the year to both: "10.2023-12.2023" of "10-12.2023". What may as
 * well be a day is `day-or-months`; any other text `undefined`. `bare`: the text without what it says beside its figures.
 */
export function monthSpan(text: string, bare: string): string | undefined {
  if (UNCLEAR.test(text)) return 'day-or-months';
  const [, year = '', start = '', end = ''] = ISO.exec(text) ?? BEHIND_YEAR.exec(bare) ?? [];
  if (year !== '') return spanOf(start, end, year) ?? 'day-or-months';
  const [, first = '', last = '', of = ''] = AT_YEAR.exec(bare) ?? APART.exec(bare) ?? [];
  if (of !== '') return spanOf(first, last, of);
  return CLOSE.test(bare) ? 'day-or-months' : undefined;
}
