/** Whose people a header says that it names, where it speaks of a side: "on the part of the partner", "Teilnehmer (intern)". */
export type HeaderSide = 'ours' | 'guests' | 'unsaid';

const word = (pattern: string): RegExp => new RegExp(`(?:^| )(?:${pattern})(?= |$)`, 'u');

/** "On the part of": in Bulgarian the word for a side is that for a country as well. A header is compared folded. */
const OF_A_SIDE = word(
  'ot strana na|ot (?!koya |chuzhda |dadena |vsyaka )\\S+ strana|on the part of|on behalf of|' +
    '(?:from|on|at|by|of) (?:the )?(?:\\S+ ){1,3}side|(?:our|their|partner|other|host|guest|opposite|visiting|foreign) side|' +
    '(?:dalla|da|di) (?:\\S+ )?parte|von ?seiten|seitens|' +
    '(?:von|auf|der) (?:\\S+ ){0,2}\\S*seite|(?:unsere|eigene|ihre|andere)r? seite|(?:partner|gegen|gast|gastgeber|kunden)seite|' +
    '[sz] (?:\\S+ )?strani|(?:de|du|a) (?:\\S+ )?(?:cote|part)|(?:de|por) (?:\\S+ )?parte',
);
const OURS = word(
  'our|ours|us|own|nash\\p{L}*|nas|nas[aei]\\p{L}{0,2}|unser\\p{L}*|eigene\\p{L}*|nostr\\p{L}|notre|nos|nous|nuestr\\p{L}*|klaster\\p{L}*|cluster\\p{L}*',
);
const THEIRS = word(
  'partn\\p{L}*|host\\p{L}*|domakin\\p{L}*|gastgeb\\p{L}*|gostitelj\\p{L}*|guest\\p{L}*|gast\\p{L}*|gost\\p{L}*|ospit\\p{L}*|visit\\p{L}*|' +
    'other|drug\\p{L}*|altr\\p{L}*|dell altra|ander\\p{L}*|gegen\\p{L}*|opposite|otsreshn\\p{L}*|their|theirs|tehn\\p{L}*|tyahn\\p{L}*|autre|otra|leurs?|su|ihr\\p{L}*|loro|njihov\\p{L}*|' +
    'foreign|chuzh\\p{L}*|extern\\p{L}*|compan\\p{L}*|firm\\p{L}*|organi\\p{L}*|institu\\p{L}*|kunden\\p{L}*',
);
/** Beside a word for people these say whose they are: "internal participants", „участници (външни)“. */
const INTERNAL = word('intern\\p{L}{0,3}|vatreshn\\p{L}*|notranj\\p{L}*|nash[aie]|nasi|eigene|unsere|ours|nostri|own');
/** The same, where nothing tells of others: "Our rep", „Наш представител“; not "Our partner's rep". */
const OUR = word(
  'our|nash\\p{L}{0,3}|nasa|nase|eigene\\p{L}{1,2}|unser\\p{L}{0,2}|nostr[aeo]|notre|nos(?= \\p{L})|nuestr[ao]s?|(?:from|of|on|at) us|(?:bei|von) uns|(?:ot|pri) nas|d[ai] noi|(?:de|chez|pour) nous',
);
const EXTERNAL = word(
  'extern\\p{L}{0,3}|estern\\p{L}|vanshn\\p{L}*|zunanj\\p{L}*|gosti|guests?|gaste|ospiti|gostje|tehen|tehn(?:i|a|o|iya|iyat|ite|ata)|theirs?|ihre?|loro|njihov\\p{L}?|leurs?|chuzhd[ia]|chuzhdestrann\\p{L}*|fremde|auslandisch\\p{L}*|foreign|stranier[ie]|tuj[ie]',
);

const PEOPLE =
  'attendees?|participants?|people|persons?|names?|reps?|representatives?|staff|team|delegates?|members?|attended|present';
/** "Attendees (us)": not "Who visited us". */
const PEOPLE_US = new RegExp(`^(?:${PEOPLE}) (?:us|nous|nosotros)$`, 'u');
const PEOPLE_THEM = new RegExp(`^(?:${PEOPLE}) (?:them|eux|ellos)$`, 'u');
const REPRESENTATIVE =
  '(?:representatives?|reps?|participants?|attendees?|delegates?|predstavitel(?:i|ite|yat|ya)?|uchastni(?:k|tsi|tsite)|vertreter(?:in|innen)?|teilnehm(?:er|erin|ende)|rappresentant[ei]|partecipant[ei]|predstavnik[aie]?|udelezen(?:ec|ci|ka|ke)|representants?)';
const OF_THE = '(?:(?:of|for|the|na|des|der|vom|del|dei|della|du) )*';
const PARTNERS = '(?:partners?|partnern|partnyor(?:a|i|at|ite)?|partnerj(?:a|i|ev)|partenaires?)';
/** "Partner's representative", „Представител на партньора“, "Vertreter Partner". */
const PARTNERS_PEOPLE = new RegExp(
  `^(?:${REPRESENTATIVE} ${OF_THE}${PARTNERS}|${PARTNERS} (?:s )?${REPRESENTATIVE})$`,
  'u',
);
const DELEGATION = '(?:delegation|delegazione|delegacija|delegatsiya(?:ta)?|gruppe|group)';
/** "Delegation Partner", „Делегация на партньора“; not "Delegation of partners", who may travel with us. */
const PARTNERS_DELEGATION = new RegExp(
  `^(?:${DELEGATION} (?:na |des |del |(?:of )?the )?${PARTNERS}|${PARTNERS} (?:s )?${DELEGATION})$`,
  'u',
);
/** Nothing but "Ours". */
const OURS_ALONE = /^(?:i |le |die )?(?:ours|nostri|nostre|nous|les notres|nosotros|nashi(?:te)?|unsere|nasi|nase)$/u;
/** "Ansprechpartner bei uns", „Лице за контакт при нас“. */
const CONTACT_WITH_US =
  /(?:ansprech|kontakt|contact|referent|kontaktn)\p{L}*(?: \p{L}+){0,2} (?:bei uns|with us|pri nas|da noi|presso di noi)$/u;

/** Whether a header names the delegation of the partner, who may have received us as well. `key`: as headers are compared. */
export const namesPartnersDelegation = (key: string): boolean => PARTNERS_DELEGATION.test(key);

/** Whether a header names who of ours is to be asked, which is no contact for the staff notes. `key`: as headers are compared. */
export const namesOurContact = (key: string): boolean => CONTACT_WITH_US.test(key);

/**
 * Whose people a header names that speaks of a side; `unsaid` where it does not say which one. `key`: the header as headers
 * are compared; `namesPeople`: whether another word of it means people.
 */
export function sideOf(key: string, namesPeople: boolean): HeaderSide | undefined {
  if (OURS_ALONE.test(key) || PEOPLE_US.test(key) || CONTACT_WITH_US.test(key)) return 'ours';
  if (PEOPLE_THEM.test(key) || PARTNERS_PEOPLE.test(key) || PARTNERS_DELEGATION.test(key)) return 'guests';
  if (OF_A_SIDE.test(key)) {
    const isOurs = OURS.test(key);
    return isOurs === THEIRS.test(key) ? (isOurs ? 'ours' : 'unsaid') : isOurs ? 'ours' : 'guests';
  }
  const isInternal = INTERNAL.test(key) || (OUR.test(key) && !THEIRS.test(key));
  const isExternal = EXTERNAL.test(key);
  return !namesPeople || isInternal === isExternal ? undefined : isInternal ? 'ours' : 'guests';
}
