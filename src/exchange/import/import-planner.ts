import type { ActivityRecord } from '#src/domain/activity-record.ts';
import type { Source } from '#src/domain/source.ts';
import type { Table } from '../table/table.ts';
import { readAskedColumns } from './asked-columns.ts';
import { askedHeaders } from './asked-headers.ts';
import { blockColumns, withBlocksFilled } from './block-columns.ts';
import { canBePlaced } from './can-be-placed.ts';
import { isContactList } from './contact-list.ts';
import { supposedDateColumn, waitingDateColumn, withDateColumn } from './date-column.ts';
import { dateColumnEvidence } from './date-column-evidence.ts';
import { DoubtfulNames } from './doubtful-names.ts';
import type { Gazetteer } from './gazetteer.ts';
import { hiddenFaults } from './hidden-faults.ts';
import { hostColumns } from './hosts-column.ts';
import { effectOf, type ImportFault } from './import-fault.ts';
import type { ImportPlan } from './import-plan.ts';
import { questionsOf } from './import-question.ts';
import { importSource, sourcesOfFiles } from './import-source.ts';
import { type KnownNames, knownNames } from './known-names.ts';
import { lastDays, withoutLastDay } from './last-days.ts';
import { type MappedTable, mappedTables } from './mapped-tables.ts';
import type { Mapping, SheetMapping } from './mapping.ts';
import { placeNames } from './name-of-place.ts';
import { namedYear, yearOffer } from './named-year.ts';
import { type AskedHeaders, readOpenColumns, unsaidTexts } from './open-columns.ts';
import { OrganisationBook } from './organisation-book.ts';
import type { OrganisationComma } from './organisation-comma.ts';
import { OrganisationCountries } from './organisation-countries.ts';
import { ownValue } from './own-value.ts';
import { withOwnPeople } from './people-of-ours.ts';
import { PersonBook } from './person-book.ts';
import { PlaceBook } from './place-book.ts';
import type { PlaceTools } from './place-tools.ts';
import { followUpOf } from './planned-follow-ups.ts';
import type { ReadRow } from './read-row.ts';
import type { RecordTools, RowFault } from './record-tools.ts';
import { remarkFaults } from './remark-faults.ts';
import { placeOf, type RowDraft } from './row-draft.ts';
import type { RowReader } from './row-reader.ts';
import { rowReaderSteps } from './row-reader-steps.ts';
import { rowFaults, rowRecords } from './row-records.ts';
import { sideTableFaults } from './side-table-faults.ts';
import { strayQuoteFaults } from './stray-quote-faults.ts';
import { type TakenColumn, takenColumns } from './taken-columns.ts';
import type { Target } from './target.ts';
import { TermBook } from './term-book.ts';
import { notSaidYet, untoldCells, withUntold } from './untold-cells.ts';

/** What an import is planned from. `today`: days since 1970-01-01. Without a gazetteer only the record's places are known. */
export interface ImportInput {
  readonly record: ActivityRecord;
  readonly tables: readonly Table[];
  readonly mapping: Mapping;
  readonly gazetteer?: Gazetteer;
  readonly today: number;
  readonly onProgress?: (done: number, rows: number) => void;
}

const LONGEST_FOUND = 120;
const PROGRESS_STEP = 500;
/** Rows that are read at one go. */
const STEP = 40;

/** Reads the sheets of an import row by row, with the books of names that they share. */
export class ImportPlanner {
  readonly drafts: RowDraft[] = [];
  readonly faults: ImportFault[] = [];
  readonly questions: ImportPlan['questions'][number][] = [];
  readonly newSources: Source[] = [];
  /** The sources that the tables are, new or not. */
  readonly sources = new Set<string>();
  readonly taken: TakenColumn[] = [];
  readonly commas: (readonly OrganisationComma[])[] = [];
  readonly topics: TermBook;
  readonly kinds: TermBook;
  readonly organisations: OrganisationBook;
  readonly countries: OrganisationCountries;
  readonly people: PersonBook;
  readonly doubtful: DoubtfulNames;
  readonly placeBook: PlaceBook;
  blank = 0;
  private done = 0;
  private readonly placeTools: PlaceTools;
  private readonly total: number;
  /** The sheets that are imported. */
  readonly sheets: readonly MappedTable[];
  private readonly known: KnownNames;
  private readonly asked: AskedHeaders;

  constructor(readonly input: ImportInput) {
    const { record, mapping, gazetteer, tables } = input;
    const { answers, splits } = mapping;
    this.topics = new TermBook(record.topics);
    this.kinds = new TermBook(record.kinds);
    const { organisation: home } = record.site;
    this.organisations = new OrganisationBook(record.organisations, this.kinds, answers.organisations ?? {}, home);
    const place = record.places.find(({ id }) => id === record.site.home);
    this.countries = new OrganisationCountries(answers, place);
    this.people = new PersonBook(record.people, answers.people ?? {}, (id) => this.organisations.of(id));
    this.placeBook = new PlaceBook(record.places);
    const isPlace = placeNames(this.placeBook, gazetteer);
    this.doubtful = new DoubtfulNames(answers, (name) => this.people.isMeant(name), isPlace);
    this.placeTools = {
      book: this.placeBook,
      gazetteer,
      answers,
      splits,
      ...(place === undefined ? {} : { home: place }),
    };
    this.total = tables.reduce((sum, { rows }) => sum + rows.length, 0);
    this.sheets = mappedTables(tables, mapping).filter(({ sheet }) => sheet.isUsed);
    this.known = knownNames(this, home, sourcesOfFiles(record.sources, this.sheets));
    this.asked = askedHeaders(this.sheets, this.known, answers);
  }

  *readSheet(given: Table, sheet: SheetMapping): Generator<undefined, void> {
    const { record, mapping, today } = this.input;
    const table = withBlocksFilled(given, sheet, mapping.answers);
    const sources = [...record.sources, ...this.newSources];
    const { source, isNew } = importSource(table, { sources }, mapping.answers, today);
    if (isNew) this.newSources.push(source);
    this.sources.add(source.id);
    const { organisation, home } = record.site;
    const place = record.places.find(({ id }) => id === home);
    const { answers } = mapping;
    const { known } = this;
    const isContacts = isContactList(table, sheet);
    const meant = readAskedColumns(table, sheet, answers, (name) => this.kinds.isRecorded(name));
    const open = readOpenColumns(table, meant.sheet, { ...known, answers, asked: this.asked });
    for (const text of unsaidTexts(table, open)) this.people.propose(text);
    const isAnswered = ({ header }: { readonly header: string }) =>
      ownValue(answers.otherColumns, header) !== undefined ||
      open.unsaid.some((each) => each.header === header && each.isAnswered) ||
      meant.isAnswered(header);
    this.taken.push(...takenColumns(given, sheet, open.sheet, known.recorded, isAnswered));
    const dated = withoutLastDay(withDateColumn(open.sheet, answers), answers);
    const named = namedYear(table, dated);
    const sheetTools = {
      ...{
        placeTools: this.placeTools,
        mapping,
        today,
        doubtful: this.doubtful,
        home: place,
        waiting: open.waiting,
        unsaid: open.unsaid,
        hosts: hostColumns(table, open.sheet.columns, known.recorded),
      },
      ...known,
      isContactList: isContacts && answers.contactList !== 'visits',
      waitingDates: waitingDateColumn(sheet, answers),
      supposedDates: supposedDateColumn(sheet, answers),
    };
    const year = answers.namedYear === 'as-named' ? named : undefined;
    const reader = yield* rowReaderSteps(table, dated, sheetTools, year);
    const tools: RecordTools = {
      organisations: this.organisations,
      countries: this.countries,
      people: this.people,
      topics: this.topics,
      home: { organisation, ...(place === undefined ? {} : { place }) },
      answers: mapping.answers,
      source: source.id,
    };
    const faults: ImportFault[] = [
      ...strayQuoteFaults(table),
      ...sideTableFaults(table, sheet),
      ...hiddenFaults(table, sheet),
      ...remarkFaults(table),
    ];
    const reads: ReadRow[] = [];
    for (let index = 0; index < table.rows.length; index += 1) {
      if (reader.isBlank(index)) this.blank += 1;
      else reads.push(reader.read(index));
      if (index % PROGRESS_STEP === 0) this.input.onProgress?.(this.done + index, this.total);
      if (index % STEP === 0) yield;
    }
    for (const { spelling, isOrganisation } of this.doubtful.list())
      if (isOrganisation !== true) this.people.proposeSurname(spelling);
    this.done += table.rows.length;
    for (const read of reads) this.countries.learn(read);
    for (const read of reads) {
      this.drafts.push(this.draft(table, source, withOwnPeople(read, tools), reader, tools, faults));
      if (this.drafts.length % STEP === 0) yield;
    }
    this.faults.push(...faults);
    this.commas.push(reader.commas);
    const dates = (['date', 'from', 'to'] as const).flatMap((target) => reader.headers(target));
    const columns = dates.length > 0 ? dates : (['day', 'month'] as const).flatMap((target) => reader.headers(target));
    const names = { ...reader.names, columns: [...reader.headers('ours'), ...reader.headers('guests')] };
    const asked = {
      columns,
      commas: { open: reader.commas, columns: reader.headers('organisation') },
      names,
      evidence: reader.evidence,
      later: reader.laterDates(),
      faults,
      rows: reads.length,
      plannedRows: reads.filter(({ isPlanned }) => isPlanned === true).length,
      guestRows: reads.filter(({ isSigned }) => isSigned === true).length,
      ...meant.asked,
      ...yearOffer(named, faults, answers.namedYear !== undefined),
      ...dateColumnEvidence(table, sheet),
      ...blockColumns(given, sheet),
      ...lastDays(table, meant.sheet),
      isContactList: isContacts,
      ...(isContacts && answers.contactList !== 'visits' ? {} : { open }),
    };
    this.questions.push(
      ...questionsOf(table.sheet === undefined ? asked : { ...asked, sheet: table.sheet }, mapping.answers),
    );
  }

  private draft(
    table: Table,
    source: Source,
    read: ReadRow,
    reader: RowReader,
    tools: RecordTools,
    faults: ImportFault[],
  ): RowDraft {
    const own: ImportFault[] = [...read.faults];
    const report = ({ code, found, options, target }: RowFault) => {
      const said = { column: reader.header(target), found, ...(options === undefined ? {} : { options }) };
      own.push({ code, effect: effectOf(code), ...placeOf(table, read.row), ...said });
    };
    const headerOf = (target: Target) =>
      (target === 'date' ? (['date', 'from'] as const) : [target]).map((each) => reader.header(each)).join('');
    const isAnnounced = read.announced !== undefined && !read.isSetAside;
    const barred = !isAnnounced && canBePlaced(read) ? rowFaults(read, tools) : [];
    barred.forEach(report);
    const made = isAnnounced || read.isSetAside || barred.length > 0 ? undefined : rowRecords(read, tools);
    made?.faults.forEach(report);
    const row = table.rows[read.row - table.firstRow] ?? [];
    const untold =
      made === undefined ? [] : untoldCells({ cells: reader.cells, row, read, ...made }, tools, this.placeTools);
    for (const { code, header: column, text } of notSaidYet(untold, own, read)) {
      const found = text.slice(0, LONGEST_FOUND);
      own.push({ code, effect: effectOf(code), ...placeOf(table, read.row), column, found });
    }
    faults.push(...own);
    const leftOut = new Set(own.flatMap(({ effect, column }) => (effect === 'left-out' ? column : [])));
    const draft = { table, read, source, headerOf, leftOut };
    if (isAnnounced && read.announced !== undefined)
      return { ...draft, followUp: followUpOf(read, read.announced, source.id) };
    return made === undefined ? draft : { ...draft, records: withUntold(made.records, untold) };
  }
}
