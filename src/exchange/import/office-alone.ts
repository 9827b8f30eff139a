import { beginsWithGivenName } from './given-names.ts';
import { isNationAdjective } from './nation-of-guests.ts';

/** Offices that one holds: nobody's name, and no organisation's. */
const OFFICES = new Set(
  (
    'president vice-president minister mayor vice-mayor rector vice-rector director chancellor vice-chancellor provost dean ambassador consul governor chairman chairwoman chairperson ceo secretary-general commissioner premier attaché attache vice-consul ' +
    'министър зам.-министър заместник-министър министърка кмет зам.-кмет заместник-кмет кметица ректор зам.-ректор заместник-ректор декан директор директорка зам.-директор заместник-директор президент вицепрезидент премиер вицепремиер председател председателка зам.-председател заместник-председател посланик консул аташе губернатор управител ' +
    'präsident präsidentin vizepräsident vizepräsidentin minister ministerin staatssekretär staatssekretärin bürgermeister bürgermeisterin vizebürgermeister vizebürgermeisterin oberbürgermeister oberbürgermeisterin rektor rektorin vizerektor vizerektorin dekan dekanin direktor direktorin landeshauptmann landeshauptfrau landesrat landesrätin geschäftsführer geschäftsführerin botschafter botschafterin konsul konsulin generalkonsul generalkonsulin honorarkonsul honorarkonsulin vizekonsul attaché ' +
    'presidente vicepresidente ministro ministra viceministro sottosegretario sindaco sindaca vicesindaco rettore rettrice prorettore prorettrice preside direttore direttrice assessore assessora ambasciatore ambasciatrice console viceconsole prefetto addetto addetta ' +
    'predsednik predsednica podpredsednik podpredsednica minister ministrica župan županja podžupan podžupanja rektor rektorica prorektor prorektorica dekan dekanja direktor direktorica veleposlanik veleposlanica konzul konzulka prefekt ataše ' +
    'président présidente ministre maire recteur rectrice directeur directrice doyen doyenne ambassadeur ambassadrice préfet préfète'
  ).split(' '),
);
/** What stands in front of an office without saying who holds it. */
const BESIDE =
  /^(?:the|our|its|his|her|der|die|das|unser|unsere|il|lo|la|le|l|notre|nostro|nostra|naš|naša|наш|наша|нашият|mr|mrs|ms|madam|herr|frau|sig|signor|signora|monsieur|madame|m|mme|г-н|г-жа|господин|госпожа|gospod|gospa|magnifico|magnifica|magnificus|magnifizenz|spectabilis|excellency|deputy|vice|first|acting|former|executive|managing|general|lord|lady|prime|зам|заместник|първи|главен|главният|областен|изпълнителен|изпълнителният|генерален|генералният|областният|бившият|stellvertretender|stellvertretende|generale|esecutivo|generalni|generalna|honorary|onorario|onoraria|častni|častna|почетен|почетният|honoraire|commerciale|търговски|търговският|trgovinski|izvršni|général|générale|adjoint|adjointe)$/u;
/** The article that Bulgarian puts behind a word. */
const ARTICLE = /(?<=\p{L}{3})(?:ът|ят|а|я|та)$/u;

/** Between an office and of what it is: "Mayor of Graz", "Ministro dell'Economia". */
const OF =
  /^(?:of|for|des|der|vom|von|di|del|dello|dell|della|dei|degli|delle|de|du|d|per|za|občine|mesta|на|за|в|по)$/u;

const isOffice = (word: string): boolean =>
  OFFICES.has(word) || (/^\p{sc=Cyrillic}/u.test(word) && OFFICES.has(word.replace(ARTICLE, '')));

const standsBeside = (word: string): boolean =>
  BESIDE.test(word.replace(/\.$/u, '')) || (isNationAdjective(word) && !beginsWithGivenName(word));

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/^[\s"„“”«»()]+|[\s"“”«»().,!]+$/gu, '')
    .split(/[\s'’]+/u)
    .map((word) => word.replace(/(?<!зам)\.$/u, ''));

const sayOffice = (words: readonly string[]): boolean =>
  words.some(isOffice) && words.every((word) => isOffice(word) || standsBeside(word));

/** Whether a text says an office and neither who holds it nor of what: "President", „министърът“, "Magnifico Rettore", "German Ambassador". */
export const isOfficeAlone = (text: string): boolean => sayOffice(wordsOf(text));

/** Whether a text says an office, alone or of something, and not who holds it: "Mayor of Graz", „кметът на Грац“. */
export function isOfficeUnnamed(text: string): boolean {
  const words = wordsOf(text);
  const of = words.findIndex((word, at) => OF.test(word) && words.slice(0, at).some(isOffice));
  return sayOffice(of > 0 ? words.slice(0, of) : words);
}

/** The office in front of other words, and these: "Deputy Minister", "Ivan Petkov". */
export function officeInFront(text: string): { readonly office: string; readonly behind: string } | undefined {
  const words = text.trim().split(/\s+/u);
  const at = words.findIndex((word) => !wordsOf(word).every((each) => isOffice(each) || standsBeside(each)));
  const [office, behind] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
  return at > 0 && isOfficeAlone(office) ? { office, behind } : undefined;
}
