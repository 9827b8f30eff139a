import type { ImportFaultCode } from '#src/i18n/messages/import-faults.ts';
import type { Answers } from './answers.ts';
import type { BlockColumns } from './block-columns.ts';
import type { DateColumnEvidence } from './date-column-evidence.ts';
import type { DateEvidence } from './date-evidence.ts';
import type { PairEvidence } from './date-pairs.ts';
import { dateQuestions } from './date-questions.ts';
import { type DeadlineColumns, deadlineQuestions } from './deadline-column.ts';
import type { ImportFault } from './import-fault.ts';
import { type KindColumn, kindQuestions } from './kind-column.ts';
import { type YearOffer, yearQuestions } from './named-year.ts';
import type { ReadOpenColumns } from './open-columns.ts';
import type { OrganisationComma } from './organisation-comma.ts';
import { givenAnswer, otherQuestions } from './other-columns.ts';
import type { NameEvidence } from './people-cell.ts';
import type { QuestionName } from './question-name.ts';
import type { OpenColumns } from './weighed-column.ts';

/**
 * A question about a table. `decided`: the table itself answers it, and it can be answered otherwise. `needs-answer`: the
 * rows that hang on it are set aside until it is answered. `counts` are what the evidence says; `rows` how many hang on it.
 */
export interface ImportQuestion {
  readonly name: QuestionName;
  readonly status: 'needs-answer' | 'decided' | 'answered';
  readonly sheet?: string;
  readonly columns: readonly string[];
  /** The header of the column that it is about alone, where each column has an answer of its own. */
  readonly of?: string;
  readonly rows: number;
  readonly counts: Readonly<Record<string, number | string>>;
  readonly answer?: string;
  /** The answers that there are; a country is any ISO 3166-1 alpha-2 code. */
  readonly options: readonly string[];
}

interface Asked {
  readonly sheet?: string;
  readonly columns: readonly string[];
  readonly evidence: DateEvidence;
  readonly names: NameEvidence & { readonly columns: readonly string[] };
  readonly commas: { readonly open: readonly OrganisationComma[]; readonly columns: readonly string[] };
  readonly later: number;
  /** A column of dates whose header does not say that they are the visits'. */
  readonly dateColumn?: DateColumnEvidence;
  readonly rows: number;
  /** Rows whose columns show that guests came. */
  readonly guestRows: number;
  /** Rows that say they are planned, and are ahead or without a date. */
  readonly plannedRows: number;
  /** Whether the sheet lists people rather than visits. */
  readonly isContactList: boolean;
  /** Columns of names whose header does not say whose they are. */
  readonly open?: Pick<ReadOpenColumns, 'people' | 'names' | 'others'>;
  /** A column of kinds whose header does not say of what. */
  readonly kindColumn?: KindColumn;
  /** Columns that may be filled once a block. */
  readonly blocks?: BlockColumns;
  /** What tells that a column holds last days, where its header does not. */
  readonly lastDays?: PairEvidence;
  /** Columns of days by which something is to be done. */
  readonly deadlines?: DeadlineColumns;
  readonly yearOffer?: YearOffer;
  readonly faults: readonly ImportFault[];
}

type Draft = Pick<ImportQuestion, 'name' | 'of' | 'rows' | 'counts' | 'options'> &
  Partial<Pick<ImportQuestion, 'columns'>> & { readonly decided?: string; readonly given?: string };

function placeQuestions({ faults, guestRows }: Asked, answers: Answers): readonly Draft[] {
  const rowsWith = (...codes: readonly string[]) =>
    new Set(faults.filter(({ code }) => codes.includes(code)).map(({ row }) => row)).size;
  const withoutCountry = rowsWith(
    ...['organisation-country', 'no-place', 'city-needs-country', 'address-needs-country', 'state-or-country'],
  );
  const withoutDirection = rowsWith(
    ...['no-place', 'address-needs-country', 'unclear-direction', 'unknown-direction', 'direction-and-place'],
    'journey-among-guests',
  );
  const severalCountries = rowsWith('organisation-countries');
  const drafts: Draft[] = [];
  if (withoutCountry > 0 || answers.country !== undefined)
    drafts.push({ name: 'country', rows: withoutCountry, counts: { withoutCountry }, options: [] });
  if (withoutDirection + guestRows > 0 || answers.direction !== undefined) {
    const rows = withoutDirection === 0 ? guestRows : withoutDirection;
    const decided = withoutDirection === 0 && guestRows > 0 ? { decided: 'inbound' } : {};
    const options = ['outbound', 'inbound', 'home'];
    drafts.push({ name: 'direction', rows, counts: { withoutDirection, guestRows }, options, ...decided });
  }
  if (severalCountries > 0 || answers.organisationCountry !== undefined) {
    const options = ['in-order', 'first'];
    drafts.push({ name: 'organisationCountry', rows: severalCountries, counts: { severalCountries }, options });
  }
  return drafts;
}

function dateColumnQuestions({ dateColumn, rows }: Asked): readonly Draft[] {
  if (dateColumn === undefined) return [];
  const { header, books, percent } = dateColumn;
  const options = ['visit-date', 'not-imported'];
  const counts = { header, percent, books };
  return [{ name: 'dateColumn', rows, counts, options, ...(books === 'no' ? { decided: 'visit-date' } : {}) }];
}

function plannedQuestions({ plannedRows, faults }: Asked): readonly Draft[] {
  if (plannedRows === 0) return [];
  const rows = faults.filter(({ code }) => code === 'waiting-planned').length;
  return [{ name: 'planned', rows, counts: { planned: plannedRows }, options: ['follow-up', 'visit'] }];
}

function blockQuestions({ blocks }: Asked): readonly Draft[] {
  if (blocks === undefined) return [];
  const { cells, rows } = blocks;
  return [{ name: 'fillDown', rows, counts: { cells }, options: ['empty', 'repeat'], decided: 'empty' }];
}

function lastDayQuestions({ lastDays }: Asked): readonly Draft[] {
  if (lastDays === undefined) return [];
  const { both, near } = lastDays;
  const options = ['last-day', 'not-imported'];
  return [{ name: 'lastDay', rows: both, counts: { both, near }, options, decided: 'last-day' }];
}

function openQuestions({ isContactList, rows, open }: Asked): readonly Draft[] {
  const drafts: Draft[] = [];
  if (isContactList) drafts.push({ name: 'contactList', rows, counts: { rows }, options: ['not-imported', 'visits'] });
  const draft = (name: 'peopleColumn' | 'namesColumn', columns: OpenColumns, ...options: readonly string[]): Draft => {
    const { headers, rows: asked, ours, others, decided, answer } = columns;
    const [of = ''] = headers;
    const told = {
      ...(decided === undefined ? {} : { decided }),
      ...(answer === undefined ? {} : { given: answer }),
    };
    return { name, of, columns: headers, rows: asked, counts: { ours, others }, options, ...told };
  };
  const sides = (each: OpenColumns) => ['ours', 'guests', ...(each.mayFollow === true ? ['by-direction'] : [])];
  for (const each of open?.people ?? []) drafts.push(draft('peopleColumn', each, ...sides(each), 'not-imported'));
  for (const each of open?.names ?? [])
    drafts.push({
      decided: 'notes',
      ...draft('namesColumn', each, 'organisation', ...sides(each), 'notes', 'not-imported'),
    });
  return drafts;
}

function nameQuestions({ names }: Asked): readonly Draft[] {
  const { people, surnameFirst, eitherWay, comma } = names;
  if (eitherWay === 0) return [];
  const decided = comma === undefined ? {} : { decided: comma };
  const options = ['people', 'surname-first'];
  return [{ name: 'nameComma', rows: eitherWay, counts: { people, surnameFirst, eitherWay }, options, ...decided }];
}

function organisationQuestions({ commas, faults }: Asked, { organisationComma }: Answers): readonly Draft[] {
  const open = commas.open.filter(({ status }) => status === 'open');
  if (open.length === 0 && organisationComma === undefined) return [];
  const rows = new Set(faults.flatMap(({ code, row }) => (code === 'waiting-organisation-comma' ? [row] : []))).size;
  const options = ['several', 'one'];
  return [{ name: 'organisationComma', rows, counts: { names: open.length }, options }];
}

const DOUBTS: ReadonlySet<ImportFaultCode> = new Set(['doubtful-name', 'place-among-people', 'person-or-organisation']);

const doubtedIn = ({ faults }: Asked) => faults.filter(({ code }) => DOUBTS.has(code));

/** Until it is answered they go to the staff notes, where nobody reads them by mistake. */
function doubtQuestions(asked: Asked, { doubtfulNames }: Answers): readonly Draft[] {
  const doubted = doubtedIn(asked);
  if (doubted.length === 0 && doubtfulNames === undefined) return [];
  const names = new Set(doubted.map(({ found }) => found)).size;
  const rows = new Set(doubted.map(({ row }) => row)).size;
  return [{ name: 'doubtfulNames', rows, counts: { names }, options: ['notes', 'names'], decided: 'notes' }];
}

/** Questions that columns of dates put. */
const OF_DATES: ReadonlySet<QuestionName> = new Set([
  'namedYear',
  'lastDay',
  'numberAfterMonth',
  'dateOrder',
  'firstOfMonth',
  'laterThanTable',
]);

function columnsOf(name: QuestionName, asked: Asked): readonly string[] {
  const { columns, names, commas, blocks, kindColumn } = asked;
  const doubted = doubtedIn(asked).map(({ column }) => column);
  if (name === 'doubtfulNames' && doubted.length > 0) return [...new Set(doubted)];
  if (name === 'kindColumn') return kindColumn === undefined ? [] : [kindColumn.header];
  if (name === 'deadlineColumn') return asked.deadlines?.headers ?? [];
  if (name === 'fillDown') return blocks?.headers ?? [];
  if (OF_DATES.has(name)) return columns;
  if (name === 'nameComma' || name === 'doubtfulNames') return names.columns;
  return name === 'organisationComma' ? commas.columns : [];
}

/** The questions of a sheet, those that its own evidence answers included. */
export function questionsOf(asked: Asked, answers: Answers): readonly ImportQuestion[] {
  const drafts: readonly Draft[] = [
    ...openQuestions(asked),
    ...otherQuestions(asked.open?.others),
    ...kindQuestions(asked.kindColumn),
    ...dateColumnQuestions(asked),
    ...blockQuestions(asked),
    ...yearQuestions(asked.yearOffer),
    ...deadlineQuestions(asked.deadlines, asked.rows),
    ...lastDayQuestions(asked),
    ...dateQuestions(asked.evidence, asked.later),
    ...nameQuestions(asked),
    ...doubtQuestions(asked, answers),
    ...organisationQuestions(asked, answers),
    ...placeQuestions(asked, answers),
    ...plannedQuestions(asked),
  ];
  return drafts.map(({ decided, given: own, ...draft }) => {
    const given = own ?? givenAnswer(draft, answers);
    const answer = given ?? decided;
    const status = given !== undefined ? 'answered' : decided !== undefined ? 'decided' : 'needs-answer';
    return {
      ...draft,
      status,
      columns: draft.columns ?? (draft.of === undefined ? columnsOf(draft.name, asked) : [draft.of]),
      ...(asked.sheet === undefined ? {} : { sheet: asked.sheet }),
      ...(answer === undefined ? {} : { answer }),
    };
  });
}
