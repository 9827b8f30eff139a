import { countrySearchNames } from '#src/domain/country-name.ts';
import { fold } from '#src/select/fold.ts';
import type { Cell } from '../table/table.ts';
import { isRegionCode } from './city-code.ts';
import { countryIndex } from './country-index.ts';
import { namesCountryPart } from './country-parts.ts';
import { type HeadedText, headedLine } from './headed-text.ts';
import { saysOnline } from './held-online.ts';
import type { ImportFault } from './import-fault.ts';
import { cityKey } from './name-key.ts';
import { otherName } from './other-name.ts';
import { withoutOwnOffice } from './own-office.ts';
import { ownValue } from './own-value.ts';
import type { PlaceTools } from './place-tools.ts';
import type { ReadRow } from './read-row.ts';
import type { RecordTools } from './record-tools.ts';
import { isToBeFixed } from './row-kinds.ts';
import { whereFrom } from './row-organisation-ids.ts';
import type { RowRecords } from './row-records.ts';
import type { SheetCells } from './sheet-cells.ts';
import { stateCalled } from './state-codes.ts';
import { TARGETS, type Target } from './target.ts';

/** Targets whose cells name something: what they say must stand in the record, in the words of the cell or by another name. */
const NAMING = [
  'country',
  'city',
  'address',
  'organisationCountry',
  'organisation',
  'kind',
  'ours',
  'guests',
  'topic',
] as const;
/** Where "TBC" says that something is open; among notes it stands as it is. */
const OPEN = TARGETS.filter((target) => target !== 'notes' && target !== 'ignore');
const PLACES: ReadonlySet<Target> = new Set(['country', 'city', 'address']);
/** Shorter words are particles, titles and codes. */
const LEAST_LETTERS = 3;
/** Words that name nothing by themselves, folded: articles and prepositions, towns and countries as such, forms of address. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'and und the der die das den dem von vom zum zur aus bei mit fur for from with dei del della dello delle degli per con les des ' +
    'ter pri pod nad pred grad town city stadt citta mesto republic republika gospodin gospozha gospozhitsa herr frau signor signora ' +
    'gospod gospa mrs miss mme prof professor dots doc inzh ing dipl mag dott'
  ).split(' '),
);

const IN_BRACKETS = /[([]([^()[\]]*)[)\]]/gu;
/** Words of a country's or a city's name. */
const LONGEST_NAME = 5;

/** A code of two capitals: that of a country, or of a state or province behind a city. */
const CODE = /(?<![\p{L}\p{N}])\p{Lu}{2}(?![\p{L}\p{N}])/gu;

const isWord = (word: string): boolean => word.length >= LEAST_LETTERS && !/\d/.test(word) && !SMALL_WORDS.has(word);
const wordsOf = (text: string): readonly string[] => fold(text).split(' ');

/** What a row became: the record's words for it and the places and countries that it stands for. */
class ToldByRow {
  private readonly words: ReadonlySet<string>;
  private readonly countries: ReadonlySet<string>;

  constructor(
    private readonly read: ReadRow,
    { visit, isTitled }: RowRecords,
    tools: RecordTools,
    private readonly places: PlaceTools,
  ) {
    const organisations = read.organisations.flatMap((name) => {
      const id = tools.organisations.find(name, whereFrom(read, name));
      return id === undefined ? [] : (tools.organisations.of(id) ?? []);
    });
    this.countries = new Set([...visit.countries, ...organisations.map(({ country }) => country)]);
    const texts = [
      ...[isTitled ? visit.title : undefined, visit.summary, ...Object.values(visit.inferred ?? {})].flatMap((text) => [
        text?.en,
        text?.bg,
      ]),
      ...visit.sources.map(({ asPrinted }) => asPrinted),
      ...[visit.notes, read.places.online, read.organisations.length === 0 ? '' : read.kind],
      ...[
        ...read.organisations.map((name) => otherName(name).bare),
        ...organisations.flatMap(({ name, aliases }) => [name, ...aliases]),
      ],
      ...[...read.ours, ...read.guests].flatMap(({ name, role, aside, of }) => [name, role, aside, of]),
      ...read.topics,
      ...read.places.places.flatMap(({ name }) => [name.en, name.bg]),
      ...[...this.countries].flatMap(countrySearchNames),
    ];
    this.words = new Set(texts.flatMap((text) => (text === undefined ? [] : wordsOf(text))));
  }

  /** Whether every word of a text is told, by itself or within the name of a country or a place, whatever its language; of a text of places every code as well. */
  tells(text: string, isOfPlaces: boolean): boolean {
    const codes = isOfPlaces && !this.isName(text) ? [...text.matchAll(CODE)] : [];
    if (codes.some(([code]) => !this.isCodeTold(code, text))) return false;
    const parts = [text.replace(IN_BRACKETS, ' '), ...[...text.matchAll(IN_BRACKETS)].map(([, inside = '']) => inside)];
    const isWhole = !this.read.faults.some(({ code, found }) => code === 'unread-aside' && text.includes(found));
    return (isWhole && this.isName(text)) || parts.every((part) => this.isName(part) || this.tellsWords(part));
  }

  /** A code behind a city told which one was meant, if that was found. */
  private isCodeTold(code: string, text: string): boolean {
    if (this.words.has(fold(code)) || this.isName(code)) return true;
    return isRegionCode(code) && this.read.places.unmatched.every(({ name }) => !text.includes(name));
  }

  private tellsWords(text: string): boolean {
    const words = fold(text).split(' ');
    let at = 0;
    while (at < words.length) {
      const length = this.isTold(words[at] ?? '') ? 1 : this.nameAt(words, at);
      if (length === 0) return false;
      at += length;
    }
    return true;
  }

  private isTold(word: string): boolean {
    return !isWord(word) || this.words.has(word);
  }

  /** Of how many words the longest name is that begins there; 0 where none does. */
  private nameAt(words: readonly string[], at: number): number {
    for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length -= 1)
      if (this.isName(words.slice(at, at + length).join(' '))) return length;
    return 0;
  }

  /** Whether a name is that of a country or a place that the row became, or was answered to be one. */
  private isName(name: string): boolean {
    const { answers, gazetteer, book } = this.places;
    const key = cityKey(name);
    if (namesCountryPart(name)) return false;
    const state = stateCalled(name);
    if (state !== undefined && this.countries.has(state.country) && this.read.places.unmatched.length === 0)
      return true;
    const meant = countryIndex().find(name)?.countries ?? [];
    if (meant.some((code) => this.countries.has(code)) || ownValue(answers.countries, key) !== undefined) return true;
    if (Object.keys(answers.places ?? {}).some((each) => each.replace(/^[A-Z]{2} /u, '') === key)) return true;
    return this.read.places.places.some(
      ({ id, country, geonames }) =>
        book.recorded(key, [country]).some((each) => each.id === id) ||
        (geonames !== undefined && gazetteer?.find(key, country)?.geonames === geonames),
    );
  }
}

/** A cell of which a word became nothing. */
export interface UntoldCell extends HeadedText {
  readonly isOfPlaces: boolean;
}

/** A row, what it was read as and what it became. */
export interface RowTold {
  readonly cells: SheetCells;
  readonly row: readonly Cell[];
  readonly read: ReadRow;
  readonly records: RowRecords;
}

/**
 * The cells of a row that name something and of which a word became nothing, neither of the record nor of the staff notes, so
 * that they can be kept there: whatever a table says and however it is read, no word of it is lost.
 */
export function untoldCells(
  { cells, row, read, records }: RowTold,
  tools: RecordTools,
  places: PlaceTools,
): readonly UntoldCell[] {
  const told = new ToldByRow(read, records, tools, places);
  const isTold = (text: string, isOfPlaces: boolean) => {
    const rest = withoutOwnOffice(text);
    // Behind "our office" a number is that of a floor or a room.
    const isRemark = rest !== text && /\d/.test(rest);
    return (read.places.online !== undefined && saysOnline(text)) || (!isRemark && told.tells(rest, isOfPlaces));
  };
  const isUntold = (target: Target, cell: HeadedText) => {
    const isOfPlaces = PLACES.has(target);
    return isTold(cell.text, isOfPlaces) ? [] : [{ ...cell, isOfPlaces }];
  };
  const noted = read.notes.split('\n');
  const open = cells
    .placeholders(row, OPEN)
    .filter((cell) => isToBeFixed(cell.text) && !noted.includes(headedLine(cell)));
  return [
    ...NAMING.flatMap((target) => cells.headed(row, target).flatMap((cell) => isUntold(target, cell))),
    ...[...open, ...cells.objects(row), ...cells.unreadFields(row, read.places.partner?.city)].map((cell) => ({
      ...cell,
      isOfPlaces: false,
    })),
  ];
}

/** Those of such cells that no fault of the row is about, and what there is to say of them. */
export function notSaidYet(
  untold: readonly UntoldCell[],
  faults: readonly Pick<ImportFault, 'code' | 'column' | 'found'>[],
  { guestCountries = [] }: Pick<ReadRow, 'guestCountries'>,
): readonly (UntoldCell & { readonly code: 'guests-from' | 'words-noted' })[] {
  const isAbout = ({ header, text }: UntoldCell, { column, found }: Pick<ImportFault, 'column' | 'found'>) =>
    column.split(', ').includes(header) && (text.includes(found) || found.includes(text));
  const left = untold.filter(
    (cell) => !faults.some((fault) => (fault.code === 'online-place' && cell.isOfPlaces) || isAbout(cell, fault)),
  );
  const isTheirs = ({ isOfPlaces }: UntoldCell) => isOfPlaces && guestCountries.length > 0;
  return left.map((cell) => ({ ...cell, code: isTheirs(cell) ? 'guests-from' : 'words-noted' }));
}

/** The records of a row with such cells among its staff notes, each with its header. */
export function withUntold(records: RowRecords, untold: readonly HeadedText[]): RowRecords {
  if (untold.length === 0) return records;
  const { notes } = records.visit;
  const lines = [...(notes === undefined ? [] : [notes]), ...untold.map(headedLine)];
  return { ...records, visit: { ...records.visit, notes: lines.join('\n') } };
}
