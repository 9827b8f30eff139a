import { fold } from '#src/select/fold.ts';
import { HEADER_WORDS } from './header-words.ts';
import { type HeaderMatch, headerKey } from './recognised-header.ts';
import type { Target } from './target.ts';

/** Words for organisations, as headers are compared. */
const NOUN =
  /^(?:organi[sz]ation(?:s|en)?|organizatsi(?:ya|i|yata|ite)|organizacij[aeio]?|organizzazion[ei]|institution(?:s|en)?|institutsi(?:ya|i|yata|ite)|institucij[aeio]?|istituzion[ei]|compan(?:y|ies)|kompani(?:ya|i|yata|ite)|firms?|firm(?:a|i|ata|ite|en|e|o)|unternehmens?|einrichtung(?:en)?|partner(?:s|n|in|innen|i|ja|ji|jev)?|partnerorgani[sz]ation(?:s|en)?|partnyor(?:i|a|at|ite)?|hosts?|domakin(?:i|a|at|ite)?|gastgebers?|gastgeberin|gostitelj(?:i|a|ica|ice)?|ent[ei]|aziend[ae]|impres[ae]|podjetj(?:e|a|ij|em)|ustanov[aeo]?|counterparts?|druzhestv(?:o|a|oto)|organismes?|partenaires?|entreprises?|societes?|etablissements?|organizacion(?:es)?|empresas?|institucion(?:es)?|entidad(?:es)?)$/u;
/** Words that, beside a word for organisations, say nothing else of them: articles, "met", "name of", "other", "foreign". */
const NEUTRAL =
  'the a an of and or our we us with at by to for in from other others further additional local foreign main key external relevant official full legal short name names title list listed number no ' +
  'met visited attended involved concerned represented participating hosting receiving visiting meeting meetings visit visits trip abroad s es if any en bg de it sl english bulgarian business businesses enterprise entity entities ' +
  'visitor visitors guest guests посетител посетители посетителя гост гости госта гостите besucher besuchers gast gäste visitatore visitatori ospite ospiti obiskovalec obiskovalci obiskovalca gostje gosta ' +
  'на и или от с за в при ни име имена наименование наименования посетен посетени посетените посетената срещнати други друга чужди чуждестранни външни приемаща приемащи списък номер брой ите та ът предприятие ' +
  'der die das den dem des von vom und oder mit bei zu unser unsere andere weitere name namen bezeichnung besucht besuchte besuchten getroffen getroffene getroffenen ausländische externe gastgebende nummer nr n innen r organisationsname einrichtungsname firmenname unternehmensname partnername ' +
  'il lo la l i gli le un una di del della dello dell dei degli delle e ed o con da nostro nostri altri altre nome nomi denominazione visitato visitata visitati visitate incontrato incontrata incontrati incontrate estero esteri straniero stranieri ospitante ospitanti numero società ' +
  'ali pri z iz za na naš naši druge drugi ime imena naziv nazivi obiskana obiskane obiskano tuje tuji številka št organizacij ' +
  'le les l un une du des d et ou avec en nom noms autre autres étranger étrangers étrangère étrangères visité visités visitée visitées rencontré rencontrés rencontrée rencontrées notre nos invité invités visiteur visiteurs liste numéro ' +
  'el los las y con nombre nombres otro otra otros otras visitado visitada visitados visitadas nuestro nuestros extranjero extranjeros lista número';

/** Beginnings of words for who was not there, or was there for something else than the visit. */
const OTHER_ROLES =
  'absen apolog excus invit minute notetak rapporteur responsib replac substitut organised organized organiser organizer arrang planned expected cancel declin unavailab missing prepared drafted written compiled author editor coordinat sponsor paid interpret driver informed previous former accountable assigned ' +
  'abwesen entschuldig eingelad geladen nichtteiln protokoll verantwort zuständig vertretung ersetz organisiert organisator veranstalter fehlend geplant erstellt verfasst schriftführ bezahlt ' +
  'отсъств неприсъств извинен покан протокол отговорн отговаря замест организиран организатор неявил планиран предвиден отказал изготв състав автор координат преводач шофьор спонсор платен ' +
  'assent scusat giustificat verbal responsabil sostituit organizzato organizzata organizzati previst pianificat redatt pagat ' +
  'odsot oprav povablj zapisnik odgovor nadome manjka verhinder načrtovan plačal ' +
  'organisateur prévu rédig remplac ausent organizador previst';
/** The same as words of their own. */
const NOT = 'not non without nobody next before nicht kein keine ohne не без senza ne ni brez cc';
/** What a column may be all the same in whose header more is said of organisations. */
const BESIDE: ReadonlySet<Target> = new Set([
  ...([
    'kind',
    'organisationCountry',
    'notes',
    'guests',
    'title',
    'summary',
    'date',
    'from',
    'to',
    'year',
    'month',
    'monthTo',
    'day',
    'dayTo',
  ] as const),
]);
/** What is said of organisations, and has a place in the record. */
const OF_THEM: ReadonlySet<Target> = new Set(['kind', 'organisationCountry', 'notes']);
const THEIR_COUNTRY: Target = 'organisationCountry';
const THEIR_OWN = 0.8;
/** Who travelled, who was met and with whom. */
const THERE: ReadonlySet<Target> = new Set(['organisation', 'ours', 'guests']);

let neutral: ReadonlySet<string> | undefined;
let roles: readonly string[] | undefined;
let not: ReadonlySet<string> | undefined;

const keysOf = (words: string): readonly string[] => words.split(' ').map(fold);

function isNeutral(word: string): boolean {
  neutral ??= new Set([
    ...HEADER_WORDS.organisation.split(/[,|]/).flatMap((each) => fold(each).split(' ')),
    ...keysOf(NEUTRAL),
  ]);
  // "Contact organisation" is one, "Organisation contact" is none.
  if (word === 'contact') return false;
  return neutral.has(word) || NOUN.test(word) || /^\d+$/.test(word);
}

const isPlain = (text: string): boolean => headerKey(text).split(' ').every(isNeutral);

/** Whether a header speaks of organisations, whatever else it says. */
export function speaksOfOrganisations(header: string): boolean {
  return headerKey(header)
    .split(' ')
    .some((word) => NOUN.test(word));
}

/** Whether a header says nothing but that of organisations. In a list, "Organisation, city", they may be one of several. */
function saysNoMore(header: string): boolean {
  return header
    .split(/[/,;&+\n]/u)
    .filter((part) => headerKey(part) !== '')
    .some(isPlain);
}

/**
 * Whether a header says that those under it were not there, or did something else than travel or meet: "Absent", "Invited",
 * "Organised by", „Протоколчик“.
 */
export function saysOtherRole(header: string): boolean {
  roles ??= keysOf(OTHER_ROLES);
  not ??= new Set(keysOf(NOT));
  const [beginnings, words] = [roles, not];
  return headerKey(header)
    .split(' ')
    .some((word) => words.has(word) || beginnings.some((beginning) => word.startsWith(beginning)));
}

/**
 * What a header may name, without those who it says were not there, and without what it says of organisations by its other
 * words: "Organisation country", "Partner status", „Организация (сайт)“. Their country, kind and contacts have a target.
 */
export function withoutOthers(header: string, matches: readonly HeaderMatch[]): readonly HeaderMatch[] {
  const isWhole = matches[0]?.score === 1;
  if (!isWhole && saysOtherRole(header)) return matches.filter(({ target }) => !THERE.has(target));
  const isOfThem = speaksOfOrganisations(header) || matches.some(({ target }) => target === 'organisation');
  const isOfSide = matches[0]?.word === headerKey(header);
  if (!isOfThem || isOfSide || saysNoMore(header)) return matches;
  if (matches[0]?.target === 'organisationCountry' && isWhole) return matches.slice(0, 1);
  if (isWhole) return matches.filter(({ target, score }) => score === 1 || target !== 'organisation');
  const isOfCity = matches.some(({ target }) => target === 'city');
  return matches
    .map((match) => (match.target === 'country' && !isOfCity ? { ...match, target: THEIR_COUNTRY } : match))
    .filter(({ target }) => BESIDE.has(target))
    .map((match) => (OF_THEM.has(match.target) ? { ...match, score: Math.max(match.score, THEIR_OWN) } : match))
    .sort((a, b) => b.score - a.score);
}
