const NOUN =
  '(?:delegations?|visits?|visitors?|guests?|missions?|делегаци(?:я|и)(?:те)?|посещения(?:та)?|визити(?:те)?|гост(?:и|ите)|мисии|delegationen|besuche[rn]?|gäste|delegacij\\p{L}*|obisk\\p{L}*|gost(?:je|i|ov))';
const CAME =
  '(?:incoming|inbound|received|hosted|приети(?:те)?|посрещнати(?:те)?|посрещане|прием(?:ане)?|входящи(?:те)?|гостуващи(?:те)?|eingehende[nr]?|empfangene[nr]?|sprejet[aeiho]+|dohodn\\p{L}+)';
const BEHIND =
  '(?:received|hosted|(?:в|при) нас|bei uns|in entrata|in arrivo|ricevut[aei]|accolt[aei]|reçue?s?|accueillie?s?|entrantes?|recibid[oa]s?|pri nas)';
const ROMANCE =
  '(?:delegazion[ei]|visite?|ospiti|missioni|délégations?|visiteurs|delegaci(?:ón|ones)|visitas?|visitantes|misiones)';
const BETWEEN = '(?:[ -]+\\p{L}+){0,3}[ -]+';
/** "Incoming delegations", „Приети чуждестранни делегации“, "Foreign delegations received", "Délégations reçues". */
const GUESTS_CAME = new RegExp(
  `(?<!\\p{L})(?:${CAME}${BETWEEN}${NOUN}|(?:${NOUN}|${ROMANCE})${BETWEEN}${BEHIND})(?!\\p{L})`,
  'iu',
);
/** Words by which the title is one of journeys as well, or of both. */
const WENT =
  /(?<!\p{L})(?:outgoing|outbound|sent|изходящ\p{L}*|изпратен\p{L}*|ausgehend\p{L}*|entsandt\p{L}*|in (?:uscita|partenza)|inviat[aei]|odhodn\p{L}+|poslan\p{L}*|sortante?s?|envoyée?s?|salientes?|enviad[oa]s?)(?!\p{L})/iu;

/** A title that is one of visitors and says no more: "Visitors 2025", "Visitor log", „Книга за гости“. */
const VISITORS =
  /(?<!\p{L})(?:visitors?|guests?|guest ?book|посетител(?:и|ите)|гост(?:и|ите)|besucher(?:innen|buch|liste)?|gäste(?:buch|liste)?|visitator[ei]|ospiti|obiskovalc[ie]v?|gostje|knjiga gostov|visiteurs|visitantes)(?!\p{L})/iu;
/** What a title of visitors may say beside. */
const BESIDE_VISITORS =
  /(?<!\p{L})(?:log|book|list|register|record|inbound|incoming|foreign|international|our|the|of|from|abroad|in|at|us|книга|списък|регистър|дневник|за|на|от|чужбина|чуждестранни|наши(?:те)?|у|при|нас|buch|liste|der|aus|dem|ausland|ausländische|internationale|unsere|bei|uns|registro|elenco|dei|degli|dall|estero|stranieri|internazionali|nostri|knjiga|seznam|evidenca|tujih|tuji|iz|tujine|naši|livre|liste|des|étrangers|nos|libro|lista|de|extranjeros|year|г|година)(?!\p{L})/giu;

function isOfVisitors(title: string): boolean {
  const rest = title.replace(VISITORS, ' ').replace(BESIDE_VISITORS, ' ');
  return VISITORS.test(title) && !/\p{L}/u.test(rest);
}

/** Whether the title of a table says that its rows are about guests who came, and not of journeys as well. */
export function titleSaysGuestsCame(title: string): boolean {
  return (GUESTS_CAME.test(title) || isOfVisitors(title)) && !WENT.test(title);
}
