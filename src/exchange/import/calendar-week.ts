import { type Day, dayOf, isoDay, parseDay, yearOf as yearOfDay } from '#src/domain/day.ts';
import { type DateEnd, yearOf } from './date-end.ts';

const WEEK =
  '(?:k\\.?\\s?w\\.?|kalenderwoche|woche|(?:calendar )?week|wk|cw|w|(?:календарна )?седмица|седм\\.|settimana|sett\\.|teden|tednu)';
const NUMBER = '(?<first>\\d{1,2})\\.?(?:\\s*[-\\u2010-\\u2015]\\s*(?<last>\\d{1,2})(?!\\d)\\.?)?';
const OF = '(?:of|in|von|des jahres|от|на|през|del|leta)';
const YEAR = '(?<year>\\d{4})(?:\\s?(?:г|год)\\.?)?';
/** "KW 12/2023", "W12 2023", „седмица 12, 2023“, "2023-W12", "12. KW 2023"; behind a slash the year may be short. */
const SHAPES: readonly RegExp[] = [
  new RegExp(`^${WEEK}\\s*(?:nr\\.?|no\\.?|№)?\\s*${NUMBER}(?:[\\s,./-]*(?:${OF}\\s+)?${YEAR})?$`, 'iu'),
  new RegExp(`^${WEEK}\\s*(?<first>\\d{1,2})\\s*/\\s*(?<year>\\d{2})$`, 'iu'),
  new RegExp(`^(?<year>\\d{4})[\\s,./-]*${WEEK}[\\s-]*(?<first>\\d{1,2})$`, 'iu'),
  new RegExp(
    `^(?<first>\\d{1,2})(?:\\.|st|nd|rd|th|[ªa°]|-?(?:ва|ра|та|ма))?\\s*${WEEK}[\\s,./-]*(?:${OF}\\s+)?${YEAR}$`,
    'iu',
  ),
];
/** "w/c 14 May 2019", „седмицата от 14 май 2019“. */
const COMMENCING =
  /^(?:w\/?[cb]\.?|week (?:commencing|beginning|starting)(?: on)?|woche (?:ab|vom)(?: dem)?|седмицата? (?:от|започваща на)|settimana dal(?:l['’])?|teden od)\s*:?\s*(?=\S)/iu;

/** Without its year that may be the code of a room. */
const CODE = /^w\s*\d{1,2}$/iu;

const LENGTH = 7;
/** 1970-01-01 was a Thursday, which is the day of a week that tells its year. */
const THURSDAY = 3;

function mondayOf(year: number, week: number): Day | undefined {
  const inFirst = dayOf(year, 1, 4);
  if (inFirst === undefined) return undefined;
  const monday = inFirst - ((((inFirst + THURSDAY) % LENGTH) + LENGTH) % LENGTH) + (week - 1) * LENGTH;
  return yearOfDay(monday + THURSDAY) === year ? monday : undefined;
}

/** A calendar week, or several, as its days (EDTF) by ISO 8601; `no-year` and `no-such-date` where they cannot be told. */
export type WeekReading =
  | { readonly edtf: string; readonly shortYear: boolean }
  | { readonly reason: 'no-year' | 'no-such-date' | 'end-before-start' };

/** Reads a calendar week by its number; `undefined` for any other text. `yearHint`: where the text has no year. */
export function calendarWeek(text: string, yearHint: number | undefined): WeekReading | undefined {
  const groups = SHAPES.map((shape) => shape.exec(text)?.groups).find((each) => each !== undefined);
  if (groups === undefined) return undefined;
  const { first = '', last = first, year: written = '' } = groups;
  const hint = CODE.test(text) ? undefined : yearHint;
  const { year = hint, shortYear = false }: DateEnd = yearOf(written) ?? {};
  if (year === undefined) return { reason: 'no-year' };
  const [monday, lastMonday] = [mondayOf(year, Number(first)), mondayOf(year, Number(last))];
  if (monday === undefined || lastMonday === undefined) return { reason: 'no-such-date' };
  if (lastMonday < monday) return { reason: 'end-before-start' };
  return { edtf: `${isoDay(monday)}/${isoDay(lastMonday + LENGTH - 1)}`, shortYear };
}

/** The first day of a week as it is written: "14 May 2019" of "w/c 14 May 2019"; `undefined` for any other text. */
export function weekCommencing(text: string): string | undefined {
  const front = COMMENCING.exec(text);
  return front === null ? undefined : text.slice(front[0].length);
}

/** The seven days from one on (EDTF); days from one to another as they are, `undefined` for what is no day. */
export function weekFrom(edtf: string): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}\//.test(edtf)) return edtf;
  const first = parseDay(edtf);
  return first === undefined ? undefined : `${edtf}/${isoDay(first + LENGTH - 1)}`;
}
