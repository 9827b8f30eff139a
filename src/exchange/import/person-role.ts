import { isFieldOfWork } from './field-of-work.ts';
import { beginsWithGivenName } from './given-names.ts';
import { isOfficeAlone, isOfficeUnnamed, officeInFront } from './office-alone.ts';
import { isParticle } from './people-text.ts';
import { withoutHonorifics } from './person-name.ts';
import { splitCell } from './split-cell.ts';
import { remembering } from './word-memory.ts';

/** Words for what somebody is in an organisation, which nobody is called. */
const ROLES =
  /^(?:ceo|cto|cfo|coo|cmo|cio|vp|md|director|directors|co-?director|manager|co-?founder|founder|owner|chairman|chairwoman|chairperson|president|vice-?president|coordinator|co-?ordinator|officer|advisor|adviser|professor|lecturer|researcher|scientist|engineer|consultant|analyst|assistant|secretary|treasurer|ambassador|commissioner|councillor|rector|vice-?rector|lawyer|accountant|specialist|expert|representative|administrator|interpreter|translator|journalist|designer|developer|economist|moderator|secretary-general|директорът|директор|директорка|зам\.?-?директор|управител|управителка|изпълнителен|председател|председателка|зам\.?-?председател|президент|вицепрезидент|ректор|зам\.?-?ректор|декан|министър|зам\.?-?министър|кмет|зам\.?-?кмет|посланик|консул|мениджър|ръководител|началник|координатор|координаторка|експерт|специалист|съветник|съветничка|секретар|секретарка|професор|преподавател|преподавателка|изследовател|инженер|юрист|счетоводител|собственик|съосновател|основател|представител|преводач|преводачка|шофьор|журналист|журналистка|консултант|анализатор|асистент|асистентка|дизайнер|архитект|икономист|direktor|direktorin|geschäftsführer|geschäftsführerin|geschäftsleiter|leiterin|abteilungsleiter|abteilungsleiterin|projektleiter|projektleiterin|bereichsleiter|vorsitzender|vorsitzende|vorstand|präsident|präsidentin|referentin|berater|beraterin|bürgermeister|bürgermeisterin|oberbürgermeister|botschafter|botschafterin|sekretär|sekretärin|professorin|ingenieur|ingenieurin|inhaber|inhaberin|gründerin|dolmetscher|dolmetscherin|assistentin|mitarbeiter|mitarbeiterin|sprecherin|direttore|direttrice|presidente|vicepresidente|responsabile|coordinatore|coordinatrice|segretario|segretaria|assessore|assessora|sindaco|sindaca|ambasciatore|ambasciatrice|professore|professoressa|ingegnere|consulente|titolare|fondatore|fondatrice|amministratore|amministratrice|ricercatore|ricercatrice|interprete|direktorica|vodja|predsednik|predsednica|podpredsednik|podpredsednica|koordinator|koordinatorka|svetovalec|svetovalka|županja|veleposlanik|veleposlanica|tajnik|tajnica|profesor|profesorica|raziskovalec|raziskovalka|lastnik|lastnica|ustanovitelj|ustanoviteljica|prevajalec|prevajalka|strokovnjak|strokovnjakinja)$/iu;
/** Words for what somebody is that are surnames or first names as well: they say it in front of "of", or behind a word that grades. */
const ROLES_OR_NAMES =
  /^(?:head|heads|chair|mayor|premier|maire|doyen|preside|minister|dean|chancellor|consul|editor|speaker|judge|fellow|partner|lead|leader|member|governor|deputy|provost|driver|trainer|leiter|župan|gründer|sprecher|architect|dekan|kanzler|konsul|konzul|console|prefetto|prefekt|minister|ministrica|ministro|ministra|rettore|rettrice|rektor|rektorica)$/iu;
/** Offices that are shortened in front of a name, and nobody's initials. */
const SHORT_OFFICE =
  /^(?:OB|OBM|Bgm\.|LH|LR|LRin|StR|StRin|LAbg\.|NRAbg\.|(?:[Vv]ize|[Vv]ice-?|[Pp]od|[Зз]ам\.?-?)?(?:[Pp]räs|[Pp]res|[Pp]reds|[Пп]редс|[Mm]in|[Мм]ин|[Dd]ir|[Дд]ир)\.|[Aa]bg\.|[Dd]ep\.|[Дд]еп\.|[Ss]en\.|[Aa]mb\.)$/u;
/** Degrees and honours behind a name. */
const DEGREE =
  /^(?:ph\.?\s?d|d\.?sc|m\.?sc|b\.?sc|m\.?phil|mba|emba|ll\.?m|m\.?eng|b\.?eng|mp|mep|msp|obe|mbe|cbe|kbe|cfa|frs|esq)$/iu;
/** What grades or narrows a role. */
const GRADE =
  /^(?:managing|executive|deputy|vice|senior|junior|chief|general|assistant|associate|regional|acting|former|honorary|founding|technical|scientific|artistic|financial|commercial|sales|marketing|project|programme|program|product|research|operations|prime|first|second|lord|lady|city|team|department|policy|business|зам\.?|заместник|изпълнителен|генерален|главен|старши|младши|бивш|бивша|проектен|търговски|технически|научен|stellvertretender|stellvertretende|stv\.?|ehemaliger|ehemalige|leitender|leitende|wissenschaftlicher|wissenschaftliche|technischer|technische|vice|ex|generale|esecutivo|scientifico|tecnico|namestnik|namestnica|generalni|generalna|izvršni|izvršna|nekdanji|nekdanja|glavni|glavna)$/iu;
const OF_SOMETHING = /^(?:of|for|at|in|and|и|e|на|за|при|в|und|für|der|des|di|del|della|dei|per|za|pri)$/iu;
const AND = /^(?:and|und|и|e|in)$/iu;
const MOST_WORDS = 12;
const DASH = /\s[-–—]\s/u;
const IN_PARENTHESES = /^(.*\S)\s*\(([^()]+)\)$/su;

/** Members of a council in front of a name, and the council itself elsewhere. */
const COUNCILLOR = /^(?:stadt|gemeinde|bundes|national|kantons|staats|regierungs|bezirks|kreis|kirchen|schul)rat$/iu;

const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Whether a word says what somebody is, and nobody is called so: a role, or an office such as "Staatssekretär". */
const isRoleWord = remembering((word) => ROLES.test(word) || (!ROLES_OR_NAMES.test(word) && isOfficeAlone(word)));

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
/** Two words that may be a name: "Director Ana Novak" is one, and so may be "Director Public Affairs". */
const mayBeName = (words: readonly string[]): boolean =>
  words.length > 1 && words.every((word) => isCapital(word) && !GRADE.test(word) && !isRoleWord(word));

/** Whether a text says what somebody is or works in: "director", "Head of Research", „заместник-кмет“, "International Relations". */
export function isRole(text: string): boolean {
  const words = wordsOf(text).map((word) => word.replace(/[.,:]$/u, ''));
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.length > MOST_WORDS) return false;
  if (isFieldOfWork(text) || isOfficeUnnamed(text)) return true;
  const at = words.findIndex((word) => OF_SOMETHING.test(word));
  if (at > 0) {
    const [before, behind] = [words.slice(0, at), words.slice(at + 1)];
    const isJoined = AND.test(words[at] ?? '') && mayBeName(behind);
    return !isJoined && before.some((word) => isRoleWord(word) || ROLES_OR_NAMES.test(word));
  }
  if (ROLES.test(first)) return !mayBeName(words.slice(1));
  if (isRoleWord(first) && !isCapital(words[1] ?? '')) return true;
  if (isRoleWord(last)) return !mayBeName(words.slice(0, -1));
  if (words.length === 1) return ROLES_OR_NAMES.test(first) || DEGREE.test(first);
  return ROLES_OR_NAMES.test(last) && words.slice(0, -1).every((word) => GRADE.test(word) || !isCapital(word));
}

/** Whether a name begins with what somebody is, as a title does: "Minister Example". */
export function beginsWithRole(text: string): boolean {
  const [first = ''] = wordsOf(text);
  return isRoleWord(first) || ROLES_OR_NAMES.test(first) || SHORT_OFFICE.test(first);
}

/** Whether a word of a text says what somebody is, and nobody is called so. */
export function holdsRole(text: string): boolean {
  return wordsOf(text).some((word) => {
    const bare = word.replace(/[.,:]$/u, '');
    return isRoleWord(bare) || COUNCILLOR.test(bare);
  });
}

/** Whether what stands in front of a role can be the name of somebody; a surname alone may have a first name behind its comma. */
function canHaveRole(name: string, role: string): boolean {
  if (name === '' || isRole(name)) return false;
  return wordsOf(withoutHonorifics(name)).length > 1 || holdsRole(role) || /^\p{Ll}/u.test(role);
}

/** What somebody in a cell is. */
export interface StatedRole {
  readonly name: string;
  readonly role: string;
}

/** A cell of people without what they are, and what it says they are. */
export interface StatedRoles {
  readonly bare: string;
  readonly roles: readonly StatedRole[];
}

/** What is short for a role in brackets behind a name, and initials or an organisation elsewhere. */
const SHORT_ROLE = /^(?:PM|GF)$/u;

/** What is short for an office as often as for an organisation: "VC" is a vice-chancellor. */
const MAY_BE_SHORT =
  /^(?:(?:[DP])?VC(?:-\p{Lu})?|[ES]?VP|C[A-Z]O|MD|DD?G|D?SG|GM|PM|GF|PR|HR|PA|MP|MEP|AD|GD|GS|PI|HoD|EA|AR|BM|OB|VB|LH|GL|AL|PL|ИД|ЗД|ПР|ТД)$/u;

/** Whether what stands in brackets behind a name says what somebody is, or may be short for that: "Rector", "VC". */
export const mayBeRole = (text: string): boolean => isRole(text) || MAY_BE_SHORT.test(text.trim());

/** Whether a text may be the name of somebody: two words and more with capitals, none of which says what somebody is. */
export function mayBeNamed(text: string): boolean {
  const words = wordsOf(withoutHonorifics(text)).filter((word) => !isParticle(word));
  return mayBeName(words) && !isRole(text) && !beginsWithRole(text);
}

/** Of several names with a slash or "and" between them the last: what stands behind it is said of that one. */
const lastOf = (names: string): string => splitCell(names, ['/', '&', 'and']).at(-1) ?? names;

function parted(text: string): StatedRole | undefined {
  const [, before = '', inside = ''] = IN_PARENTHESES.exec(text) ?? [];
  if (before !== '' && (isRole(inside) || SHORT_ROLE.test(inside.trim()))) return { name: before, role: inside.trim() };
  const [name = '', role = '', ...more] = text.split(DASH);
  return role !== '' && more.length === 0 && isRole(role) ? { name, role: role.trim() } : undefined;
}

/** Somebody with what they are in front of the name: "OB Peter Kurz", "Direktor Karl Huber"; not "Director Public Affairs". */
function behindRole(text: string): StatedRole | undefined {
  const held = officeInFront(text);
  if (held !== undefined && mayBeNamed(held.behind) && beginsWithGivenName(withoutHonorifics(held.behind)))
    return { name: held.behind, role: held.office };
  const words = wordsOf(text);
  const at = words.findIndex(
    (word) => !(SHORT_OFFICE.test(word) || isRoleWord(word) || COUNCILLOR.test(word) || GRADE.test(word)),
  );
  const [front, name] = [words.slice(0, at), words.slice(at).join(' ')];
  if (at < 1 || !mayBeNamed(name)) return undefined;
  const isOffice = front.some((word) => SHORT_OFFICE.test(word));
  const isRoleOf =
    front.some((word) => isRoleWord(word) || COUNCILLOR.test(word)) && beginsWithGivenName(withoutHonorifics(name));
  return isOffice || isRoleOf ? { name, role: front.join(' ') } : undefined;
}

/** What a part of a cell says that somebody is who stands in front of it: "director", "MBA (Leiterin)". */
function roleIn(part: string, own: StatedRole | undefined): string | undefined {
  if (own !== undefined && isRole(own.name)) return `${own.name}, ${own.role}`;
  return own !== undefined && mayBeNamed(own.name) ? undefined : isRole(part) ? part : undefined;
}

const LINE = /^[\r\n\u2028]+$/u;

/**
 * A cell of people without their roles, which stand behind a comma, a dash or in parentheses, in front of the name or on the
 * lines below it: "Ana Novak, director". In a cell that begins with a role nothing tells whether the next is said of the
 * name above or below.
 */
export function withoutRoles(text: string): StatedRoles {
  const roles: StatedRole[] = [];
  const segments = text.split(/([;|\r\n\u2028]+)/u);
  const isBelow = !isRole(segments[0] ?? '');
  let above = '';
  const bare = segments.map((segment, at) => {
    if (at % 2 === 1) {
      if (!(isBelow && LINE.test(segment))) above = '';
      return segment;
    }
    const kept: string[] = [];
    for (const part of segment.split(',').map((each) => each.trim())) {
      const before = (kept.at(-1) ?? above).trim();
      const last = lastOf(before);
      const own = parted(part) ?? behindRole(part);
      const role = roleIn(part, own);
      const known = roles.at(-1);
      if (role !== undefined && canHaveRole(before, role)) {
        if (known?.name === last) roles[roles.length - 1] = { name: last, role: `${known.role}, ${role}` };
        else roles.push({ name: last, role });
        continue;
      }
      if (own !== undefined) roles.push({ name: lastOf(own.name), role: own.role });
      kept.push(own === undefined ? ` ${part}` : ` ${own.name.trim()}`);
    }
    above = kept.filter((each) => each.trim() !== '').at(-1) ?? above;
    return kept.join(',').trimStart();
  });
  return { bare: roles.length === 0 ? text : bare.join('').trim(), roles };
}
