import type { Direction } from '#src/domain/direction.ts';
import { fold } from '#src/select/fold.ts';

const WORDS: Readonly<Record<Direction, string>> = {
  outbound:
    'outbound, outgoing, outward, out, abroad, sent, travelled, командировка, пътуване, dienstreise, auswärts, gesendet, trasferta, viaggio, službeno potovanje, odhodni, odhodna, odhodne, odhod, изходящо, изходящ, изходяща, изходящи, изх, в чужбина, навън, ausgehend, ausland, in uscita, all estero, odhodno, v tujino, v tujini, im ausland, ins ausland, delegationsreise, delegationsreisen, unternehmerreise, unternehmerreisen, unternehmensreise, geschäftsreise, geschäftsreisen, auslandsreise, auslandsreisen, wirtschaftsreise, markterkundungsreise, ' +
    'partenza, partenze, in partenza, ausgang, ausreise, departure, departures, гостуваме, гостувахме, гостуване, ходим, отиваме, отидохме, заминаване, заминаваме, заминахме, пътуваме, пътувахме, gostujemo, potujemo, sortant, sortante, sortants, sortantes, déplacement, déplacements, voyage, à l étranger, départ, départs, saliente, salientes, salida, salidas, desplazamiento, viaje, en el extranjero',
  inbound:
    'inbound, incoming, ingoing, inward, in, hosted, hosting, received, guests, посрещнати, посрещане, прием, приехме, empfangen, empfang, eingeladen, ospitato, ospitati, ricevuti, gostili, dohodni, dohodna, dohodne, prihod, visiting us, visit to us, visited us, visitors, came to us, at us, with us, to us, входящо, входящ, входяща, входящи, вх, гости, при нас, у нас, на гости при нас, посещение при нас, bei uns, besuch bei uns, zu uns, da noi, pri nas, k nam, eingehend, gäste, in entrata, in arrivo, dohodno, gostje, ' +
    'accoglienza, приемане, delegationsbesuch, delegationsbesuche, delegationsempfang, ' +
    'arrivo, arrivi, eingang, einreise, arrival, arrivals, приемаме, посрещаме, посрещнахме, гостуват ни, гостуваха ни, гости ни, пристигане, gostimo, sprejemamo, sprejem, entrant, entrante, entrants, entrantes, reçu, reçue, reçus, reçues, visite reçue, visites reçues, délégation reçue, délégations reçues, accueil, accueilli, accueillis, chez nous, invités, arrivée, arrivées, recibido, recibida, recibidos, recibidas, visita recibida, delegación recibida, acogida, llegada, llegadas',
  home: 'home, local, at home, own city, у дома, местно, местен, вкъщи, zuhause, a casa, locale, doma, lokalno',
};

const DIRECTION_OF = new Map<string, Direction>(
  (['outbound', 'inbound', 'home'] as const).flatMap((direction) =>
    WORDS[direction].split(',').map((word): [string, Direction] => [fold(word), direction]),
  ),
);

/** What was outgoing or incoming, as texts are folded: "Outgoing visit", „входяща делегация“, "missione in uscita"; and of which sort: "Incoming study visit". */
const NOUN =
  /^(?:visits?|missions?|delegations?|trips?|mobility|travels?|guests?|poseshteni(?:e|ya)|vizit[ai]|delegatsi(?:ya|i)|misi(?:ya|i)|mobilnost|patuvan(?:e|iya)|gosti|besuche?|reisen?|delegationen|mobilitat|gaste|mission[ei]|visit[ae]|delegazion[ei]|viaggio?|mobilita|ospiti|obiski?|delegacij[ae]|misij[ae]|potovanj[ae]|gostje|visites|deplacements?|mobilite|delegacion(?:es)?|visitas|mision(?:es)?|business|study|trade|official|working|student|staff|sluzhebn[aoi]|rabotn[aoi]|uchebn[aoi]|targovsk[aoi])$/u;
/** What is held, and by itself says nobody travelled: "dogodek doma", „събитие у нас“. */
const EVENT =
  /^(?:events?|sabiti(?:e|ya)|meropriyati(?:e|ya)|veranstaltung(?:en)?|event[oi]|dogod(?:ek|ki)|evenements?|eventos?)$/u;
const HERE: ReadonlySet<string> = new Set(
  'at home,in house,у дома,вкъщи,у нас,при нас,zuhause,zu hause,im haus,bei uns,a casa,in sede,da noi,doma,pri nas,chez nous,en casa'
    .split(',')
    .map(fold),
);
/** Between what was done and who came or went: „посрещане на делегация“. */
const OF = /^(?:of|an?|the|na|edna|der|einer|von|di|una|della|de|d|une)$/u;
const LONGEST = 60;
const SHORTEST = 4;
/** "Ausgehende Reise", "eingehender Besuch". */
const GERMAN_ENDING = /e[rsn]?$/u;

/** Adjectives that say nothing else, as texts are folded: "Empfang" and "visit" may be kinds of events. */
const NOTHING_ELSE =
  /(?:^| )(?:outbound|outgoing|inbound|incoming|ingoing|izhodyasht\S*|vhodyasht\S*|ausgehend\S*|eingehend\S*|in (?:uscita|partenza|entrata|arrivo)|odhodn\S*|dohodn\S*|sortante?s?|entrante?s?|salientes?)(?: |$)/u;

/** The direction that a text names which can be nothing but that, wherever it stands: "incoming", „входящо посещение“. */
export function plainDirection(text: string): Direction | undefined {
  const direction = readDirection(text);
  return direction !== undefined && NOTHING_ELSE.test(fold(text)) ? direction : undefined;
}

/** Whether a text is a word for a direction and says nothing of what it was besides. */
export const isDirectionAlone = (text: string): boolean => DIRECTION_OF.has(fold(text));

/** The direction that a word names, by itself or of a visit; `undefined` where it names none. */
export function readDirection(text: string): Direction | undefined {
  if (text.length > LONGEST) return undefined;
  const key = fold(text);
  const own = DIRECTION_OF.get(key);
  const words = key.split(' ');
  const others = words.filter((word) => !NOUN.test(word));
  if (own !== undefined) return own;
  const beside = words.filter((word) => !EVENT.test(word));
  if (beside.length < words.length && HERE.has(beside.join(' '))) return 'home';
  if (others.length === words.length) return undefined;
  const said = others.join(' ');
  const bare = others.filter((word) => !OF.test(word)).join(' ');
  const direction =
    DIRECTION_OF.get(said) ?? DIRECTION_OF.get(bare) ?? DIRECTION_OF.get(said.replace(GERMAN_ENDING, ''));
  // "Visit in" names none, nor does "home visit".
  return direction === 'home' || others.join('').length < SHORTEST ? undefined : direction;
}
