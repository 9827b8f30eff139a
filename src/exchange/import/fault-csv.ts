import type { Language } from '#src/domain/language.ts';
import { formatMessage } from '#src/i18n/message.ts';
import { importMessages as m } from '#src/i18n/messages/import.ts';
import { type FaultLine, faultLine, passedLine } from './fault-line.ts';
import type { ImportFault } from './import-fault.ts';
import type { PassedRow } from './passed-rows.ts';

/** What makes a spreadsheet run a cell as a formula. Source: OWASP, "CSV Injection". */
const RUNS = /^[\s\0]*[=+\-@\t\r]/;

/** A cell of a CSV file: quoted, and with an apostrophe in front of what a spreadsheet would run. */
function csvCell(value: string): string {
  const text = value.replaceAll('\0', '');
  return `"${(RUNS.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

/**
 * The list of faults as CSV (RFC 4180, with a byte order mark so that spreadsheets read it as UTF-8). Behind them `passed`: rows
 * above the tables that were not read.
 */
export function faultsCsv(
  faults: readonly ImportFault[],
  language: Language,
  passed: readonly PassedRow[] = [],
): string {
  return faultLinesCsv(
    [...faults.map((fault) => faultLine(fault, language)), ...passed.map((row) => passedLine(row, language))],
    language,
  );
}

/** Faults in words as CSV, in the same way. */
export function faultLinesCsv(faults: readonly FaultLine[], language: Language): string {
  const headers = [m.sheet, m.row, m.column, m.effect, m.wrong, m.found, m.expected, m.mend];
  const lines = faults.map(({ sheet, row, column, effect, wrong, found, expected, mend }) => [
    sheet,
    row,
    column,
    effect,
    wrong,
    found,
    expected,
    mend,
  ]);
  const rows = [headers.map((header) => formatMessage(header, language)), ...lines];
  return `\uFEFF${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
