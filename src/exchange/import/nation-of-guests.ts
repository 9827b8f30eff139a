import { fold } from '#src/select/fold.ts';

/** Adjectives of nations by country (ISO 3166-1 alpha-2): beginnings in English, Bulgarian, German, Italian, Slovene, French and Spanish, folded. */
const ADJECTIVES: Readonly<Record<string, string>> = {
  AL: 'albanian|albansk|albanisch|albanes|albanais',
  AT: 'austrian|avstriysk|osterreichisch|austriac|avstrijsk|autrichien',
  AZ: 'azerbaijani|azerbaydzhansk|aserbaidschanisch|azerbaigian|azerbajdzansk|azerbaidjanais',
  BA: 'bosnian|bosnensk|bosnisch|bosniac|bosansk|bosniaque',
  BE: 'belgian|belgiysk|belgisch|belga|belghe|belgijsk|belge|belges',
  BG: 'bulgarian|balgarsk|bulgarisch|bulgar[aeoi]|bolgarsk',
  CA: 'canadian|kanadsk|kanadisch|canades|canadien',
  CH: 'swiss|shveytsarsk|schweizer|svizzer|svicarsk|suisse|suiz',
  CN: 'chinese|kitaysk|chinesisch|cines|kitajsk|chinois',
  CY: 'cypriot|kiparsk|zypr|cipriot|ciprsk|chypriote',
  CZ: 'czech|cheshk|tschechisch|cec[ao]|cech[ei]|cesk|tcheque',
  DE: 'german|germansk|nemsk|deutsch|tedesc|allemand|aleman',
  DK: 'danish|datsk|danisch|danese|danesi|dansk|danois',
  EE: 'estonian|estonsk|estnisch|estone|estonien',
  ES: 'spanish|ispansk|spanisch|spagnol|spansk|espagnol|espanol',
  FI: 'finnish|finlandsk|finsk|finnisch|finlandes|finlandais',
  FR: 'french|frensk|franzosisch|frances|francosk|francais',
  GB: 'british|britansk|britisch|britannic|britannique|britanic',
  GE: 'georgian|gruzinsk|georgisch|gruzijsk|georgien',
  GR: 'greek|gratsk|griechisch|greca|greche|greco|greci|grsk|grec|grecque|grieg',
  HR: 'croatian|harvatsk|kroatisch|croat[aeio]|hrvask|croates',
  HU: 'hungarian|ungarsk|ungarisch|ungheres|madzarsk|hongrois|hungar[oa]',
  IE: 'irish|irlandsk|irisch|irlandes|irsk|irlandais',
  IL: 'israeli|izraelsk|israelisch|israelian|israelien',
  IN: 'indian|indiysk|indisch|indijsk|indien|indienne',
  IT: 'italian|italiansk|italienisch|italijansk|italien',
  JP: 'japanese|yaponsk|japanisch|giappones|japonsk|japonais|japones',
  KZ: 'kazakh|kazahstansk|kazahsk|kasachisch|kazak',
  LT: 'lithuanian|litovsk|litauisch|lituan',
  LV: 'latvian|latviysk|lettisch|letton|latvijsk',
  MD: 'moldovan|moldovsk|moldauisch|moldav',
  ME: 'montenegrin|chernogorsk|crnogorsk',
  MK: 'macedonian|makedonsk|nordmazedonisch|mazedonisch|macedon',
  MT: 'maltese|maltiysk|maltesisch|maltesk|maltais',
  NL: 'dutch|niderlandsk|holandsk|niederlandisch|hollandisch|olandes|nizozemsk|neerlandais',
  NO: 'norwegian|norvezhk|norwegisch|norveges|norvesk|norvegien',
  PL: 'polish|polsk|polnisch|polacc|poljsk|polonais|polac',
  PT: 'portuguese|portugalsk|portugiesisch|portoghes|portugais',
  RO: 'romanian|rumansk|rumanisch|rumen|romen[aeoi]|romunsk|roumain',
  RS: 'serbian|srabsk|serbisch|serb[aeio]|srbsk|serbes',
  SE: 'swedish|shvedsk|schwedisch|svedes|svedsk|suedois|suec',
  SI: 'slovenian|slovene|slovensk|slowenisch|slovena|sloveni|sloveno',
  SK: 'slovak|slovashk|slowakisch|slovacc|slovask|slovaque',
  TR: 'turkish|tursk|turkisch|turca|turche|turco|turchi|turque|turc',
  UA: 'ukrainian|ukrainsk|ukrainisch|ucrain|ukrajinsk',
  US: 'american|amerikansk|amerikanisch|statunitens|amerisk|americain',
  UZ: 'uzbek|uzbeksk|usbekisch',
  VN: 'vietnamese|vietnamsk|vietnamesisch|vietnamit|vietnamien',
};
const ENDING = '\\p{L}{0,3}';
const ADJECTIVE = `(?:${Object.values(ADJECTIVES).join('|')})${ENDING}`;
const AND = '(?: (?:and|und|i|e|ed|in|et|y))?';
/** "Slovak and Czech". */
const NATIONS = `${ADJECTIVE}(?:${AND} ${ADJECTIVE})*`;
const GROUP =
  '(?:delegations?|delegationen|delegatsi(?:ya|yata|i|ite)|delegazion[ei]|delegacij[aeio]?|delegacion(?:es)?|guests?|visitors?|representatives?|delegates|' +
  'gost(?:i|ite|je|ov)|posetiteli(?:te)?|predstaviteli(?:te)?|delegati(?:te)?|gaste|besucher(?:innen)?|vertreter(?:innen)?|delegierten?|' +
  'ospiti|visitatori|rappresentanti|obiskovalci|predstavniki|invites|visiteurs|representants?|visitantes|representantes)';
const BETWEEN =
  '(?: (?:business|trade|economic|commercial|government|governmental|official|parliamentary|academic|university|student|expert|biznes|targovska(?:ta)?|ikonomicheska(?:ta)?|pravitelstvena(?:ta)?|ofitsialna(?:ta)?|offizielle|hochrangige|ufficiale|imprenditoriale|commerciale|economica|istituzionale|gospodarska|poslovna|uradna|vladna|officielle|economique|commerciale))?';
const IN_FRONT = `${NATIONS}${BETWEEN} ${GROUP}`;
const BEHIND = `${GROUP}${BETWEEN} ${NATIONS}`;
const CALLED = new RegExp(`(?<!\\p{L})(?:${IN_FRONT}|${BEHIND})(?!\\p{L})`, 'u');
const CALLED_ALONE = new RegExp(`^(?:(?:the|a|an|die|eine|la|una|une|l) )?(?:${IN_FRONT}|${BEHIND})$`, 'u');
const COUNTED = /\([^()]*\)|[,:]?\s*\d+\s*\p{L}*\.?/gu;
const LONGEST = 300;

const byCountry = Object.entries(ADJECTIVES).map(
  ([country, words]) => [country, new RegExp(`(?<!\\p{L})(?:${words})${ENDING}(?!\\p{L})`, 'u')] as const,
);

/** Guests whom a text calls by their nation, and the countries (ISO 3166-1 alpha-2) that are theirs. */
export interface CalledGuests {
  readonly said: string;
  readonly countries: readonly string[];
}

/** Guests whom a text calls by their nation: "Slovak delegation", „словенска делегация“, "delegazione slovacca". */
export function guestsByNation(text: string): CalledGuests | undefined {
  if (text.length > LONGEST) return undefined;
  const [found] = CALLED.exec(fold(text)) ?? [];
  if (found === undefined) return undefined;
  return { said: text, countries: byCountry.flatMap(([country, words]) => (words.test(found) ? [country] : [])) };
}

const ADJECTIVE_ALONE = new RegExp(`^${ADJECTIVE}\\p{L}?$`, 'u');

/** Whether a word says of which nation something is: "German", „австрийският“. */
export const isNationAdjective = (word: string): boolean => ADJECTIVE_ALONE.test(fold(word));

/** Whether a text names nobody but such guests, so that it is the name of no organisation. */
export const callsGuestsAlone = (text: string): boolean =>
  text.length <= LONGEST && CALLED_ALONE.test(fold(text.replace(COUNTED, ' ')).trim());
