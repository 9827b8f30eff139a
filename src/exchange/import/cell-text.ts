import { isoDay } from '#src/domain/day.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import type { Cell } from '../table/table.ts';
import { dateAndPlace } from './date-and-place.ts';
import { DATE_PART, PLACE_PART } from './date-and-place-parts.ts';
import type { MappedColumn } from './mapping.ts';

const LABELLED = /^\s{0,9}([\p{L}][\p{L} ]{1,39}):(.*)$/su;

/** More blanks in a row than anybody sets on purpose; every reader behind would search them again from each of them. */
const LONG_BLANK = /\s{64,}/g;
const MOST_BLANKS = 64;

/** A text without the blanks around it; what parts its words is one blank, or an empty line, where it is very long. */
const withoutLongBlanks = (text: string): string =>
  text.length < MOST_BLANKS ? text : text.replace(LONG_BLANK, (blanks) => (blanks.includes('\n') ? '\n\n' : ' '));

/** What a cell says, as text without blanks around it, and without more than anybody sets between its words. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined || cell.kind === 'empty') return '';
  if (cell.kind === 'text') return withoutLongBlanks(cell.text.trim());
  if (cell.kind === 'boolean') return String(cell.value);
  return cell.shown ?? (cell.kind === 'day' ? isoDay(cell.day) : String(cell.value));
}

/** The labelled parts of a text: "Location" and "Type" in "Dinner | Location: Leeds | Type: Face to face". */
export function labelledParts(text: string): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  if (!text.includes(' | ') && !text.includes('\n')) return parts;
  for (const segment of text.split(/ \| |\n/).slice(1)) {
    const [, label, value] = LABELLED.exec(segment) ?? [];
    if (label !== undefined && value !== undefined && value.trim() !== '') parts.set(label.trim(), value.trim());
  }
  return parts;
}

/** The text of a column in a row: the cell's, a part of it, or the cell's without the parts that other columns take. */
export function columnText(row: readonly Cell[], column: MappedColumn, takenParts: readonly string[]): string {
  const text = cellText(row[column.index]);
  if (column.part === DATE_PART) return dateAndPlace(text).date;
  if (column.part === PLACE_PART) return dateAndPlace(text).place;
  if (column.part !== undefined) return labelledParts(text).get(column.part) ?? '';
  if (takenParts.length === 0) return text;
  return text
    .split(/ \| |\n/)
    .filter((segment, i) => i === 0 || !takenParts.includes(LABELLED.exec(segment)?.[1]?.trim() ?? ''))
    .join(' | ')
    .trim();
}

/** What a cell says in both languages, where it gives both. */
export function translatedOf(row: readonly Cell[], { index, part }: MappedColumn): LocalizedText | undefined {
  const cell = row[index];
  return cell?.kind === 'text' && part === undefined ? cell.translated : undefined;
}
