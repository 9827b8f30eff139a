import { saysDelegationFrom, saysVisitedBy } from './direction-signs.ts';
import { saysReceivedBy } from './received-header.ts';
import { headerKey } from './recognised-header.ts';

const OF_GUESTS =
  /(?:^| )(?:guests?|visitors?|visiting|gost(?:i|ite|je|a|ov)?|posetitel\p{L}*|gast|gaste|besucher\p{L}*|ospit[ei]|visitator[ei]|obiskoval\p{L}*)(?: |$)/u;

/** Whether a header names who received the guests of a table: `headers` are all of its columns, of which one holds guests. */
export function namesReceiving(header: string, headers: readonly string[]): boolean {
  const isOfGuests = (other: string) =>
    OF_GUESTS.test(headerKey(other)) || saysDelegationFrom(other) || saysVisitedBy(other);
  return saysReceivedBy(header) && headers.some((other) => !saysReceivedBy(other) && isOfGuests(other));
}
