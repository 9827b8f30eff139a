import type { Table } from '../table/table.ts';
import { namesDelegation, saysDelegationFrom, saysOrigin, saysVisitedBy } from './direction-headers.ts';
import { tellsOfGuests } from './guest-tables.ts';
import { saysLookedAfter, saysReceivedBy } from './received-header.ts';
import { headerKey, matchHeader } from './recognised-header.ts';
import { speaksOfOrganisations } from './said-of-others.ts';

const OF_GUESTS =
  /(?:^| )(?:guests?|visitors?|visiting|gost(?:i|ite|je|a|ov)?|posetitel\p{L}*|gast|gaste|besucher\p{L}*|ospit[ei]|visitator[ei]|obiskoval\p{L}*)(?: |$)/u;

/** "Hosted by": the partner where one travelled, one of ours, or an office at home, in a book of guests. */
const HOSTED_BY =
  /^(?:(?:was |were )?hosted by|(?:beherbergt|gehostet) (?:von|durch)|ospitat[ioae] da|gostila?i?|recu(?:e|s|es)? par|accueilli(?:e|s|es)? par|recibid[oa]s? por)$/u;

/** Whether another column than that of a header holds guests. */
export function isBesideGuests(header: string, headers: readonly string[]): boolean {
  const areDelegationsGuests = saysLookedAfter(header) || headers.some(saysOrigin);
  const isOfGuests = (other: string) =>
    OF_GUESTS.test(headerKey(other)) ||
    saysDelegationFrom(other) ||
    saysVisitedBy(other) ||
    (areDelegationsGuests && namesDelegation(other));
  const others = headers.filter((other) => other !== header && !saysReceivedBy(other));
  return others.some(isOfGuests);
}

/** Whether a header names who received the guests of a table, or looked after them: one of its columns holds guests, or its title says that they came. */
export const namesReceiving = (header: string, table: Table): boolean =>
  (saysLookedAfter(header) || saysReceivedBy(header)) && (isBesideGuests(header, table.header) || tellsOfGuests(table));

const REPRESENTATIVES =
  /^(?:representatives?|reps?|predstavitel(?:i|ite|yat|ya)?|vertreter(?:in|innen)?|rappresentant[ei]|predstavnik[aie]?|representants?|representantes?) (?:(?:of|the|na|des|der|del|dell|della|degli|de|la|l) )*(\p{L}+)$/u;

/** Whether a header names the representatives of those organisations that another column of its table names: "Rappresentanti dell'ente" beside "Ente". */
export function namesTheirPeople(header: string, headers: readonly string[]): boolean {
  const [, of = ''] = REPRESENTATIVES.exec(headerKey(header)) ?? [];
  const beginning = of.slice(0, Math.max(3, of.length - 3));
  const isOfThem = (other: string) =>
    other !== header &&
    matchHeader(other)[0]?.target === 'organisation' &&
    headerKey(other)
      .split(' ')
      .some((word) => word.startsWith(beginning));
  return speaksOfOrganisations(of) && headers.some(isOfThem);
}

const saysHostedBy = (header: string): boolean => HOSTED_BY.test(headerKey(header));

/** Whether a header names a delegation without saying whose, in a table that says by whom somebody was hosted. */
export function isDelegationBesideHosts(header: string, headers: readonly string[]): boolean {
  return namesDelegation(header) && headers.some(saysHostedBy);
}

/** Whether a header says by whom a delegation was hosted whose organisation another column names: so it may be people or offices of ours. */
export function namesHostsOfDelegation(header: string, headers: readonly string[]): boolean {
  const isOfPartners = (other: string) =>
    !saysHostedBy(other) && matchHeader(other)[0]?.target === 'organisation' && !namesDelegation(other);
  return saysHostedBy(header) && headers.some(namesDelegation) && headers.some(isOfPartners);
}
