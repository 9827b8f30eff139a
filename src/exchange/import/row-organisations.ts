import type { ImportFaultCode } from '#src/i18n/messages/import-faults.ts';
import type { Cell } from '../table/table.ts';
import { isCityIn, withCities } from './city-behind-comma.ts';
import { countedPeople } from './counted-people.ts';
import { countriesAmong, type NamedWithCountry, namedWithCountries } from './country-behind-comma.ts';
import { delegationOf } from './delegation-of.ts';
import type { DoubtfulNames } from './doubtful-names.ts';
import type { HeadedText } from './headed-text.ts';
import type { HostColumns } from './hosts-column.ts';
import { listedNames } from './listed-names.ts';
import type { Mapping } from './mapping.ts';
import { nameKey } from './name-key.ts';
import type { NamedPerson, RecordedPerson } from './named-person.ts';
import { isOfficeUnnamed } from './office-alone.ts';
import { joinedPlaces, placeKeys } from './organisation-cell.ts';
import { type OrganisationComma, OrganisationCommas } from './organisation-comma.ts';
import { type StatedOrganisation, statedCountry } from './organisation-object.ts';
import { continuedNames, withoutComma } from './organisation-text.ts';
import { ownValue } from './own-value.ts';
import { PeopleAmongOrganisations } from './people-among-organisations.ts';
import { mayNamePeople } from './people-met.ts';
import { readsAsPeople } from './people-share.ts';
import type { PlaceTools } from './place-tools.ts';
import { meansUs } from './pronoun.ts';
import type { ReadPlaces } from './read-places.ts';
import { isToBeFixed } from './row-kinds.ts';
import type { SheetCells } from './sheet-cells.ts';
import { splitCell } from './split-cell.ts';
import { isQuestioned, namesNone, withoutFurther } from './unnamed-organisations.ts';

const LONGEST_FOUND = 120;
/** A text that reads like a formula: its signs count nobody. */
const FORMULA = /^=/;

type Report = (code: ImportFaultCode, column: string, found: string) => void;

/** A cell of organisations and those that it names. */
export interface DividedText {
  readonly header: string;
  readonly text: string;
  readonly names: readonly string[];
  /** The people whom it names with one of them. */
  readonly people?: readonly NamedPerson[];
  /** What it states of them behind their names. */
  readonly stated?: readonly StatedOrganisation[];
  /** What it says of organisations without naming them. */
  readonly unnamed?: string;
}

interface Tools {
  readonly mapping: Mapping;
  readonly isOrganisation: (name: string) => boolean;
  /** Whether the record has an organisation of a name, or of one much like it. */
  readonly isLikeOrganisation: (name: string) => boolean;
  /** The people of the record whom a text names. */
  readonly recorded: (text: string) => readonly RecordedPerson[];
  readonly hosts: HostColumns;
  readonly doubtful: DoubtfulNames;
  readonly placeTools: Pick<PlaceTools, 'book' | 'gazetteer'>;
}

/** A text without those of its names that say only that one is not fixed yet: "Fraunhofer, TBC". */
function withoutOpen(text: string): readonly string[] {
  const parts = splitCell(text, [',', '/']);
  const rest = parts.filter((part) => !isToBeFixed(part));
  if (rest.length === parts.length) return [text];
  return rest.length === 0 ? [] : [rest.join(', ')];
}

/** Reads the organisations of a sheet's rows. `alone`: those that cells of the sheet name without a comma, as names are compared. */
export class RowOrganisations {
  private readonly commas: OrganisationCommas;
  private readonly whole: ReadonlySet<string>;
  private readonly people: PeopleAmongOrganisations;
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
    const { isLikeOrganisation } = tools;
    this.people = new PeopleAmongOrganisations({ ...tools, whole: this.whole, isKnown: this.isKnown });
    this.commas = new OrganisationCommas(mapping.answers, this.whole, isOrganisation, this.isKnown, isLikeOrganisation);
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
    const objects = new Set(this.cells.statedOrganisations(row).map(({ name }) => nameKey(name)));
    return texts.map(({ header, text }) => {
      if (this.whole.has(nameKey(text))) return { header, text, names: [text] };
      const { people, rest } = this.people.apart({ header, text }, where, report);
      const { named, unnamed } = this.named(rest, report);
      const divided = named
        .flatMap((listed) => splitCell(listed, withoutComma(organisation)))
        .flatMap((name): readonly NamedWithCountry[] =>
          organisation.includes(',') ? this.withCountries(name, objects, where, places.countries, report) : [{ name }],
        )
        .flatMap((each) =>
          (each.name.includes(',') ? [each.name] : this.atJoiners(each.name, report)).map((name) => ({
            ...each,
            name,
          })),
        );
      const listed = divided.map(({ name }) => name);
      const titled = listed.filter((name) => this.people.isTitled(name) && !isDenied(name));
      for (const name of titled) report('whose-person', header, name.slice(0, LONGEST_FOUND));
      const offices = listed.filter((name) => isOfficeUnnamed(name) && !this.isKept(name));
      const lone = [...(rest.includes(',') ? countriesAmong(listed, this.isKnown) : []), ...offices];
      for (const name of lone) report('no-organisation-named', header, name);
      const left = [...titled, ...lone];
      const all = [...people.flatMap(({ of = '' }) => of), ...listed.filter((name) => !left.includes(name))];
      const said = [unnamed, ...left].filter((each) => each !== '').join('; ');
      const stated = divided.flatMap(({ name, country }) =>
        country === undefined ? [] : [{ name, country: statedCountry(country) }],
      );
      const own = [...new Set(all.filter((name) => nameKey(name) !== '' && !this.isUs(name)))];
      for (const name of all.filter(this.isUs)) report('home-organisation', header, name);
      for (const name of this.tools.hosts.headers.has(header) ? own : [])
        if (readsAsPeople(name, this.tools.isOrganisation) && !isDenied(name))
          report('organisation-like-person', header, name.slice(0, LONGEST_FOUND));
      return { header, text, names: own, people, stated, ...(said === '' ? {} : { unnamed: said }) };
    });
  }

  /** Whether a name stands for ourselves; written small it does even where an organisation is called so in capitals. */
  private readonly isUs = (name: string): boolean =>
    meansUs(name) && !this.whole.has(nameKey(name)) && (/^\p{Ll}/u.test(name) || !this.tools.isOrganisation(name));

  /** Whether a name is an organisation's of the record, or one by an answer. */
  private isKept(name: string): boolean {
    return this.whole.has(nameKey(name)) || this.tools.isOrganisation(name);
  }

  private mayNamePeople(cell: HeadedText, isDenied: (name: string) => boolean): boolean {
    return mayNamePeople(cell, this.tools.hosts, this.isKnown, isDenied);
  }

  /** What of a cell names organisations: "no meetings" names none, and "Nesta (and 3 others)" one. */
  private named(text: string, report: Report): { readonly named: readonly string[]; readonly unnamed: string } {
    const header = this.cells.header('organisation');
    const unnamed: string[] = [];
    const named = listedNames(text)
      .flatMap((listed) => splitCell(listed, [';', '|', 'line']))
      .flatMap(withoutOpen)
      .flatMap((piece) => {
        if (FORMULA.test(piece) || this.whole.has(nameKey(piece))) return [piece];
        if (isQuestioned(piece)) {
          report('questioned-organisation', header, piece.slice(0, LONGEST_FOUND));
          unnamed.push(piece);
          return [];
        }
        if (this.tools.isOrganisation(piece)) return [piece];
        const { name, further } = withoutFurther(piece);
        if (namesNone(piece) || namesNone(name) || isOfficeUnnamed(piece)) {
          report('no-organisation-named', header, piece.slice(0, LONGEST_FOUND));
          unnamed.push(piece);
          return [];
        }
        const counted = countedPeople(name, this.tools.isOrganisation);
        if (further !== '') report('further-unnamed', header, piece.slice(0, LONGEST_FOUND));
        if (counted !== undefined) report('people-counted', header, piece.slice(0, LONGEST_FOUND));
        if (further !== '' || counted !== undefined) unnamed.push(piece);
        if (counted !== undefined) return [counted.name];
        const delegation = delegationOf(name, this.isKnown);
        if (delegation !== undefined && delegation.organisation === undefined)
          report('delegation-named', header, piece.slice(0, LONGEST_FOUND));
        return [delegation?.organisation ?? name];
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

  /** Names with commas, and the country of each that has it behind one; a name that is known or was answered stays whole. */
  private withCountries(
    text: string,
    objects: ReadonlySet<string>,
    where: ReadonlySet<string>,
    countries: readonly string[],
    report: Report,
  ): readonly NamedWithCountry[] {
    const { placeTools, isOrganisation, mapping } = this.tools;
    const key = nameKey(text);
    const isAnswered = ownValue(mapping.answers.organisationCommas, key) !== undefined;
    const isWhole = isAnswered || this.whole.has(key) || objects.has(key) || isOrganisation(text);
    const atCommas = (name: string) => this.atCommas(name, where, name === text ? countries : [], report);
    return namedWithCountries(text, atCommas, {
      isWhole,
      isCity: (name, country) => !this.isKnown(name) && isCityIn(name, [country], placeTools),
      isOne: (parts) => continuedNames(text, parts, this.isKnown).length === 1,
    });
  }

  private atCommas(
    text: string,
    where: ReadonlySet<string>,
    countries: readonly string[],
    report: Report,
  ): readonly string[] {
    const parts = joinedPlaces(text, splitCell(text, [',']), where);
    const joined = continuedNames(text, parts, this.isKnown);
    const isCity = (name: string) => !this.isKnown(name) && isCityIn(name, countries, this.tools.placeTools);
    const placed = withCities(joined, isCity);
    const names = this.commas.read(text, parts, joined, countries.length, placed);
    const [header, found] = [this.cells.header('organisation'), text.slice(0, LONGEST_FOUND)];
    if (names === undefined) report('waiting-organisation-comma', header, found);
    else if (placed.length < parts.length && names.length < parts.length) report('one-or-several', header, found);
    return names ?? [text];
  }
}
