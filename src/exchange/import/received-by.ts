import { saysDelegationFrom, saysVisitedBy } from './direction-signs.ts';
import { headerKey } from './recognised-header.ts';

/** "Received by", as headers are compared: hosts of ours where the table is one of guests, and else of those visited. */
const RECEIVED_BY =
  /^(?:(?:guests?|visitors?) )?(?:(?:received|welcomed|greeted) by|(?:posreshtnat|priet)[aio]? ot|posreshtnal[aio]?|empfangen (?:von|durch)|begrusst von|(?:accolt|ricevut)[ioae] da|sprejel[aio]?|sprejeti? (?:od|s strani))$/u;
const OF_GUESTS =
  /(?:^| )(?:guests?|visitors?|visiting|gost(?:i|ite|je|a|ov)?|posetitel\p{L}*|gast|gaste|besucher\p{L}*|ospit[ei]|visitator[ei]|obiskoval\p{L}*)(?: |$)/u;

/** Whether a header says who received somebody. */
export const saysReceivedBy = (header: string): boolean => RECEIVED_BY.test(headerKey(header));

/** Whether a header names who received the guests of a table: `headers` are all of its columns, of which one holds guests. */
export function namesReceiving(header: string, headers: readonly string[]): boolean {
  const isOfGuests = (other: string) =>
    OF_GUESTS.test(headerKey(other)) || saysDelegationFrom(other) || saysVisitedBy(other);
  return saysReceivedBy(header) && headers.some((other) => !saysReceivedBy(other) && isOfGuests(other));
}
