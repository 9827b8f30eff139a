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

/** Whether the title of a table says that its rows are about guests who came, and not of journeys as well. */
export function titleSaysGuestsCame(title: string): boolean {
  return GUESTS_CAME.test(title) && !WENT.test(title);
}
