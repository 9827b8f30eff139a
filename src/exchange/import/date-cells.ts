import type { Cell, Table } from '../table/table.ts';
import { readDateCellOf } from './date-cell.ts';
import { type DateReading, lacksYear } from './date-reading.ts';
import { dateUnder, type Heading, headingsOver, partsUnder, type Years } from './heading-dates.ts';
import type { MappedColumn } from './mapping.ts';
import type { NamedYear } from './named-year.ts';
import { firstDayAlone, lastDayAlone } from './open-span.ts';
import { type DateParts, partedDate, partedText } from './parted-date.ts';
import type { Target } from './target.ts';
import { readDate } from './written-date.ts';

export type DateTarget = 'date' | 'from' | 'to';

export const DATE_TARGETS: readonly DateTarget[] = ['date', 'from', 'to'];
export const DATE_PARTS = ['day', 'dayTo', 'month', 'monthTo'] as const;

/** The cells of a sheet that say when. */
export class DateCells {
  private readonly known = new Map<string, DateReading>();
  private readonly dateSystem: 1900 | 1904;
  private readonly headings: ReturnType<typeof headingsOver>;

  /** `given`: the year of dates without one, where a person said it; `textOf`: what a column's cell says. */
  constructor(
    table: Table,
    private readonly columns: ReadonlyMap<Target, readonly MappedColumn[]>,
    private readonly textOf: (row: readonly Cell[], column: MappedColumn) => string,
    readonly given?: NamedYear,
  ) {
    this.dateSystem = table.dateSystem ?? 1900;
    this.headings = headingsOver(table);
  }

  year(row: readonly Cell[]): number | undefined {
    const found = /^\s*(\d{4})\D*$/.exec(this.text(row, 'year'))?.[1];
    return found === undefined ? undefined : Number(found);
  }

  /** The dates of a row as they stand in the table, with the heading that says the rest of them; empty for a spreadsheet's own dates. */
  printed(row: readonly Cell[]): string {
    return [this.ownPrinted(row), this.heading(row)?.text ?? ''].filter((text) => text !== '').join(' ');
  }

  /** The heading from which a row's dates take what they lack. */
  heading(row: readonly Cell[]): Heading | undefined {
    const heading = this.headings.get(row);
    const takes = (reading: DateReading) =>
      (reading.kind === 'read' || reading.kind === 'numeric') && reading.isUnderHeading === true;
    return heading !== undefined && this.readings(row).some(takes) ? heading : undefined;
  }

  private ownPrinted(row: readonly Cell[]): string {
    const whole = DATE_TARGETS.map((target) => this.text(row, target)).filter((text) => text !== '');
    const isParted = DATE_PARTS.some((part) => this.columns.has(part));
    if (whole.length > 0 || !isParted) return whole.join(' – ');
    return partedText(this.parts(row), this.text(row, 'year'));
  }

  /** The date in the column with a target; `undefined` for an empty cell. A year alone is a date if no other is given. */
  reading(row: readonly Cell[], target: DateTarget): DateReading | undefined {
    return this.read(row, target, this.given?.year);
  }

  /** Whether a row's dates have no year but the one that a person gave. */
  takesGivenYear(row: readonly Cell[]): boolean {
    if (this.given === undefined) return false;
    return DATE_TARGETS.some((target) => {
      const bare = this.read(row, target, undefined);
      return bare !== undefined && lacksYear(bare);
    });
  }

  readings(row: readonly Cell[]): readonly DateReading[] {
    return DATE_TARGETS.flatMap((target) => this.reading(row, target) ?? []);
  }

  private text(row: readonly Cell[], target: Target): string {
    const texts = (this.columns.get(target) ?? []).map((column) => this.textOf(row, column));
    return texts.filter((text) => text !== '').join('\n');
  }

  private parts(row: readonly Cell[]): DateParts {
    const [day = '', dayTo = '', month = '', monthTo = ''] = DATE_PARTS.map((target) => this.text(row, target));
    return { day, dayTo, month, monthTo };
  }

  private read(row: readonly Cell[], target: DateTarget, givenYear: number | undefined): DateReading | undefined {
    const column = this.columns.get(target)?.[0];
    const cell = column === undefined ? undefined : row[column.index];
    const text = column === undefined ? '' : this.textOf(row, column);
    const years = { own: this.year(row), given: givenYear };
    const heading = this.headings.get(row);
    if (text === '' || cell === undefined) {
      const isParted = target === 'date' && DATE_PARTS.some((part) => this.columns.has(part));
      const parted = isParted ? this.parted(row, heading, years) : undefined;
      if (parted !== undefined) return parted;
      const isAlone = target === 'date' && !this.columns.has('from') && !this.columns.has('to');
      return isAlone && years.own !== undefined ? readDate(String(years.own).padStart(4, '0')) : undefined;
    }
    const alone = target === 'to' ? lastDayAlone(text) : target === 'from' ? firstDayAlone(text) : text;
    const above = heading === undefined ? '' : `${heading.year ?? ''}-${heading.month ?? ''}`;
    const day = cell.kind === 'day' ? cell.day : '';
    const key = `${cell.kind} ${day} ${years.own ?? ''}/${givenYear ?? ''} ${above} ${alone}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const own = column?.part === undefined && alone === text ? cell : ({ kind: 'text', text: alone } as const);
    const readIn = (year: number | undefined) =>
      readDateCellOf(own, { year: years.own, givenYear: year }, this.dateSystem);
    const made = heading === undefined ? readIn(givenYear) : dateUnder(heading, alone, years, readIn);
    this.known.set(key, made);
    return made;
  }

  private parted(row: readonly Cell[], heading: Heading | undefined, years: Years): DateReading | undefined {
    const parts = this.parts(row);
    return heading === undefined ? partedDate(parts, years.own ?? years.given) : partsUnder(heading, parts, years);
  }
}
