import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import { RefusedFile } from './refusal.ts';
import { packedBytes, type ZipEntry } from './zip-directory.ts';

const STORED = 0;
const DEFLATED = 8;

/** Packed bytes unpacked at a time: at most 33 MB come of them before the size is looked at again. */
const STEP = 32_768;

interface Unpacking {
  /** Bytes after which to stop; the entry's own size unless only its beginning is wanted. */
  readonly atMost?: number;
  /** Sees each piece as it comes, and ends the reading by throwing. */
  readonly watch?: (piece: Uint8Array) => void;
}

function inflated(packed: Uint8Array, limit: number, watch: (piece: Uint8Array) => void): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((piece) => {
    length += piece.length;
    pieces.push(piece);
    watch(piece);
  });
  for (let at = 0; at < packed.length && length <= limit; at += STEP) {
    inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  const whole = new Uint8Array(Math.min(length, limit + 1));
  let filled = 0;
  for (const piece of pieces) {
    whole.set(piece.subarray(0, whole.length - filled), filled);
    filled += Math.min(piece.length, whole.length - filled);
  }
  return whole;
}

/**
 * The content of an entry, never more than its directory declares.
 *
 * Throws RefusedFile for a method other than deflate, a size or checksum that is not as declared, and damage.
 */
export function unpackedEntry(bytes: Uint8Array, entry: ZipEntry, { atMost, watch = () => {} }: Unpacking = {}) {
  const packed = packedBytes(bytes, entry);
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    throw new RefusedFile('damaged', { detail: `${entry.name} is packed by method ${entry.method}` });
  }
  const limit = Math.min(atMost ?? entry.size, entry.size);
  const content = entry.method === STORED ? packed.subarray(0, limit + 1) : inflated(packed, limit, watch);
  if (entry.method === STORED) watch(content);
  if (limit < entry.size) return content.subarray(0, limit);
  if (content.length !== entry.size) {
    throw new RefusedFile('damaged', { detail: `${entry.name} unpacks to another size than declared` });
  }
  if (crc32(content) !== entry.crc) throw new RefusedFile('damaged', { detail: `${entry.name}: wrong checksum` });
  return content;
}
