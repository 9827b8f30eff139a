import { parseEdtf } from '#src/domain/edtf.ts';
import { readDateCell } from '../import/date-cell.ts';
import { cellText } from '../table/header-row.ts';
import type { Cell } from '../table/table.ts';

/** Fields that hold dates. */
const DATE_FIELDS: ReadonlySet<string> = new Set(['when', 'due', 'recordDate']);
/** Written as the record writes dates: where it is wrong, the record's own rules say why. */
const ISO_LIKE = /^\d{4}(-\d{2}){0,2}(\/\d{4}(-\d{2}){0,2})?$/;

export const isDateField = (name: string): boolean => DATE_FIELDS.has(name);

/**
 * The date that a cell of our own workbook holds in another shape than the record's: a serial number that a spreadsheet
 * program made of it, `07.07.2018`, `13/07/2018`. `undefined` for one that is as it should be, and for one that can be
 * read in several ways or in none.
 */
export function rewrittenDate(cell: Cell, dateSystem: 1900 | 1904): string | undefined {
  const text = cellText(cell).trim();
  if (text === '' || cell.kind === 'day' || ISO_LIKE.test(text) || parseEdtf(text).ok) return undefined;
  const reading = readDateCell(cell, undefined, dateSystem);
  if (reading.kind === 'refused' || reading.kind === 'month-or-day') return undefined;
  if (reading.shortYear || reading.wider !== undefined) return undefined;
  if (reading.kind === 'read') return reading.edtf;
  const { dayFirst, monthFirst } = reading;
  return dayFirst === undefined || monthFirst === undefined ? (dayFirst ?? monthFirst) : undefined;
}
