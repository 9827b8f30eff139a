import * as v from 'valibot';
import { answersSchema } from './answers.ts';
import { TARGETS } from './target.ts';

export const MAPPING_VERSION = 1;

/** Why a column was given its target. `taken`: another column fills it better; `books`: it tells when its row was written; `register`: it tells since when or until when something else than a visit was; `names`: it holds names, its header does not say whose; `other`: its header says something else of organisations or people than that they were met or there, or its cells name none; `parted`: its parts have targets of their own; `regions`: its codes are those of provinces. */
export const COLUMN_REASONS = [
  'header',
  'content',
  'header-and-content',
  'by-hand',
  'taken',
  'books',
  'register',
  'names',
  'other',
  'parted',
  'regions',
  'none',
] as const;

/** What a cell's text may be divided at. */
export const SEPARATORS = [';', ',', '|', '/', '&', 'and', 'line'] as const;

export type Separator = (typeof SEPARATORS)[number];

const text = v.pipe(v.string(), v.maxLength(20_000));

const columnSchema = v.object({
  /** 0-based place in the header. */
  index: v.pipe(v.number(), v.integer(), v.minValue(0)),
  header: text,
  /** The label of a part within the cells: "Location" in "… | Location: Edinburgh"; `@date` and `@place` of "May 2017, Vienna". */
  part: v.exactOptional(text),
  target: v.picklist(TARGETS),
  /** 0 to 1. */
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  reason: v.picklist(COLUMN_REASONS),
});

const rowNumber = v.pipe(v.number(), v.integer(), v.minValue(0));

const sheetSchema = v.object({
  sheet: v.exactOptional(text),
  /** The rows that name the columns, from 1; `first` 0 where none does. Absent: as they are recognised. */
  headerRows: v.exactOptional(v.object({ first: rowNumber, last: rowNumber })),
  isUsed: v.boolean(),
  columns: v.array(columnSchema),
});

const separators = v.array(v.picklist(SEPARATORS));

export const mappingSchema = v.object({
  version: v.literal(MAPPING_VERSION),
  name: text,
  sheets: v.array(sheetSchema),
  splits: v.object({ organisation: separators, place: separators, person: separators, topic: separators }),
  answers: answersSchema,
});

/** How a table's columns become records: kept by name, exported and read again as JSON. */
export type Mapping = v.InferOutput<typeof mappingSchema>;
export type SheetMapping = Mapping['sheets'][number];
export type MappedColumn = SheetMapping['columns'][number];
export type Splits = Mapping['splits'];

export const DEFAULT_SPLITS: Splits = {
  organisation: [';', '|', 'line', ','],
  place: [';', '|', 'line', ',', '/', '&', 'and'],
  person: [';', '|', 'line', '/', ',', '&', 'and'],
  topic: [';', '|', 'line', ','],
};

/** The mapping of a JSON text; `undefined` where it is none of this version. */
export function readMapping(json: string): Mapping | undefined {
  try {
    const parsed = v.safeParse(mappingSchema, JSON.parse(json));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

export function mappingJson(mapping: Mapping): string {
  return `${JSON.stringify(mapping, null, 2)}\n`;
}
