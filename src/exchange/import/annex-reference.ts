const SEE =
  '(?:please )?(?:see|refer to|cf\\.?|as (?:per|in)|according to|виж(?:те)?|вж\\.?|съгласно|съгл\\.?|по|според|siehe|s\\.|laut|lt\\.|gemäß|gem\\.|vgl\\.?|vedi|v\\.|cfr\\.?|come da|secondo|glej|gl\\.?|po|voir|cf\\.?|selon|ver|véase|según)';
const THE =
  "(?:the|our|der|die|das|den|dem|il|lo|la|le|l[’']|in|im|als|nel(?:la|l[’'])?|all[’']|al|v|na|в|във|на|en|à|l[’'])";
const KIND =
  '(?:separate|enclosed|attached|full|detailed|приложен(?:ия|ият|ата|ото|ите|а|о)?|отделен|отделния|separat\\p{L}*|beiliegend\\p{L}*|beigefügt\\p{L}*|angehängt\\p{L}*|allegat[oaie]|separat[oaie]|priložen\\p{L}*|ločen\\p{L}*|ci-joint\\p{L}*|adjunt[oa])';
const DOCUMENT =
  '(?:annex(?:es)?|appendix|attachments?|enclosures?|lists?|file|sheet|table|programme|program|report|tab|приложени(?:е|ето|я|ята)|прил\\.|списък(?:а|ът)?|списъци(?:те)?|доклад(?:а|ът)?|програма(?:та)?|справка(?:та)?|файл(?:а)?|anlagen?|anhang|anhänge|beilagen?|beiblatt|liste|teilnehmerliste|firmenliste|bericht|programm|tabelle|blatt|allegat[oi]|all\\.|elenc(?:o|hi)|lista|programma|relazione|tabella|appendice|prilog[aeio]|seznam(?:u|om|a)?|poročil[ou]|program(?:u|a)?|annexes?|pièce jointe|anexos?|listado|informe)';
const TAIL = '(?:[\\s.:№#-]+(?:no\\.?|nr\\.?|n\\.|№|št\\.?)?\\s*(?:\\d{1,3}|[A-ZА-Я])(?![\\p{L}\\d]))?';
const BELOW =
  '(?:\\s+(?:below|attached|enclosed|of participants|of companies|of organi[sz]ations|separately|по-долу|на участниците|на фирмите|unten|anbei|der \\p{L}+|beiliegend|in calce|dei partecipanti|delle imprese|delle aziende|allegat[oa]|v prilogi|udeležencev|podjetij|spodaj|ci-joint\\p{L}*|adjunt[oa]))?';

const REFERENCES: readonly string[] = [
  `${SEE}(?:\\s+|(?<=\\.))(?:${THE}\\s*)?(?:${KIND}\\s+)?${DOCUMENT}${BELOW}`,
  `(?:in|im|in der|(?:като|в|във)|in|nell[’']|v|en)\\s+(?:${THE}\\s*)?(?:${KIND}\\s+)?(?:annex|appendix|attachment|приложение(?:то)?|anhang|anlage|allegato|prilogi|annexe|anexo)`,
  `(?:annex|appendix|attachment|приложение|прил\\.|anlage|anhang|beilage|allegato|all\\.|priloga|annexe|anexo)(?=[\\s.:№#-]*(?:no|nr|n|št)?[\\s.:№#-]*(?:\\d|[A-ZА-Я](?!\\p{L})))`,
  '(?:please )?see (?:attached|enclosed|separately|overleaf)',
  '(?:as )?(?:attached|enclosed)(?: lists?)?|(?:lists?|annex|appendix) (?:attached|enclosed|to follow|follows)',
  'приложен(?:о|и)?(?: списък)?|списък(?:ът)? (?:приложен|в приложение)',
  '(?:liste )?(?:anbei|beiliegend|beigefügt|angehängt)',
  '(?:elenco |lista )?(?:in allegato|allegat[oai])|elenco a parte',
  '(?:seznam )?(?:v prilogi|priložen[oai]?)',
  '(?:liste )?(?:ci-joint[es]*|en annexe)',
];
const REFERENCE = `(?:${REFERENCES.join('|')})${TAIL}`;
const WHOLE = new RegExp(`^[\\s([*]*${REFERENCE}[\\s.)\\]!]*$`, 'iu');

/** Such a reference behind a name: "Dubai Chambers (see annex)". */
export const REFERENCE_BEHIND = new RegExp(
  `(?<!\\s)(?:\\s*[([]\\s*${REFERENCE}\\s*[)\\]]|\\s*(?:,|\\s[–—-])\\s*${REFERENCE})[\\s.]*$`,
  'iu',
);

/** Whether a text only refers to another document for what it would say: "see annex", „по списък“, "siehe Anlage", "v. allegato". */
export const refersElsewhere = (text: string): boolean => WHOLE.test(text.trim());
