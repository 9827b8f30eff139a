import type { Table } from '../table/table.ts';
import { cellText } from './cell-text.ts';
import { namesHosts } from './direction-headers.ts';
import { namesHostingPeople, tellsOfGuests } from './guest-tables.ts';
import { sideOf } from './header-side.ts';
import type { MappedColumn } from './mapping.ts';
import type { RecordedPerson } from './named-person.ts';
import { saysOrganisations } from './people-met.ts';
import { namesSomebodySurely, readsAsPeople } from './people-share.ts';
import { isBesideGuests } from './received-by.ts';
import { saysLookedAfter, saysReceivedBy } from './received-header.ts';
import { headerKey } from './recognised-header.ts';
import { isError, namesNothing } from './row-kinds.ts';
import type { Target } from './target.ts';

interface Tools {
  readonly recorded: (text: string) => readonly RecordedPerson[];
  readonly isOrganisation: (name: string) => boolean;
}

/** Whether a column is one of hosts, who may be organisations or people: "Hosted by", „Домакин“; not "Host organisation". */
export function isOfHosts({ target, reason, header, part }: MappedColumn): boolean {
  const isOpen = target === 'organisation' && reason !== 'by-hand' && part === undefined;
  return isOpen && namesHosts(header) && !saysOrganisations(header);
}

function filledTexts(table: Table, { index }: MappedColumn): readonly string[] {
  return table.rows
    .map((row) => cellText(row[index]))
    .filter((text) => !(text === '' || namesNothing(text) || isError(text)));
}

/**
 * Whether a column of hosts names people, as far as the record and their names tell it: some of the home organisation whom
 * the record knows, and others whom it does not know, but no organisation.
 */
export function areHostsOurs(table: Table, column: MappedColumn, { recorded, isOrganisation }: Tools): boolean {
  if (!isOfHosts(column)) return false;
  const texts = filledTexts(table, column);
  const strangers = texts.filter((text) => !(recorded(text).length > 0));
  const isOurs = texts.some((text) => recorded(text).some((each) => each.isOurs));
  return isOurs && strangers.length > 0 && strangers.every((text) => readsAsPeople(text, isOrganisation));
}

/**
 * Whether a column of hosts names people: where guests came, or with offices or titles that no organisation bears. In a
 * table of delegations it may have been left open what it holds.
 */
export function areHostsPeople(table: Table, column: MappedColumn): boolean {
  const { header, index, target, reason, part } = column;
  const isOpen = target === 'ignore' && reason === 'other' && part === undefined;
  if (!(isOfHosts(column) || isOpen) || !namesHostingPeople(table, header, index)) return false;
  return tellsOfGuests(table) || isBesideGuests(header, table.header) || namesSomebodySurely(table, index);
}

/** What tells that a column names ours: its header, as those who received guests or as ours, or a person. */
export type WhyOurs = 'receiving' | 'said' | 'answered';

/** The columns of hosts that are read as organisations, and other columns of organisations in which somebody of the record stands. */
export interface HostColumns {
  /** There it is noted where the name of an organisation reads like a person's. */
  readonly headers: ReadonlySet<string>;
  /** The columns of hosts in which somebody stands whom the record knows: other names there may be people's too, and are asked about. */
  readonly peopled: ReadonlySet<string>;
  /** The columns of hosts beside another of organisations: who bears a first name there is nobody's organisation. */
  readonly beside: ReadonlySet<string>;
  /** The columns of which a person said that they hold organisations. */
  readonly chosen: ReadonlySet<string>;
  /** The columns of people of which a person said, or their header says, that they hold ours, and what tells it. */
  readonly ours: ReadonlyMap<string, WhyOurs>;
}

const isByHand =
  (side: Target) =>
  ({ target, reason }: MappedColumn): boolean =>
    target === side && reason === 'by-hand';

/** What the header of a column tells of ours. */
function oursBy(header: string): WhyOurs | undefined {
  if (saysReceivedBy(header) || saysLookedAfter(header) || namesHosts(header)) return 'receiving';
  return sideOf(headerKey(header), true) === 'ours' ? 'said' : undefined;
}

/** The columns of hosts of a sheet, those left out of which a person said that they hold organisations. */
export function hostColumns(table: Table, columns: readonly MappedColumn[], recorded: Tools['recorded']): HostColumns {
  const holdsRecorded = (column: MappedColumn) => filledTexts(table, column).some((text) => recorded(text).length > 0);
  const open = columns.filter(({ target, reason }) => target === 'organisation' && reason !== 'by-hand');
  const hosts = open.filter(isOfHosts);
  const ours = columns.flatMap((each): readonly (readonly [string, WhyOurs])[] => {
    const why = each.target === 'ours' ? oursBy(each.header) : undefined;
    if (why !== undefined) return [[each.header, why]];
    return isByHand('ours')(each) ? [[each.header, 'answered']] : [];
  });
  const isBeside = columns.some(({ target, header }) => target === 'organisation' && !namesHosts(header));
  return {
    headers: new Set([...hosts, ...open.filter(holdsRecorded)].map(({ header }) => header)),
    peopled: new Set(hosts.filter(holdsRecorded).map(({ header }) => header)),
    beside: new Set(isBeside ? hosts.map(({ header }) => header) : []),
    chosen: new Set(columns.filter(isByHand('organisation')).map(({ header }) => header)),
    ours: new Map(ours),
  };
}
