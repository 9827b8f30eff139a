import { headerKey, matchHeader } from './recognised-header.ts';

/** Words for those who took part, went along or belong to somebody; headers are compared folded. */
const PARTAKING =
  /(?:^| )(?:particip\p{L}*|taking part|attending|attendees?|accompanying|accompanied by|travell?ing|going|members?|uchastni\p{L}*|uchastv\p{L}*|vzeli uchastie|pridruzhava\p{L}*|chlen(?:ove|ovete|uvashti)?|teilnehm\p{L}*|beteiligt\p{L}*|mitreisende\p{L}*|mitfahrende\p{L}*|begleitende\p{L}*|mitglied\p{L}*|partecipant[ei]|aderenti|al seguito|accompagnat\p{L}*|sodelujoc\p{L}*|udelezen\p{L}*|clan(?:i|ice)|clanic[aei]?|membres?|adherentes?|accompagnant\p{L}*|miembros?|asistentes)(?= |$)/u;
const ORGANISATIONS =
  'compan(?:y|ies)|firms|business(?:es)?|enterprises|organi[sz]ations|institutions|kompani(?:i|ite)|firmi(?:te)?|druzhestva(?:ta)?|predpriyatiya(?:ta)?|organizatsii(?:te)?|institutsii(?:te)?|unternehmen|firmen|betriebe|organisationen|einrichtungen|institutionen|aziende|imprese|ditte|enti|societa|organizzazioni|istituzioni|podjetja|firme|organizacije|ustanove|entreprises|societes|organismes|empresas|organizaciones|entidades|instituciones';
const OF_ORGANISATIONS = new RegExp(`(?:^| )(?:${ORGANISATIONS})(?= |$)`, 'u');
/** Both in one word: "Mitgliedsunternehmen". */
const IN_ONE = /(?:^| )(?:teilnehmer?|mitglieds?)(?:unternehmen|firmen|betriebe|organisationen|einrichtungen)(?= |$)/u;
/** Who exhibited beside us, or at all: "Mitaussteller", „Съизложители“. */
const EXHIBITORS =
  /(?:^| )(?:(?:mit)?aussteller\p{L}*|standpartner\p{L}*|(?:co )?(?:co)?exhibitors?|(?:sa)?izlozhitel\p{L}*|(?:co ?)?espositor[ei]|(?:so)?razstavljal\p{L}*|(?:co ?)?exposants?|(?:co ?)?expositor(?:es)?)(?= |$)/u;
/** Words that say that they were met, or came: "participating partners", "visited". */
const OF_OTHERS =
  /(?:^| )(?:met|visited|visiting|visitors?|guests?|hosts?|hosting|foreign|external|local|partners?|partnyor\p{L}*|poseten\p{L}*|sreshtnat\p{L}*|chuzhd\p{L}*|domakin\p{L}*|gost\p{L}*|besucht\p{L}*|getroffen\p{L}*|auslandisch\p{L}*|gast\p{L}*|visitat\p{L}*|incontrat\p{L}*|ester[ei]|stranier[ei]|ospit\p{L}*|partnerji|obiskan\p{L}*|tuj[aei]|partenaires?|visitee?s|rencontree?s|etrang\p{L}*|visitad[ao]s|extranjer[ao]s)(?= |$)/u;

/** "Unternehmen / Teilnehmer" are both. */
const SEVERAL = /[/,;&+]|\s(?:and|und|и|e|in|et|y)\s/iu;

const COMPANIES =
  'compan(?:y|ies)|firms|business(?:es)?|enterprises|kompani(?:i|ite)|firmi(?:te)?|druzhestva(?:ta)?|predpriyatiya(?:ta)?|unternehmen|firmen|betriebe|aziende|imprese|ditte|societa|podjetja|podjetij|firme|entreprises|societes|empresas';
const OF_COMPANIES = new RegExp(`(?:^| )(?:${COMPANIES})(?= |$)`, 'u');
/** Companies and no more: "Companies", "List of companies", „Фирми (имена)“. */
const COMPANIES_ALONE = new RegExp(
  `^(?:(?:names?|list|the|of|ime|imena|spisak|na|liste|der|namen|nomi|elenco|delle?|seznam|noms|des) )*(?:${COMPANIES})(?: (?:names?|list|imena|spisak|namen|liste|nomi|elenco))?$`,
  'u',
);
/** A mission or a delegation of companies, which they go along with. */
const OF_MISSION =
  /(?:^| )(?:(?:trade|business|sector|market|export|company)? ?missions?|(?:trade|business|company) delegations?|(?:\p{L}+ )?misi[ya]{1,2}(?:ta)?|(?:biznes|targovsk\p{L}*|stopansk\p{L}*) delegatsi\p{L}*|(?:wirtschafts|handels|unternehmer|firmen|export)(?:mission|delegation|reise)\p{L}*|missioni? (?:commerciale?|imprenditoriale?|economic\p{L}*|di sistema)|gospodarsk\p{L}+ (?:delegacij\p{L}|misij\p{L})|poslovn\p{L}+ delegacij\p{L})(?= |$)/u;
const COUNTS =
  /^(?:no|nr|br|st|n|num|number|count|total|broy|obsht broy|anzahl|zahl|numero|stevilo|nombre|numero di)(?= )/u;
/** Who was met has a column of its own: "Partner on the ground", "Host". */
const OF_THOSE_MET =
  /(?:^| )(?:partners?|partnyor\p{L}*|hosts?|domakin\p{L}*|gastgeber\p{L}*|ospitant[ei]|gostitelj\p{L}*)(?= |$)/u;
const NAMES_WHOM = 0.9;

/** Whether the other headers of a table tell that companies go along: they speak of a mission or count them, or name those who were met. */
function tellsOfMission(header: string): boolean {
  const key = headerKey(header);
  if (OF_MISSION.test(key) || OF_THOSE_MET.test(key) || (COUNTS.test(key) && OF_COMPANIES.test(key))) return true;
  const [first] = matchHeader(header);
  return first?.target === 'organisation' && first.score >= NAMES_WHOM;
}

/** Whether a header says companies and no more where others of its table tell that such may have gone along: "Companies" beside "Mission" or "Host". */
export function namesCompaniesOfMission(header: string, headers: readonly string[]): boolean {
  return COMPANIES_ALONE.test(headerKey(header)) && headers.some((other) => other !== header && tellsOfMission(other));
}

/**
 * Whether a header names organisations that took part, which may be ours that went along as well as those that were met:
 * "Participating companies", „Фирми участници“, "Teilnehmer (Firmen)", "Co-exhibitors".
 */
export function namesPartakingOrganisations(header: string): boolean {
  if (OF_OTHERS.test(headerKey(header))) return false;
  return header
    .split(SEVERAL)
    .map(headerKey)
    .some((key) => EXHIBITORS.test(key) || IN_ONE.test(key) || (PARTAKING.test(key) && OF_ORGANISATIONS.test(key)));
}
