import type { GuestsAtHome } from './guests-at-home.ts';
import type { PlaceReader } from './place-reader.ts';

const BY = '(?:(?:via|by|over|on|through|per|чрез|през|по|в|über|tramite|su|prek) )?';
const WHAT =
  '(?: (?:meeting|event|call|conference|visit|session|room|среща|събитие|разговор|конференция|посещение|treffen|veranstaltung|sitzung|incontro|evento|riunione|srečanje|sestanek|dogodek))?';
const MEANS =
  '(?:on-?line|virtual(?:ly)?|remote(?:ly)?|(?:(?:ms|microsoft) )?teams|zoom|webex|skype|google meet|webinar|' +
  'video ?(?:call|conference|conferencing|link)|tele(?:phone )?conference|telephone|phone|онлайн|он-лайн|виртуалн[оаи]?|дистанционно|' +
  'видео ?(?:конференция|среща|разговор|връзка)|телефон[аъ]?|конферентна връзка|virtuell(?:e[srn]?)?|videokonferenz|telefonisch|' +
  'videoconferenza|virtuale|da remoto|a distanza|spletno|virtualno|na daljavo|videokonferenca)';
/** A text that says by what means people met, and nothing else. */
const ONLINE = new RegExp(`^${BY}${MEANS}${WHAT}[.!]?$`, 'iu');
const LINK =
  /^https?:\/\/[^\s/]*(?:zoom\.us|teams\.(?:microsoft|live)\.com|meet\.google\.com|webex\.com|skype\.com)\S*$/iu;
const LONGEST = 60;
const LONGEST_LINK = 2000;

/** Whether a text in place of a place says that there was none: "online", "Zoom", "онлайн среща". */
export function saysOnline(text: string): boolean {
  const plain = text.trim().replace(/\s+/g, ' ');
  return plain.length <= LONGEST
    ? ONLINE.test(plain) || LINK.test(plain)
    : plain.length <= LONGEST_LINK && LINK.test(plain);
}

/**
 * Reads a row whose place is none: it was held online, and nobody went to the country that it may name; the organisations met
 * are from there. `undefined` for any other row.
 */
export function heldOnline(
  { country, city, address }: { readonly country: string; readonly city: string; readonly address: string },
  places: PlaceReader,
): GuestsAtHome | undefined {
  const cells = [country, city, address];
  const online = cells.find(saysOnline);
  const isElsewhere = [city, address].some((cell) => cell !== '' && !saysOnline(cell));
  if (online === undefined || isElsewhere) return undefined;
  const nowhere = { countries: [], places: [], inferred: {}, faults: [], unmatched: [], online };
  if (country === '' || saysOnline(country)) return { places: nowhere, guestCountries: [] };
  const { countries, faults } = places.read(country, '', '');
  return { places: { ...nowhere, faults }, guestCountries: countries };
}
