import { countryIndex } from './country-index.ts';
import { isAbbreviation } from './organisation-marks.ts';
import { callsItselfOrganisation, looksLikeOrganisation } from './organisation-text.ts';

/** Those who come, or are met, on behalf of an organisation. */
const GROUP =
  "(?:(?:a|the|an|eine|die|una|la|une|l['’]) ?)?(?:\\p{L}[\\p{L}-]* ){0,2}?(?:\\p{L}*delegation(?:s|en)?|delegates|visitors|guests|group|abordnung|\\p{L}*gruppe|gäste|besucher(?:innen)?|" +
  'делегаци(?:я|и)(?:та|те)?|група(?:та)?|гости(?:те)?|посетители(?:те)?|delegazion[ei]|gruppo|ospiti|visitatori|' +
  'délégations?|groupe|visiteurs|delegaci(?:ón|ones)|grupo|visitantes|delegacij[ae]|skupina|gost(?:je|i)|obiskovalci)';
const OF =
  "(?:(?:of|from) (?:the )?|(?:от|на) |(?:von |aus )?de[rm] |vom |von |aus |d[ae]l |d[ae]ll[aoe] |d[ae]ll['’]|de(?:i|gli) |da(?:i|gli)? |di |de la |de l['’]|de (?:los|las) |du |des |de |d['’]|iz )";
const OF_ORGANISATION = new RegExp(`^(${GROUP}) (${OF})(?=\\p{L})`, 'iu');
/** Who was met, and not who came: "Meeting with a delegation of the Chamber". */
const MET = /(?<!\p{L})(?:with|със?|mit|con|[sz])(?= )/iu;
/** A mission that is itself called a delegation: that of the European Union in a country, or a permanent one. */
const ITSELF =
  /(?:permanent|ständige|постоянн|stalna)|(?<!\p{L})(?:EU|ЕС|UE|European|Europäisch\p{L}*|Европейск\p{L}*|europe[ao]\p{L}*|européenne|evropsk\p{L}*)(?: (?:Union|Commission|Kommission|съюз|комисия|unij\p{L}*|komisij\p{L}*|unión)|$| (?:in|to|в|za|v)(?= ))|(?:Unione|Unión|Union|Commissione|Commission) europ/iu;
/** Inflected behind the word for the group: German adjectives, what follows "des" or a Slovene preposition, masculine names in Bulgarian. */
const INFLECTED_GERMAN = /^\p{Lu}\p{L}+e[nm]\s/u;
const INFLECTED_BULGARIAN =
  /^(?:\p{L}+ия\s|(?:\p{L}+ия\s)?(?:\p{L}*университет|\p{L}*институт|съюз|клъстер|съвет|фонд|комитет|\p{L}*парк|колеж|факултет|департамент|отдел|център)а(?=$|\s)|центъра(?=$|\s))/iu;
/** The article behind the first word of a Bulgarian name: „Стопанската камара“, „Министерството“. */
const ARTICLE = /^([\p{L}-]{4,})т[ао](?=\s)/u;
/** What has no word of an institution in its name and yet is one. */
const AUTHORITY =
  /^(?:City|Town|Municipality|Region|Province|County|District|State|Stadt|Gemeinde|Marktgemeinde|Comune|Provincia|Regione|Община|Столична община|Район|Област)\s/u;
const LONGEST = 300;

/** What a text names that speaks of the delegation of something. */
export interface DelegationOf {
  /** The organisation, where what stands behind is one's name as it stands. */
  readonly organisation?: string;
}

/** A name as it begins a cell. */
export const capitalised = (name: string): string => name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** Whether a text names an organisation: a known one, one that calls itself so, or an authority. */
export function namesOrganisation(name: string, isKnown: (name: string) => boolean): boolean {
  return isKnown(name) || callsItselfOrganisation(name) || AUTHORITY.test(name);
}

/** Whether a text is written as an organisation is called: "IHK Stuttgart", "WKO". */
const isWrittenSo = (name: string): boolean =>
  looksLikeOrganisation(name) || (isAbbreviation(name) && countryIndex().find(name) === undefined);

/**
 * Reads "Delegation of the Chamber of Commerce", „Делегация от Стопанската камара“, "Delegation der IHK Stuttgart";
 * `undefined` for any other text. What is inflected behind it is no name, unless it is known as one.
 */
export function delegationOf(text: string, isKnown: (name: string) => boolean): DelegationOf | undefined {
  const [whole = '', group = '', of = ''] = text.length < LONGEST ? (OF_ORGANISATION.exec(text.trim()) ?? []) : [];
  if (whole === '' || ITSELF.test(text) || MET.test(group)) return undefined;
  const rest = capitalised(text.trim().slice(whole.length));
  if (isKnown(rest)) return { organisation: rest };
  const isGerman = /^(?:(?:von |aus )?de[rm]|vom)\s/iu.test(of) && INFLECTED_GERMAN.test(rest);
  const isGenitive = /^iz\s/iu.test(of) || (/^des\s/iu.test(of) && !/é/iu.test(group));
  if (isGerman || isGenitive || INFLECTED_BULGARIAN.test(rest)) return {};
  const name = rest.replace(ARTICLE, '$1');
  return namesOrganisation(name, isKnown) || isWrittenSo(name) ? { organisation: name } : {};
}
