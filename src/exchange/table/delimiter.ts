import Papa from 'papaparse';
import { namesColumn } from '../import/recognised-header.ts';
import type { Table } from './table.ts';

export type Delimiter = NonNullable<Table['decoding']>['delimiter'];

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];
const SAMPLE_LENGTH = 200_000;
const SAMPLE_ROWS = 200;
/** Stands within cells too: it divides a text only where it divides the names of its columns. */
const BAR: Delimiter = '|';
const STATED = /^"?sep=([,;\t|])"?\n/i;

/** The commonest value; the greatest of those equally common. */
export function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || b - a);
  return first?.[0] ?? 0;
}

type Rows = readonly (readonly string[])[];

const filledRows = (sample: string, delimiter: Delimiter): Rows =>
  Papa.parse<string[]>(sample, { delimiter, newline: '\n', preview: SAMPLE_ROWS }).data.filter((row) =>
    row.some((cell) => cell !== ''),
  );

/** Whether bars divide the first row, into more cells than any other delimiter, or below titles the names of columns. */
function barsDivideHeader(rows: Rows, sample: string): boolean {
  const width = commonest(rows.map((row) => row.length));
  if (width < 2) return false;
  const header = rows.find((row) => row.length === width) ?? [];
  if (header.filter((cell) => namesColumn(cell.trim())).length > 1) return true;
  const first = rows[0]?.length ?? 0;
  return first === width && DELIMITERS.every((other) => (filledRows(sample, other)[0]?.length ?? 0) < first);
}

/** How well a delimiter divides rows: many columns, and as many in every row. */
function score(rows: Rows): number {
  const widths = rows.map((row) => row.length);
  const width = commonest(widths);
  if (width < 2) return 0;
  const share = widths.filter((each) => each === width).length / widths.length;
  return share * share * Math.log(width + 1);
}

/** The delimiter of a text: the one it states (`sep=;`), else the one that divides its rows most evenly. */
export function delimiterOf(text: string): Delimiter {
  const stated = [...DELIMITERS, BAR].find((delimiter) => delimiter === STATED.exec(text.slice(0, 10))?.[1]);
  if (stated !== undefined) return stated;
  const cut = text.length > SAMPLE_LENGTH ? text.lastIndexOf('\n', SAMPLE_LENGTH) : -1;
  const sample = cut > 0 ? text.slice(0, cut) : text.slice(0, SAMPLE_LENGTH);
  const scores = DELIMITERS.map((delimiter) => ({ delimiter, score: score(filledRows(sample, delimiter)) }));
  const barred = filledRows(sample, BAR);
  if (barsDivideHeader(barred, sample)) scores.push({ delimiter: BAR, score: score(barred) });
  return scores.reduce((best, each) => (each.score > best.score ? each : best)).delimiter;
}
