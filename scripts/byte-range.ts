import type { ServedFile } from './served-file.ts';

/** A part of a file, its last byte included; or a part that begins behind the file's end. */
export type ByteRange = { readonly first: number; readonly last: number } | 'unsatisfiable';

/** What a request says of parts; header names in lower case. */
interface RangeHeaders {
  readonly range?: string | undefined;
  readonly 'if-range'?: string | undefined;
}

/**
 * The part of a file that a request asks for (RFC 9110, 14). `undefined`: all of it, for who asks for none or for
 * several, for who has begun with another version, and for a file that goes over the wire in two encodings.
 */
export function byteRange(headers: RangeHeaders, { body, compressed, etag }: ServedFile): ByteRange | undefined {
  if (compressed !== undefined) return undefined;
  const condition = headers['if-range'];
  if (condition !== undefined && condition !== etag) return undefined;
  const [matched, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(headers.range ?? '') ?? [];
  if (matched === undefined || (from === '' && to === '')) return undefined;
  const end = body.length - 1;
  if (from === '')
    return Number(to) === 0 ? 'unsatisfiable' : { first: Math.max(0, body.length - Number(to)), last: end };
  const [first, last] = [Number(from), to === '' ? end : Math.min(end, Number(to))];
  if (to !== '' && Number(to) < first) return undefined;
  return first > end ? 'unsatisfiable' : { first, last };
}
