import type { Cell, Table } from '../table/table.ts';
import { cellText } from './cell-text.ts';
import { monthNumber } from './month-names.ts';
import { isStruckOut, saysNoneHeld } from './none-held.ts';
import { isAboutResults } from './result-header.ts';
import type { Target } from './target.ts';
import { isDitto } from './unnamed-organisations.ts';
import { readDate } from './written-date.ts';

/** Why a row is none of the table's entries: it adds them up, says the header once more, or is a heading, a year or a month, of those below, or a remark on the table, or says of a time that nothing was held. */
export type NoEntry = 'total-row' | 'header-again' | 'heading-row' | 'footnote-row' | 'nothing-to-record';

const TOTAL =
  /^(?:grand |sub ?-?)?(?:total|totals|sum)\b|^(?:общо|всичко|сума|сбор)(?!\p{L})|^(?:gesamt|insgesamt|summe|zwischensumme)(?!\p{L})|^(?:totale|somma)\b|^(?:skupaj|seštevek|vsota)\b|^(?:sous[- ]total|totaux|suma)(?!\p{L})/iu;
/** A total fills at most this share of what the header fills. */
const MOST_FILLED = 0.6;

/** How a remark on the whole table begins: "* costs exclude per diem", "NB: …", „Забележка: …“. */
const FOOTNOTE =
  /^(?:[*†‡§¹²³⁴]|\(\*+\)|(?:n\.?\s?b\.?|p\.?\s?s\.?|(?:foot)?notes?|remarks?|sources?|legend|key|disclaimer|забележк[аи]|заб\.|бележк[аи]|източни(?:к|ци)|легенда|hinweise?|anmerkung(?:en)?|anm\.|fu(?:ß|ss)noten?|quellen?|legende|not[ae]|avvertenz[ae]|font[ei]|opomb[ae]|opombi|vir|viri|remarques?|légende|observaci(?:ón|ones)|fuentes?|leyenda)\s*(?:\d{1,2}|\*+)?\s*(?:[:–—]|-\s|(?<=\.)\s))/iu;

/** Years and months, without a day. */
const NO_DAYS = /^\d{4}(?:-\d{2})?(?:\/\d{4}(?:-\d{2})?)?$/;
const ANY_YEAR = 2000;
const LONGEST_HEADING = 40;

/** Whether a text says a year or a month, as a heading over rows does. */
export function isHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING) return false;
  const reading = readDate(text.replace(/\s*:\s*$/, ''), ANY_YEAR);
  return reading.kind === 'read' && NO_DAYS.test(reading.edtf);
}

const isNumber = (text: string): boolean => /^[\d\s.,]+$/.test(text);

/** Whether a row says that nothing was held, and beside that only when, or its number: "März · keine Besuche", "12.05.2023 · —". */
function saysNothingWasHeld(texts: readonly string[]): boolean {
  const isNone = (text: string) => isStruckOut(text) || saysNoneHeld(text);
  const namesTime = (text: string) => /\d/.test(text) || monthNumber(text.split(/\s/u)[0] ?? '') !== undefined;
  const isWhen = (text: string) => isNumber(text) || (namesTime(text) && readDate(text, ANY_YEAR).kind !== 'refused');
  return texts.some(isNone) && texts.every((text) => isNone(text) || isWhen(text));
}

/** What a row is, if it is no entry. */
export function noEntry({ header, headerRows }: Table, row: readonly Cell[]): NoEntry | undefined {
  const texts = row.map(cellText);
  const filled = texts.filter((text) => text !== '');
  const named = header.filter((name) => name !== '').length;
  const [first = ''] = filled;
  if (TOTAL.test(first) && filled.length <= Math.max(2, named * MOST_FILLED)) return 'total-row';
  if (named > 1 && filled.length === 1 && isHeading(first)) return 'heading-row';
  if (header.length > 1 && filled.length === 1 && FOOTNOTE.test(first)) return 'footnote-row';
  if (filled.length > 1 && saysNothingWasHeld(filled)) return 'nothing-to-record';
  const isHeader = headerRows?.first !== 0 && filled.length > 1 && header.every((name, i) => (texts[i] ?? '') === name);
  return isHeader ? 'header-again' : undefined;
}

/** "TBC" says that something is not fixed yet, in whichever column it stands. */
const TO_COME = /^t\.?\s?b\.?\s?[acd]\.?$/iu;
/** So do these; among results each is one like any other. */
const TO_BE_FIXED = new RegExp(
  '^(?:to be (?:announced|determined|decided|defined|specified|fixed|agreed|advised)|(?:noch )?offen|noch (?:nicht (?:bekannt|festgelegt|fix|fixiert)|unklar|zu klären|festzulegen)|' +
    'wird noch (?:bekannt ?gegeben|festgelegt|geklärt)|steht noch nicht fest|(?:предстои|ще|да|за)(?: да)?(?: се)? (?:уточн|определ|обяв)\\p{L}+|уточнява се|' +
    'da (?:definire|stabilire|decidere|precisare|comunicare|determinare|concordare)|(?:še )?bo (?:še )?(?:določen[oa]?|znan[oa]?|sporočen[oa]?)|(?:še )?ni (?:še )?(?:določen[oa]?|znan[oa]?)|' +
    'à (?:définir|préciser|confirmer)|por (?:definir|confirmar))$',
  'iu',
);
/** And these in a column that names something; elsewhere they are said of the visit. */
const TO_BE_NAMED =
  /^(?:предстои|(?:за|чака|очаква се|предстои) потвържд\p{L}+|непотвърден[аои]?|to be confirmed|(?:awaiting|pending) confirmation|not (?:yet )?confirmed|unconfirmed|(?:noch )?zu bestätigen|wird noch bestätigt|unbestätigt|da confermare|non (?:ancora )?confermat[oa]|in attesa di conferma|za potrditev|(?:še )?nepotrjen[oa]?)$/iu;
const SAID_OF_VISIT: ReadonlySet<Target> = new Set(['status', 'summary', 'notes', 'ignore']);

/** A longer text is none of these. */
const LONGEST_OPEN = 80;
/** Without the brackets around it and the full stop behind it: "(TBC)", „предстои.“. */
const plainly = (text: string): string =>
  text.length > LONGEST_OPEN ? text : text.replace(/^[([]\s*|\s*[.!…]*\s*[)\]]?[.!…]*$/gu, '');
const isOpen = (text: string): boolean => TO_COME.test(plainly(text)) || TO_BE_FIXED.test(plainly(text));
const isUnnamed = (text: string): boolean => TO_BE_NAMED.test(plainly(text));

const NOTHING_KNOWN =
  /^(?:[-–—.?/*]+|n\/?a|n\.a\.|k\.\s?a\.|n\.\s?d\.|n\.\s?n\.|none|unknown|not known|няма|не се знае|неизвестн[аои]|неясно|unbekannt|keine angabe|sconosciut[oa]|neznano|ni podatka|inconnue?|néant|desconocid[oa]|sin datos)$/iu;

/** In a column of statuses they say of the row that it is still to come. */
const TO_CONFIRM = /^(?:tbc|à confirmer|por confirmar)$/iu;

/** Words that say of a result what it is: none. */
const OF_RESULT = /^(?:none|няма|неясно)$/iu;

/** Whether such a text says that something is not fixed yet: "TBC", "offen", and in a column that names something „предстои“. */
export const isToBeFixed = (text: string): boolean => isOpen(text) || isUnnamed(text);

/**
 * Whether a text stands for nothing: "-", "n/a", "TBC"; "-//-" stands for the row above. `header`: of its column, as "няма" is
 * a result like any other; `target`: what the column becomes, as "TBC" is a status, and a note as any other words.
 */
export function saysNothing(text: string, header = '', target?: Target): boolean {
  if (TO_CONFIRM.test(plainly(text)) && target === 'status') return false;
  if (target !== undefined && !SAID_OF_VISIT.has(target) && isUnnamed(text)) return true;
  if (isOpen(text)) return target !== 'notes' && (TO_COME.test(plainly(text)) || !isAboutResults(header));
  return NOTHING_KNOWN.test(text) && !isDitto(text) && !(OF_RESULT.test(text) && isAboutResults(header));
}

/** The same of a text among names. */
export const namesNothing = (text: string): boolean => saysNothing(text, '', 'guests');

const ERROR =
  /^#(?:(?:REF|VALUE|NAME|DIV\/0|NULL|NUM|SPILL|CALC|FIELD|BLOCKED|CONNECT|BEZUG|WERT|ZAHL|ÜBERLAUF|RIF|VALORE|NOME|SKLIC!?|VREDN|IME|ŠTEV)[!?]|N\/A|N\/D|N\/V|NV)$/iu;

/** Whether a spreadsheet wrote a text in place of a value that it could not work out: "#REF!", "#N/A". */
export function isError(text: string): boolean {
  return ERROR.test(text);
}

/** Whether a text is an object or a list of JSON, which is no name and no remark. */
export function isJson(text: string): boolean {
  if (!/^(?:\{\s*(?:"|\})|\[\s*(?:["[{\]\d-]|true|false|null))/u.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether nothing stands in a row, not even a formula. */
export const isBlank = (row: readonly Cell[]): boolean =>
  row.every((cell) => cellText(cell) === '' && (cell.kind !== 'empty' || cell.formula === undefined));
