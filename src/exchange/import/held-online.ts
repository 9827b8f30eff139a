import type { GuestsAtHome } from './guests-at-home.ts';
import type { ReadPlaces, ReadsPlaces } from './read-places.ts';

const BY =
  '(?:(?:via|by|over|on|in|through|per|mit|bei|чрез|през|по|в|с|със|über|tramite|su|con|prek|preko|po|z|s|en|par|por) )?';
const WHAT =
  '(?: (?:meeting|event|call|conference|visit|session|room|среща|събитие|разговор|конференция|посещение|treffen|veranstaltung|sitzung|incontro|evento|riunione|srečanje|sestanek|dogodek|posvet|konferenca|predstavitev|pogovor))?';
const MEANS =
  '(?:on-?line|virtual(?:ly)?|remote(?:ly)?|(?:(?:ms|microsoft) )?teams(?:a|u|om|ih)?|zoom(?:a|u|om)?|webexa?|skypea?|google meeta?|webinar(?:ja)?|video|' +
  'video ?(?:call|conference|conferencing|link)|tele(?:phone )?conference|telephone|phone|онлайн|он-лайн|виртуалн[оаи]?|дистанционно|' +
  'видео ?(?:конференция|среща|разговор|връзка)|телефон[аъ]?|конферентна връзка|virtuell(?:e[srn]?)?|videokonferenz|telefonisch|' +
  'en ligne|à distance|visio(?:conférence)?|vidéoconférence|téléphone|virtuelle|en línea|a distancia|videoconferencia|teléfono|' +
  'видео|видеовръзка|тиймс|зуум|скайп|videochiamata|videoconferenza|virtuale|da remoto|a distanza|splet(?:a|u|n[aeio])?|virtualno|na daljavo|videokonferenc[aeio]|telefona|telefonu)';
const OF_WHAT =
  "(?:(?:(?:the|das|die|der|la|il|le) |l')?(?:meeting|event|visit|trip|conference|среща(?:та)?|събитие(?:то)?|посещение(?:то)?|конференция(?:та)?|treffen|besuch|veranstaltung|sitzung|termin|incontro|evento|riunione|srečanje|sestanek|dogodek|réunion|rencontre|visite|événement|reunión|encuentro|visita) )?";
/** A text that says by what means people met, and nothing else. */
const ONLINE = new RegExp(`^${OF_WHAT}${BY}${MEANS}${WHAT}[.!]?$`, 'iu');
const WAS =
  '(?:(?:was|took place|took part|held|attended|participated|joined|happened|only|се|е|беше|проведе|проведен[ао]?|състоя|участие|участва(?:хме|ха)?|само|премина|wurde|fand|ist|hat|nur|teilnahme|teilgenommen|durchgeführt|si è|è stat[oa]|svolt[oa]|tenut[oa]|solo|partecipazione|je|bil[oa]?|izveden[oa]|potekal[oa]?|samo|udeležba|s.est|a été|tenue?|réalisée?|eu lieu|a|se|realizó|celebró|fue|realizad[oa]) )*';
const DONE =
  '(?: (?:held|only|instead|participation|attendance|format|проведен[ао]?|участие|формат|се проведе|само|statt|stattgefunden|durchgeführt|abgehalten|gehalten|teilgenommen|teilnahme|svolt[oa]|solo|izveden[oa]|samo))*';
const REASON =
  '(?:,? (?:due|because|owing|as|since|instead|поради|заради|вместо|wegen|aufgrund|statt|anstatt|a causa|causa|per|invece|zaradi|namesto|en raison|pour cause|à cause|au lieu|por|debido) .{1,60})?';
/** A remark that says so in a sentence: "проведе се онлайн поради Ковид", "fand online statt". */
const ONLINE_SAID = new RegExp(`^${OF_WHAT}${WAS}${BY}${MEANS}${WHAT}${DONE}${REASON}[.!]?$`, 'iu');
const LONGEST_REMARK = 120;
/** Words for that among others; of telephones and makers of programs other things are said, too. */
const NAMES_ONLINE =
  /(?<![\p{L}\d])(?:on-?line|virtual(?:ly)?|remote(?:ly)?|webinar|video ?(?:call|conference)|онлайн|он-лайн|виртуалн[оаи]?|дистанционно|видео ?(?:конференция|среща|разговор)|virtuell(?:e[srn]?)?|videokonferenz|videoconferenza|da remoto|a distanza|virtuale|na daljavo|spletn\p{L}+ (?:sestan\p{L}+|srečanj\p{L}*|dogod\p{L}+|konferenc\p{L}*|posvet\p{L}*|pogovor\p{L}*)|virtualno|videokonferenc[aeio]|(?:prek|preko|po) (?:spleta|spletu|zooma?|teamsa?)|per (?:video|zoom|teams)|en ligne|visioconférence|vidéoconférence|à distance|en línea|videoconferencia)(?![\p{L}\d])/iu;
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

/** Whether a whole remark says so, perhaps in a sentence and with its reason. */
export function remarksOnline(text: string): boolean {
  const plain = text.trim().replace(/\s+/g, ' ');
  return saysOnline(plain) || (plain.length <= LONGEST_REMARK && ONLINE_SAID.test(plain));
}

/** Whether a text speaks of something online among other words. */
export const namesOnline = (text: string): boolean => NAMES_ONLINE.test(text);

/**
 * Reads a row whose place is none: it was held online, and nobody went to the country that it may name; the organisations met
 * are from there. So it is with any place where another cell says so. `undefined` for any other row. `said`: what another cell says.
 */
export function heldOnline(
  { country, city, address }: { readonly country: string; readonly city: string; readonly address: string },
  places: ReadsPlaces,
  said?: string,
): GuestsAtHome | undefined {
  const cells = [country, city, address];
  const online = said ?? cells.find(saysOnline);
  const elsewhere = [city, address].filter((cell) => cell !== '' && !saysOnline(cell));
  if (online === undefined || (said === undefined && elsewhere.length > 0)) return undefined;
  const nowhere = { countries: [], places: [], inferred: {}, faults: [], unmatched: [], online };
  if (elsewhere.length > 0) {
    const faults = [
      {
        code: 'online-place' as const,
        cell: city === '' ? ('address' as const) : ('city' as const),
        found: (cells.includes(online) ? elsewhere : [...elsewhere, online]).join(' · '),
      },
    ];
    const stated = country === '' || saysOnline(country) ? undefined : places.read(country, '', '');
    const countries = (stated ?? places.read('', city, address)).countries;
    const all = [...faults, ...(stated === undefined ? [] : faultsOf(country, stated))];
    return { places: { ...nowhere, faults: all }, guestCountries: countries };
  }
  if (country === '' || saysOnline(country)) return { places: nowhere, guestCountries: [] };
  const stated = places.read(country, '', '');
  return { places: { ...nowhere, faults: faultsOf(country, stated) }, guestCountries: stated.countries };
}

/** What is left out of a cell of countries: its cities too, as nobody went there. */
const faultsOf = (country: string, { places, faults }: ReadPlaces): ReadPlaces['faults'] =>
  places.length === 0 ? faults : [...faults, { code: 'online-place', cell: 'country', found: country }];
