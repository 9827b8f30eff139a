import type { Dataset } from '#src/domain/dataset.ts';
import { isoDay, parseDay } from '#src/domain/day.ts';
import type { I18n } from '#src/i18n/i18n.ts';
import { csvMessages as m } from '#src/i18n/messages/csv.ts';
import { sourceMessages } from '#src/i18n/messages/source.ts';
import { type ActivityFacts, type ActivityRow, activityFacts } from '#src/select/activity-rows.ts';
import { type Filter, hasPeriod } from '#src/select/filter.ts';
import { sourceCards } from '#src/select/source-cards.ts';
import { csvText, LINE_BREAK } from './csv.ts';
import { eachInSteps } from './export-steps.ts';
import { filterWords } from './filter-words.ts';
import { plainSpaces } from './plain-spaces.ts';

/** Rows that are written at a time. */
const BATCH = 64;

/** What is between several values of one cell. */
const SEPARATOR = '; ';

const COLUMNS = [
  'id',
  'visitId',
  'visit',
  'direction',
  'date',
  'visitDate',
  'first',
  'last',
  'inPeriod',
  'organisations',
  'kinds',
  'countryCodes',
  'countries',
  'cities',
  'people',
  'topics',
  'goals',
  'presented',
  'discussed',
  'outcomeStatus',
  'outcome',
  'inferred',
  'sources',
  'filter',
  'recordAsOf',
] as const;

type Cells = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** What every row says of the file: the first line stays the header. */
type FileCells = Pick<Cells, 'filter' | 'recordAsOf'>;

type RowCells = Omit<Cells, keyof FileCells>;

const joined = (texts: readonly string[]): string => texts.join(SEPARATOR);

function sourcesText(dataset: Dataset, { sources }: ActivityFacts, { t }: I18n): string {
  return joined(
    sourceCards(dataset, sources).map(
      ({ title, paragraph }) => `${title}, ${t(sourceMessages.paragraph, { number: paragraph })}`,
    ),
  );
}

function cellsOf(dataset: Dataset, { activity, isPossible }: ActivityRow, inPeriod: boolean, i18n: I18n): RowCells {
  const { t, text, formats } = i18n;
  const { visit, when } = activity;
  const facts = activityFacts(dataset, activity);
  const names = (rows: ActivityFacts['kinds'] | ActivityFacts['people']) => joined(rows.map(({ name }) => text(name)));
  return {
    id: activity.id,
    visitId: visit.id,
    visit: text(visit.title),
    direction: visit.direction,
    date: facts.date ?? '',
    visitDate: facts.visitDate ?? '',
    first: when.known === 'unknown' ? '' : isoDay(when.first),
    last: when.known === 'unknown' ? '' : isoDay(when.last),
    inPeriod: inPeriod ? t(isPossible ? m.possibly : m.certainly) : '',
    organisations: joined(facts.organisations.map(({ name }) => name)),
    kinds: names(facts.kinds),
    countryCodes: joined(activity.countries),
    countries: joined(activity.countries.map(formats.country)),
    cities: names(facts.places),
    people: names(facts.people),
    topics: names(facts.topics),
    goals: names(facts.goals),
    presented: text(facts.presented),
    discussed: text(facts.discussed),
    outcomeStatus: facts.outcome?.status ?? '',
    outcome: text(facts.outcome?.text),
    inferred: joined(facts.inferred),
    sources: sourcesText(dataset, facts, i18n),
  };
}

function fileCells(dataset: Dataset, filter: Filter, i18n: I18n): FileCells {
  const { recordDate } = dataset.record.site;
  const day = parseDay(recordDate);
  return {
    filter: plainSpaces(filterWords(filter, dataset, i18n)) || i18n.t(m.noFilter),
    recordAsOf: day === undefined ? recordDate : plainSpaces(i18n.formats.day(day)),
  };
}

/**
 * Rows of the table as CSV, in the order given: names, headers and prose in the reader's language; ids, dates, codes and
 * statuses as they stand in the record. What is not on record is empty. Several values are parted by "; ". The
 * last two columns say in each row which filter and which day's record they are from. By steps; the pieces of the file in their order.
 */
export function* activitiesCsv(
  dataset: Dataset,
  rows: readonly ActivityRow[],
  filter: Filter,
  i18n: I18n,
  progress?: (done: number) => void,
): Generator<undefined, readonly string[]> {
  const inPeriod = hasPeriod(filter);
  const ofFile = fileCells(dataset, filter, i18n);
  const pieces = [csvText([COLUMNS.map((column) => i18n.t(m[column]))])];
  let waiting: string[][] = [];
  const add = (row: ActivityRow, index: number) => {
    const cells: Cells = { ...cellsOf(dataset, row, inPeriod, i18n), ...ofFile };
    waiting.push(COLUMNS.map((column) => cells[column]));
    if (waiting.length < BATCH && index < rows.length - 1) return;
    pieces.push(`${LINE_BREAK}${csvText(waiting)}`);
    waiting = [];
  };
  yield* eachInSteps(rows, add, progress);
  return pieces;
}
