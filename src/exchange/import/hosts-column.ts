import type { Table } from '../table/table.ts';
import { cellText } from './cell-text.ts';
import { namesHosts } from './direction-signs.ts';
import { isEvidentName } from './evident-name.ts';
import { sideOf } from './header-side.ts';
import type { MappedColumn } from './mapping.ts';
import type { RecordedPerson } from './named-person.ts';
import { looksLikeOrganisation } from './organisation-text.ts';
import { peopleAndRoles } from './people-marks.ts';
import { saysOrganisations } from './people-met.ts';
import { saysLookedAfter, saysReceivedBy } from './received-header.ts';
import { headerKey } from './recognised-header.ts';
import { isError, saysNothing } from './row-kinds.ts';
import { splitCell } from './split-cell.ts';
import type { Target } from './target.ts';

interface Tools {
  readonly recorded: (text: string) => readonly RecordedPerson[];
  readonly isOrganisation: (name: string) => boolean;
}

const namesIn = (text: string): readonly string[] =>
  splitCell(peopleAndRoles(text).bare, [';', '|', 'line', '/', ',', '&', 'and']);

/** Whether a text names people and nothing else, as far as names tell it. */
export function readsAsPeople(text: string, isOrganisation: (name: string) => boolean): boolean {
  const names = namesIn(text);
  const isSomebody = (name: string) =>
    isEvidentName(name) && !looksLikeOrganisation(name) && !isOrganisation(name) && !looksLikeOrganisation(text);
  return names.length > 0 && !isOrganisation(text) && names.every(isSomebody);
}

/** Whether a column is one of hosts, who may be organisations or people: "Hosted by", „Домакин“; not "Host organisation". */
export function isOfHosts({ target, reason, header, part }: MappedColumn): boolean {
  const isOpen = target === 'organisation' && reason !== 'by-hand' && part === undefined;
  return isOpen && namesHosts(header) && !saysOrganisations(header);
}

function filledTexts(table: Table, { index }: MappedColumn): readonly string[] {
  return table.rows
    .map((row) => cellText(row[index]))
    .filter((text) => !(text === '' || saysNothing(text) || isError(text)));
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

/** The columns of hosts that are read as organisations, and other columns of organisations in which somebody of the record stands. */
export interface HostColumns {
  /** There it is noted where the name of an organisation reads like a person's. */
  readonly headers: ReadonlySet<string>;
  /** The columns of hosts in which somebody stands whom the record knows: other names there may be people's too, and are asked about. */
  readonly peopled: ReadonlySet<string>;
  /** The columns of which a person said that they hold organisations. */
  readonly chosen: ReadonlySet<string>;
  /** The columns of people of which a person said, or their header says, that they hold ours: who received guests, on our side. */
  readonly ours: ReadonlySet<string>;
}

const isByHand =
  (side: Target) =>
  ({ target, reason }: MappedColumn): boolean =>
    target === side && reason === 'by-hand';

const saysOurs = (header: string): boolean =>
  saysReceivedBy(header) || saysLookedAfter(header) || sideOf(headerKey(header), true) === 'ours';

/** The columns of hosts of a sheet, those left out of which a person said that they hold organisations. */
export function hostColumns(table: Table, columns: readonly MappedColumn[], recorded: Tools['recorded']): HostColumns {
  const holdsRecorded = (column: MappedColumn) => filledTexts(table, column).some((text) => recorded(text).length > 0);
  const open = columns.filter(({ target, reason }) => target === 'organisation' && reason !== 'by-hand');
  const hosts = open.filter(isOfHosts);
  return {
    headers: new Set([...hosts, ...open.filter(holdsRecorded)].map(({ header }) => header)),
    peopled: new Set(hosts.filter(holdsRecorded).map(({ header }) => header)),
    chosen: new Set(columns.filter(isByHand('organisation')).map(({ header }) => header)),
    ours: new Set(
      columns
        .filter((each) => isByHand('ours')(each) || (each.target === 'ours' && saysOurs(each.header)))
        .map(({ header }) => header),
    ),
  };
}
