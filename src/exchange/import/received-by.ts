import { namesDelegation, saysDelegationFrom, saysVisitedBy } from './direction-signs.ts';
import { saysReceivedBy } from './received-header.ts';
import { headerKey, matchHeader } from './recognised-header.ts';

const OF_GUESTS =
  /(?:^| )(?:guests?|visitors?|visiting|gost(?:i|ite|je|a|ov)?|posetitel\p{L}*|gast|gaste|besucher\p{L}*|ospit[ei]|visitator[ei]|obiskoval\p{L}*)(?: |$)/u;

/** "Hosted by": the partner where one travelled, one of ours, or an office at home, in a book of guests. */
const HOSTED_BY =
  /^(?:(?:was |were )?hosted by|(?:beherbergt|gehostet|betreut) (?:von|durch)|ospitat[ioae] da|gostila?i?|recu(?:e|s|es)? par|accueilli(?:e|s|es)? par|recibid[oa]s? por)$/u;

/** Whether a header names who received the guests of a table: `headers` are all of its columns, of which one holds guests. */
export function namesReceiving(header: string, headers: readonly string[]): boolean {
  const isOfGuests = (other: string) =>
    OF_GUESTS.test(headerKey(other)) || saysDelegationFrom(other) || saysVisitedBy(other);
  return saysReceivedBy(header) && headers.some((other) => !saysReceivedBy(other) && isOfGuests(other));
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
