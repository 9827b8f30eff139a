import type { ImportFaultCode } from '#src/i18n/messages/import-faults.ts';
import type { Cell } from '../table/table.ts';
import { countedPeople } from './counted-people.ts';
import type { DoubtfulNames } from './doubtful-names.ts';
import type { Splits } from './mapping.ts';
import { nameKey } from './name-key.ts';
import { callsItselfOrganisation } from './organisation-text.ts';
import { type NameEvidence, splitPeople } from './people-cell.ts';
import { canBePeople } from './people-text.ts';
import { type StatedRole, withoutRoles } from './person-role.ts';
import type { SheetCells } from './sheet-cells.ts';
import { splitCell } from './split-cell.ts';

const LONGEST_FOUND = 120;

type Report = (code: ImportFaultCode, column: string, found: string) => void;

/** Somebody whom a row names, and what they are if it says so. */
export interface NamedPerson {
  readonly name: string;
  readonly role?: string;
}

interface Tools {
  readonly splits: Splits;
  readonly whole: ReadonlySet<string>;
  readonly isOrganisation: (name: string) => boolean;
  readonly doubtful: DoubtfulNames;
  /** The people of the record whom a text names. */
  readonly recorded: (text: string) => readonly RecordedPerson[];
}

/** Somebody whom the record knows. */
export interface RecordedPerson {
  readonly isOurs: boolean;
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

/** A cell of people, divided into what it names. `open`: it must be asked first what its comma parts. */
interface PeopleCell {
  readonly people: readonly NamedPerson[];
  readonly organisations: readonly string[];
  /** All names of the cell, as it writes them. */
  readonly names: readonly string[];
  /** What is no name beyond doubt. */
  readonly doubtful: readonly string[];
  readonly isOpen: boolean;
  /** An organisation beside which people are counted; the number goes to the notes. */
  readonly isCounted?: true;
  /** Whether it holds names at all, and no address, number or sentence. */
  readonly isPeople: boolean;
}

/** Reads the people of a sheet's rows. What stands in their columns without being names goes to the notes. */
export class RowPeople {
  private readonly known = new Map<string, PeopleCell>();

  constructor(
    private readonly cells: SheetCells,
    private readonly evidence: NameEvidence,
    private readonly tools: Tools,
  ) {}

  /**
   * The people of a row: somebody of ours among guests or organisations is ours, somebody whom the record knows elsewhere a
   * guest or host. `areGuests`: those in the column of a
   * delegation are guests, beside ours.
   */
  of(row: readonly Cell[], areGuests: boolean, report: Report): PeopleOfRow {
    const [delegation, hosts, guests] = [
      this.names(row, 'ours', report),
      this.names(row, 'organisation', report),
      this.names(row, 'guests', report),
    ];
    const isOurs = ({ name }: NamedPerson) => this.tools.recorded(name).some((each) => each.isOurs);
    const isOther = (each: NamedPerson) => this.tools.recorded(each.name).length > 0 && !isOurs(each);
    for (const each of areGuests ? [] : delegation.filter(isOther))
      report('person-of-another', this.cells.header('ours'), each.name.slice(0, LONGEST_FOUND));
    const isHost = hosts.some(isOurs) || hosts.every(({ name }) => this.tools.recorded(name).length === 0);
    const ours = [
      ...delegation.filter((each) => (areGuests ? isOurs(each) : !isOther(each))),
      ...(isHost ? hosts : []),
      ...guests.filter(isOurs),
    ];
    const others = [
      ...delegation.filter((each) => (areGuests ? !isOurs(each) : isOther(each))),
      ...(isHost ? [] : hosts),
      ...guests.filter((each) => !isOurs(each)),
    ];
    const organisations = this.organisations(
      row,
      areGuests ? ['ours', 'guests', 'organisation'] : ['guests', 'organisation'],
    );
    return { ours: once(ours), guests: once(others), organisations, areGuests };
  }

  /** Whether a cell of organisations names somebody of the record instead. */
  isPeople(text: string): boolean {
    return this.tools.recorded(text).length > 0;
  }

  private cellsOf(row: readonly Cell[], target: PeopleTarget): readonly string[] {
    const cells = this.cells.all(row, target);
    return target === 'organisation' ? cells.filter((text) => this.isPeople(text)) : cells;
  }

  private names(row: readonly Cell[], target: PeopleTarget, report: Report): readonly NamedPerson[] {
    const header = this.cells.header(target);
    return this.cellsOf(row, target).flatMap((text) => {
      if (target === 'organisation') report('person-among-organisations', header, text.slice(0, LONGEST_FOUND));
      const { isPeople, isOpen, isCounted, organisations, names, doubtful, people: named } = this.read(text);
      if (isCounted === true) report('people-counted', header, text.slice(0, LONGEST_FOUND));
      if (!isPeople) report('not-a-person', header, text.slice(0, LONGEST_FOUND));
      else if (isOpen) report('waiting-name-order', header, text);
      if (!isPeople || isOpen) return [];
      if (organisations.length > 0)
        report('organisation-among-people', header, organisations.join('; ').slice(0, LONGEST_FOUND));
      for (const name of doubtful) report('doubtful-name', header, name.slice(0, LONGEST_FOUND));
      for (const name of names) this.tools.doubtful.note(name, names);
      return named;
    });
  }

  /** The organisations that stand among people. */
  private organisations(row: readonly Cell[], targets: readonly PeopleTarget[]): readonly string[] {
    const texts = targets.flatMap((target) => this.cellsOf(row, target));
    return texts.flatMap((text) => {
      const { isPeople, organisations } = this.read(text);
      return isPeople ? organisations : [];
    });
  }

  /** The staff notes, with what stands in columns of people without being names of people. */
  notes(row: readonly Cell[], areGuests: boolean): string {
    const left = (target: PeopleTarget) =>
      this.cellsOf(row, target).flatMap((text) => {
        const { isPeople, isOpen, isCounted, organisations, doubtful } = this.read(text);
        if (!isPeople || isCounted === true) return [text];
        return isOpen ? [] : [...(target === 'ours' && !areGuests ? organisations : []), ...doubtful];
      });
    const all = [this.cells.notes(row), ...left('ours'), ...left('organisation'), ...left('guests')];
    return all.filter((text) => text !== '').join('\n');
  }

  private read(text: string): PeopleCell {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const made = this.readNew(text);
    this.known.set(text, made);
    return made;
  }

  private readNew(text: string): PeopleCell {
    const nothing = { people: [], organisations: [], names: [], doubtful: [], isOpen: false, isPeople: true };
    const { splits, whole, isOrganisation } = this.tools;
    if (whole.has(nameKey(text))) return { ...nothing, people: [{ name: text }] };
    const counted = countedPeople(text, isOrganisation);
    if (counted?.isOrganisation === true) return { ...nothing, organisations: [counted.name], isCounted: true };
    if (isOrganisation(text)) return { ...nothing, organisations: [text] };
    const { bare, roles } = withoutRoles(text);
    const pieces = splitCell(bare, splits.organisation);
    const names = (piece: string) => isOrganisation(piece) || callsItselfOrganisation(piece);
    const organisations = pieces.filter(names);
    const others = pieces.filter((piece) => !names(piece));
    const single = others.flatMap((each) => splitCell(each, splits.person));
    if (!canBePeople(organisations.length > 0 ? single.join('; ') : bare, single))
      return { ...nothing, isPeople: false };
    const found = organisations.length > 0 ? single : splitPeople(bare, splits.person, this.evidence);
    if (found === undefined) return { ...nothing, isOpen: true };
    const all = [...new Set(found.filter((name) => nameKey(name) !== ''))];
    const isPerson = (name: string) => this.tools.doubtful.isPerson(name, all);
    return {
      ...nothing,
      organisations,
      names: all,
      people: all.filter(isPerson).map((name) => personOf(name, roles)),
      doubtful: all.filter((name) => !isPerson(name)).map((name) => withRole(name, roles)),
    };
  }
}

const once = (people: readonly NamedPerson[]): readonly NamedPerson[] => [
  ...new Map(people.map((each) => [each.name, each])).values(),
];

const wordsOf = (text: string): readonly string[] => nameKey(text).split(' ');

/** The role that a cell states of a name; of one that was turned round, what stood in front of it was its first name. */
function roleOf(name: string, roles: readonly StatedRole[]): string | undefined {
  const own = wordsOf(name);
  return roles.find((each) => wordsOf(each.name).every((word) => own.includes(word)))?.role;
}

function personOf(name: string, roles: readonly StatedRole[]): NamedPerson {
  const role = roleOf(name, roles);
  return role === undefined ? { name } : { name, role };
}

function withRole(name: string, roles: readonly StatedRole[]): string {
  const role = roleOf(name, roles);
  return role === undefined ? name : `${name}, ${role}`;
}
