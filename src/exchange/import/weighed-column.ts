import type { Table } from '../table/table.ts';
import { cellText } from './cell-text.ts';
import { columnContent } from './column-content.ts';
import { saysVisitedBy } from './direction-headers.ts';
import type { MappedColumn } from './mapping.ts';
import type { RecordedPerson } from './named-person.ts';
import { columnFamilies } from './numbered-columns.ts';
import { isError, namesNothing } from './row-kinds.ts';

/** What tells whose names columns hold: the rows where one is filled, and the cells with people of the home organisation or of others. */
export interface OpenColumns {
  readonly headers: readonly string[];
  readonly rows: number;
  readonly ours: number;
  readonly others: number;
  /** What the record decides, or who travelled in their rows. */
  readonly decided?: string;
  /** What a person answered. */
  readonly answer?: string;
  /** Whether rows say who travelled, so that this may tell whose they are. */
  readonly mayFollow?: true;
}

/** A column of names, and what its cells say of whose they are. */
export interface Weighed extends Omit<OpenColumns, 'headers' | 'rows' | 'answer'> {
  readonly column: MappedColumn;
  /** Indexes of the rows where it is filled. */
  readonly filled: readonly number[];
  /** Whether most of its cells name people. */
  readonly arePeople: boolean;
}

interface Tools {
  readonly recorded: (text: string) => readonly RecordedPerson[];
  readonly isOrganisation: (name: string) => boolean;
}

/** A column holds organisations if this share of its cells names some. */
const MOSTLY = 0.5;

/** Whether a column is left out because its cells are names and its header says nothing. */
export const isOfNames = ({ target, reason }: MappedColumn): boolean => target === 'ignore' && reason === 'names';

/** Weighs what the cells of a column of names say of whose they are. */
export function weigh(table: Table, column: MappedColumn, { recorded, isOrganisation }: Tools): Weighed {
  const filled: number[] = [];
  let [ours, others, organisations] = [0, 0, 0];
  for (const [index, row] of table.rows.entries()) {
    const text = cellText(row[column.index]);
    if (text === '' || namesNothing(text) || isError(text)) continue;
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
  const arePeople = signs.people >= MOSTLY && signs.people > signs.organisations;
  return { column, filled, arePeople, ours, others, ...(decided === undefined ? {} : { decided }) };
}

/** The columns that are asked about together: those of one family, each other one by itself. */
export function askedTogether(columns: readonly Weighed[]): readonly (readonly Weighed[])[] {
  const families = columnFamilies(columns.map(({ column }) => column));
  const groups = new Map<string, Weighed[]>();
  for (const [at, each] of columns.entries()) {
    const key = families[at]?.family ?? `${at}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}

/** The columns of one family are decided together, as if they were one: "Participant 1" and "Participant 2". */
export function decidedTogether(columns: readonly Weighed[]): Weighed[] {
  const families = columnFamilies(columns.map(({ column }) => column));
  return columns.map((each, at) => {
    const members = columns.filter((_, i) => families[at] !== undefined && families[i]?.family === families[at].family);
    const found = members.flatMap(({ decided }) => decided ?? []);
    const decided = ['ours', 'guests', 'organisation'].find((side) => found.includes(side));
    return decided === undefined ? each : { ...each, decided };
  });
}

/** What columns that are asked about together say, as of one. */
export function joined(columns: readonly Weighed[]): OpenColumns | undefined {
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
    ...(first.mayFollow === undefined ? {} : { mayFollow: first.mayFollow }),
  };
}
