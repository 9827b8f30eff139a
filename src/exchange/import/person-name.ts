import { fold } from '#src/select/fold.ts';
import { beginsWithGivenName } from './given-names.ts';

/** "H.E. Mr Rob Dixon", „Н.Пр. Роб Диксън“, "S.E. Marco Rossi", "Nj. eksc. Ana Novak"; not "S.E. Marinov", nor "He Li". */
const EXCELLENCY =
  /^(?:(?:his|her|your|son|sua|seine|ihre|su) (?:excellency|excellence|eccellenza|exzellenz|excelencia)|(?:негово|нейно|н\.) ?превъзходителство|njegova ekscelenca|njena ekscelenca|nj\.\s?(?:eksc|e|ekscelenca)|н\.\s?пр|[sih]\.\s?e(?:xc|xz|ksc)?|h\.?e(?=\.?\s+(?:mr|mrs|ms|dr|prof|sir|dame|amb)(?!\p{L}))|exc(?:mo|ma)?)(?:\.|\s)[\s-]*(?=\S+\s+\S)/iu;

const HONORIFIC =
  /^(?:(?:prof\.ssa|dr\.ssa|dottoressa|akad(?=\.)|акад|адв|чл\.-кор|гл\.?\s?ас|geom(?=\.)|on(?=\.)|(?:assoc|asst|izr|red)(?=\.\s*prof)|professor|professorin|професор|profesor|profesorica|univ(?=\.?[\s-]*prof)|prof|ddr|dr|mmag|mag|mr|mrs|ms|miss|mme|mlle|madame|monsieur|sir|dame|eng|ing|dipl|arch|hon|rt\.? hon|the rt\.? hon|the hon|проф|доц|д-р|инж|г-н|г-жа|г-ца|госпожа|господин|арх|маг|dott\.ssa|dott|sig\.ra|sig\.na|sig|signora|signor|avv|herr|frau|hr(?=\.)|fr(?=\.)|g|ga|gospod|gospa)(?:\.|\s)[\s-]*)+/iu;

/** "DI Peter Wagner", "Univ.-Prof. DI Dr. Hans Gruber": an engineer, in capitals in front of a name that is not; "Di Maria" is a surname. */
const ENGINEER = /^((?:\S+\.\s*)*)DI(?:in)?(?=(?:\s*\(FH\))?\s+\p{Lu}\p{Ll})/u;
/** Where a title is from: "Mag. (FH) Eva Maier". */
const COLLEGE = /^((?:\S+\.\s*)+)\(FH\)\s*/u;
const spelledOut = (name: string): string => name.replace(ENGINEER, '$1Dipl.-Ing.').replace(COLLEGE, '$1 ');

/** "M. François Coste": monsieur, not an initial, in front of a first name and a surname. */
const MONSIEUR = /^M\.?\s+(?=\p{Lu}\p{L}+\s+\p{Lu})/u;
/** "Anis Ben Salah": what stands in front of such a word is a first name. */
const BEFORE_PARTICLE = /^\p{Lu}\p{L}+\s(?:ben|bin|bel|el|al|ould|de|du|le|la|van|von)\s\p{L}/iu;

/** Words of titles as names are compared. Degrees and professions tell people apart; a professor may have any of them. */
const DEGREES: Readonly<Record<string, string>> = {
  dr: 'dr',
  ddr: 'dr',
  dott: 'dr',
  mag: 'mag',
  mmag: 'mag',
  ing: 'ing',
  inzh: 'ing',
  eng: 'ing',
  dipl: 'ing',
  arch: 'arch',
  arh: 'arch',
  avv: 'avv',
};
const ALL_DEGREES: ReadonlySet<string> = new Set(Object.values(DEGREES));
const POSTS: Readonly<Record<string, string>> = {
  professor: 'prof',
  professorin: 'prof',
  profesor: 'prof',
  profesorica: 'prof',
  prof: 'prof',
  dots: 'doc',
};

/** "(ING)" is a bank. */
const ACRONYM = /^\p{Lu}{2,}$/u;
const WORD = "\\p{Lu}[\\p{L}.'’-]*";
const SMALL = '(?:van|von|de|der|di|da|del|della|la|фон|ван)';
/** A name has no more. */
const MOST_WORDS = 8;
/** Names in front of brackets, on one line. */
const BEFORE_BRACKETS = new RegExp(
  `(?<![\\p{L}.'’-])(${WORD}(?:[ \\t\\u00A0]+(?:${SMALL}[ \\t\\u00A0]+){0,3}${WORD}){0,${MOST_WORDS}})[ \\t\\u00A0]*\\(([^()\\n]{2,40})\\)(?=([ \\t\\u00A0]+\\p{Lu})?)`,
  'gu',
);

/** A person's name without titles in front: "Prof. Dr. Ana Novak" and "Ana Novak" are the same name. */
export function withoutHonorifics(name: string): string {
  const plain = spelledOut(name.trim());
  const told = plain.replace(EXCELLENCY, '').replace(MONSIEUR, '');
  const bare = (beginsWithGivenName(told) || BEFORE_PARTICLE.test(told) ? told : plain.replace(EXCELLENCY, ''))
    .replace(HONORIFIC, '')
    .trim();
  return bare === '' ? name : bare;
}

function titleWords(name: string): readonly string[] {
  const [front = ''] = HONORIFIC.exec(spelledOut(name.trim()).replace(EXCELLENCY, '')) ?? [];
  return fold(front)
    .replace(/\bd r\b/u, 'dr')
    .split(' ');
}

const meant = (words: readonly string[], of: Readonly<Record<string, string>>): readonly string[] =>
  words.flatMap((word) => (Object.hasOwn(of, word) ? (of[word] ?? []) : []));

/** The academic titles in front of a name, each as one word whatever the language: "Univ.-Prof. DDr." and „проф. д-р“ are the same two. */
export function academicTitles(name: string): ReadonlySet<string> {
  const words = titleWords(name);
  return new Set([...meant(words, POSTS), ...meant(words, DEGREES)]);
}

/**
 * Whether titles are hardly those of one person: each side has a degree or a profession that the other lacks, "Dr." and
 * "Mag.". Of "Mag. Dr." and "Dr.", or where one side has none, nothing is to be said, nor of "Prof." and "Dr.".
 */
export function excludeEachOther(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const lacks = (own: ReadonlySet<string>, other: ReadonlySet<string>) =>
    [...own].some((title) => ALL_DEGREES.has(title) && !other.has(title));
  return lacks(a, b) && lacks(b, a);
}

/** Names with the titles in front that stand in brackets within or behind them: "Luigi (Prof.) Bianchi". */
export function withTitlesInFront(text: string): string {
  return text.replace(BEFORE_BRACKETS, (whole: string, name: string, inside: string, behind: string | undefined) => {
    const isTitle = !ACRONYM.test(inside.trim()) && `${inside.trim()} X`.replace(HONORIFIC, '') === 'X';
    return isTitle && (behind !== undefined || /\s/u.test(name)) ? `${inside.trim()} ${name}` : whole;
  });
}
