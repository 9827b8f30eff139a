/** "Visited by": guests if they are others, travellers if they are ours. */
const VISITED_BY =
  /(?<!\p{L})(?:visit(?:ed|s)? (?:by|from)|besuch(?:e|t)? (?:von|durch|aus)|(?:посетен[аои]?|посещени[ея]|визит[аи]) от|visit[ae] d[ai]|visitat[oaie] d[ai]|visit(?:é[es]*|es?) par|visitad[oa]s? por|obisk[ai]? (?:od|iz|s strani)|who (?:visited|came)(?: (?:to )?us)?|wer (?:hat uns besucht|kam(?: zu uns)?|war (?:hier|da|zu besuch))|chi (?:ci ha visitato|è venuto)|kdo (?:nas je obiskal|je prišel)|ко[йи] (?:ни (?:е )?посетил?и?|дойде|дойдоха))(?: (?:whom|кого|wem|chi|koga))?\s*[:?]?$/iu;
/** "Delegation from": the guests', not who travelled. */
const DELEGATION_FROM =
  /(?<!\p{L})(?:делегаци(?:я|и|ята|ите)|delegations?|delegationen|delegazion[ei]|delegacij[aei]|délégations?|delegaci(?:ón|ones)) (?:от|from|aus|von|da|di|iz|od|de|du|venant de|venue de)\s*[:?]?$/iu;
/** "Guests from": people or organisations, or where they are from. */
const GUESTS_FROM =
  /(?<!\p{L})(?:(?:guests?|visitors?|visits?) from|(?:гост(?:и|ите)?|посетител(?:и|ите)?) от|(?:gast|gäste|besucher(?:innen)?) aus|(?:ospit[ei]|visitator[ei]) d[ai]|(?:gost(?:je|i)?|obiskovalc[ie]) iz|(?:visiteurs|invité[es]*) (?:de|venant de|venus? de)|(?:visitantes?|invitad[oa]s?) de)\s*[:?]?$/iu;
/** "Visiting delegation": those who came. */
export const GUEST_DELEGATION =
  /(?<!\p{L})(?:(?:visiting|incoming|inbound|foreign|guest) delegations?|(?:гостуващ|чуждестранн|входящ)\p{L}+ делегаци\p{L}+|(?:gast|besuchs|besucher)delegation(?:en)?|(?:besuchende|ausländische) delegation(?:en)?|delegazion[ei] (?:ospit[ei]|in visita|ester[ae]|stranier[ae])|(?:gostujoč|tuj)[aei] delegacij[aei]|délégations? (?:invitées?|reçues?|étrangères?|en visite)|delegaci(?:ón|ones) (?:visitantes?|extranjeras?|recibidas?))(?!\p{L})/iu;
export const VISITORS = new RegExp(
  `${GUEST_DELEGATION.source}|visitor|visiting|incoming|received|посетител|посрещнат|besucher|visitator|obiskovalc|visiteu|visitante|reçu|accueilli|recibid|${DELEGATION_FROM.source}|${VISITED_BY.source}`,
  'iu',
);
export const GUESTS =
  /(?<!\p{L})(?:guests?(?! and)|гост(?:и|ите)?|gast|gäste|ospit[ei]|gost(?:je|i)?|invité[es]*|invitad[oa]s?)(?!\p{L})/iu;
const DELEGATION = /d[eé]l[eé]gation|делегаци|delegazion|delegacij|delegaci[oó]n/iu;
const OF_OURS =
  /(?<!\p{L})(?:our|us|members?|наш\p{L}*|нас|член\p{L}*|unser\p{L}*|mitglied\p{L}*|nostr\p{L}*|člani?|naš\p{L}*|notre|nos|nous|membres?|nuestr\p{L}*|miembros?)(?!\p{L})/iu;
export const HOSTS =
  /(?<!\p{L})(?:host(?:s|ed by)?|домакин(?:и|ът|ите)?|domakin|при кого|gastgeber\p{L}*|ospitat\p{L}*|gostitelj\p{L}*|anfitri\p{L}*)(?!\p{L})/iu;
export const ORIGIN =
  /origin|home[\s_-]+(?:country|city|town)|heimat(?:land|stadt|ort)|country of (?:the )?(?:guest|visitor|delegation)|произход|на гост|откъде|herkunft|provenienza|izvor|porekl|origen|provenance|procedencia|от коя държава/iu;
export const TRAVEL = /travel|who went|пътува|замина|командир|reisen|viaggia|potnik|voyageu|viajer/iu;
export const DESTINATION =
  /destination|visited|дестинаци|посетен|ziel(?:land|ort)|reise(?:land|ziel)|besucht|destinazion|visitat[oaie](?!\p{L})|obiskan|ciljn|destinacij|visitée?s?(?!\p{L})/iu;
/** "Host country": where one went, or one's own where guests came. */
export const HOST_PLACE =
  /(?<!\p{L})(?:host(?:ing)?[\s_-]*(?:country|city|town|place|location)|(?:country|city) of (?:the )?hosts?|(?:paese|città|citta|nazione|località) ospitante|gast(?:geber)?(?:land|stadt|ort)|(?:страна|държава|град|място)(?:та|ът|а)?[\s-]+домакин\p{L}*|домакинск\p{L}* (?:страна|държава|град)|приемащ\p{L}* (?:страна|държава|град|място)|(?:država|mesto|kraj) gostitelj\p{L}*|gostiteljsk\p{L}* (?:država|mesto|kraj)|(?:pays|ville|lieu) (?:hôte|d['’]accueil)|(?:país|ciudad) anfitri[oó]na?)(?!\p{L})/iu;
export const JOURNEY =
  /travel|trip(?!\p{L})|trips|journey|who went|(?<!\p{L})(?:dienst|geschäfts)?reise|(?<!от)пътува|замина|командир|viaggi|trasfert|missioni|potnik|potovanj|voyage|déplacement|viaje/iu;

/** Whether a header speaks of hosts or guests, whichever they were in a row: "Host / guest". */
export function namesHostsOrGuests(header: string): boolean {
  return HOSTS.test(header) && (GUESTS.test(header) || VISITORS.test(header));
}

/** Whether a header speaks of hosts, who may be organisations or people. */
export function namesHosts(header: string): boolean {
  return HOSTS.test(header);
}

/** Whether a header says that somebody came without saying whether they are ours: "Visited by", „Посещение от“. */
export function saysVisitedBy(header: string): boolean {
  return VISITED_BY.test(header);
}

/** Whether a header asks from whom, or from where, somebody came: "Visit from", „Гости от“. */
export const saysCameFrom = (header: string): boolean =>
  [VISITED_BY, DELEGATION_FROM, GUESTS_FROM].some((pattern) => pattern.test(header));

/** Whether a header asks where guests come from: "Provenienza", "Guests from". */
export const saysOrigin = (header: string): boolean => ORIGIN.test(header) || saysCameFrom(header);

const BARE_GUESTS =
  /^(?:guests?|visitors?|гост(?:и|ите)?|посетител(?:и|ите)?|gast|gäste|besucher(?:innen)?|ospit[ei]|visitator[ei]|gost(?:je)?|obiskovalc[ie]|visiteurs?|invité[es]*|visitantes?|invitad[oa]s?)\s*[:?]?$/iu;

/** Whether a header names guests and says nothing else of them: "Visitors", „Гости“. */
export const namesGuestsAlone = (header: string): boolean => BARE_GUESTS.test(header.trim());

/** Whether a header of cities says that they are the guests': where these come from, or the guests themselves. */
export const namesTheirCity = (header: string): boolean => saysOrigin(header) || namesGuestsAlone(header);

/** Whether a header names of whom, or from where, a delegation of guests came: "Delegation from". */
export function saysDelegationFrom(header: string): boolean {
  return DELEGATION_FROM.test(header);
}

/** Whether a header names a delegation, and neither ours nor one that travelled. */
export const namesDelegation = (header: string): boolean =>
  DELEGATION.test(header) && !OF_OURS.test(header) && !TRAVEL.test(header);
