import { fold } from '#src/select/fold.ts';
import { asksApproved, asksConfirmed } from './approval-header.ts';
import { askedStatus, isCount, isYesOrNo, yesOrNo } from './asked-status.ts';
import { isOnlyOfStatus, tellsHowOff } from './behind-status.ts';
import { monthNumber } from './month-names.ts';
import { statusKey } from './never-held.ts';
import { IN_COLUMN, type OffStatus, REGISTERED, type RowStatus, WORDS } from './status-vocabulary.ts';

/** "[cancelled]", "(отменена)", and at the end "/отложено/". */
const IN_BRACKETS = /[([]([^()[\]]+)[)\]]|(?<=^|\s)\/([^/]+)\/\s*[.!]*$/gu;
const LABEL = /^([^:–—-]+?)\s*(?:[:–—]|\s-\s|-\s)/u;

/** Behind the last dash: "12.05.2022 - отложено", "FH Joanneum – entfallen". */
const DASH_TAIL = /(?:\s[-–—]+\s*|[–—]\s*)([^-–—]+)$/u;
/** "Termin entfällt", "The visit was cancelled": words that only say what it is that did not take place. */
const SUBJECT =
  /^(?:(?:der|die|das|the|la|il|lo|le|el) |l )?(?:termin|treffen|besuch|veranstaltung|reise|dienstreise|delegationsreise|konferenz|messe|gesprach|meeting|visit|event|trip|mission|tour|conference|fair|call|tripat|poseshtenieto|poseshtenie|vizitata|vizita|misiyata|misiya|komandirovkata|komandirovka|konferentsiyata|konferentsiya|forumat|forum|panairat|panair|delegatsiyata|delegatsiya|sreshtata|sreshta|sabitieto|patuvaneto|patuvane|visita|incontro|riunione|missione|evento|viaggio|obisk|srecanje|sestanek|potovanje|dogodek|reunion|visite|rencontre|voyage|deplacement|evenement|viaje|encuentro) (?:(?:wurde|ist|was|has been|is|e|beshe|be|stato|stata|bila|je|est|a ete|fue|ha sido) )*/u;
/** "Unfortunately cancelled", "was cancelled", "wegen Krankheit abgesagt". */
const REGRET =
  /^(?:(?:unfortunately|regrettably|sadly|za sazhalenie|leider|bedauerlicherweise|kurzfristig|purtroppo|zal|na zalost|malheureusement|lamentablemente|was|were|has been|had to be|wurde|e|beshe|bilo|bila|stato|stata|je|a ete|est|fue|ha sido|\S+bedingt|(?:wegen|aufgrund|due to|because of|poradi|a causa(?: di)?|zaradi|pour cause de|por) (?:(?:der|des|dem|einer|the|la) )?\S+(?: \d+)?) )+/u;
/** What leads to a new date ahead of the word, and words of such a date: "auf Juni verschoben", "auf unbestimmte Zeit vertagt". */
const TO_DATE = /^(?:auf|ins?|bis|fur|za|na|a|al|au|to|until)$/u;
const OF_DATE =
  /^(?:\d+|den|die|das|einen?|anderen|unbestimmte[nr]?|zeit|zeitpunkt|termin|datum|spater(?:e[nrs]?)?|nachste[nrs]?|kommende[nrs]?|neuen?|ende|anfang|mitte|tag|woche|monat|jahr|herbst|winter|sommer|fruhling|fruhjahr|mese|mois|sledvashta(?:ta)?|godina|nedolocen|cas|next|the|this|year|month|spring|autumn|fall|prolet(?:ta)?|lyato(?:to)?|esen(?:ta)?|zima(?:ta)?|primavera|estate|autunno|inverno|pomlad|poletje|jesen|printemps|ete|automne|hiver)$/u;
/** Said of the whole wherever it stands in a short remark. */
const NOT_HELD = /(?:^| )(?:fand|findet|hat|haben) (?:leider )?nicht statt(?:gefunden)?(?: |$)/u;
const MOST_WORDS_NOT_HELD = 8;

const STATUS_OF = new Map<string, RowStatus>(
  (['cancelled', 'refused', 'postponed', 'absent', 'planned', 'allowed', 'done'] as const).flatMap((status) =>
    WORDS[status].split(',').map((word): [string, RowStatus] => [fold(word), status]),
  ),
);

const COLUMN_STATUS_OF = new Map<string, RowStatus>([
  ...(['cancelled', 'refused', 'planned', 'allowed', 'done'] as const).flatMap((status) =>
    IN_COLUMN[status].split(',').map((word): [string, RowStatus] => [fold(word), status]),
  ),
  ...STATUS_OF,
]);

/** Words that say it of other things as well. */
const SAID_OF_OTHERS: ReadonlySet<string> = new Set(['dropped', 'refused', 'deferred', 'rinvio', 'on hold'].map(fold));

/** Of how many words a status may consist. */
const LENGTHS = [5, 4, 3, 2, 1];

/** The words of a text without the date ahead of them to which something was put off, or for which it is planned. */
function behindDate(words: readonly string[], leads = TO_DATE): readonly string[] {
  if (!leads.test(words[0] ?? '')) return words;
  const end = words.findIndex((word, at) => at > 0 && !OF_DATE.test(word) && monthNumber(word) === undefined);
  return end > 1 ? words.slice(end) : words;
}

function begins(key: string): RowStatus | undefined {
  const words = key.split(' ');
  for (const length of LENGTHS) {
    const status = COLUMN_STATUS_OF.get(words.slice(0, length).join(' '));
    // What was allowed may be said to have been held, or called off, behind it.
    if (status === 'allowed') return words.length > length ? (begins(words.slice(length).join(' ')) ?? status) : status;
    if (status !== undefined) return status;
  }
  return undefined;
}

/** In a column that asks whether it was off, whatever stands there says so, such as a reason or a day, unless it says no. */
function readOff(text: string, asked: OffStatus): RowStatus | undefined {
  const off = offAlone(text);
  if (off !== undefined || isCount(text)) return off;
  const answer = /^[✗✘]$/u.test(text) ? 'yes' : yesOrNo(text);
  const rest = fold(text).split(' ').slice(1).join(' ');
  if (answer === 'no') return offAlone(rest) === 'postponed' ? 'postponed' : 'done';
  return answer === 'yes' ? asked : (begins(fold(text)) ?? asked);
}

/**
 * The status that a cell of a column of statuses states; `undefined` for words that are not known. `header`: of that column,
 * as "Cancelled?" turns yes and no round.
 */
export function readStatus(text: string, header = ''): RowStatus | undefined {
  const asked = header === '' || text === '' ? undefined : askedStatus(header);
  if (asked === 'cancelled' || asked === 'postponed') return readOff(text, asked);
  const answer = yesOrNo(text);
  if (answer === 'yes' && asksConfirmed(header)) return 'allowed';
  const isAnswered = asked !== undefined && answer !== undefined;
  const status =
    begins(fold(text)) ?? offAlone(text) ?? (isAnswered ? (answer === 'yes' ? 'done' : 'cancelled') : undefined);
  return status === 'cancelled' && answer === 'no' && asksApproved(header) ? 'refused' : status;
}

/** Whether a cell of a column of statuses says nothing but words that are known: not "done - 2 leads", nor "held?". */
export function isStatusAlone(text: string, header = ''): boolean {
  if (text.includes('?')) return false;
  if (isYesOrNo(text) && askedStatus(header) !== undefined) return true;
  const words = fold(text).split(' ');
  for (let at = 0; at < words.length; ) {
    const length = LENGTHS.find((each) => COLUMN_STATUS_OF.has(words.slice(at, at + each).join(' ')));
    if (length === undefined) return false;
    at += length;
  }
  return true;
}

/** The status of what was no visit, if that is what it is. */
export const offOf = (status: RowStatus | undefined): OffStatus | undefined =>
  status === 'planned' || status === 'allowed' || status === 'done' ? undefined : status;

/** Whether a text is nothing but such a word, perhaps with its reason. */
export function offAlone(text: string): OffStatus | undefined {
  const key = statusKey(text).replace(REGRET, '');
  const words = behindDate(key.replace(SUBJECT, '').replace(REGRET, '').split(' '));
  for (const length of LENGTHS) {
    const word = words.slice(0, length).join(' ');
    const status = offOf(STATUS_OF.get(word));
    const rest = words.slice(length).join(' ');
    if (status === undefined || saysHeld(rest)) continue;
    if (isOnlyOfStatus(rest) || (!SAID_OF_OTHERS.has(word) && tellsHowOff(rest, status))) return status;
  }
  return NOT_HELD.test(key) && words.length <= MOST_WORDS_NOT_HELD ? 'cancelled' : undefined;
}

const firstOff = (parts: readonly (string | undefined)[]): OffStatus | undefined => {
  for (const part of parts) {
    const status = part === undefined ? undefined : offAlone(part);
    if (status !== undefined) return status;
  }
  return undefined;
};

/** The status that a cell of any column gives away: alone, in brackets or behind a dash. "Солун (не се състоя)". */
export function statusBeside(text: string): OffStatus | undefined {
  return firstOff([text, ...bracketed(text), DASH_TAIL.exec(text)?.[1]]);
}

/**
 * The status that a title or a remark gives away: "Cancelled", "CANCELLED: Fair in Graz", "Fair in Graz (отменено)", "cancelled
 * due to snow". A text that only speaks of something cancelled gives none.
 */
export function statusInText(text: string): OffStatus | undefined {
  const label = LABEL.exec(text)?.[1];
  return statusBeside(text) ?? (label === undefined ? undefined : offOf(STATUS_OF.get(fold(label))));
}

/** Words for what is planned that say other things of a title or a paper. */
const NOT_OF_ROWS: ReadonlySet<string> = new Set(
  `tbc, draft, proposed, announced, предварително, обявено, обявена, angekündigt, ${REGISTERED}`.split(',').map(fold),
);
/** What leads to the date for which something is planned. */
const FOR_DATE = /^(?:for|in|on|im|am|fur|auf|v|vav|prez|na|za|per|a|al|pour|en|au|para)$/u;
/** What is said of it besides. */
const UNDECIDED: ReadonlySet<string> = new Set(
  'no decision, no decision yet, not decided, not decided yet, not yet decided, undecided, няма решение, още няма решение, не е решено, без решение, keine entscheidung, noch keine entscheidung, noch nicht entschieden, nicht entschieden, nessuna decisione, da decidere, non deciso, ni odločeno, še ni odločeno, ni odločitve, pas décidé, pas encore décidé, sin decidir'
    .split(',')
    .map(fold),
);
const YET = /^(?:noch|still|vse oshte|oshte|ancora|se|tepar) /u;

/** "for March", "im Herbst 2026". */
function namesDate([first = '', ...others]: readonly string[]): boolean {
  const isOfDate = (word: string) => OF_DATE.test(word) || monthNumber(word) !== undefined;
  return FOR_DATE.test(first) && others.length > 0 && others.every(isOfDate);
}

function isPlannedAlone(text: string, statuses: ReadonlyMap<string, RowStatus> = COLUMN_STATUS_OF): boolean {
  const words = behindDate(fold(text).replace(YET, '').replace(SUBJECT, '').split(' '), FOR_DATE);
  for (const length of LENGTHS) {
    const word = words.slice(0, length).join(' ');
    const rest = words.slice(length).join(' ');
    if (statuses.get(word) !== 'planned' || NOT_OF_ROWS.has(word)) continue;
    if (isOnlyOfStatus(rest) || namesDate(words.slice(length))) return true;
  }
  return false;
}

/** Whether a text begins by saying that something is planned, whatever follows: "Planned - registration open". */
export function isPlannedAtStart(text: string): boolean {
  const words = behindDate(fold(text).replace(YET, '').replace(SUBJECT, '').split(' '), FOR_DATE);
  return LENGTHS.map((length) => words.slice(0, length).join(' ')).some(
    (word) => COLUMN_STATUS_OF.get(word) === 'planned' && !NOT_OF_ROWS.has(word),
  );
}

const CLAUSE_END = /[,;.():–—\n]|\s-\s/u;

/** Whether the first clause of a text says nothing but that something is planned, or for when, in words that say so anywhere. */
export const isPlannedFirst = (text: string): boolean =>
  isPlannedAlone(text.trim().split(CLAUSE_END)[0] ?? '', STATUS_OF);

/** What stands in brackets in a text, also between strokes at its end. */
export const bracketed = (text: string): readonly string[] =>
  [...text.matchAll(IN_BRACKETS)].map(([, round, slashed]) => (round ?? slashed ?? '').trim());

/** Whether a text says in brackets that it is still to come: "Wien (geplant)". */
export const isPlannedBeside = (text: string): boolean => bracketed(text).some((each) => isPlannedAlone(each));

/** Whether a whole remark says that it is still to come: "предстои", "noch geplant". */
export function isPlannedInRemark(text: string): boolean {
  const clauses = text.split(/[,;.()–]/u).filter((clause) => clause.trim() !== '');
  const isOpen = (clause: string) => UNDECIDED.has(fold(clause));
  return (
    isPlannedBeside(text) ||
    (clauses.some((each) => isPlannedAlone(each)) && clauses.every((each) => isOpen(each) || isPlannedAlone(each)))
  );
}

const OFF_WORDS = [...STATUS_OF]
  .filter(([word, status]) => offOf(status) !== undefined && !SAID_OF_OTHERS.has(word))
  .map(([word]) => ` ${word} `);

/** Whether words that a visit did not take place stand among others. */
export function namesOff(text: string): boolean {
  const key = ` ${statusKey(text)} `;
  return NOT_HELD.test(key.trim()) || OFF_WORDS.some((word) => key.includes(word));
}

/** It took place after all: "cancelled in May, held in June". */
const HELD =
  /(?:^| )(?:held|took place|happened|visited|met|provede(?:na|no|n)?|sastoya(?:la|lo|l)?|osashtestven(?:a|o)?|stattgefunden|durchgefuhrt|nachgeholt worden|svolt[oa]|tenut[oa]|effettuat[oa]|izveden[ao]?|opravljen[ao]?|eu lieu|tenue?|realisee?|celebr(?:o|ad[oa])|realizad[oa]|tuvo lugar)(?: |$)/u;

/** Whether what follows such words says that it was held after all. */
export function saysHeld(rest: string): boolean {
  return HELD.test(fold(rest)) && !namesOff(rest);
}
