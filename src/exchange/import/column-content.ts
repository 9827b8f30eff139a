import type { Cell, Table } from '../table/table.ts';
import { cellText, columnText, labelledParts } from './cell-text.ts';
import { isCityInCountry } from './countries-among-cities.ts';
import { countryOfCode } from './country-codes.ts';
import { countryIndex } from './country-index.ts';
import { dateAndPlace } from './date-and-place.ts';
import { readDateCell } from './date-cell.ts';
import type { DateRefusal } from './date-end.ts';
import { readDirection } from './direction-words.ts';
import { isEvidentName } from './evident-name.ts';
import { readFormat } from './format-words.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isEventKind } from './kind-words.ts';
import { isMailAddress } from './mail-header.ts';
import { DEFAULT_SPLITS, type MappedColumn } from './mapping.ts';
import { monthNumber } from './month-names.ts';
import { nameKey } from './name-key.ts';
import { looksLikeOrganisation } from './organisation-text.ts';
import { peopleAndRoles } from './people-marks.ts';
import { withoutHonorifics } from './person-name.ts';
import { stationsOf } from './route-cell.ts';
import { splitCell } from './split-cell.ts';
import { readStatus } from './status-words.ts';
import type { Target } from './target.ts';
import { AMOUNT, CODE, FIGURES, MARK, NUMBER, OF_THE_WEB, saysInWords, YES_OR_NO } from './text-signs.ts';
import { isDitto } from './unnamed-organisations.ts';

/** What share of a column's filled cells, 0 to 1, can be read as what a target wants. */
export interface ColumnContent {
  readonly filled: number;
  readonly shares: Readonly<Partial<Record<Target, number>>>;
  /**
   * What share of the filled cells names organisations, people, perhaps somebody by the surname alone, is nothing but a number, perhaps of something, or figures alone,
   * is a date that is written out, or a kind of event; names nobody: a country, a number or code, "yes", an address in the web;
   * is an amount: a number with at most decimals; a mere mark: "yes", an address in the web or the name of a file; says something
   * in words; or is an address of e-mail.
   */
  readonly signs: Readonly<
    Record<
      | 'organisations'
      | 'people'
      | 'surnames'
      | 'numbers'
      | 'figures'
      | 'dates'
      | 'events'
      | 'noNames'
      | 'amounts'
      | 'marks'
      | 'words'
      | 'mails',
      number
    >
  >;
}

/** Cells looked at: enough to tell, whatever the size of the table. */
const SAMPLE = 300;
/** A longer cell is a text, not names. */
const LONGEST_NAMES = 120;
/** A labelled part counts as a column if this share of the cells holds it. */
const PART_SHARE = 0.2;
/** Cells hold a date and a place if this share of them does. */
const BOTH_SHARE = 0.6;

type Column = Pick<MappedColumn, 'index' | 'part'>;

function sampleRows(table: Table): readonly Table['rows'][number][] {
  const step = Math.max(1, Math.floor(table.rows.length / SAMPLE));
  return table.rows.filter((_, i) => i % step === 0);
}

/** "Frau Huber", „г-н Рудолф“, "Zupančič". */
const isSurnameAlone = (text: string): boolean => /^\p{Lu}\p{Ll}[\p{L}’'-]+$/u.test(withoutHonorifics(text));
const isYear = (text: string): boolean => /^(1[5-9]|20|21)\d\d$/.test(text);
const isMonth = (text: string): boolean =>
  /^(0?[1-9]|1[0-2])$/.test(text) || monthNumber(text.replace(/\.$/, '')) !== undefined;
const splitAtPlaces = (text: string): readonly string[] =>
  splitCell(text.replace(/\([^()]*\)/g, ' '), [';', ',', '|', '/', 'line']);

const COUNTRIES_ARE_SPLIT_AT = DEFAULT_SPLITS.place;

const isOneCountry = (name: string): boolean => countryIndex().find(name) !== undefined && !isCityInCountry(name);

/** Whether a text names a country, or several and nothing else. */
function isCountry(text: string): boolean {
  if (isOneCountry(text)) return true;
  const names = splitCell(text, COUNTRIES_ARE_SPLIT_AT);
  return names.length > 1 && names.every(isOneCountry);
}

/** Whether a text is none that an organisation is called by: a country, a number or code, "yes", an address in the web. */
const namesNobody = (text: string): boolean =>
  [YES_OR_NO, CODE, OF_THE_WEB].some((pattern) => pattern.test(text)) ||
  (/\d/.test(text) && FIGURES.test(text)) ||
  (text.length > 1 && text.length < LONGEST_NAMES && (isCountry(text) || countryOfCode(text) !== undefined));

/** Whether a text names a city, beside other cities or a country; an address does not, as it has a number. */
function isPlace(text: string, gazetteer: Gazetteer | undefined): boolean {
  if (/\d/.test(text)) return false;
  const names = splitAtPlaces(text);
  if (gazetteer !== undefined && names.some((name) => gazetteer.has(nameKey(name)))) return true;
  const stations = stationsOf(text);
  if (stations.length > 1 && stations.every((name) => gazetteer?.has(nameKey(name)))) return true;
  const isLongCountry = (name: string) => name.length > 1 && countryIndex().find(name) !== undefined;
  return names.length === 2 && names.some(isLongCountry);
}

/** Why a short text with figures is no date that can be recorded, but means one: "31.04.2022", "Q3/2022". */
const MEANS_DATE: ReadonlySet<DateRefusal> = new Set([
  'no-such-date',
  'end-before-start',
  'quarter',
  'season',
  'several-days',
  'short-month-year',
  'day-or-months',
]);
const LONGEST_DATE = 40;

function isDate(cell: Cell): boolean {
  const reading = readDateCell(cell, 2000, 1900);
  if (reading.kind !== 'refused') return true;
  const text = cellText(cell);
  return cell.kind === 'text' && text.length <= LONGEST_DATE && /\d/.test(text) && MEANS_DATE.has(reading.reason);
}

/** Looks into a column of a table. Cities are told by the gazetteer, where it is loaded. */
export function columnContent(table: Table, { index, part }: Column, gazetteer: Gazetteer | undefined): ColumnContent {
  const column: MappedColumn = {
    index,
    header: '',
    target: 'ignore',
    confidence: 0,
    reason: 'none',
    ...(part === undefined ? {} : { part }),
  };
  let [filled, dates, years, countries, cities, both] = [0, 0, 0, 0, 0, 0];
  let [directions, months, days, signs, statuses, formats] = [0, 0, 0, 0, 0, 0];
  let [organisations, people, surnames, numbers, figures, written, events, noNames] = [0, 0, 0, 0, 0, 0, 0, 0];
  let [amounts, marks, words, mails] = [0, 0, 0, 0];
  for (const row of sampleRows(table)) {
    const cell = row[index];
    const text = columnText(row, column, []);
    if (cell === undefined || text === '') continue;
    filled += 1;
    if (isMonth(text)) months += 1;
    if (/^(0?[1-9]|[12]\d|3[01])\.?(\s*[-–—]\s*(0?[1-9]|[12]\d|3[01])\.?)?$/.test(text)) days += 1;
    if (isYear(text)) years += 1;
    else if (isDate(part === undefined ? cell : { kind: 'text', text })) {
      dates += 1;
      if (cell.kind !== 'number' && /\D/.test(text)) written += 1;
    } else if (cell.kind === 'text' && saysInWords(text) && !isMonth(text) && countryOfCode(text) === undefined) {
      words += 1;
    }
    if (FIGURES.test(text)) figures += 1;
    if (isMailAddress(text)) mails += 1;
    if (AMOUNT.test(text)) amounts += 1;
    // What an object of JSON is called is its name, were it "X".
    const isCalled = cell.kind === 'text' && cell.objects !== undefined;
    if (!isCalled && [YES_OR_NO, MARK, OF_THE_WEB].some((pattern) => pattern.test(text))) marks += 1;
    if (!isCalled && !isDitto(text) && namesNobody(text)) noNames += 1;
    if (text.length < LONGEST_NAMES && isEventKind(text)) events += 1;
    if (NUMBER.test(text)) numbers += 1;
    else if (text.length < LONGEST_NAMES && !OF_THE_WEB.test(text)) {
      const pieces = splitCell(peopleAndRoles(text).bare, [';', '|', 'line', '/', ',', '&', 'and']);
      if (pieces.some(looksLikeOrganisation)) organisations += 1;
      else if (pieces.length > 0 && pieces.every(isEvidentName)) people += 1;
      else if (pieces.length > 0 && pieces.every(isSurnameAlone)) surnames += 1;
    }
    if (text.length > 200 || /^\d+$/.test(text)) continue;
    if (text.length > 1 && isCountry(text)) countries += 1;
    else if (countryOfCode(text) !== undefined) signs += 1;
    else if (isCityInCountry(text)) both += 1;
    else if (isPlace(text, gazetteer)) cities += 1;
    if (readDirection(text) !== undefined) directions += 1;
    if (readStatus(text) !== undefined) statuses += 1;
    if (readFormat(text) !== undefined) formats += 1;
  }
  const share = (count: number) => (filled === 0 ? 0 : count / filled);
  const date = share(dates);
  return {
    filled,
    shares: {
      date,
      from: date,
      to: date,
      year: share(years),
      country: share(countries + both === 0 ? 0 : countries + both / 2 + signs),
      ...(gazetteer === undefined && cities + both === 0 ? {} : { city: share(cities + both + countries / 2) }),
      direction: share(directions),
      status: share(statuses),
      format: share(formats),
      month: share(months),
      monthTo: share(months),
      day: share(days),
      dayTo: share(days),
    },
    signs: {
      organisations: share(organisations),
      people: share(people),
      surnames: share(surnames),
      numbers: share(numbers),
      figures: share(figures),
      dates: share(written),
      events: share(events),
      noNames: share(noNames),
      amounts: share(amounts),
      marks: share(marks),
      words: share(words),
      mails: share(mails),
    },
  };
}

/**
 * Whether a column holds dates and places in one cell: "16–20.07.2018, Bologna". Its header must speak of one of them, or the
 * places be known.
 */
export function holdsDatesAndPlaces(
  table: Table,
  index: number,
  isNamed: boolean,
  gazetteer: Gazetteer | undefined,
): boolean {
  let [filled, both, places] = [0, 0, 0];
  for (const row of sampleRows(table)) {
    const text = cellText(row[index]);
    if (text === '') continue;
    filled += 1;
    const { date, place } = dateAndPlace(text);
    if (date === '' || place === '') continue;
    both += 1;
    if (isPlace(place, gazetteer) || isCountry(place)) places += 1;
  }
  if (both === 0 || both < filled * BOTH_SHARE) return false;
  return places >= both * BOTH_SHARE || (isNamed && gazetteer === undefined);
}

/** Labels that recur within the cells of a column: "Location" where many hold "… | Location: …". */
export function columnParts(table: Table, index: number): readonly string[] {
  const counts = new Map<string, number>();
  const rows = sampleRows(table);
  for (const row of rows) {
    const cell = row[index];
    if (cell?.kind !== 'text') continue;
    for (const label of labelledParts(cell.text).keys()) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= rows.length * PART_SHARE).map(([label]) => label);
}
