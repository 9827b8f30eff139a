import type { LocalizedText } from '#src/domain/localized-text.ts';
import type { Cell, Table, TextCell } from '../table/table.ts';
import { cellText, columnText, translatedOf } from './cell-text.ts';
import { DATE_PARTS, DATE_TARGETS, DateCells } from './date-cells.ts';
import { type HeadedText, headedLine } from './headed-text.ts';
import { wordsOfJson, wordsOfObjects } from './json-words.ts';
import type { MappedColumn, SheetMapping } from './mapping.ts';
import type { NamedYear } from './named-year.ts';
import { saysOnlyNotes } from './notes-header.ts';
import { numberedPairs } from './numbered-columns.ts';
import {
  type StatedOrganisation,
  type StatedPlace,
  statedOrganisations,
  statedPlacesOf,
  statedRolesOf,
  unreadOfObjects,
} from './organisation-object.ts';
import { pairedLines } from './paired-places.ts';
import type { StatedRole } from './person-role.ts';
import { isError, isJson, saysNothing } from './row-kinds.ts';
import { isStatusOfOthers } from './status-of-others.ts';
import { DITTO_TARGETS, type Target } from './target.ts';
import { isDitto } from './unnamed-organisations.ts';
import { isRemainder } from './unrecognised-columns.ts';

const DATES: ReadonlySet<Target> = new Set([...DATE_TARGETS, 'year', ...DATE_PARTS]);
/** In the order in which `printed` gives their cells. */
const DATE_HEADERS: readonly Target[] = [...DATE_TARGETS, ...DATE_PARTS];

/** What is read in both languages, or keeps both. */
const IN_BOTH: ReadonlySet<Target> = new Set(['title', 'summary', 'notes']);

/** The cells of a sheet's rows by what their columns become. */
export class SheetCells {
  private readonly columns: ReadonlyMap<Target, readonly MappedColumn[]>;
  private readonly remainders: readonly MappedColumn[];
  private readonly partsOf: ReadonlyMap<number, readonly string[]>;
  readonly dates: DateCells;
  private readonly pairs: ReturnType<typeof numberedPairs<MappedColumn>>;

  /** `given`: the year of dates without one, where a person said it. */
  constructor(table: Table, { columns }: SheetMapping, given?: NamedYear) {
    const used = columns.filter(({ target }) => target !== 'ignore');
    const byTarget = new Map<Target, MappedColumn[]>();
    const parts = new Map<number, string[]>();
    this.remainders = used.filter(isRemainder);
    for (const column of used.filter((each) => !isRemainder(each))) {
      byTarget.set(column.target, [...(byTarget.get(column.target) ?? []), column]);
      if (column.part !== undefined) parts.set(column.index, [...(parts.get(column.index) ?? []), column.part]);
    }
    this.columns = byTarget;
    this.partsOf = parts;
    this.dates = new DateCells(table, byTarget, (row, column) => this.of(row, column), given);
    this.pairs = numberedPairs(byTarget.get('country') ?? [], byTarget.get('city') ?? []);
  }

  headers(target: Target): readonly string[] {
    const remainders = target === 'notes' ? this.remainders : [];
    return [...(this.columns.get(target) ?? []), ...remainders].map(({ header, part }) =>
      part === undefined || part.startsWith('@') ? header : `${header} | ${part}`,
    );
  }

  header(target: Target): string {
    return this.headers(target).join(', ');
  }

  dateHeader(): string {
    return DATE_HEADERS.flatMap((target) => this.headers(target)).join(', ');
  }

  /** The filled texts of the columns with a target. */
  all(row: readonly Cell[], target: Target): readonly string[] {
    const columns = this.columns.get(target);
    if (columns === undefined) return [];
    return columns.map((column) => this.of(row, column)).filter((text) => text !== '');
  }

  /** The filled cells of the columns with a target, each with its header. */
  headed(row: readonly Cell[], target: Target): readonly HeadedText[] {
    return this.filled(row, this.columns.get(target));
  }

  /** The filled cells of the columns that are not recognised, each with its header: they say nothing of the visit itself. */
  unrecognised(row: readonly Cell[]): readonly HeadedText[] {
    return this.filled(row, this.remainders);
  }

  /** The filled cells of the columns of notes that may say of the visit whether it was held: no person chose them for notes, and they are not about the status of something else. */
  remarks(row: readonly Cell[]): readonly HeadedText[] {
    const columns = this.columns.get('notes') ?? [];
    return this.filled(
      row,
      columns.filter(({ reason, header, part }) => reason !== 'by-hand' && !isStatusOfOthers(part ?? header)),
    );
  }

  private filled(row: readonly Cell[], columns: readonly MappedColumn[] = []): readonly HeadedText[] {
    return columns
      .map((column) => ({ header: column.part ?? column.header, text: this.of(row, column) }))
      .filter(({ text }) => text !== '');
  }

  /** The text of a target; where countries and cities belong together by their numbers, a line for each number (`pairedLines`). */
  text(row: readonly Cell[], target: Target): string {
    const at = target === 'country' ? 0 : target === 'city' ? 1 : undefined;
    if (at === undefined || this.pairs === undefined) return this.all(row, target).join('\n');
    return pairedLines(this.pairs.map((pair) => (pair[at] === undefined ? '' : this.of(row, pair[at]))));
  }

  private of(row: readonly Cell[], column: MappedColumn): string {
    const text = columnText(row, column, column.part === undefined ? (this.partsOf.get(column.index) ?? []) : []);
    const cell = row[column.index];
    if (column.target === 'notes' && column.part === undefined && cell?.kind === 'text') {
      if (isJson(text)) return wordsOfJson(text);
      const both = translatedOf(row, column);
      if (both !== undefined && both.en !== both.bg) return `${wordsOfObjects({ ...cell, text: both.en })}\n${both.bg}`;
      if (cell.objects !== undefined) return wordsOfObjects(cell);
    }
    const isUnread = !DATES.has(column.target) && isJson(text);
    return saysNothing(text, column.header, column.target) || isError(text) || isUnread ? '' : text;
  }

  /** The text of a target in both languages, where one cell alone gives it and gives both. */
  translated(row: readonly Cell[], target: Target): LocalizedText | undefined {
    const filled = (this.columns.get(target) ?? []).filter((column) => this.of(row, column) !== '');
    const [column, ...others] = filled;
    return column === undefined || others.length > 0 ? undefined : translatedOf(row, column);
  }

  /** The columns of whose cell, an object of JSON, some fields are not read, each with those. `city`: one that is. */
  unreadFields(row: readonly Cell[], city = ''): readonly HeadedText[] {
    return [...this.columns.values(), this.remainders].flat().flatMap((column) => {
      const { header, target, part } = column;
      const cell = row[column.index];
      if (cell?.kind !== 'text' || part !== undefined) return [];
      const isBothRead = IN_BOTH.has(target) || cell.translated === undefined;
      const texts = [unreadOfObjects(cell, target, city), isBothRead ? '' : (cell.translated?.bg ?? '')].filter(
        (text) => text !== '',
      );
      return texts.length === 0 ? [] : [{ header, text: texts.join('; ') }];
    });
  }

  /** What the cells of organisations, objects of JSON, say of them beside their names. */
  statedOrganisations(row: readonly Cell[]): readonly StatedOrganisation[] {
    return this.texts(row, 'organisation').flatMap(({ cell }) => statedOrganisations(cell));
  }

  /** Where the cells of organisations, objects of JSON, say that these are, each with its header. */
  statedPlaces(row: readonly Cell[]): readonly (StatedPlace & { readonly header: string })[] {
    return this.texts(row, 'organisation').flatMap(({ header, cell }) =>
      statedPlacesOf(cell).map((place) => ({ header, ...place })),
    );
  }

  /** What the cells of people, objects of JSON, say that they are, each with its header. */
  statedRoles(row: readonly Cell[]): readonly (StatedRole & { readonly header: string })[] {
    const texts = [...this.texts(row, 'ours'), ...this.texts(row, 'guests')];
    return texts.flatMap(({ header, cell }) => statedRolesOf(cell).map((each) => ({ ...each, header })));
  }

  private texts(row: readonly Cell[], target: Target): readonly { readonly header: string; readonly cell: TextCell }[] {
    return (this.columns.get(target) ?? []).flatMap(({ index, part, header }) => {
      const cell = row[index];
      return cell?.kind === 'text' && part === undefined ? [{ header, cell }] : [];
    });
  }

  /** The columns, of these targets or all, whose cell says in words that nothing is known, each with that. */
  placeholders(row: readonly Cell[], targets?: readonly Target[]): readonly HeadedText[] {
    const columns =
      targets === undefined ? [...this.columns.values()] : targets.map((each) => this.columns.get(each) ?? []);
    return columns.flat().flatMap((column) => {
      const text = cellText(row[column.index]);
      return column.part === undefined && saysNothing(text, column.header, column.target)
        ? [{ header: column.header, text }]
        : [];
    });
  }

  /** The columns whose cell refers to the row above, each with that; notes and remarks may say it of something else. */
  dittos(row: readonly Cell[]): readonly HeadedText[] {
    return DITTO_TARGETS.flatMap((target) => this.headed(row, target)).filter(({ text }) => isDitto(text));
  }

  /** The columns whose cell holds an error of the spreadsheet, each with that. */
  errors(row: readonly Cell[]): readonly { readonly header: string; readonly text: string }[] {
    return [...this.columns.values()].flat().flatMap((column) => {
      const text = cellText(row[column.index]);
      return column.part === undefined && isError(text) ? [{ header: column.header, text }] : [];
    });
  }

  /** The columns whose cell holds an object of JSON without a name, each with what it holds; notes are read whole, and of a date it is said that it cannot be read. */
  objects(row: readonly Cell[]): readonly HeadedText[] {
    return [...this.columns.values()].flat().flatMap(({ index, header, part, target }) => {
      const text = cellText(row[index]);
      const isRead = part !== undefined || target === 'notes' || DATES.has(target);
      return !isRead && isJson(text) ? [{ header, text: wordsOfJson(text) }] : [];
    });
  }

  /** The columns whose cell holds a formula that was never worked out, each with that. */
  unstored(row: readonly Cell[]): readonly { readonly header: string; readonly text: string }[] {
    return [...this.columns.values()].flat().flatMap(({ index, header, part }) => {
      const cell = row[index];
      const formula = cell?.kind === 'empty' && part === undefined ? cell.formula : undefined;
      return formula === undefined ? [] : [{ header, text: formula }];
    });
  }

  /** The notes, each with its header, but those of a single column that is called notes and nothing else. */
  notes(row: readonly Cell[]): string {
    const columns = this.columns.get('notes') ?? [];
    const isPlain = columns.length < 2 && columns.every(({ header, part }) => saysOnlyNotes(part ?? header));
    const own = isPlain ? this.all(row, 'notes') : this.headed(row, 'notes').map(headedLine);
    return [...own, ...this.unrecognised(row).map(headedLine)].join('\n');
  }
}
