import type { Collection } from '#src/domain/activity-record.ts';
import { checksum } from './checksum.ts';
import { CompactFault } from './compact-fault.ts';

/** The format that this version writes and reads. It rises when an older reader could not read it any more. Since 2 prose lies apart. */
export const COMPACT_FORMAT = 2;

/** One table of the record: a Parquet file of so many rows and bytes, with their CRC-32. */
export interface CompactPart {
  readonly collection: Collection;
  readonly rows: number;
  readonly bytes: number;
  readonly checksum: number;
}

/** What a compact record says about itself ahead of its tables. `rest` is what is no table: the site, the faults and where the prose lies. */
export interface CompactHeader {
  readonly parts: readonly CompactPart[];
  readonly rest: unknown;
}

/** A table's place in the whole. */
export interface PlacedPart extends CompactPart {
  readonly content: Uint8Array;
}

const MAGIC = 0x52434449; // "IDCR", little-endian
const PREFIX = 16;

/**
 * Puts tables into one file: `IDCR`, format, length and CRC-32 of the header (each 32 bits, little-endian), the header
 * as JSON in UTF-8, and the tables in its order.
 */
export function sealEnvelope(
  tables: readonly PlacedPart[],
  rest: unknown,
  format: number = COMPACT_FORMAT,
): Uint8Array {
  const parts = tables.map(({ collection, rows, content }) => ({
    collection,
    rows,
    bytes: content.length,
    checksum: checksum(content),
  }));
  const header = new TextEncoder().encode(JSON.stringify({ parts, rest } satisfies CompactHeader));
  const size = tables.reduce((sum, { content }) => sum + content.length, PREFIX + header.length);
  const sealed = new Uint8Array(size);
  const view = new DataView(sealed.buffer);
  for (const [i, value] of [MAGIC, format, header.length, checksum(header)].entries())
    view.setUint32(i * 4, value, true);
  sealed.set(header, PREFIX);
  let at = PREFIX + header.length;
  for (const { content } of tables) {
    sealed.set(content, at);
    at += content.length;
  }
  return sealed;
}

/**
 * Opens what `sealEnvelope` made.
 *
 * Throws a `CompactFault` if it is no such file, of a newer format, shorter than it says, or not as it was written.
 */
export function openEnvelope(bytes: Uint8Array): { readonly parts: readonly PlacedPart[]; readonly rest: unknown } {
  if (bytes.length < PREFIX) throw new CompactFault('truncated');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [magic, format, length, sum] = [0, 4, 8, 12].map((at) => view.getUint32(at, true));
  if (magic !== MAGIC || format === undefined || length === undefined) throw new CompactFault('no-record');
  if (format > COMPACT_FORMAT) throw new CompactFault('newer-format', format);
  if (format < 1) throw new CompactFault('corrupted');
  const text = bytes.subarray(PREFIX, PREFIX + length);
  if (text.length < length) throw new CompactFault('truncated');
  if (checksum(text) !== sum) throw new CompactFault('corrupted');
  // The checksum says that it is the header that was written.
  const { parts, rest } = JSON.parse(new TextDecoder().decode(text)) as CompactHeader;
  let at = PREFIX + length;
  const placed = parts.map((part) => {
    const content = bytes.subarray(at, at + part.bytes);
    at += part.bytes;
    return { ...part, content };
  });
  if (bytes.length < at) throw new CompactFault('truncated');
  if (placed.some(({ content, checksum: written }) => checksum(content) !== written))
    throw new CompactFault('corrupted');
  return { parts: placed, rest };
}
