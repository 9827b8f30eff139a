import { MOST_ZIP_ENTRIES } from './limits.ts';
import { RefusedFile } from './refusal.ts';

/** One file inside a zip, as the directory at its end describes it. Sizes and offsets are bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 65_535;
const IN_ZIP64 = 0xffffffff;
const ZIP64_FIELD = 0x0001;
const ENCRYPTED = 1;

const damaged = (detail: string) => new RefusedFile('damaged', { detail });

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw damaged('no zip directory at the end');
}

/** Sizes and offset of an entry; those that do not fit into 32 bits stand in its zip64 field, in this order. */
function extentOf(view: DataView, at: number, extraAt: number, extraEnd: number) {
  const stated = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  let wide = extraEnd;
  for (let field = extraAt; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) === ZIP64_FIELD) wide = field + 4;
  }
  const [size = 0, packedSize = 0, offset = 0] = stated.map((value) => {
    if (value !== IN_ZIP64 || wide + 8 > extraEnd) return value;
    wide += 8;
    return Number(view.getBigUint64(wide - 8, true));
  });
  return { size, packedSize, offset };
}

/**
 * The directory of a zip, read without unpacking anything.
 *
 * Throws RefusedFile for a damaged directory, an encrypted entry, and more entries than a workbook has.
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = view.byteLength < END_SIZE ? undefined : endOf(view);
  if (end === undefined) throw damaged('no zip directory at the end');
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ZIP_ENTRIES) throw new RefusedFile('too-many-entries', { found: count, most: MOST_ZIP_ENTRIES });
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  while (at + ENTRY_SIZE <= end && view.getUint32(at, true) === ENTRY_SIGNATURE) {
    if (entries.length === MOST_ZIP_ENTRIES) {
      throw new RefusedFile('too-many-entries', { found: entries.length + 1, most: MOST_ZIP_ENTRIES });
    }
    const nameEnd = at + ENTRY_SIZE + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > end) throw damaged('a zip entry ends beyond the directory');
    if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) throw new RefusedFile('password', { ending: 'zip' });
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, nameEnd)).replaceAll('\\', '/'),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...extentOf(view, at, nameEnd, extraEnd),
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  if (entries.length !== count) throw damaged(`${count} zip entries announced, ${entries.length} found`);
  return entries;
}

/** The packed bytes of an entry. Throws RefusedFile where the zip ends before them. */
export function packedBytes(bytes: Uint8Array, { name, offset, packedSize }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + LOCAL_SIZE > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE) {
    throw damaged(`${name} does not begin where the directory says`);
  }
  const start = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw damaged(`the file ends within ${name}`);
  return bytes.subarray(start, start + packedSize);
}
