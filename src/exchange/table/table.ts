import type { Day } from '#src/domain/day.ts';

/** A cell as the file holds it. `day`: days since 1970-01-01 (src/domain/day.ts). */
export type Cell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'boolean'; readonly value: boolean };

/** One sheet of a file: its header and rows. `firstRow`: 1-based number of the first row under the header in the sheet. */
export interface Table {
  readonly file: string;
  readonly sheet?: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly firstRow: number;
  /** Of a spreadsheet: which serial number system its dates used. */
  readonly dateSystem?: 1900 | 1904;
  /** Of text: how it was decoded and divided, as shown to the person. */
  readonly decoding?: {
    readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'windows-1252';
    readonly delimiter: ',' | ';' | '\t';
  };
}
