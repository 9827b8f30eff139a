import type { Table } from '../table/table.ts';
import type { Answers } from './answers.ts';
import { isBookkeeping } from './bookkeeping-header.ts';
import { cellText } from './cell-text.ts';
import { columnContent } from './column-content.ts';
import { saysVisitedBy } from './direction-signs.ts';
import { areHostsOurs } from './hosts-column.ts';
import type { MappedColumn, SheetMapping } from './mapping.ts';
import type { RecordedPerson } from './named-person.ts';
import { columnFamilies } from './numbered-columns.ts';
import type { OtherColumn } from './other-columns.ts';
import { ownValue } from './own-value.ts';
import { isDelegationBesideHosts, namesReceiving } from './received-by.ts';
import { headerKey, matchHeader } from './recognised-header.ts';
import { isError, saysNothing } from './row-kinds.ts';
import { saysOtherRole } from './said-of-others.ts';
import type { Target } from './target.ts';
import { isInWords } from './unrecognised-columns.ts';

/** What tells whose names columns hold: the rows where one is filled, and the cells with people of the home organisation or of others. */
export interface OpenColumns {
  readonly headers: readonly string[];
  readonly rows: number;
  readonly ours: number;
  readonly others: number;
  /** What the record decides. */
  readonly decided?: string;
}

/** The columns of names whose header does not say whose they are, and the sheet as they were answered or decided. */
export interface ReadOpenColumns {
  readonly sheet: SheetMapping;
  /** "Representatives": people, but of which side? */
  readonly people: readonly OpenColumns[];
  /** Names under a header that says nothing: in the notes unless answered or known. */
  readonly names: readonly OpenColumns[];
  /** Columns whose header says something else than who was there or whom one met: in the notes, or left out where it has no words, unless answered, each by itself. */
  readonly others: readonly OtherColumn[];
  /** The columns of people of which the header does not say whose they are; `isAnswered`: a person said it. */
  readonly unsaid: readonly { readonly header: string; readonly isAnswered: boolean }[];
  /** The columns that rows wait for. */
  readonly waiting: readonly MappedColumn[];
}

interface Tools {
  readonly recorded: (text: string) => readonly RecordedPerson[];
  readonly isOrganisation: (name: string) => boolean;
  readonly answers: Answers;
}

interface Weighed extends Omit<OpenColumns, 'headers' | 'rows'> {
  readonly column: MappedColumn;
  /** Indexes of the rows where it is filled. */
  readonly filled: readonly number[];
}

const TARGET_OF: Readonly<Record<string, Target>> = {
  organisation: 'organisation',
  ours: 'ours',
  guests: 'guests',
  notes: 'notes',
  city: 'city',
};
/** A header that says so little may name anybody: "Name", "Representatives". */
const SAYS_LITTLE = 0.5;
/** A column holds organisations, or people of the record, if this share of its cells names some. */
const MOSTLY = 0.5;

function isOfPeople({ target, reason, header, part }: MappedColumn, headers: readonly string[]): boolean {
  if (target !== 'ours' || reason === 'by-hand' || part !== undefined) return false;
  const score = matchHeader(header).find((match) => match.target === 'ours')?.score;
  const saysLittle = (score === undefined || score <= SAYS_LITTLE) && !namesReceiving(header, headers);
  return saysLittle || isDelegationBesideHosts(header, headers);
}

/** A longer cell is a text, not names. */
const LONGEST_NAMES = 120;

const isOfNames = ({ target, reason }: MappedColumn): boolean => target === 'ignore' && reason === 'names';

/** Whether a column is left out because its header says something else. */
const isOther = ({ target, reason }: MappedColumn): boolean => target === 'ignore' && reason === 'other';

/** Whether cells of a column that nothing else tells of name people of the record, at least this share of them, and it does not keep the table's books. */
function isOfRecorded(table: Table, column: MappedColumn, recorded: Tools['recorded'], least: number): boolean {
  const { reason, part, header, index } = column;
  if (reason !== 'none' || part !== undefined) return false;
  const targets = matchHeader(header).map((match) => match.target);
  if (isBookkeeping(headerKey(header), targets, false)) return false;
  const texts = table.rows.map((row) => cellText(row[index])).filter((text) => text !== '' && !saysNothing(text));
  const named = texts.filter((text) => text.length <= LONGEST_NAMES && recorded(text).length > 0);
  return named.length > 0 && named.length >= texts.length * least;
}

function weigh(table: Table, column: MappedColumn, { recorded, isOrganisation }: Tools): Weighed {
  const filled: number[] = [];
  let [ours, others, organisations] = [0, 0, 0];
  for (const [index, row] of table.rows.entries()) {
    const text = cellText(row[column.index]);
    if (text === '' || saysNothing(text) || isError(text)) continue;
    filled.push(index);
    const people = recorded(text);
    if (people.some(({ isOurs }) => isOurs)) ours += 1;
    else if (people.length > 0) others += 1;
    else if (isOrganisation(text)) organisations += 1;
  }
  const { signs } = columnContent(table, column, undefined);
  const areOrganisations =
    isOfNames(column) &&
    ours + others === 0 &&
    (organisations > 0 || (signs.organisations >= MOSTLY && signs.organisations > signs.people));
  const areGuests = others > 0 || (organisations > 0 && saysVisitedBy(column.header));
  const decided = ours > 0 ? 'ours' : areGuests ? 'guests' : areOrganisations ? 'organisation' : undefined;
  return { column, filled, ours, others, ...(decided === undefined ? {} : { decided }) };
}

/** The columns that are asked about together: those of one family, each other one by itself. */
function askedTogether(columns: readonly Weighed[]): readonly (readonly Weighed[])[] {
  const families = columnFamilies(columns.map(({ column }) => column));
  const groups = new Map<string, Weighed[]>();
  for (const [at, each] of columns.entries()) {
    const key = families[at]?.family ?? `${at}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}

/** The columns of one family are decided together, as if they were one: "Participant 1" and "Participant 2". */
function decidedTogether(columns: readonly Weighed[]): Weighed[] {
  const families = columnFamilies(columns.map(({ column }) => column));
  return columns.map((each, at) => {
    const members = columns.filter((_, i) => families[at] !== undefined && families[i]?.family === families[at].family);
    const found = members.flatMap(({ decided }) => decided ?? []);
    const decided = ['ours', 'guests', 'organisation'].find((side) => found.includes(side));
    return decided === undefined ? each : { ...each, decided };
  });
}

function joined(columns: readonly Weighed[]): OpenColumns | undefined {
  const open = columns.filter(({ decided }) => decided === undefined);
  const asked = open.length > 0 ? open : columns;
  const [first] = asked;
  if (first === undefined) return undefined;
  const sum = (count: (each: Weighed) => number) => asked.reduce((total, each) => total + count(each), 0);
  return {
    headers: asked.map(({ column }) => column.header),
    rows: new Set(asked.flatMap(({ filled }) => filled)).size,
    ours: sum(({ ours }) => ours),
    others: sum(({ others }) => others),
    ...(first.decided === undefined ? {} : { decided: first.decided }),
  };
}

/**
 * Tells whose names the columns hold of which the header does not say it: those of the side of which the record knows
 * somebody among them, else as answered. Until then the rows wait for those of people; other names stand in the notes.
 */
export function readOpenColumns(table: Table, sheet: SheetMapping, tools: Tools): ReadOpenColumns {
  const hasHeader = table.headerRows?.first !== 0;
  const weighed = (isOpen: (column: MappedColumn) => boolean) =>
    sheet.columns
      .filter(isOpen)
      .map((column) => weigh(table, column, tools))
      .filter(({ filled }) => filled.length > 0);
  const areNamed = (column: MappedColumn) => isOfPeople(column, table.header) || areHostsOurs(table, column, tools);
  const [people, names]: [readonly Weighed[], Weighed[]] = [
    hasHeader ? decidedTogether(weighed(areNamed)) : [],
    decidedTogether(
      weighed(
        (column) =>
          isOfNames(column) || (isOfRecorded(table, column, tools.recorded, MOSTLY) && !saysOtherRole(column.header)),
      ),
    ),
  ];
  const others = weighed(
    (column) => isOther(column) || (saysOtherRole(column.header) && isOfRecorded(table, column, tools.recorded, 0)),
  );
  // Where few cells name somebody the column is asked about and kept in the notes until then.
  if (names.length === 0)
    for (const { decided: _, ...open } of weighed(
      (column) => isOfRecorded(table, column, tools.recorded, 0) && !saysOtherRole(column.header),
    ))
      names.push(open);
  const { peopleColumn, namesColumn, otherColumns } = tools.answers;
  const groups = [...askedTogether(people), ...askedTogether(names)];
  const own = (column: MappedColumn) => {
    const group = groups.find((each) => each.some((other) => other.column === column));
    const headers = [column.header, ...(group ?? []).map((each) => each.column.header)];
    return headers.map((header) => ownValue(otherColumns, header)).find((answer) => answer !== undefined);
  };
  const unanswered = (column: MappedColumn) => (isInWords(table, column) ? 'notes' : 'not-imported');
  const isOpen = ({ column }: Weighed) => own(column) === undefined;
  const waiting: MappedColumn[] = [];
  const targets = new Map<MappedColumn, Target>();
  for (const { column } of others) targets.set(column, TARGET_OF[own(column) ?? unanswered(column)] ?? 'ignore');
  for (const { column, decided } of people) {
    const meant = own(column) ?? peopleColumn ?? decided;
    if (meant === undefined) waiting.push(column);
    targets.set(column, meant === undefined ? 'ignore' : (TARGET_OF[meant] ?? 'ignore'));
  }
  for (const { column, decided } of names)
    targets.set(column, TARGET_OF[own(column) ?? namesColumn ?? decided ?? 'notes'] ?? 'ignore');
  // Of several questions each has its own answer, and is shown with it.
  const open = (columns: readonly Weighed[]) => {
    const asked = askedTogether(columns);
    return (asked.length > 1 ? asked : askedTogether(columns.filter(isOpen))).flatMap((group) => joined(group) ?? []);
  };
  const unsaid = [
    ...people.map(({ column }) => ({
      header: column.header,
      isAnswered: (own(column) ?? peopleColumn) !== undefined,
    })),
    ...names.map(({ column }) => ({
      header: column.header,
      isAnswered: (own(column) ?? namesColumn) !== undefined,
    })),
  ];
  return {
    sheet: {
      ...sheet,
      columns: sheet.columns.map((column) => {
        const target = targets.get(column);
        return target === undefined ? column : { ...column, target };
      }),
    },
    waiting,
    unsaid,
    others: others.map(({ column, column: { header }, filled }) => ({
      header,
      rows: filled.length,
      unanswered: unanswered(column),
      ...(matchHeader(header).some(({ target }) => target === 'city') ? { isOfCity: true } : {}),
    })),
    people: open(people),
    names: open(names),
  };
}

/** What stands in the columns of people of which the header does not say whose they are, each text once. */
export function unsaidTexts(table: Table, { sheet, unsaid }: ReadOpenColumns): ReadonlySet<string> {
  const columns = sheet.columns.filter(
    ({ header, part, target }) =>
      part === undefined && target !== 'organisation' && unsaid.some((each) => each.header === header),
  );
  return new Set(
    columns.flatMap(({ index }) =>
      table.rows.map((row) => cellText(row[index])).filter((text) => text !== '' && text.length <= LONGEST_NAMES),
    ),
  );
}
