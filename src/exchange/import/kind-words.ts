import { fold } from '#src/select/fold.ts';
import { headerKey } from './recognised-header.ts';

/** Headers that say that their column tells a kind, and not of what. */
const BARE: ReadonlySet<string> = new Set(
  'kind,kinds,type,types,category,categories,вид,видове,тип,типове,категория,art,typ,kategorie,tipo,tipologia,genere,categoria,vrsta,tip,kategorija,catégorie,catégories,categoría,nature'
    .split(',')
    .map(fold),
);

/** Beginnings of words for what is held, or how; no organisation is of such a kind. */
const OF_EVENTS =
  /(?<!\p{L})(?:conferen|congress|train|seminar|webinar|workshop|fair(?!\p{L})|trade ?fair|expo|exhibition|meeting|visit|trip|tour(?!is)|mission|hackathon|pitch|networking|dinner|lunch|reception|round ?table|panel|presentation|lecture|kick-?off|interview|online|on-?line|virtual|remote|hybrid|in[ -]person|on[ -]?site|face to face|video|call(?!\p{L})|phone|zoom|конферен|конгрес|обуч|семинар|уебинар|форум|изложб|изложени|панаир|среща|срещи|посещени|визит|пътуван|командиров|мисия|хакатон|кръгла маса|представяне|лекция|работилница|прием(?!\p{L})|онлайн|присъств|хибрид|дистанц|виртуал|konferenz|kongress|tagung|gegenbesuch|schulung|fortbildung|weiterbildung|messe|ausstellung|treffen|besuch|besprechung|sitzung|reise|dienstreise|vortrag|präsenz|vor ort|fiera|convegno|congresso|formazione|corso|incontro|riunione|visita|viaggio|mostra|da remoto|in presenza|ibrid|konferenc|usposabljanje|delavnica|sejem|srečanje|sestanek|obisk|potovanje|na daljavo|v živo|hibrid|spletn|fórum|forum|congrès|formation(?!\p{L})|séminaire|atelier|salon(?!\p{L})|foire|réunion|rencontre|déplacement|voyage|entretien|assemblée|table ronde|en ligne|à distance|visio(?!n)|vidéo|téléphone|présentiel|distanciel|congreso|taller|feria|reunión|encuentro|viaje|jornada|asamblea|mesa redonda|en línea|presencial|híbrid)/iu;

/** Beginnings of words for what an organisation is. */
const OF_ORGANISATIONS =
  /(?<!\p{L})(?:universit|college|academ|school|compan|corporat|enterprise|business|firm|sme(?!\p{L})|start-?up|ngo|non-?profit|association|federation|foundation|cluster|network|chamber|ministr|municipal|city(?!\p{L})|government|public|authorit|agenc|institut|research|centre|center|hub(?!\p{L})|accelerat|incubat|bank|invest|fund|embass|consulat|hospital|museum|media|организац|университет|колеж|академи|училищ|компани|фирм|предприят|бизнес|стартъп|нпо|неправител|асоциац|сдружен|федерац|фондац|клъстер|мреж|камара|министер|общин|правител|държав|орган(?!\p{L})|агенци|институт|научн|център|хъб|акселератор|инкубатор|банк|инвест|фонд|посолств|консулств|universität|hochschule|unternehmen|firma|verein|verband|stiftung|kammer|gemeinde|behörde|agentur|forschung|zentrum|botschaft|università|azienda|impresa|associazione|fondazione|camera|ministero|comune|ente|agenzia|istituto|centro|banca|ambasciata|univerz|podjetje|združenje|društvo|fundacija|zbornica|ministrstvo|občina|agencija|inštitut|veleposlaništvo|entreprise|société|école|chambre|ministère|mairie|banque|ambassade|pôle(?!\p{L})|empresa|escuela|cámara|ayuntamiento|asociación|fundación|embajada)/iu;

/** Whether a header says that its column tells a kind, and not of what: "Type", "Вид", "Art / Type". */
export function isBareKind(header: string): boolean {
  const parts = header.split(/[/|()\n]/u).filter((part) => part.trim() !== '');
  return parts.length > 0 && parts.every((part) => BARE.has(headerKey(part)));
}

/** Whether a text is a kind of event, or how it is held: "Training", "online". */
export function isEventKind(text: string): boolean {
  return OF_EVENTS.test(text);
}

/** Whether a text is what an organisation may be: "University", "private company". */
export function isOrganisationKind(text: string): boolean {
  return OF_ORGANISATIONS.test(text) && !OF_EVENTS.test(text);
}
