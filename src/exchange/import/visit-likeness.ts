import { type EdtfDate, parseEdtf } from '#src/domain/edtf.ts';
import type { Meeting } from '#src/domain/meeting.ts';
import type { Visit } from '#src/domain/visit.ts';
import { editDistance } from './likeness.ts';
import { titleKeys } from './name-key.ts';
import type { RowRecords } from './row-records.ts';
import { wordingOf } from './wording.ts';

/**
 * Whether a row is about a visit: `same` for certain; `doubtful` for a person to say; `alike`, another one unless a person
 * says that it is not; `other` beyond doubt.
 */
export type Verdict = 'same' | 'doubtful' | 'alike' | 'other';

/** How a row resembles a visit. `weight` orders several visits that it resembles. */
export interface VisitLikeness {
  readonly verdict: Verdict;
  readonly weight: number;
}

type Part = 'same' | 'unknown' | 'differs';
type Nearness = 'same' | 'days' | 'weeks' | 'far' | 'unknown';

const DAYS = 3;
const WEEKS = 31;
/** The figures of the year in a date. It may stand in a column of its own, and not be part of the date as printed. */
const YEAR = 4;
/** Longer spans are an imprecise date rather than a journey. */
const LONGEST_JOURNEY = 31;
/** Letters of a day as EDTF. */
const ONE_DAY = 10;
const LEAST_LIKE = 0.82;
const WEIGHT = { same: 4, days: 3, weeks: 1, far: 0, unknown: 0 } as const;

const MOST_KEPT = 20_000;
const spans = new Map<string, EdtfDate | undefined>();

function spanOf(edtf: string | undefined): EdtfDate | undefined {
  if (edtf === undefined) return undefined;
  const known = spans.get(edtf);
  if (known !== undefined || spans.has(edtf)) return known;
  const parsed = parseEdtf(edtf);
  const date = parsed.ok ? parsed.date : undefined;
  if (spans.size >= MOST_KEPT) spans.clear();
  spans.set(edtf, date);
  return date;
}

function gapOf(a: string | undefined, b: string | undefined): number | undefined {
  const [one, other] = [spanOf(a), spanOf(b)];
  if (one === undefined || other === undefined) return undefined;
  return Math.max(0, one.first - other.last, other.first - one.last);
}

const shares = (a: Iterable<string>, b: ReadonlySet<string>): boolean => [...a].some((each) => b.has(each));

function organisationPart(met: ReadonlySet<string>, named: readonly string[]): Part {
  if (met.size === 0 || named.length === 0) return 'unknown';
  if (shares(named, met)) return 'same';
  const isAlike = (a: string, b: string) => {
    const most = Math.floor(Math.max(a.length, b.length) * (1 - LEAST_LIKE));
    return editDistance(a, b, most) <= most;
  };
  return named.some((id) => [...met].some((other) => isAlike(id, other))) ? 'same' : 'differs';
}

function placePart(old: Visit, fresh: RowRecords['visit']): Part {
  if (old.places.length > 0 && fresh.places.length > 0)
    return shares(fresh.places, new Set(old.places)) ? 'same' : 'differs';
  if (old.countries.length === 0 || fresh.countries.length === 0) return 'unknown';
  return shares(fresh.countries, new Set(old.countries)) ? 'same' : 'differs';
}

/** The title, or else the summary. A title that was made up from the row says nothing of its own. */
function titlePart(old: Visit, { isTitled, visit }: RowRecords): Part {
  if (!isTitled) {
    const { summary } = visit;
    if (summary === undefined || old.summary === undefined) return 'unknown';
    return old.summary.en === summary.en || old.summary.bg === summary.bg ? 'same' : 'differs';
  }
  return shares(titleKeys(visit.title), new Set(titleKeys(old.title))) ? 'same' : 'differs';
}

function nearness(old: Visit, { when, sources: [first] }: RowRecords['visit']): Nearness {
  if (old.when !== undefined && old.when === when) return 'same';
  const printed = first?.asPrinted;
  const isPrintedSame = old.sources.some(
    ({ source, asPrinted }) => source === first?.source && asPrinted !== undefined && asPrinted === printed,
  );
  const isYearSame = old.when === undefined || old.when.slice(0, YEAR) === when?.slice(0, YEAR);
  if (isPrintedSame && when !== undefined && isYearSame) return 'same';
  const gap = gapOf(old.when, when);
  if (gap === undefined) return 'unknown';
  return gap <= DAYS ? 'days' : gap <= WEEKS ? 'weeks' : 'far';
}

/**
 * How far a row resembles a visit that an earlier state of its table made. `met`: the organisations met on it; `meetings`:
 * those of a visit that others know too.
 *
 * It is the same visit on the same date with the same organisation, title or place, nothing against it, and words that are
 * the same, mended or new. With another date it is that only where all else is the same: in its row up to a month away, or
 * up to three days away wherever it stands if it says so in the same words. A row with wholly other words may be another
 * visit, even on the same day with the same organisation: that, and whatever else has a date or two signs in common, is for
 * a person to say. Nothing in common is another visit.
 */
export function likenessToOwn(
  old: Visit,
  met: ReadonlySet<string>,
  records: RowRecords,
  isSameRow: boolean,
  meetings?: readonly Meeting[],
): VisitLikeness {
  const { visit, meeting } = records;
  const date = nearness(old, visit);
  if (date === 'far' && !isSameRow) return { verdict: 'other', weight: 0 };
  const organisation = organisationPart(met, meeting?.organisations ?? []);
  const place = placePart(old, visit);
  const title = titlePart(old, records);
  const alike = [place, organisation, title].filter((part) => part === 'same').length;
  const weight =
    WEIGHT[date] +
    (organisation === 'same' ? 4 : 0) +
    (title === 'same' ? 3 : 0) +
    (place === 'same' ? 2 : 0) +
    (isSameRow ? 2 : 0);
  const isDated = date === 'same' || date === 'days';
  const { words, about } = wordingOf(old, records, meetings);
  const areWordsKept = words === 'same' || words === 'longer' || words === 'unsaid';
  const isNobodyMet = met.size === 0 && (meeting?.organisations ?? []).length === 0;
  const isMetAlike = organisation === 'same' || isNobodyMet;
  const isSureOfDay =
    date === 'same' &&
    (organisation === 'same' || title === 'same' || (place === 'same' && title === 'unknown')) &&
    (place !== 'differs' || (isSameRow && areWordsKept)) &&
    about !== 'differs';
  const isSameDayAndRow =
    date === 'same' &&
    isSameRow &&
    alike > 0 &&
    (areWordsKept || (place !== 'differs' && isMetAlike && about !== 'differs'));
  const isElseAlike = place !== 'differs' && isMetAlike && (isSameRow ? alike >= 2 : alike > 0);
  const isSaidAlike = words === 'same' || (isSameRow && words === 'unsaid');
  const isCorrectedDay = date === 'days' && isElseAlike && (isSaidAlike || words === 'longer');
  const isCorrectedRow = date !== 'same' && date !== 'far' && isSameRow && isElseAlike && isSaidAlike;
  if (organisation !== 'differs' && (isSureOfDay || isSameDayAndRow || isCorrectedDay || isCorrectedRow))
    return { verdict: 'same', weight };
  const isDoubtful = (isDated && alike > 0) || (isSameRow && alike >= 2) || (alike === 3 && date !== 'far');
  return { verdict: isDoubtful ? 'doubtful' : 'other', weight };
}

/** Whether both name one of their places, or neither has any and they share a country. */
function isSameGround(old: Visit, fresh: RowRecords['visit']): boolean {
  if (old.places.length === 0 && fresh.places.length === 0) return shares(fresh.countries, new Set(old.countries));
  return shares(fresh.places, new Set(old.places));
}

/**
 * Whether a row may be about a visit that another source recorded. Never certain: it is doubtful with the title of the
 * visit, with one of the organisations met in the same place and no other date (undated both), or with its very days and a place of
 * it, or its country where neither has a place, unless it is one day and each has a title of its own; with about its days and its country alone it is alike.
 */
export function likenessToOther(old: Visit, met: ReadonlySet<string>, records: RowRecords): VisitLikeness {
  const { visit, meeting } = records;
  const gap = gapOf(old.when, visit.when);
  const named = meeting?.organisations ?? [];
  const isMet = shares(named, met);
  const isJourney = [old.when, visit.when].every((when) => {
    const span = spanOf(when);
    return span !== undefined && span.last - span.first < LONGEST_JOURNEY;
  });
  const isThere = isJourney && gap === 0 && shares(visit.countries, new Set(old.countries));
  const isCalled = titlePart(old, records) === 'same' && (gap === undefined || gap === 0);
  const place = placePart(old, visit);
  const isUndated = old.when === undefined && visit.when === undefined && place === 'same';
  const isMetThen = isMet && (gap === 0 || isUndated);
  const isLong = visit.when !== undefined && visit.when.length > ONE_DAY;
  const isSameTrip =
    isThere && old.when === visit.when && isSameGround(old, visit) && (isLong || titlePart(old, records) !== 'differs');
  const isDoubtful = isCalled || isSameTrip || (isMetThen && place !== 'differs');
  const weight = (isCalled ? 4 : 0) + (isMet ? 4 : 0) + (isThere ? 2 : 0) + (place === 'same' ? 1 : 0);
  return { verdict: isDoubtful ? 'doubtful' : isThere || isMetThen ? 'alike' : 'other', weight };
}
