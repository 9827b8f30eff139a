import type { Day } from '#src/domain/day.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import type { SheetComments } from './comment-parts.ts';
import type { HiddenParts } from './hidden-parts.ts';
import type { LiteralCell } from './stray-quotes.ts';

/** An object of JSON that stands for its name: `beside` its other fields, as far as they hold something. */
export interface NamedObject {
  readonly name: string;
  readonly beside: Readonly<Record<string, unknown>>;
}

/**
 * A text. Of an object in JSON: `translated` where it gives the text in both languages, `text` then being the English one.
 * Of objects with further fields: `objects`, and `isList` where the cell is a list of them.
 */
export interface TextCell {
  readonly kind: 'text';
  readonly text: string;
  readonly translated?: LocalizedText;
  readonly objects?: readonly NamedObject[];
  readonly isList?: true;
}

/**
 * A cell as the file holds it. `day`: days since 1970-01-01 (src/domain/day.ts). `formula`: one that no program has worked out.
 * `shown`: what a spreadsheet shows of the value where its format shows less of it or adds zeros; `precision`: as far as it shows the date.
 */
export type Cell =
  | { readonly kind: 'empty'; readonly formula?: string }
  | TextCell
  | { readonly kind: 'number'; readonly value: number; readonly shown?: string }
  | { readonly kind: 'day'; readonly day: Day; readonly precision?: 'month' | 'year'; readonly shown?: string }
  | { readonly kind: 'boolean'; readonly value: boolean };

/**
 * The rows of a sheet that name its columns, by their numbers from 1; the first row under `last` is data.
 *
 * `first` 0: no row names them, and `last` counts the rows that stand above the data.
 */
export interface HeaderRows {
  readonly first: number;
  readonly last: number;
}

/** One sheet of a file: its header and rows. `firstRow`: 1-based number of the first row under the header in the sheet. */
export interface Table {
  readonly file: string;
  readonly sheet?: string;
  /** The name of each column; where no row names them, letters as spreadsheets count columns: A, B, … AA. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly firstRow: number;
  /** Where the header stands; absent where the file itself says what its columns are called (a list of JSON objects). */
  readonly headerRows?: HeaderRows;
  /** Everything above the first row of data, so that another row can be taken for the header. */
  readonly above?: readonly (readonly Cell[])[];
  /** Of a table beside another in the same sheet: the letters of its columns, from the first to the last. */
  readonly beside?: string;
  /** Of a spreadsheet: which serial number system its dates used. */
  readonly dateSystem?: 1900 | 1904;
  /** Of a spreadsheet: what it does not show. */
  readonly hidden?: HiddenParts;
  /** Of a spreadsheet: the comments in its cells; those of a row of data stand in it, in the column `remarkedAt`. */
  readonly remarked?: SheetComments;
  readonly remarkedAt?: number;
  /** Of a spreadsheet: the addresses of filled cells that are struck through. */
  readonly struck?: readonly string[];
  /** Of text: cells whose quotation marks divide nothing, by their rows from 1. */
  readonly literal?: readonly LiteralCell[];
  /** Of a list in JSON: entries that have no fields, as the file holds them, by their places in `rows`. */
  readonly unfielded?: readonly { readonly index: number; readonly text: string }[];
  /** Of JSON: what the file holds beside its tables, and is not read. The first table of the file has it. */
  readonly unread?: readonly { readonly name: string; readonly text: string }[];
  /** Of text: how it was decoded and divided, as shown to the person. */
  readonly decoding?: {
    readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1250' | 'windows-1251' | 'windows-1252';
    readonly delimiter: ',' | ';' | '\t' | '|';
  };
}
