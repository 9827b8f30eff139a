import { withoutHonorifics } from './person-name.ts';

/** What has no word of an institution in its name and yet is one: "City of Graz", "Métropole de Lyon". */
const AUTHORITY =
  /^(?:City|Town|Municipality|Region) of\s|^(?:Stadt|Gemeinde|Comune di|Община|Столична община|Област|Métropole|Ville de|Mairie|Département de|Communauté|Pôle|Région|Diputación)\s|^(?:Métropole|Ville|Mairie|Département) d[’']/u;
/** What is of a place or a field: "Fira de Barcelona", "Ajuntament de Girona", "Port of Koper". */
const OF_PLACE =
  /^(?:Fira|Fiera|Fiere|Feria|Foire|Fair|Salon|Ajuntament|Ayuntamiento|Generalitat|Diputació|Cambra|Consell|Consorci|Consorzio|Consorcio|Port|Porto|Puerto|Câmara|Prefeitura|Parc|Parco|Parque|Polo|Ente|Camera|Provincia|Università|Universitat|Escola|Escuela|École|Scuola|Cité|Ciutat|Ciudad|Cidade|Città|Banca|Banco|Banque|Xarxa|Rede?|Rete|Réseau)\s(?:de|del|della|delle|dei|degli|di|do|da|dos|des|du|of|la)\s\p{Lu}|^(?:Fira|Ajuntament|Cambra|Port|École|Cité|Réseau|Fiera|Parc) (?:de l|d|dell)[’']/u;
/** "duisport AG": a name in small letters is one with its legal form behind it. */
const SMALL_WITH_FORM =
  /^\p{Ll}[\p{L}\p{Nd}.-]+\s(?:AG|GmbH|gGmbH|SE|KG|e\.\s?V\.|Ltd\.?|S\.?p\.?A\.?|S\.?r\.?l\.?|d\.\s?o\.\s?o\.|plc|Inc\.?)$/u;
/** German words that end with what an institution is: "Energiesparverband". */
const COMPOUND =
  /(?:^|[\s-])\p{Lu}\p{Ll}+(?:verband|verein|kammer|ministerium|gesellschaft|agentur|hochschule|institut|stiftung|behörde|netzwerk)(?=$|\s)/u;
/** "BolognaFiere", "Human.technology": capitals and dots within a word; not "MacArthur", nor an initial. */
const WITHIN_WORD = /\p{Ll}{4}\p{Lu}\p{Ll}|\p{L}{3}\.\p{Ll}{3}/u;
const ADDRESS = /@|www\.|https?:|\.(?:org|com|net|info|gov|edu|int|biz)(?!\p{L})/iu;
const CAPITALS = /^\p{Lu}{3,4}$/u;
/** Small letters without a vowel: "vbw". */
const CONSONANTS = /^(?!(?:tb[acd]|usw|bzw|pls|ltd|gmbh|hmm|mr|mrs)$)[bcdfghjklmnpqrstvwxz]{3,5}$/u;

/** Whether a text is written as organisations are and no person: with a capital within a word, small with a legal form. */
export function isMarkedOrganisation(text: string): boolean {
  const bare = withoutHonorifics(text.replace(/\([^()]*\)/gu, ' '));
  return (
    !ADDRESS.test(bare) && [AUTHORITY, OF_PLACE, SMALL_WITH_FORM, COMPOUND, WITHIN_WORD].some((mark) => mark.test(bare))
  );
}

/** Whether a text says of which place it is the city, the fair or the port. */
export const isOfPlace = (text: string): boolean => AUTHORITY.test(text) || OF_PLACE.test(text);

/** Whether a text is an abbreviation alone, which is an organisation rather than somebody: "WKO", "vbw". */
export function isAbbreviation(text: string): boolean {
  return CAPITALS.test(text) || CONSONANTS.test(text);
}
