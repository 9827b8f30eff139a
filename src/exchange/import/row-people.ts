import type { ImportFaultCode } from '#src/i18n/messages/import-faults.ts';
import type { Cell } from '../table/table.ts';
import { countedPeople } from './counted-people.ts';
import type { DoubtfulNames } from './doubtful-names.ts';
import type { HeadedText } from './headed-text.ts';
import type { HostColumns } from './hosts-column.ts';
import type { Splits } from './mapping.ts';
import { nameKey } from './name-key.ts';
import {
  type NamedPerson,
  NOBODY_NAMED,
  type PeopleCell,
  personOf,
  type RecordedPerson,
  withRole,
  written,
} from './named-person.ts';
import type { ReadOpenColumns } from './open-columns.ts';
import { isAbbreviation } from './organisation-marks.ts';
import { type NameEvidence, splitPeople } from './people-cell.ts';
import { peopleAndRoles } from './people-marks.ts';
import { mayNamePeople } from './people-met.ts';
import { peopleSides } from './people-sides.ts';
import { canBePeople } from './people-text.ts';
import { withoutAside } from './person-aside.ts';
import { besideOrganisations, isNamedOrganisation, personOfOrganisation } from './person-of-organisation.ts';
import { meansNobody, meansUs } from './pronoun.ts';
import type { SheetCells } from './sheet-cells.ts';
import { splitCell } from './split-cell.ts';

const LONGEST_FOUND = 120;

type Report = (code: ImportFaultCode, column: string, found: string) => void;

interface Tools {
  readonly splits: Splits;
  readonly whole: ReadonlySet<string>;
  readonly isOrganisation: (name: string) => boolean;
  readonly doubtful: DoubtfulNames;
  /** The people of the record whom a text names. */
  readonly recorded: (text: string) => readonly RecordedPerson[];
  readonly unsaid: ReadOpenColumns['unsaid'];
  readonly hosts: HostColumns;
}

type PeopleTarget = 'ours' | 'guests' | 'organisation';

/** The people of a row, whatever column they stand in, and the organisations among them. */
export interface PeopleOfRow {
  readonly ours: readonly NamedPerson[];
  readonly guests: readonly NamedPerson[];
  readonly organisations: readonly string[];
  /** Whether those in the column of a delegation are guests. */
  readonly areGuests: boolean;
}

/** Reads the people of a sheet's rows. What stands in their columns without being names goes to the notes. */
export class RowPeople {
  private readonly known = new Map<string, PeopleCell>();
  private readonly toldIn = new Map<string, readonly NamedPerson[]>();

  constructor(
    private readonly cells: SheetCells,
    private readonly evidence: NameEvidence,
    private readonly tools: Tools,
  ) {}

  /** The people of a row by their sides. `areGuests`: those in the column of a delegation are guests, beside ours. */
  of(row: readonly Cell[], areGuests: boolean, report: Report): PeopleOfRow {
    const [delegation, named, guests] = [
      this.names(row, 'ours', report),
      this.names(row, 'organisation', report),
      this.names(row, 'guests', report),
    ];
    const {
      ours,
      guests: others,
      strangers,
    } = peopleSides({ delegation, named, guests }, areGuests, this.tools.recorded);
    for (const each of strangers)
      report('person-of-another', this.cells.header('ours'), each.name.slice(0, LONGEST_FOUND));
    const organisations = this.organisations(
      row,
      areGuests ? ['ours', 'guests', 'organisation'] : ['guests', 'organisation'],
    );
    const beside = others.flatMap((each) => each.of ?? []);
    return { ours, guests: others, organisations: [...organisations, ...beside], areGuests };
  }

  /** Whether a text is the name of somebody, beyond doubt or as the record or an answer has it. */
  private readonly isSomebody = (name: string): boolean => this.tools.doubtful.isPerson(name, [name]);

  /** Whether a cell of organisations names somebody of the record instead. */
  isPeople(text: string): boolean {
    return this.tools.recorded(text).length > 0;
  }

  /** Whether a text is an abbreviation that is no organisation of the record and was not answered to be somebody. */
  private readonly isShort = (name: string): boolean =>
    isAbbreviation(name) && !this.tools.isOrganisation(name) && !this.tools.doubtful.isAnsweredPerson(name);

  private headedOf(row: readonly Cell[], target: PeopleTarget): readonly HeadedText[] {
    const cells = this.cells.headed(row, target);
    return target === 'organisation' ? cells.filter((cell) => this.isPeople(cell.text) || this.isMet(cell)) : cells;
  }

  /** Whether a cell under "Met with" names people, or may. */
  private isMet(cell: HeadedText): boolean {
    const { isOrganisation, doubtful } = this.tools;
    return mayNamePeople(cell, this.tools.hosts, isOrganisation, (name) => doubtful.isDenied(name));
  }

  /** Those of a cell under "Met with" who may be organisations as well. */
  private eitherOf(cell: HeadedText): readonly NamedPerson[] {
    if (this.isPeople(cell.text) || !this.isMet(cell)) return [];
    return this.told(cell.text, 'organisation', true).filter(
      ({ name, of }) => of === undefined && !this.tools.doubtful.isAnsweredPerson(name),
    );
  }

  private unsaidUnder(header: string): ReadOpenColumns['unsaid'][number] | undefined {
    return this.tools.unsaid.find((each) => each.header === header);
  }

  /** The people of a cell, each with the organisation that stands behind the name in brackets or, if asked for, a comma. */
  private told(text: string, target: PeopleTarget, isComma: boolean, areOurs = false): readonly NamedPerson[] {
    const key = `${target} ${isComma} ${areOurs} ${text}`;
    const known = this.toldIn.get(key);
    if (known !== undefined) return known;
    const { people, beside } = this.read(text, target);
    const { isOrganisation } = this.tools;
    const told = people.map((each) =>
      personOfOrganisation(each, isComma ? beside?.get(each.name) : undefined, isOrganisation, areOurs),
    );
    this.toldIn.set(key, told);
    return told;
  }

  /** Those of a cell whose side nothing tells: neither the header, nor the record, nor an organisation behind the name. */
  private whose(text: string, header: string): readonly NamedPerson[] {
    if (this.unsaidUnder(header)?.isAnswered !== false) return [];
    return this.told(text, 'ours', true).filter(
      ({ name, of }) => of === undefined && this.tools.recorded(name).length === 0,
    );
  }

  private names(row: readonly Cell[], target: PeopleTarget, report: Report): readonly NamedPerson[] {
    const header = this.cells.header(target);
    return this.headedOf(row, target).flatMap(({ header: own, text }) => {
      const isMet = target === 'organisation' && !this.isPeople(text);
      if (target === 'organisation' && !isMet)
        report('person-among-organisations', header, text.slice(0, LONGEST_FOUND));
      const { isPeople, isOpen, isCounted, organisations, names, doubtful, people: named } = this.read(text, target);
      if (isCounted === true) report('people-counted', header, text.slice(0, LONGEST_FOUND));
      if (!isPeople) report('not-a-person', header, text.slice(0, LONGEST_FOUND));
      else if (isOpen) report('waiting-name-order', header, text);
      if (!isPeople || isOpen) return [];
      if (organisations.length > 0)
        report('organisation-among-people', header, organisations.join('; ').slice(0, LONGEST_FOUND));
      for (const name of organisations.filter(this.isShort)) this.tools.doubtful.noteOrganisation(name);
      for (const name of doubtful) report('doubtful-name', header, name.slice(0, LONGEST_FOUND));
      const either = isMet ? this.eitherOf({ header: own, text }) : [];
      for (const { name } of either) report('person-or-organisation', own, name.slice(0, LONGEST_FOUND));
      for (const name of names)
        this.tools.doubtful.note(name, names, isMet && either.some((each) => each.name === name));
      if (target === 'ours' && this.unsaidUnder(own) === undefined) return this.stated(named, own);
      const isTold = target === 'ours' || isMet;
      const left = target === 'ours' ? this.whose(text, own) : either;
      for (const { name } of target === 'ours' ? left : []) report('whose-person', own, name.slice(0, LONGEST_FOUND));
      const areOurs = target === 'ours' && this.unsaidUnder(own)?.isAnswered === true;
      const told = this.told(text, target, isTold, areOurs).filter((each) => !left.includes(each));
      const under = told.map((each) => (isTold ? { ...each, under: own } : each));
      return target === 'ours' ? this.stated(under, own) : under;
    });
  }

  /** Those under a header of which it is said that it names ours, by itself or by an answer: no delegation of guests. */
  private stated(people: readonly NamedPerson[], header: string): readonly NamedPerson[] {
    const isSaid = this.unsaidUnder(header)?.isAnswered === true || this.tools.hosts.ours.has(header);
    return isSaid ? people.map((each) => ({ ...each, isOurs: true })) : people;
  }

  /** The organisations that stand among people. */
  private organisations(row: readonly Cell[], targets: readonly PeopleTarget[]): readonly string[] {
    return targets.flatMap((target) =>
      this.headedOf(row, target).flatMap(({ text }) => {
        const { isPeople, organisations } = this.read(text, target);
        return isPeople ? organisations : [];
      }),
    );
  }

  /** The staff notes, with what stands in columns of people without being names of people. */
  notes(row: readonly Cell[], areGuests: boolean): string {
    const left = (target: PeopleTarget) =>
      this.headedOf(row, target).flatMap(({ header, text }) => {
        const { isPeople, isOpen, isCounted, organisations, doubtful, unnamed } = this.read(text, target);
        if (!isPeople || isCounted === true) return [text];
        const open =
          target === 'ours' ? this.whose(text, header) : target === 'guests' ? [] : this.eitherOf({ header, text });
        const whose = isOpen ? [] : open.map(written);
        return isOpen
          ? []
          : [...(target === 'ours' && !areGuests ? organisations : []), ...doubtful, ...unnamed, ...whose];
      });
    const all = [this.cells.notes(row), ...left('ours'), ...left('organisation'), ...left('guests')];
    return all.filter((text) => text !== '').join('\n');
  }

  private read(text: string, target: PeopleTarget): PeopleCell {
    const key = `${target === 'ours'} ${text}`;
    const made = this.known.get(key) ?? this.readNew(text, target === 'ours');
    this.known.set(key, made);
    return made;
  }

  private readNew(text: string, areOurs: boolean): PeopleCell {
    const { splits, whole, isOrganisation } = this.tools;
    if (whole.has(nameKey(text))) return { ...NOBODY_NAMED, people: [{ name: text }] };
    const counted = countedPeople(text, isOrganisation);
    if (counted?.isOrganisation === true) return { ...NOBODY_NAMED, organisations: [counted.name], isCounted: true };
    if (isOrganisation(text)) return { ...NOBODY_NAMED, organisations: [text] };
    const { bare, roles } = peopleAndRoles(text);
    const pieces = splitCell(bare, splits.organisation);
    const names = (piece: string) => isNamedOrganisation(piece, isOrganisation) || (!areOurs && this.isShort(piece));
    const organisations = pieces.filter(names);
    const others = pieces.filter((piece) => !names(piece));
    const single = others.flatMap((each) => splitCell(each, splits.person));
    const alone = single.map((piece) => withoutAside(piece, this.isSomebody).name);
    if (!canBePeople(alone.join('; '), alone)) return { ...NOBODY_NAMED, isPeople: false };
    const found = organisations.length > 0 ? single : splitPeople(bare, splits.person, this.evidence);
    if (found === undefined) return { ...NOBODY_NAMED, isOpen: true };
    const isNobody = (name: string) => meansUs(name) || meansNobody(name);
    const unnamed = found.filter(isNobody);
    const named = found
      .filter((name) => nameKey(name) !== '' && !isNobody(name))
      .map((name) => withoutAside(name, this.isSomebody));
    const all = [...new Set(named.map(({ name }) => name))];
    const isPerson = (name: string) => this.tools.doubtful.isPerson(name, all);
    return {
      ...NOBODY_NAMED,
      organisations,
      beside: besideOrganisations(pieces, isOrganisation),
      names: all,
      people: named.filter(({ name }) => isPerson(name)).map(({ name, aside }) => personOf(name, roles, aside)),
      doubtful: all.filter((name) => !isPerson(name)).map((name) => withRole(name, roles)),
      unnamed,
    };
  }
}
