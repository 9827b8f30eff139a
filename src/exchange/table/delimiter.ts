import Papa from 'papaparse';
import type { Table } from './table.ts';

export type Delimiter = NonNullable<Table['decoding']>['delimiter'];

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];
const SAMPLE_LENGTH = 200_000;
const SAMPLE_ROWS = 200;
const STATED = /^"?sep=([,;\t])"?\n/i;

/** The commonest value; the greatest of those equally common. */
export function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || b - a);
  return first?.[0] ?? 0;
}

/** How well a delimiter divides a text: many columns, and as many in every row. */
function score(sample: string, delimiter: Delimiter): number {
  const { data } = Papa.parse<string[]>(sample, { delimiter, newline: '\n', preview: SAMPLE_ROWS });
  const widths = data.filter((row) => row.some((cell) => cell !== '')).map((row) => row.length);
  const width = commonest(widths);
  if (width < 2) return 0;
  const share = widths.filter((each) => each === width).length / widths.length;
  return share * share * Math.log(width + 1);
}

/** The delimiter of a text: the one it states (`sep=;`), else the one that divides its rows most evenly. */
export function delimiterOf(text: string): Delimiter {
  const stated = DELIMITERS.find((delimiter) => delimiter === STATED.exec(text.slice(0, 10))?.[1]);
  if (stated !== undefined) return stated;
  const cut = text.length > SAMPLE_LENGTH ? text.lastIndexOf('\n', SAMPLE_LENGTH) : -1;
  const sample = cut > 0 ? text.slice(0, cut) : text.slice(0, SAMPLE_LENGTH);
  const scores = DELIMITERS.map((delimiter) => ({ delimiter, score: score(sample, delimiter) }));
  return scores.reduce((best, each) => (each.score > best.score ? each : best)).delimiter;
}
