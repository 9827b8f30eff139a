import Papa from 'papaparse';

/** What a spreadsheet may run instead of showing it, behind any number of blanks and control characters. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;
const STARTS_UNSEEN = /^[\t\r\n\0]/;
const PLAIN_NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/**
 * A cell that no spreadsheet runs as a formula: an apostrophe stands before what looks like one.
 *
 * A plain number keeps its sign: "-5" stays "-5". Source: OWASP, "CSV Injection".
 */
export function harmlessCell(text: string): string {
  if (PLAIN_NUMBER.test(text)) return text;
  return FORMULA.test(text) || STARTS_UNSEEN.test(text) ? `'${text}` : text;
}

export const LINE_BREAK = '\r\n';

/** Comma-separated values after RFC 4180, without a byte order mark or a last line break. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return Papa.unparse(
    rows.map((row) => row.map(harmlessCell)),
    { newline: LINE_BREAK, delimiter: ',', quoteChar: '"', escapeFormulae: false },
  );
}
