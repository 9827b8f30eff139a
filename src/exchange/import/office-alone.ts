import { beginsWithGivenName } from './given-names.ts';
import { isNationAdjective } from './nation-of-guests.ts';
import { remembering } from './word-memory.ts';

/** Offices that one holds: nobody's name, and no organisation's. German ones stand below, deputies are told by their beginning. */
const OFFICES = new Set(
  (
    'president minister mayor rector director chancellor provost dean ambassador consul governor chairman chairwoman chairperson ceo secretary commissioner premier attaché attache ' +
    'министър министърка кмет кметица ректор декан директор директорка президент премиер председател председателка посланик консул аташе губернатор управител секретар секретарка маршал ' +
    'presidente ministro ministra segretario segretaria sottosegretario sottosegretaria sindaco sindaca rettore rettrice preside direttore direttrice assessore assessora ambasciatore ambasciatrice console prefetto addetto addetta ' +
    'predsednik predsednica ministrica župan županja rektorica dekanja direktorica veleposlanik veleposlanica konzul konzulka prefekt ataše sekretar sekretarka tajnik tajnica ' +
    'président présidente ministre maire recteur rectrice directeur directrice doyen doyenne ambassadeur ambassadrice préfet préfète marszałek wojewoda burmistrz'
  ).split(' '),
);
/** German offices, whatever they are of: "Bürgermeister", "Staatssekretärin", "Generalkonsul", "Landrat"; a bare "Marschall" is a surname. */
const GERMAN =
  /^(?:\p{L}{2,})?(?:präsident|minister|sekretär|bürgermeister|rektor|dekan|direktor|kanzler|kommissar|botschafter|konsul|geschäftsführer|attaché)(?:in)?$|^\p{L}{2,}(?:marschall|hauptmann|hauptfrau|rätin)$|^\p{L}*(?:land|landes|hof|botschafts|gesandtschafts|legations|ministerial|kommerzial|studien|bau|medizinal)rat$/u;
/** How a deputy's office begins: "Vizerektor", "prorettore", „вицепремиер“. */
const DEPUTY = /^(?:vice|vize|wice|pro|pod|ex|вице|екс|под|зам\.?)(?=\p{L}{4})/u;
/** Offices that firms are called after as well: "Premier Foods". */
const OF_FIRMS =
  /^(?:president|minister|mayor|rector|director|chancellor|provost|dean|ambassador|consul|governor|secretary|commissioner|premier|console|rektor|direktor|kanzler|konsul)$/u;
/** What stands in front of an office without saying who holds it. */
const BESIDE =
  /^(?:the|our|its|his|her|der|die|das|unser|unsere|il|lo|la|le|l|notre|nostro|nostra|naš|naša|наш|наша|нашият|mr|mrs|ms|madam|herr|frau|sig|signor|signora|monsieur|madame|m|mme|г-н|г-жа|господин|госпожа|gospod|gospa|magnifico|magnifica|magnificus|magnifizenz|spectabilis|excellency|deputy|vice|vize|вице|екс|ex|co|under|state|permanent|first|acting|former|executive|managing|general|lord|lady|prime|зам|заместник|първи|главен|главният|държавен|държавният|областен|изпълнителен|изпълнителният|генерален|генералният|областният|бившият|stellvertretender|stellvertretende|generale|esecutivo|generalni|generalna|državni|državna|honorary|onorario|onoraria|častni|častna|почетен|почетният|honoraire|commerciale|търговски|търговският|trgovinski|izvršni|général|générale|adjoint|adjointe)$/u;
/** The article that Bulgarian puts behind a word. */
const ARTICLE = /(?<=\p{L}{3})(?:ът|ят|а|я|та)$/u;

/** Between an office and of what it is: "Mayor of Graz", "Ministro dell'Economia". */
const OF =
  /^(?:of|for|des|der|vom|von|di|del|dello|dell|della|dei|degli|delle|de|du|d|per|za|občine|mesta|на|за|в|по)$/u;

const isOffice = remembering((word) =>
  [word, word.replace(DEPUTY, '')].some(
    (each) =>
      OFFICES.has(each) ||
      GERMAN.test(each) ||
      (/^\p{sc=Cyrillic}/u.test(each) && OFFICES.has(each.replace(ARTICLE, ''))),
  ),
);

const standsBeside = (word: string): boolean =>
  BESIDE.test(word.replace(/\.$/u, '')) || (isNationAdjective(word) && !beginsWithGivenName(word));

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/^[\s"„“”«»()]+|[\s"“”«»().,!]+$/gu, '')
    .split(/[\s'’]+|(?<=\p{L}{2}|\.)-/u)
    .map((word) => word.replace(/(?<!зам)\.$/u, ''));

const sayOffice = (words: readonly string[]): boolean =>
  words.some(isOffice) && words.every((word) => isOffice(word) || standsBeside(word));

/** Whether a text says an office and neither who holds it nor of what: "President", „министърът“, "Magnifico Rettore", "German Ambassador". */
export const isOfficeAlone = (text: string): boolean => sayOffice(wordsOf(text));

/** A longer text says more. */
const LONGEST = 200;

/** Whether a text says an office, alone or of something, and not who holds it: "Mayor of Graz", „кметът на Грац“. */
export function isOfficeUnnamed(text: string): boolean {
  if (text.length > LONGEST) return false;
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

/** Whether an office in front of one more word is hardly the beginning of a firm's name: "Bürgermeister", "Deputy Minister"; not "Premier". */
export function isHardlyFirms(office: string): boolean {
  const words = wordsOf(office);
  return words.length > 1 || words.some((word) => !OF_FIRMS.test(word));
}
