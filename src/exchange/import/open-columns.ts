import type { Table } from '../table/table.ts';
import type { Answers } from './answers.ts';
import { isBookkeeping } from './bookkeeping-header.ts';
import { cellText } from './cell-text.ts';
import { namesHosts } from './direction-headers.ts';
import { tellsOfGuests } from './guest-tables.ts';
import { areHostsOurs, areHostsPeople } from './hosts-column.ts';
import type { MappedColumn, SheetMapping } from './mapping.ts';
import type { RecordedPerson } from './named-person.ts';
import type { OtherColumn } from './other-columns.ts';
import { ownValue } from './own-value.ts';
import { followsDirection, statedDirections, withDirection } from './people-by-direction.ts';
import { isBesideGuests, isDelegationBesideHosts, namesReceiving } from './received-by.ts';
import { headerKey, matchHeader } from './recognised-header.ts';
import { namesNothing } from './row-kinds.ts';
import { saysOtherRole } from './said-of-others.ts';
import type { Target } from './target.ts';
import { isInWords } from './unrecognised-columns.ts';
import {
  askedTogether,
  decidedTogether,
  isOfNames,
  joined,
  type OpenColumns,
  type Weighed,
  weigh,
} from './weighed-column.ts';

/** A column of people of which the header does not say whose they are. `isAnswered`: a person said it; `isByDirection`: of each row its direction tells it. */
export interface UnsaidColumn {
  readonly header: string;
  readonly isAnswered: boolean;
  readonly isByDirection?: true;
  /** Whether it is one of hosts, who are ours where guests came. */
  readonly areHosts?: true;
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
  readonly unsaid: readonly UnsaidColumn[];
  /** The columns that rows wait for. */
  readonly waiting: readonly MappedColumn[];
}

type Keys = ReadonlySet<string>;

/** The columns, by the keys of their headers, of which the sheets of an import ask whose names they hold. */
export interface AskedHeaders {
  /** Those under a header that says nothing: a column of that name is asked about in every sheet. */
  readonly names: Keys;
  /** Those that one answer for all is about. */
  readonly answered: { readonly people: Keys; readonly names: Keys };
}

interface Tools {
  readonly recorded: (text: string) => readonly RecordedPerson[];
  readonly isOrganisation: (name: string) => boolean;
  readonly answers: Answers;
  /** What all sheets of the import ask of such columns. */
  readonly asked: AskedHeaders;
}

const TARGET_OF: Readonly<Record<string, Target>> = {
  organisation: 'organisation',
  ours: 'ours',
  guests: 'guests',
  'by-direction': 'ours',
  notes: 'notes',
  city: 'city',
};
/** A header that says so little may name anybody: "Name", "Representatives". */
const SAYS_LITTLE = 0.5;
/** A column holds people of the record if this share of its cells names some. */
const MOSTLY = 0.5;

function isOfPeople({ target, reason, header, part }: MappedColumn, table: Table): boolean {
  if (target !== 'ours' || reason === 'by-hand' || part !== undefined) return false;
  const score = matchHeader(header).find((match) => match.target === 'ours')?.score;
  const saysLittle = (score === undefined || score <= SAYS_LITTLE) && !namesReceiving(header, table);
  return saysLittle || isDelegationBesideHosts(header, table.header);
}

/** A longer cell is a text, not names. */
const LONGEST_NAMES = 120;

/** Whether a column is left out because its header says something else. */
const isOther = ({ target, reason }: MappedColumn): boolean => target === 'ignore' && reason === 'other';

/** Whether nothing tells of a column, and it does not keep the table's books. */
function isUntold({ reason, part, header }: MappedColumn): boolean {
  const targets = matchHeader(header).map((match) => match.target);
  return reason === 'none' && part === undefined && !isBookkeeping(headerKey(header), targets, false);
}

/** Whether cells of a column that nothing else tells of name people of the record, at least this share of them. */
function isOfRecorded(table: Table, column: MappedColumn, recorded: Tools['recorded'], least: number): boolean {
  if (!isUntold(column)) return false;
  const texts = table.rows
    .map((row) => cellText(row[column.index]))
    .filter((text) => text !== '' && !namesNothing(text));
  const named = texts.filter((text) => text.length <= LONGEST_NAMES && recorded(text).length > 0);
  return named.length > 0 && named.length >= texts.length * least;
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
  const follows = (columns: readonly MappedColumn[]) => followsDirection(table, sheet, columns, stated, tools.recorded);
  const byDirection = (open: readonly Weighed[]): readonly Weighed[] => {
    const { mayFollow, isDecided } = follows(open.map(({ column }) => column));
    if (!mayFollow) return open;
    return open.map((each) => ({ ...each, mayFollow, ...(isDecided ? { decided: 'by-direction' } : {}) }));
  };
  const areHosts = (column: MappedColumn) => areHostsOurs(table, column, tools) || areHostsPeople(table, column);
  const stated = statedDirections(table, sheet, tools.answers);
  const hostsSide = ({ column, filled }: Weighed) => {
    const isOfGuests = tellsOfGuests(table) || isBesideGuests(column.header, table.header);
    const ways = new Set(
      filled.map((at) => stated[at] ?? tools.answers.direction ?? (isOfGuests ? 'inbound' : undefined)),
    );
    const [way] = ways;
    return ways.size !== 1 ? undefined : way === 'inbound' ? 'ours' : way === 'outbound' ? 'guests' : undefined;
  };
  /** Of a column of hosts who travelled tells whose they are. */
  const sided = (each: Weighed): Weighed => {
    const decided = each.decided ?? (namesHosts(each.column.header) ? hostsSide(each) : undefined);
    return decided === undefined ? each : { ...each, decided };
  };
  const [people, names]: [readonly Weighed[], Weighed[]] = [
    hasHeader
      ? [
          ...byDirection(decidedTogether(weighed((column) => isOfPeople(column, table)))),
          ...decidedTogether(weighed(areHosts).map(sided)),
        ]
      : [],
    decidedTogether(
      weighed(
        (column) =>
          isOfNames(column) || (isOfRecorded(table, column, tools.recorded, MOSTLY) && !saysOtherRole(column.header)),
      ),
    ).map((each) => withDirection(each, stated, follows)),
  ];
  const others = weighed(
    (column) =>
      (isOther(column) && !areHosts(column)) ||
      (saysOtherRole(column.header) && isOfRecorded(table, column, tools.recorded, 0)),
  );
  // Where few cells name somebody, or another sheet asks of its namesake, the column is asked about and kept in the notes until then.
  const isNamesake = (column: MappedColumn) =>
    column.target === 'notes' && isUntold(column) && tools.asked.names.has(headerKey(column.header));
  const few = weighed(
    (column) =>
      !(saysOtherRole(column.header) || names.some((each) => each.column === column)) &&
      (isNamesake(column) || (names.length === 0 && isOfRecorded(table, column, tools.recorded, 0))),
  );
  for (const { decided: _, ...open } of few) names.push(open);
  const { peopleColumn, namesColumn, otherColumns } = tools.answers;
  const groups = [...askedTogether(people), ...askedTogether(names)];
  const own = (column: MappedColumn) => {
    const group = groups.find((each) => each.some((other) => other.column === column));
    const headers = [column.header, ...(group ?? []).map((each) => each.column.header)];
    return headers.map((header) => ownValue(otherColumns, header)).find((answer) => answer !== undefined);
  };
  /** What was answered of a column: for itself, or for all that are asked about. */
  const given = (of: 'people' | 'names', column: MappedColumn) => {
    const isAsked = tools.asked.answered[of].has(headerKey(column.header));
    return own(column) ?? (isAsked ? (of === 'people' ? peopleColumn : namesColumn) : undefined);
  };
  const unanswered = (column: MappedColumn) => (isInWords(table, column) ? 'notes' : 'not-imported');
  const waiting: MappedColumn[] = [];
  const targets = new Map<MappedColumn, Target>();
  for (const { column } of others) targets.set(column, TARGET_OF[own(column) ?? unanswered(column)] ?? 'ignore');
  for (const { column, decided } of people) {
    const meant = given('people', column) ?? decided;
    if (meant === undefined) waiting.push(column);
    targets.set(column, meant === undefined ? 'ignore' : (TARGET_OF[meant] ?? 'ignore'));
  }
  for (const { column, decided } of names)
    targets.set(column, TARGET_OF[given('names', column) ?? decided ?? 'notes'] ?? 'ignore');
  const open = (of: 'people' | 'names', columns: readonly Weighed[]) =>
    askedTogether(columns).flatMap((group): readonly OpenColumns[] => {
      const [asked, answer] = [joined(group), group.map(({ column }) => given(of, column)).find(Boolean)];
      return asked === undefined ? [] : [answer === undefined ? asked : { ...asked, answer }];
    });
  const unsaidOf = (of: 'people' | 'names', { column, decided, ours }: Weighed): UnsaidColumn => {
    const answered = given(of, column);
    const isByDirection = (answered ?? decided) === 'by-direction';
    const isOfHosts = of === 'people' && answered === undefined && decided === 'ours' && ours === 0;
    return {
      header: column.header,
      isAnswered: answered !== undefined,
      ...(isByDirection ? { isByDirection } : {}),
      ...(isOfHosts && namesHosts(column.header) ? { areHosts: true } : {}),
    };
  };
  const unsaid = [...people.map((each) => unsaidOf('people', each)), ...names.map((each) => unsaidOf('names', each))];
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
    people: open('people', people),
    names: open('names', names),
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
