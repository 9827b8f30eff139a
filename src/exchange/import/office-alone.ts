/** Offices that one holds: nobody's name, and no organisation's. */
const OFFICES = new Set(
  (
    'president vice-president minister mayor vice-mayor rector vice-rector director chancellor vice-chancellor provost dean ambassador consul governor chairman chairwoman chairperson ceo secretary-general commissioner premier ' +
    'министър зам.-министър заместник-министър министърка кмет зам.-кмет заместник-кмет кметица ректор зам.-ректор заместник-ректор декан директор директорка зам.-директор заместник-директор президент вицепрезидент премиер вицепремиер председател председателка зам.-председател заместник-председател посланик консул губернатор управител ' +
    'präsident präsidentin vizepräsident vizepräsidentin minister ministerin staatssekretär staatssekretärin bürgermeister bürgermeisterin vizebürgermeister vizebürgermeisterin oberbürgermeister oberbürgermeisterin rektor rektorin vizerektor vizerektorin dekan dekanin direktor direktorin landeshauptmann landeshauptfrau landesrat landesrätin geschäftsführer geschäftsführerin botschafter botschafterin konsul konsulin ' +
    'presidente vicepresidente ministro ministra viceministro sottosegretario sindaco sindaca vicesindaco rettore rettrice prorettore prorettrice preside direttore direttrice assessore assessora ambasciatore ambasciatrice console prefetto ' +
    'predsednik predsednica podpredsednik podpredsednica minister ministrica župan županja podžupan podžupanja rektor rektorica prorektor prorektorica dekan dekanja direktor direktorica veleposlanik veleposlanica konzul ' +
    'président présidente ministre maire recteur rectrice directeur directrice doyen doyenne ambassadeur ambassadrice préfet préfète'
  ).split(' '),
);
/** What stands in front of an office without saying who holds it. */
const BESIDE =
  /^(?:the|our|its|his|her|der|die|das|unser|unsere|il|lo|la|le|l|notre|nostro|nostra|naš|naša|наш|наша|нашият|mr|mrs|ms|madam|herr|frau|sig|signor|signora|monsieur|madame|m|mme|г-н|г-жа|господин|госпожа|gospod|gospa|magnifico|magnifica|magnificus|magnifizenz|spectabilis|excellency|deputy|first|acting|former|executive|managing|general|lord|lady|prime|зам|заместник|първи|главен|главният|областен|изпълнителен|изпълнителният|генерален|генералният|областният|бившият|stellvertretender|stellvertretende|generale|esecutivo|generalni|generalna|izvršni|général|générale|adjoint|adjointe)$/u;
/** The article that Bulgarian puts behind a word. */
const ARTICLE = /(?<=\p{L}{3})(?:ът|ят|а|я|та)$/u;

const isOffice = (word: string): boolean =>
  OFFICES.has(word) || (/^\p{sc=Cyrillic}/u.test(word) && OFFICES.has(word.replace(ARTICLE, '')));

/** Whether a text says an office and neither who holds it nor of what: "President", „министърът“, "Magnifico Rettore". */
export function isOfficeAlone(text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/^[\s"„“”«»()]+|[\s"“”«»().,!]+$/gu, '')
    .split(/[\s'’]+/u)
    .map((word) => word.replace(/(?<!зам)\.$/u, ''));
  return words.some(isOffice) && words.every((word) => isOffice(word) || BESIDE.test(word.replace(/\.$/u, '')));
}
