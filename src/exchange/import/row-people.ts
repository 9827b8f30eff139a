import type { ImportFaultCode } from '#src/i18n/messages/import-faults.ts';
import type { Cell } from '../table/table.ts';
import { namesDelegation } from './direction-headers.ts';
import type { HeadedText } from './headed-text.ts';
import type { HostColumns } from './hosts-column.ts';
import { type NamedPerson, type RecordedPerson, written } from './named-person.ts';
import type { ReadOpenColumns } from './open-columns.ts';
import type { NameEvidence } from './people-cell.ts';
import { amongOurs, PeopleCells, type PeopleCellTools } from './people-cells.ts';
import { mayNamePeople } from './people-met.ts';
import { peopleSides } from './people-sides.ts';
import { personOfOrganisation } from './person-of-organisation.ts';
import type { RowDirection } from './row-direction.ts';
import type { SheetCells } from './sheet-cells.ts';

const LONGEST_FOUND = 120;

type Report = (code: ImportFaultCode, column: string, found: string) => void;

interface Tools extends PeopleCellTools {
  /** The people of the record whom a text names. */
  readonly recorded: (text: string) => readonly RecordedPerson[];
  readonly unsaid: ReadOpenColumns['unsaid'];
  readonly hosts: HostColumns;
}

type PeopleTarget = 'ours' | 'guests' | 'organisation';

const amongOf = (target: PeopleTarget, header: string) => (target === 'ours' ? amongOurs(header) : 'others');

/** Who travelled in a row, and whether those in the column of a delegation are guests. */
type Way = Pick<RowDirection, 'told' | 'areGuests'>;

/** Whose people a column holds whose header does not say it. */
type ToldSide = 'ours' | 'guests' | 'open';

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
  private readonly texts: PeopleCells;
  private readonly toldIn = new Map<string, readonly NamedPerson[]>();

  constructor(
    private readonly cells: SheetCells,
    evidence: NameEvidence,
    private readonly tools: Tools,
  ) {
    this.texts = new PeopleCells(evidence, tools);
  }

  /** The people of a row by their sides. */
  of(row: readonly Cell[], way: Way, report: Report): PeopleOfRow {
    const areGuests = this.areGuests(row, way);
    const [delegation, named, guests] = [
      this.names(row, 'ours', way, report),
      this.names(row, 'organisation', way, report),
      this.names(row, 'guests', way, report),
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

  /** Whether a cell of organisations names somebody of the record instead. */
  isPeople(text: string): boolean {
    return this.tools.recorded(text).length > 0;
  }

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
    return this.told(cell, 'organisation', true).filter(
      ({ name, of }) => of === undefined && !this.tools.doubtful.isAnsweredPerson(name),
    );
  }

  /** Whose people stand under a header that does not say it; `undefined` under one that does. */
  private sideUnder(header: string, { told }: Way): ToldSide | undefined {
    const unsaid = this.tools.unsaid.find((each) => each.header === header);
    if (unsaid === undefined) return undefined;
    if (unsaid.areHosts === true) return told === 'inbound' ? 'ours' : 'open';
    if (unsaid.isByDirection !== true) return unsaid.isAnswered ? 'ours' : 'open';
    return told === 'outbound' ? 'ours' : told === 'inbound' ? 'guests' : 'open';
  }

  /** Whether those in the column of a delegation, or in one whose people the direction tells, are guests. */
  private areGuests(row: readonly Cell[], way: Way): boolean {
    return way.areGuests || this.headedOf(row, 'ours').some(({ header }) => this.sideUnder(header, way) === 'guests');
  }

  /** The people of a cell, each with the organisation that stands behind the name in brackets or, if asked for, a comma. */
  private told({ header, text }: HeadedText, target: PeopleTarget, isComma: boolean): readonly NamedPerson[] {
    const among = amongOf(target, header);
    const key = `${target} ${among} ${isComma} ${text}`;
    const known = this.toldIn.get(key);
    if (known !== undefined) return known;
    const { people, beside } = this.texts.read(text, among);
    const { isOrganisation } = this.tools;
    const told = people.map((each) =>
      personOfOrganisation(
        each,
        isComma ? beside?.get(each.name) : undefined,
        isOrganisation,
        target === 'organisation',
      ),
    );
    this.toldIn.set(key, told);
    return told;
  }

  /** Those of a cell whose side nothing tells: neither the header, nor the record, nor an organisation behind the name. */
  private whose(text: string, header: string, way: Way): readonly NamedPerson[] {
    if (this.sideUnder(header, way) !== 'open') return [];
    return this.told({ header, text }, 'ours', true).filter(
      ({ name, of }) => of === undefined && this.tools.recorded(name).length === 0,
    );
  }

  private names(row: readonly Cell[], target: PeopleTarget, way: Way, report: Report): readonly NamedPerson[] {
    const header = this.cells.header(target);
    return this.headedOf(row, target).flatMap(({ header: own, text }) => {
      const isMet = target === 'organisation' && !this.isPeople(text);
      const among = amongOf(target, own);
      if (target === 'organisation' && !isMet)
        report('person-among-organisations', header, text.slice(0, LONGEST_FOUND));
      const {
        isPeople,
        isOpen,
        isCounted,
        organisations,
        names,
        doubtful,
        people: named,
      } = this.texts.read(text, among);
      if (isCounted === true) report('people-counted', header, text.slice(0, LONGEST_FOUND));
      if (!isPeople) report('not-a-person', header, text.slice(0, LONGEST_FOUND));
      else if (isOpen) report('waiting-name-order', header, text);
      if (!isPeople || isOpen) return [];
      if (organisations.length > 0)
        report('organisation-among-people', header, organisations.join('; ').slice(0, LONGEST_FOUND));
      for (const name of organisations.filter(this.texts.isShort)) this.tools.doubtful.noteOrganisation(name);
      for (const name of doubtful) report(this.tools.doubtful.doubtOf(name), header, name.slice(0, LONGEST_FOUND));
      const either = isMet ? this.eitherOf({ header: own, text }) : [];
      for (const { name } of either) report('person-or-organisation', own, name.slice(0, LONGEST_FOUND));
      for (const name of names)
        this.tools.doubtful.note(
          name,
          names,
          among === 'companies'
            ? !this.tools.doubtful.isSurely(name)
            : isMet && either.some((each) => each.name === name),
        );
      const side = target === 'ours' ? this.sideUnder(own, way) : undefined;
      if (target === 'ours' && side === undefined) {
        const areTheirs = way.areGuests && namesDelegation(own);
        return this.stated(areTheirs ? this.told({ header: own, text }, target, false) : named, own, way);
      }
      const isTold = target === 'ours' || isMet;
      const left = target === 'ours' ? this.whose(text, own, way) : either;
      for (const { name } of target === 'ours' ? left : []) report('whose-person', own, name.slice(0, LONGEST_FOUND));
      const told = this.told({ header: own, text }, target, isTold).filter((each) => !left.includes(each));
      for (const { name, of } of isMet ? told : [])
        if (of !== undefined && !this.tools.isOrganisation(of))
          report('person-with-organisation', own, `${name} (${of})`.slice(0, LONGEST_FOUND));
      const under = told.map((each) => (isTold ? { ...each, under: own, ...this.byDirection(own) } : each));
      return target === 'ours' ? this.stated(under, own, way) : under;
    });
  }

  private byDirection(header: string): Pick<NamedPerson, 'isByDirection' | 'isHost'> {
    const unsaid = this.tools.unsaid.find((each) => each.header === header);
    if (unsaid?.areHosts === true) return { isHost: true };
    return unsaid?.isByDirection === true ? { isByDirection: true } : {};
  }

  /** Those under a header of which it is said that it names ours, by itself or by an answer: no delegation of guests. */
  private stated(people: readonly NamedPerson[], header: string, way: Way): readonly NamedPerson[] {
    const isSaid = this.sideUnder(header, way) === 'ours' || this.tools.hosts.ours.has(header);
    const by = this.tools.hosts.ours.get(header);
    const why: Partial<NamedPerson> =
      by === 'receiving' ? { under: header, isHost: true } : by === 'answered' ? { under: header } : {};
    return isSaid ? people.map((each) => ({ ...each, isOurs: true, ...why })) : people;
  }

  /** The organisations that stand among people. */
  private organisations(row: readonly Cell[], targets: readonly PeopleTarget[]): readonly string[] {
    return targets.flatMap((target) =>
      this.headedOf(row, target).flatMap(({ header, text }) => {
        const { isPeople, organisations } = this.texts.read(text, amongOf(target, header));
        return isPeople ? organisations : [];
      }),
    );
  }

  /** The staff notes, with what stands in columns of people without being names of people. */
  notes(row: readonly Cell[], way: Way): string {
    const areGuests = this.areGuests(row, way);
    const left = (target: PeopleTarget) =>
      this.headedOf(row, target).flatMap(({ header, text }) => {
        const { isPeople, isOpen, isCounted, organisations, doubtful, unnamed } = this.texts.read(
          text,
          amongOf(target, header),
        );
        if (!isPeople || isCounted === true) return [text];
        const open =
          target === 'ours'
            ? this.whose(text, header, way)
            : target === 'guests'
              ? []
              : this.eitherOf({ header, text });
        const whose = isOpen ? [] : open.map(written);
        return isOpen
          ? []
          : [...(target === 'ours' && !areGuests ? organisations : []), ...doubtful, ...unnamed, ...whose];
      });
    const all = [this.cells.notes(row), ...left('ours'), ...left('organisation'), ...left('guests')];
    return all.filter((text) => text !== '').join('\n');
  }
}
