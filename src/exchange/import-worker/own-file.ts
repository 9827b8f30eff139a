import { readRecordJson } from '../table/read-record-json.ts';
import type { Refusal } from '../table/refusal.ts';
import type { LocateCell } from '../workbook/cell-place.ts';
import { recordOfWorkbook, type WorkbookRemark } from '../workbook/record-of-workbook.ts';

/** Codes with which a file says only that it is none of ours, so that it may still be a table. */
const NOT_OURS: ReadonlySet<Refusal['code']> = new Set(['not-our-workbook', 'not-a-record']);

/** The files of a record, and what a workbook says besides: what was not read, and which columns it has, and where each field stands. */
export interface OwnRecord {
  readonly ok: true;
  readonly files: ReadonlyMap<string, string>;
  readonly remarks?: readonly WorkbookRemark[];
  readonly columns?: ReadonlySet<string>;
  readonly locate?: LocateCell;
}

/** A record that was exported from here, or why it cannot be read. */
export type OwnFile = OwnRecord | { readonly ok: false; readonly refusal: Refusal };

/** The record that a file holds, if it was exported from here; `undefined` for any other file. */
export async function ownFile(name: string, bytes: Uint8Array): Promise<OwnFile | undefined> {
  const ending = /\.([^.]+)$/.exec(name.toLowerCase())?.[1];
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip && ending !== 'json') return undefined;
  const read = isZip ? await recordOfWorkbook(name, bytes) : readRecordJson(name, bytes);
  return !read.ok && NOT_OURS.has(read.refusal.code) ? undefined : read;
}
