import type { Table } from '../table/table.ts';
import { cellText } from './cell-text.ts';
import type { ImportFault } from './import-fault.ts';
import type { SheetMapping } from './mapping.ts';
import { matchHeader } from './recognised-header.ts';
import { titleAbove } from './table-title.ts';
import type { Target } from './target.ts';

/** A year that stands outside the rows of a table, in the text where it stands: offered for its dates without one. */
export interface NamedYear {
  readonly year: number;
  readonly where: 'column' | 'sheet' | 'title' | 'file';
  readonly text: string;
}

/** A year by itself, "calendar-2026": none of a date, such as that of an export, none behind another number, and none of two, "2018/19". */
const YEAR = /(?<!\d|(?<![\p{L}\d])\d{1,4}[.,/–-])(?:19[5-9]\d|20\d\d)(?!\d|\s?[–/-]\s?\d|[._]\d{1,2}(?!\d))/gu;
const EXTENSION = /\.[a-z]{2,5}$/iu;
const LONGEST = 120;
const DATES: ReadonlySet<Target> = new Set(['date', 'from', 'to', 'month', 'monthTo', 'day', 'dayTo']);

type Found = NamedYear | 'several' | undefined;

function yearIn(where: NamedYear['where'], text: string): Found {
  const years = new Set([...text.matchAll(YEAR)].map(([year]) => Number(year)));
  const [year] = years;
  if (year === undefined) return undefined;
  return years.size === 1 ? { year, where, text: text.trim().slice(0, LONGEST) } : 'several';
}

/** Whether rows among those of the table are headings that say a year themselves. */
const hasYearHeadings = (table: Table): boolean =>
  table.rows.some((row) => {
    const [first = '', ...others] = row.map(cellText).filter(Boolean);
    return others.length === 0 && /(?<!\d)(?:19|20)\d\d(?!\d)/.test(first) && first.length < LONGEST;
  });

/**
 * The year that the headers of the dates, the name of the sheet, the title above the table or the name of the file says, the
 * nearest first; none where sheet and title say several, or headings among the rows say years.
 */
export function namedYear(table: Table, { columns }: SheetMapping): NamedYear | undefined {
  if (hasYearHeadings(table)) return undefined;
  const dateHeaders = columns.filter(({ target }) => DATES.has(target)).map(({ header }) => header);
  const near = [
    yearIn('column', dateHeaders.join(', ')),
    yearIn('sheet', table.sheet ?? ''),
    yearIn('title', titleAbove(table)),
  ].filter((each) => each !== undefined);
  const file = yearIn('file', table.file.replace(EXTENSION, ''));
  const [first = file] = near;
  if (first === undefined || first === 'several') return undefined;
  return near.every((each) => each !== 'several' && each.year === first.year) ? first : undefined;
}

/** What stands outside the rows of a table and tells of the years of its dates. */
export interface YearSigns {
  /** The year of dates without one stands in a heading, or a person said it. */
  readonly isYearElsewhere: boolean;
  /** The column of dates is called one of months. */
  readonly isOfMonths: boolean;
}

/** Those signs. `given`: the year that a person gave to dates without one; `header`: of the dates. */
export const yearSigns = (table: Table, given: NamedYear | undefined, header: string): YearSigns => ({
  isYearElsewhere: given !== undefined || hasYearHeadings(table),
  isOfMonths: matchHeader(header).some(({ target, score }) => target === 'month' && score === 1),
});

/** What is asked about it. */
export interface YearOffer extends NamedYear {
  readonly rows: number;
}

/** The offer of a year, if rows wait for one or it was answered. */
export function yearOffer(
  named: NamedYear | undefined,
  faults: readonly ImportFault[],
  isAnswered: boolean,
): { readonly yearOffer?: YearOffer } {
  const rows = new Set(faults.flatMap(({ refusal, row }) => (refusal === 'no-year' ? [row] : []))).size;
  return named === undefined || (rows === 0 && !isAnswered) ? {} : { yearOffer: { ...named, rows } };
}

/** The question whether that is the year of the dates without one; none without an offer. */
export function yearQuestions(offer: YearOffer | undefined) {
  if (offer === undefined) return [];
  const { year, where, text, rows } = offer;
  const options: readonly string[] = ['as-named', 'unknown'];
  return [{ name: 'namedYear', rows, counts: { year: String(year), where, text }, options }] as const;
}
