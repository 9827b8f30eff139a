import type { Table } from '../table/table.ts';
import {
  DESTINATION,
  GUEST_DELEGATION,
  HOST_PLACE,
  JOURNEY,
  namesDelegation,
  namesHosts,
  saysOrigin,
} from './direction-headers.ts';
import { titleSaysGuestsCame } from './guest-title.ts';
import { saysOrganisations } from './people-met.ts';
import { namesPeopleMostly } from './people-share.ts';
import { matchHeader } from './recognised-header.ts';
import { titleAbove } from './table-title.ts';

const ARRIVAL =
  /^(?:(?:date of )?arriv(?:al|es|ed)(?: date)?|(?:дата на )?пристиган[ео]|пристига(?:т|не)?|(?:tag der )?ankunft|ankunftsdatum|anreise|(?:data (?:di )?)?arrivo|(?:datum )?prihoda?|(?:date d['’])?arrivée|llegada)$/iu;
const DEPARTURE =
  /^(?:(?:date of )?depart(?:ure|s|ed)(?: date)?|(?:дата на )?(?:отпътуван[ео]|заминаван[ео])|(?:отпътува|заминава)т?|(?:tag der )?abreise|abreisedatum|(?:data (?:di )?)?partenza|(?:datum )?odhoda?|(?:date de )?départ|salida)$/iu;
const PLACES: ReadonlySet<string> = new Set(['country', 'city', 'address']);

/** Whether the title of a table, or the name of its sheet, says that its rows are about guests who came. */
export function titlesSayGuestsCame(table: Table): boolean {
  const titles = [table.sheet ?? '', titleAbove(table)].filter((text) => !JOURNEY.test(text));
  return titles.some(titleSaysGuestsCame);
}

/** Whether a header speaks of a journey, or of a place to which one went. */
function speaksOfJourney(header: string): boolean {
  if (ARRIVAL.test(header.trim()) || DEPARTURE.test(header.trim())) return false;
  const isPlace = matchHeader(header).some(({ target }) => PLACES.has(target));
  return JOURNEY.test(header) || (isPlace && (DESTINATION.test(header) || HOST_PLACE.test(header)));
}

/** Whether a column is one of hosts who are people: "Hosted by" with names of some. */
export const namesHostingPeople = (table: Table, header: string, index: number): boolean =>
  namesHosts(header) && !saysOrganisations(header) && namesPeopleMostly(table, index);

/**
 * Whether the columns of a table together tell of delegations that came: where they are from, or when they arrived and left
 * again, beside who they were or by whom they were hosted; and nothing speaks of journeys.
 */
export function columnsSayGuestsCame(table: Table): boolean {
  const { header: headers } = table;
  if (table.headerRows?.first === 0 || headers.some(speaksOfJourney)) return false;
  const arrives = headers.findIndex((header) => ARRIVAL.test(header.trim()));
  const isStay = arrives >= 0 && headers.slice(arrives).some((header) => DEPARTURE.test(header.trim()));
  if (!isStay && !headers.some((header) => saysOrigin(header) || GUEST_DELEGATION.test(header))) return false;
  return headers.some((header, index) => namesDelegation(header) || namesHostingPeople(table, header, index));
}

/** Whether the title of a table, or its columns together, say that guests came. */
export const tellsOfGuests = (table: Table): boolean => titlesSayGuestsCame(table) || columnsSayGuestsCame(table);

const BARE_DELEGATION =
  /^(?:delegations?|делегаци(?:я|и|ята)|delegation(?:en)?|delegazion[ei]|delegacij[ae]|délégations?|delegaci(?:ón|ones))$/iu;
const BARE_GUEST_DELEGATION = new RegExp(`^${GUEST_DELEGATION.source}$`, 'iu');
const isBareDelegation = (header: string): boolean =>
  BARE_DELEGATION.test(header.trim()) || BARE_GUEST_DELEGATION.test(header.trim());

/** Whether a header names whose delegations came, as another names who led them. */
export function isOrganisationOfDelegation(table: Table, header: string): boolean {
  const isLed = (other: string) => namesDelegation(other) && !isBareDelegation(other);
  return isBareDelegation(header) && table.header.some(isLed) && tellsOfGuests(table);
}
