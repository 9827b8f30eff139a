import { fold } from '#src/select/fold.ts';
import type { Cell, Table } from '../table/table.ts';
import { cellText } from './cell-text.ts';
import { type DateReading, refused } from './date-reading.ts';
import { type DateParts, partedDate } from './parted-date.ts';
import { isHeading, noEntry } from './row-kinds.ts';
import { readDate } from './written-date.ts';

/** What the headings over a row say of its date. `text`: the last of them. */
export interface Heading {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  /** The first and the last month of what it says, be that one or several: 4 and 6 of "Q2 2025". */
  readonly from?: number;
  readonly to?: number;
  readonly text: string;
}

const ANY_YEAR = 2000;
/** From one heading to the next the months of a year go back so far only where another year begins. */
const TURN = 6;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** What may stand between and behind days: "2 и 3", "14th to 16th", "12-ти". */
const BESIDE_DAYS: ReadonlySet<string> = new Set(
  'st nd rd th ви ри ти ми и and und e in et y bis to until до al au do a от vom from dal od du am am on на the g er ter'
    .split(' ')
    .map(fold),
);
/** "3/4", "3.4": the second may be a month. */
const DAY_AND_MORE = /\d\s*[./]\s*\d/u;

function said(text: string): Omit<Heading, 'text'> {
  const bare = text.replace(/\s*:\s*$/, '');
  const own = readDate(bare);
  const [reading, isDated] = own.kind === 'read' ? [own, true] : [readDate(bare, ANY_YEAR), false];
  if (reading.kind !== 'read') return {};
  const [begin = '', end = begin] = reading.edtf.split('/');
  const [year, from] = begin.split('-').map(Number);
  // Of months in two years nothing tells to which a date belongs.
  const [endYear, to = from] = end.split('-').map(Number);
  if (endYear !== year) return {};
  return {
    ...(isDated && year !== undefined ? { year } : {}),
    ...(from === undefined || to === undefined ? {} : { from, to }),
    ...(from === undefined || begin !== end ? {} : { month: from }),
  };
}

function below(before: Heading | undefined, text: string): Heading {
  const { year, ...months } = said(text);
  const isTurned = (before?.from ?? 0) - (months.from ?? 0) >= TURN;
  const kept = year ?? (months.from === undefined || isTurned ? undefined : before?.year);
  return { text, ...(kept === undefined ? {} : { year: kept }), ...months };
}

/** The month that a row says of itself, where that is another than its heading's. */
function otherMonth(texts: readonly string[], { month }: Heading): string | undefined {
  if (month === undefined) return undefined;
  return texts.find((text) => isHeading(text) && (said(text).month ?? month) !== month);
}

/** The headings over the rows of a table: a year or a month, alone in its row or with nothing but that none was held, for those below. */
export function headingsOver(table: Table): ReadonlyMap<readonly Cell[], Heading> {
  const over = new Map<readonly Cell[], Heading>();
  let last: Heading | undefined;
  for (const row of table.rows) {
    const texts = row.map(cellText).filter((each) => each !== '');
    const [first = '', ...others] = texts;
    if (others.length === 0 && noEntry(table, row) === 'heading-row') last = below(last, first);
    else if (last !== undefined) {
      over.set(row, last);
      // Below a row of a month of its own nothing tells whether that or the heading goes on.
      const own = otherMonth(texts, last);
      if (own !== undefined) last = noEntry(table, row) === undefined ? undefined : below(last, own);
    }
  }
  return over;
}

/** Whether a text is only a day of a month, or several. */
function isDays(text: string): boolean {
  const numbers = text.match(/\d+/gu) ?? [];
  const words = fold(text.replace(/\d+/gu, ' ')).split(' ');
  return (
    numbers.length > 0 &&
    numbers.every((each) => each.length <= 2 && Number(each) >= 1 && Number(each) <= 31) &&
    !DAY_AND_MORE.test(text) &&
    words.every((word) => word === '' || BESIDE_DAYS.has(word))
  );
}

/** The years that a date may have beside that of its heading: that of its row, and that given to all dates without one. */
export interface Years {
  readonly own: number | undefined;
  readonly given: number | undefined;
}

const under = (reading: DateReading): DateReading =>
  reading.kind === 'read' || reading.kind === 'numeric' ? { ...reading, isUnderHeading: true } : reading;

/**
 * Where a date (EDTF) that took its year from a heading lies beside the months that this says: "12.05." below "Q1 2025". There the
 * year is `supposed`, or `open` where the same day of another year is no farther from them, as that of "03.01." below "December 2024".
 */
export function besideHeading({ year, from, to }: Heading, edtf: string): 'supposed' | 'open' | undefined {
  const [first, last = first] = edtf.split('/').map((end) => end.split('-').map(Number));
  if (year === undefined || from === undefined || to === undefined || first?.[0] !== year) return undefined;
  const begin = first[1];
  const end = last?.[0] === year ? last[1] : 12;
  if (begin === undefined || end === undefined || (begin <= to && end >= from)) return undefined;
  const [gap, otherGap] = begin > to ? [begin - to, from + 12 - end] : [from - end, begin + 12 - to];
  return gap < otherGap ? 'supposed' : 'open';
}

const lacksYearOnly = (reading: DateReading | undefined): boolean =>
  reading?.kind === 'refused' && reading.reason === 'no-year';

/** A date, which may be only a day or lack its year, below a heading that says the rest. `readIn`: the date in a year, where it has none. */
export function dateUnder(
  heading: Heading,
  text: string,
  { own, given }: Years,
  readIn: (year: number | undefined) => DateReading,
): DateReading {
  const bare = readIn(undefined);
  const { month } = heading;
  if (bare.kind === 'refused' && month !== undefined && isDays(text)) {
    const year = own ?? heading.year ?? given;
    if (year === undefined) return refused('no-year');
    return under(readDate(`${text.trim()} ${MONTHS[month - 1]} ${year}`));
  }
  if (lacksYearOnly(bare) && heading.year !== undefined) return under(readIn(heading.year));
  return readIn(given);
}

/** The same of a date in columns of its own. */
export function partsUnder(heading: Heading, parts: DateParts, { own, given }: Years): DateReading | undefined {
  const bare = partedDate(parts, own);
  const isMonthAbove = parts.month === '' && parts.monthTo === '' && heading.month !== undefined;
  if (bare?.kind === 'refused' && (isMonthAbove || (lacksYearOnly(bare) && heading.year !== undefined))) {
    const whole = isMonthAbove ? { ...parts, month: String(heading.month) } : parts;
    const made = partedDate(whole, own ?? heading.year ?? given);
    return made === undefined ? made : under(made);
  }
  return partedDate(parts, own ?? given);
}
