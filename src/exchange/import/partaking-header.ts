import { headerKey } from './recognised-header.ts';

/** Words for those who took part, went along or belong to somebody; headers are compared folded. */
const PARTAKING =
  /(?:^| )(?:particip\p{L}*|taking part|attending|attendees?|accompanying|accompanied by|travell?ing|going|members?|uchastni\p{L}*|uchastv\p{L}*|vzeli uchastie|pridruzhava\p{L}*|chlen(?:ove|ovete|uvashti)?|teilnehm\p{L}*|beteiligt\p{L}*|mitreisende\p{L}*|mitfahrende\p{L}*|begleitende\p{L}*|mitglied\p{L}*|partecipant[ei]|aderenti|al seguito|accompagnat\p{L}*|sodelujoc\p{L}*|udelezen\p{L}*|clan(?:i|ice)|clanic[aei]?|membres?|adherentes?|accompagnant\p{L}*|miembros?|asistentes)(?= |$)/u;
const ORGANISATIONS =
  'compan(?:y|ies)|firms|business(?:es)?|enterprises|organi[sz]ations|institutions|kompani(?:i|ite)|firmi(?:te)?|druzhestva(?:ta)?|predpriyatiya(?:ta)?|organizatsii(?:te)?|institutsii(?:te)?|unternehmen|firmen|betriebe|organisationen|einrichtungen|institutionen|aziende|imprese|ditte|enti|societa|organizzazioni|istituzioni|podjetja|firme|organizacije|ustanove|entreprises|societes|organismes|empresas|organizaciones|entidades|instituciones';
const OF_ORGANISATIONS = new RegExp(`(?:^| )(?:${ORGANISATIONS})(?= |$)`, 'u');
/** Both in one word: "Mitgliedsunternehmen". */
const IN_ONE = /(?:^| )(?:teilnehmer?|mitglieds?)(?:unternehmen|firmen|betriebe|organisationen|einrichtungen)(?= |$)/u;
/** Words that say that they were met, or came: "participating partners", "visited". */
const OF_OTHERS =
  /(?:^| )(?:met|visited|visiting|visitors?|guests?|hosts?|hosting|foreign|external|local|partners?|partnyor\p{L}*|poseten\p{L}*|sreshtnat\p{L}*|chuzhd\p{L}*|domakin\p{L}*|gost\p{L}*|besucht\p{L}*|getroffen\p{L}*|auslandisch\p{L}*|gast\p{L}*|visitat\p{L}*|incontrat\p{L}*|ester[ei]|stranier[ei]|ospit\p{L}*|partnerji|obiskan\p{L}*|tuj[aei]|partenaires?|visitee?s|rencontree?s|etrang\p{L}*|visitad[ao]s|extranjer[ao]s)(?= |$)/u;

/** "Unternehmen / Teilnehmer" are both. */
const SEVERAL = /[/,;&+]|\s(?:and|und|и|e|in|et|y)\s/iu;

/**
 * Whether a header names organisations that took part, which may be ours that went along as well as those that were met:
 * "Participating companies", „Фирми участници“, "Teilnehmer (Firmen)".
 */
export function namesPartakingOrganisations(header: string): boolean {
  if (OF_OTHERS.test(headerKey(header))) return false;
  return header
    .split(SEVERAL)
    .map(headerKey)
    .some((key) => IN_ONE.test(key) || (PARTAKING.test(key) && OF_ORGANISATIONS.test(key)));
}
