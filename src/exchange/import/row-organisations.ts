import type { ImportFaultCode } from '#src/i18n/messages/import-faults.ts';
import type { Cell } from '../table/table.ts';
import { countedPeople } from './counted-people.ts';
import { type HostColumns, readsAsPeople } from './hosts-column.ts';
import { listedNames } from './listed-names.ts';
import type { Mapping } from './mapping.ts';
import { nameKey } from './name-key.ts';
import type { RecordedPerson } from './named-person.ts';
import { joinedPlaces, placeKeys } from './organisation-cell.ts';
import { type OrganisationComma, OrganisationCommas } from './organisation-comma.ts';
import { continuedNames, withoutComma } from './organisation-text.ts';
import { ownValue } from './own-value.ts';
import { mayNamePeople } from './people-met.ts';
import type { ReadPlaces } from './read-places.ts';
import type { HeadedText, SheetCells } from './sheet-cells.ts';
import { splitCell } from './split-cell.ts';
import { namesNone, withoutFurther } from './unnamed-organisations.ts';

const LONGEST_FOUND = 120;
/** A text that reads like a formula: its signs count nobody. */
const FORMULA = /^=/;

type Report = (code: ImportFaultCode, column: string, found: string) => void;

/** A cell of organisations and those that it names. */
export interface DividedText {
  readonly text: string;
  readonly names: readonly string[];
  /** What it says of organisations without naming them. */
  readonly unnamed?: string;
}

interface Tools {
  readonly mapping: Mapping;
  readonly isOrganisation: (name: string) => boolean;
  /** The people of the record whom a text names. */
  readonly recorded: (text: string) => readonly RecordedPerson[];
  readonly hosts: HostColumns;
}

/** Reads the organisations of a sheet's rows. `alone`: those that cells of the sheet name without a comma, as names are compared. */
export class RowOrganisations {
  private readonly commas: OrganisationCommas;
  private readonly whole: ReadonlySet<string>;
  /** Whether the record has an organisation of a name, or a cell of the sheet names it alone. */
  readonly isKnown: (name: string) => boolean;

  constructor(
    private readonly cells: SheetCells,
    alone: ReadonlySet<string>,
    private readonly tools: Tools,
  ) {
    const { mapping, isOrganisation } = tools;
    this.isKnown = (name) => alone.has(nameKey(name)) || isOrganisation(name);
    this.whole = new Set(mapping.answers.whole);
    this.commas = new OrganisationCommas(mapping.answers, this.whole, isOrganisation, this.isKnown);
  }

  /** Names whose commas the sheet does not settle. */
  get asked(): readonly OrganisationComma[] {
    return this.commas.list();
  }

  /** The organisations of a row. The row's own city or country behind a comma belongs to the name: "Technology Park, Graz". */
  read(row: readonly Cell[], places: ReadPlaces, report: Report): readonly DividedText[] {
    const { organisation, place } = this.tools.mapping.splits;
    const where = placeKeys(places, splitCell(this.cells.text(row, 'city'), place));
    const isDenied = (name: string) => ownValue(this.tools.mapping.answers.peopleNames, nameKey(name)) === false;
    const texts = this.cells
      .headed(row, 'organisation')
      .filter((cell) => this.tools.recorded(cell.text).length === 0 && !this.mayNamePeople(cell, isDenied));
    return texts.map(({ header, text }) => {
      if (this.whole.has(nameKey(text))) return { text, names: [text] };
      const { named, unnamed } = this.named(text, report);
      const names = named
        .flatMap((listed) => splitCell(listed, withoutComma(organisation)))
        .flatMap((name) =>
          organisation.includes(',') ? this.atCommas(name, where, places.countries.length, report) : [name],
        )
        .flatMap((name) => (name.includes(',') ? [name] : this.atJoiners(name, report)));
      const own = [...new Set(names.filter((name) => nameKey(name) !== ''))];
      for (const name of this.tools.hosts.headers.has(header) ? own : [])
        if (readsAsPeople(name, this.tools.isOrganisation) && !isDenied(name))
          report('organisation-like-person', header, name.slice(0, LONGEST_FOUND));
      return { text, names: own, ...(unnamed === '' ? {} : { unnamed }) };
    });
  }

  private mayNamePeople(cell: HeadedText, isDenied: (name: string) => boolean): boolean {
    return mayNamePeople(cell, this.tools.hosts.peopled, this.isKnown, isDenied);
  }

  /** What of a cell names organisations: "no meetings" names none, and "Nesta (and 3 others)" one. */
  private named(text: string, report: Report): { readonly named: readonly string[]; readonly unnamed: string } {
    const header = this.cells.header('organisation');
    const unnamed: string[] = [];
    const named = listedNames(text)
      .flatMap((listed) => splitCell(listed, [';', '|', 'line']))
      .flatMap((piece) => {
        if (FORMULA.test(piece) || this.whole.has(nameKey(piece)) || this.tools.isOrganisation(piece)) return [piece];
        if (namesNone(piece)) {
          report('no-organisation-named', header, piece.slice(0, LONGEST_FOUND));
          unnamed.push(piece);
          return [];
        }
        const { name, further } = withoutFurther(piece);
        const counted = countedPeople(name, this.tools.isOrganisation);
        if (further !== '') report('further-unnamed', header, piece.slice(0, LONGEST_FOUND));
        if (counted !== undefined) report('people-counted', header, piece.slice(0, LONGEST_FOUND));
        if (further !== '' || counted !== undefined) unnamed.push(piece);
        return [counted?.name ?? name];
      });
    return { named, unnamed: unnamed.join('; ') };
  }

  /** What a name without commas may join: "Cap Digital / INRIA". */
  private atJoiners(text: string, report: Report): readonly string[] {
    const names = this.commas.readJoined(text);
    if (names === undefined)
      report('waiting-organisation-comma', this.cells.header('organisation'), text.slice(0, LONGEST_FOUND));
    return names ?? [text];
  }

  private atCommas(text: string, where: ReadonlySet<string>, countries: number, report: Report): readonly string[] {
    const parts = joinedPlaces(text, splitCell(text, [',']), where);
    const joined = continuedNames(text, parts, this.isKnown);
    const names = this.commas.read(text, parts, joined, countries);
    const header = this.cells.header('organisation');
    if (names === undefined) report('waiting-organisation-comma', header, text.slice(0, LONGEST_FOUND));
    else if (joined.length < parts.length && names.length < parts.length)
      report('one-or-several', header, text.slice(0, LONGEST_FOUND));
    return names ?? [text];
  }
}
