import { headerKey } from './recognised-header.ts';

/** Beginnings of words for money, weights, lengths, times and counts, as headers are compared: in English, Bulgarian, German, Italian, Slovene. */
const WORDS =
  'cost|budget|amount|price|fee|expens|expend|spend|spent|funding|grant|subsist|allowance|per diem|reimburs|refund|quantit|qty|weight|distance|mileage|emission|co2|headcount|pax|fare|' +
  'byudzhet|razhod|raznosk|suma|stoynost|tsena|broy|kolichestv|teglo|razstoyani|dnevni pari|finansiran|emisi|taksa|' +
  'kosten|betrag|preis|gesamtkosten|anzahl|ausgaben|aufwand|gewicht|entfernung|zuschuss|spesen|tagegeld|ausstoss|' +
  'cost[oi]|importo|importi|prezzo|spes[ae]|contribut|quota|quantita|peso|distanza|rimborso|diaria|finanziament|' +
  'strosek|strosk|znesek|zneski|cena|vsota|stevil|kolicin|teza|razdalj|proracun|dnevnic|izpust';
const OF_AMOUNTS = new RegExp(`(?:^| )(?:${WORDS})|(?:^| )(?:number|no|numero|br) (?:of|di) |^br `, 'u');
const CURRENCY = /[€$£¥%]|(?<!\p{L})(?:EUR|USD|GBP|CHF|BGN|SIT|HUF|RON|лв|лева|euro|евро)(?!\p{L})/iu;
/** A unit in brackets at the end: "CO2 (t)", "Distance [km]". */
const IN_UNITS =
  /[([]\s*(?:in\s)?(?:t|kg|g|km|mi|miles|m|h|hrs?|hours|min|тона|тон|т|кг|км|ч|бр\.?|pcs|stk|kom|n)\s*[)\]]\s*$/iu;

/** Whether a header names money, a weight, a length, a count or a unit, so that whole numbers below it are no dates. */
export function namesAmount(header: string): boolean {
  return CURRENCY.test(header) || IN_UNITS.test(header) || OF_AMOUNTS.test(headerKey(header));
}
