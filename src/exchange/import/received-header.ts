import { headerKey } from './recognised-header.ts';

/** "Received by", as headers are compared: hosts of ours where the table is one of guests, and else of those visited. */
const RECEIVED_BY =
  /^(?:(?:guests?|visitors?) )?(?:(?:received|welcomed|greeted) by|(?:posreshtnat|priet)[aio]? ot|posreshtnal[aio]?|empfangen (?:von|durch)|begrusst von|(?:accolt|ricevut)[ioae] da|sprejel[aio]?|sprejeti? (?:od|s strani))$/u;

/** Who they are of: „Посрещнал (ТПП)“. */
const IN_BRACKETS = /[([][^()[\]]*[)\]]\s*$/u;

/** Whether a header says who received somebody. */
export const saysReceivedBy = (header: string): boolean =>
  [header, header.replace(IN_BRACKETS, '')].some((each) => RECEIVED_BY.test(headerKey(each)));

const LOOKED_AFTER = /^(?:betreut (?:von|durch)|looked after by)$/u;

/** Whether a header says who of ours looked after guests, where there are any: "Betreut durch". */
export const saysLookedAfter = (header: string): boolean => LOOKED_AFTER.test(headerKey(header));
