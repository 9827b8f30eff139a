import { REFERENCE_BEHIND, refersElsewhere } from './annex-reference.ts';
import { callsGuestsAlone } from './nation-of-guests.ts';
import { meansNobody } from './pronoun.ts';

const SOME =
  'various|several|different|many|multiple|other|local|some|numerous|diverse|verschiedene|mehrere|viele|weitere|lokale|' +
  'einige|andere|различни|разни|няколко|много|други|местни|diversi|vari|varie|molti|molte|alcuni|alcune|altri|altre|' +
  'différent[es]*|plusieurs|diverses?|autres|quelques|locales|vari[oa]s|distint[oa]s|algun[oa]s|otr[oa]s|različn[aei]h?|razn[aei]|več|številn[aei]|drug[aei]|lokaln[aei]|\\d{1,3}';
const NO =
  'no|none|without|без|няма|не е имало|kein|keine|ohne|nessuna?|nessun|senza|brez|ni|ni bilo|aucune?|pas de|sans|ningun[oa]?|ningún|sin';
const MEETINGS =
  'meetings?|срещ[аи]|treffen|gespräche?|termine?|incontr[io]|sestank(?:i|ov|a)?|appointments?|визити|посещения|visits?|контакти|contacts?|réunions?|rencontres?|visites?|entretiens?|rendez-vous|reuni(?:ón|ones)|encuentros?|visitas?|contactos?';
const ORGANISATIONS =
  'compan(?:y|ies)|firms?|organi[sz]ations?|partners?|institutions?|stakeholders|start-?ups?|participants|exhibitors|' +
  'delegations?|agencies|universities|firmen|unternehmen|organisationen|einrichtungen|institutionen|partnern?|startups|aussteller|' +
  'фирм[аи]|компани[яи]|организаци[яи]|партньори?|институци[яи]|стартъп(?:и|а)?|участници|изложители|агенции|университети|' +
  'aziende|imprese|enti|organizzazion[ei]|società|istituzioni|partner|entreprises?|sociétés?|organismes?|partenaires?|établissements?|empresas?|socios?|entidades|instituciones|podjet(?:ja|ij|je)|organizacij[aei]?|ustanov[ae]?|partnerji(?:ev)?';
const END = '(?:[\\s.!]|\\([^()]*\\))*$';
const WORD = '(?:\\p{L}+\\s+)?';
const AND = '(?:and|и|und|e|in|plus|ter|както и|[+&])';
const OTHERS = '(?:others?|more|други|др\\.?|още|weiteren?|andere|altr[ie]|drug[ie]h?)';
const AND_SO_ON =
  '(?:et al\\.?|etc\\.?|и др\\.?|и т\\.\\s?н\\.?|u\\.\\s?a\\.?|usw\\.?|ecc\\.?|itd\\.?|idr\\.?|i dr\\.?)';

/** "others on request", "weitere auf Anfrage". */
const ON_REQUEST = `(?:\\s+(?:on|upon|by|to|auf|nach|по|при|su|a|na|sur|à|bajo)\\s+\\p{L}+(?:\\s\\p{L}+)?)`;
const OTHERS_ALONE = `(?:others?|further|други|weitere|andere|altr[ie]|drug[ie]|autres|otr[oa]s)`;

const NOBODY = new RegExp(`^(?:${NO})\\s+${WORD}(?:${MEETINGS}|${ORGANISATIONS})(?:\\s+\\p{Ll}+)?${END}`, 'iu');
const UNNAMED = new RegExp(
  `^(?:(?:${SOME})\\s+${WORD}(?:${ORGANISATIONS})(?:\\s+${AND}\\s+${WORD}(?:${ORGANISATIONS}))?|various|several|others?|различни|разни|други|verschiedene|diverse|diversi|vari|altri|različni|razni|drugi)${END}`,
  'iu',
);
const COUNT = '(?:още\\s+)?(?:(?:\\d{1,3}|several|many|some|няколко|много|einige|alcuni|več)\\s+)?';
const FURTHER: readonly RegExp[] = [
  REFERENCE_BEHIND,
  new RegExp(`\\s*\\(\\s*(?:${AND}\\s*)?(?:${COUNT}${OTHERS}|${AND_SO_ON})(?:\\s+\\p{L}+){0,2}\\s*\\)\\s*$`, 'iu'),
  new RegExp(`\\s*[,+]?\\s*(?<![\\p{L}\\d])${AND}\\s*${COUNT}${OTHERS}(?:\\s+(?:${ORGANISATIONS}))?\\s*$`, 'iu'),
  new RegExp(`,?\\s+${AND_SO_ON}\\s*$`, 'iu'),
  new RegExp(`\\s*,\\s*(?:${AND}\\s+)?${COUNT}${OTHERS_ALONE}(?:\\s+(?:${ORGANISATIONS}))?${ON_REQUEST}?${END}`, 'iu'),
  /\s*\+\s*\d{1,3}\s*$/u,
];
const DITTO =
  /^(?:същ\.|съ[щш](?:ото|ата|ите|ия|ият|о)(?: място| град| държава| организация)?|като (?:горното|горния ред|по-горе)|горното|виж(?:те)? (?:горе|по-горе|горния ред)|пак там|ditto|do\.|dto\.?|dito|idem|id\.|ibid\.?|(?:the )?same(?: as (?:above|before))?|as above|see above|wie oben|s\.\s?o\.?|siehe oben|gleich(?:e|er|es)?|dasselbe|derselbe|dieselbe|voir ci-dessus|comme ci-dessus|(?:le|la|les) mêmes?|ídem|(?:el|la) mism[oa]|come sopra|c\.\s?s\.|lo stesso|la stessa|vedi sopra|isto|enako|kot zgoraj|glej zgoraj|[-–—\s]*(?:["„“”″〃]|''|``|´´|‘‘|’’|\/\/|\\\\|\|\|)[-–—\s"„“”″'`´‘’/\\|]*)$/iu;
const LONGEST = 300;

const OTHERS_ON_REQUEST = new RegExp(
  `^(?:(?:${AND}\\s+)?${COUNT}${OTHERS_ALONE}(?:\\s+(?:${ORGANISATIONS}))?${ON_REQUEST}|${AND}\\s+${COUNT}${OTHERS}(?:\\s+(?:${ORGANISATIONS}))?|${AND_SO_ON})${END}`,
  'iu',
);

/** Whether a text says that no organisation was met, or that there were some without naming them: "no meetings", "nobody", "various companies", "see annex", "Slovak delegation". */
export function namesNone(text: string): boolean {
  const plain = text.trim();
  const isNone =
    NOBODY.test(plain) ||
    UNNAMED.test(plain) ||
    OTHERS_ON_REQUEST.test(plain) ||
    refersElsewhere(plain) ||
    meansNobody(plain) ||
    callsGuestsAlone(plain);
  return plain.length < LONGEST && isNone;
}

/** Whether a question mark stands behind a name, so that nobody says it was that one: "LEAG Innovation?", "AVL (?)". */
export const isQuestioned = (text: string): boolean => text.length < LONGEST && /\p{L}.*\?\)?\s*$/su.test(text);

/** Whether a text refers to the row above: "ditto", "същото", "-"-", "-//-". */
export function isDitto(text: string): boolean {
  return text.length < LONGEST && DITTO.test(text.trim());
}

/** A name without those whom it does not name, and what was cut: "Nesta (and 3 others)", "Nesta и др.". */
export function withoutFurther(text: string): { readonly name: string; readonly further: string } {
  if (text.length >= LONGEST) return { name: text, further: '' };
  for (const pattern of FURTHER) {
    const found = pattern.exec(text);
    if (found === null || found.index === 0) continue;
    return { name: text.slice(0, found.index).trim(), further: found[0].replace(/^[\s,]+/, '').trim() };
  }
  return { name: text, further: '' };
}
