import type { Place } from '#src/domain/place.ts';
import type { ImportFaultCode } from '#src/i18n/messages/import-faults.ts';
import type { Cell, Table } from '../table/table.ts';
import { AllDayEntries } from './all-day-entry.ts';
import { announcedRow } from './announced-row.ts';
import { cellFaults } from './cell-faults.ts';
import { cellText } from './cell-text.ts';
import type { DateRefusal } from './date-end.ts';
import { type DateEvidence, isLaterThanTable, weighDates } from './date-evidence.ts';
import { dateOfRow } from './date-of-row.ts';
import type { DateReading } from './date-reading.ts';
import type { DoubtfulNames } from './doubtful-names.ts';
import { noEntryOf } from './footnote-row.ts';
import type { HostColumns } from './hosts-column.ts';
import { effectOf, goesToNotes, type ImportFault } from './import-fault.ts';
import type { KnownNames } from './known-names.ts';
import type { MappedColumn, Mapping } from './mapping.ts';
import { nameKey } from './name-key.ts';
import { yearSigns } from './named-year.ts';
import type { ReadOpenColumns } from './open-columns.ts';
import type { OrganisationComma } from './organisation-comma.ts';
import { statedInRow } from './organisation-stated.ts';
import { overLong } from './over-long.ts';
import type { NameEvidence } from './people-cell.ts';
import type { PlaceReader } from './place-reader.ts';
import type { PlaceTools } from './place-tools.ts';
import { emptyRow, type ReadRow } from './read-row.ts';
import { RoleBeside } from './role-beside.ts';
import type { RowDate } from './row-date.ts';
import { RowDirections } from './row-direction.ts';
import { isBlank, isToBeFixed } from './row-kinds.ts';
import type { RowOrganisations } from './row-organisations.ts';
import { RowPeople } from './row-people.ts';
import { type HowHeld, howHeld } from './row-remarks.ts';
import { isAhead, RowStatuses } from './row-status.ts';
import type { SheetCells } from './sheet-cells.ts';
import { splitCell } from './split-cell.ts';
import { offOf } from './status-words.ts';
import type { Target } from './target.ts';
import { translatedProse } from './translated-prose.ts';
import { unreadAsides } from './unread-asides.ts';
import { isWithoutCity, unusedAddresses } from './unused-address.ts';

/** What the rows of a sheet are read with. */
export interface SheetTools extends KnownNames {
  readonly placeTools: PlaceTools;
  readonly mapping: Mapping;
  readonly doubtful: DoubtfulNames;
  readonly today: number;
  readonly home: Place | undefined;
  /** Columns of which it must be said first whose people they hold. */
  readonly waiting: readonly MappedColumn[];
  /** The column of which it must be said first whether its dates are those of the visits; the header of one that is taken for that. */
  readonly waitingDates: MappedColumn | undefined;
  readonly supposedDates: string | undefined;
  /** The columns of people of which the header does not say whose they are. */
  readonly unsaid: ReadOpenColumns['unsaid'];
  /** The columns of hosts, who may be organisations or people. */
  readonly hosts: HostColumns;
  /** Whether the sheet lists people, so that no row of it is a visit. */
  readonly isContactList: boolean;
}

type Tools = SheetTools & { readonly places: PlaceReader };

const LONGEST_FOUND = 120;
/** Reads the rows of one sheet by its mapping, made by `rowReaderSteps`. */
export class RowReader {
  readonly evidence: DateEvidence;
  private readonly whole: ReadonlySet<string>;
  private readonly people: RowPeople;
  private readonly status: RowStatuses;
  private readonly directions: RowDirections;
  private readonly entries: AllDayEntries;
  private readonly roles: RoleBeside;
  private readonly unfielded: ReadonlyMap<number, string>;

  constructor(
    private readonly table: Table,
    readonly cells: SheetCells,
    private readonly readings: readonly DateReading[],
    readonly names: NameEvidence,
    private readonly organisations: RowOrganisations,
    private readonly tools: Tools,
  ) {
    this.unfielded = new Map(table.unfielded?.map(({ index, text }) => [index, text]));
    this.whole = new Set(tools.mapping.answers.whole);
    const { doubtful, recorded, unsaid, hosts } = tools;
    const { answers, splits } = tools.mapping;
    const { isKnown: isOrganisation } = organisations;
    const peopleTools = { splits, whole: this.whole, isOrganisation, doubtful, recorded, unsaid, hosts };
    this.people = new RowPeople(cells, names, peopleTools);
    this.status = new RowStatuses(cells);
    this.directions = new RowDirections(table, cells, tools, (row) => this.heldOf(row));
    this.entries = new AllDayEntries(table);
    this.roles = new RoleBeside(table, cells, recorded);
    this.evidence = weighDates(readings, answers, yearSigns(table, cells.dates.given, cells.dateHeader()));
  }

  /** Headers of the columns that a target was given to. */
  headers(target: Target): readonly string[] {
    return this.cells.headers(target);
  }

  header(target: Target): string {
    return this.cells.header(target);
  }

  /** Names of organisations whose commas the sheet does not settle. */
  get commas(): readonly OrganisationComma[] {
    return this.organisations.asked;
  }

  isBlank(index: number): boolean {
    return !this.unfielded.has(index) && isBlank(this.table.rows[index] ?? []);
  }

  /** How many dates are much later than the rest of the sheet, and would not be the other way round. */
  laterDates(): number {
    return this.readings.filter((reading) => isLaterThanTable(reading, this.evidence)).length;
  }

  read(index: number): ReadRow {
    const cells = this.table.rows[index] ?? [];
    const row = this.table.firstRow + index;
    const faults: ImportFault[] = [];
    const report = (code: ImportFaultCode, column: string, found: string, refusal?: DateRefusal): void => {
      faults.push({
        code,
        effect: effectOf(code),
        file: this.table.file,
        ...(this.table.sheet === undefined ? {} : { sheet: this.table.sheet }),
        row,
        column,
        found,
        ...(refusal === undefined ? {} : { refusal }),
      });
    };
    const unfielded = this.unfielded.get(index);
    if (unfielded !== undefined) {
      report('no-fields', '', unfielded);
      return emptyRow(row, faults);
    }
    const none = this.tools.isContactList ? 'contact-list' : noEntryOf(this.table, cells, this.cells);
    if (none !== undefined) {
      report(none, '', cells.map(cellText).filter(Boolean).join(' · ').slice(0, LONGEST_FOUND));
      return emptyRow(row, faults);
    }
    for (const { code, header, text } of cellFaults(this.cells, cells))
      report(code, header, text.slice(0, LONGEST_FOUND));
    for (const { index: at, header } of this.tools.waiting)
      if (cellText(cells[at]) !== '')
        report('waiting-people-column', header, cellText(cells[at]).slice(0, LONGEST_FOUND));
    const { waitingDates } = this.tools;
    if (waitingDates !== undefined)
      report('waiting-date-column', waitingDates.header, cellText(cells[waitingDates.index]).slice(0, LONGEST_FOUND));
    const said = this.status.of(cells);
    const isOff = offOf(said) !== undefined;
    const dated = () => dateOfRow(cells, this.cells, this.evidence, this.tools, this.entries, report);
    const date: RowDate = isOff ? { faults: [] } : dated();
    const { planned } = this.tools.mapping.answers;
    const status = said ?? this.status.ahead(cells, date, this.tools.today);
    const isPlanned = (status === 'planned' || status === 'allowed') && isAhead(date, this.tools.today);
    for (const { code, target, found } of this.status.faults(cells, status, isPlanned, date, planned))
      report(code, target === undefined ? '' : this.cells.header(target), found.slice(0, LONGEST_FOUND));
    if (isOff) return emptyRow(row, faults);
    const announced =
      isPlanned && planned === 'follow-up' ? announcedRow(row, cells, this.cells, date, faults) : undefined;
    if (announced !== undefined) return announced;
    const how = howHeld(this.cells, cells, status === 'planned');
    for (const { code, header, text } of how.faults) report(code, header, text.slice(0, LONGEST_FOUND));
    const country = this.cells.text(cells, 'country');
    for (const { target, found } of unreadAsides(this.cells, cells, (name) => this.tools.places.knows(name, country)))
      report('unread-aside', this.cells.header(target), found);
    const { splits } = this.tools.mapping;
    const text = (target: Target) => this.cells.text(cells, target);
    const way = this.directions.of(cells, how.online, report);
    const { places, guestCountries } = way;
    for (const { header, text: unread } of this.cells.unreadFields(cells, places.partner?.city))
      report('fields-left-out', header, unread.slice(0, LONGEST_FOUND));
    const addresses = unusedAddresses(this.cells, cells, places);
    for (const { header, text: found } of addresses)
      if (isWithoutCity(found, places, this.tools.mapping.answers))
        report('address-without-city', header, found.slice(0, LONGEST_FOUND));
    const named = this.organisations.read(cells, places, report);
    const people = this.roles.with(this.people.of(cells, way, report), cells, report);
    const organisations = [...new Set([...named.flatMap(({ names }) => names), ...people.organisations])];
    const hosts = way.told === 'inbound' ? this.tools.home : undefined;
    const stating = statedInRow(this.cells, cells, named, splits.place, hosts);
    for (const found of stating.left) report('fields-left-out', this.cells.header('organisation'), found);
    const read = {
      printedDate: this.cells.dates.printed(cells),
      organisations,
      divided: named.filter(({ names }) => names.length > 1),
      kind: text('kind'),
      ...(stating.byName.size === 0 ? {} : { stated: stating.byName }),
      ours: people.ours,
      guests: [...people.guests, ...named.flatMap((each) => each.people ?? [])],
      title: text('title'),
      summary: text('summary'),
      ...translatedProse(this.cells, cells),
      topics: this.cells.all(cells, 'topic').flatMap((each) => this.split(each, splits.topic)),
      notes: [
        this.people.notes(cells, way),
        ...named.map(({ unnamed = '' }) => unnamed),
        ...way.guestsCities,
        ...addresses.map(({ header, text: found }) => `${header}: ${found}`),
        ...stating.left.map((found) => `${this.cells.header('organisation')}: ${found}`),
        ...[this.status.note(cells), how.note, date.note ?? ''],
      ]
        .filter((each) => each !== '')
        .join('\n'),
    };
    for (const { target, length } of overLong(read)) report('too-long', this.cells.header(target), `${length}`);
    const placed =
      country === '' && text('city') === '' && text('address') === '' ? [] : [places.countries, places.faults];
    const isEmpty = date.edtf === undefined && [read.organisations, ...placed].every(({ length }) => length === 0);
    if (isEmpty && read.title === '' && read.summary === '' && date.faults.length === 0) {
      faults.splice(0, faults.length, ...faults.filter(({ code }) => !goesToNotes(code)));
      report('nothing-to-record', '', cells.map(cellText).filter(Boolean).join(' · ').slice(0, LONGEST_FOUND));
    }
    return {
      row,
      date,
      places,
      ...(isPlanned ? { isPlanned } : {}),
      ...(guestCountries.length === 0 ? {} : { guestCountries }),
      ...read,
      ...way.read,
      faults,
      isSetAside: faults.some(({ effect }) => effect === 'row-set-aside'),
    };
  }

  /** How a row was held, if it is an entry of what took place or will. */
  private heldOf(row: readonly Cell[]): HowHeld | undefined {
    if (isBlank(row) || noEntryOf(this.table, row, this.cells) !== undefined) return undefined;
    const status = this.status.of(row);
    return offOf(status) === undefined ? howHeld(this.cells, row, status === 'planned') : undefined;
  }

  private split(text: string, separators: Mapping['splits']['organisation']): readonly string[] {
    if (this.whole.has(nameKey(text))) return [text];
    return [...new Set(splitCell(text, separators).filter((name) => nameKey(name) !== '' && !isToBeFixed(name)))];
  }
}
