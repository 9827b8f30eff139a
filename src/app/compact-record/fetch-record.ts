import { LoadError } from './load-failure.ts';
import { continues, type ReceivedPart, resumableTag } from './received-part.ts';
import type { RecordRequest } from './record-message.ts';

interface FetchOptions {
  /** Told how much of the file has come, 0 to 1. */
  readonly onShare: (share: number) => void;
  readonly signal: AbortSignal;
}

/** An answer, and what had come before it of the same version of the file. */
interface Begun {
  readonly response: Response;
  readonly before: Uint8Array;
}

const NOTHING = new Uint8Array();

/** Asks for the rest of what was received before, if it is still the same file; else for all of it. */
async function begin({ url, isRetry, kept }: RecordRequest, signal: AbortSignal): Promise<Begun> {
  if (kept !== undefined) {
    const headers = { range: `bytes=${kept.bytes.length}-`, 'if-range': kept.etag };
    const response = await fetch(url, { headers, cache: 'no-store', signal });
    if (continues(response, kept)) return { response, before: kept.bytes };
    if (response.status === 200) return { response, before: NOTHING };
    await response.body?.cancel();
  }
  return { response: await fetch(url, { cache: isRetry ? 'reload' : 'default', signal }), before: NOTHING };
}

/**
 * Fetches a file, or the rest of one that broke off before.
 *
 * Throws a `LoadError` if there is none, or if the connection breaks or is given up; then with what has come.
 */
export async function fetchRecord(request: RecordRequest, { onShare, signal }: FetchOptions): Promise<Uint8Array> {
  const shareOf = (size: number) => Math.min(1, size / Math.max(1, request.bytes));
  const { response, before } = await begin(request, signal).catch(() => {
    const share = shareOf(request.kept?.bytes.length ?? 0);
    throw new LoadError({ kind: 'connection', share }, request.kept);
  });
  if (!response.ok || response.body === null) throw new LoadError({ kind: 'missing', status: response.status });
  let content = new Uint8Array(Math.max(request.bytes, before.length));
  content.set(before);
  let size = before.length;
  const received = (): ReceivedPart | undefined => {
    const etag = resumableTag(response);
    return etag === undefined || size === 0 ? undefined : { bytes: content.slice(0, size), etag };
  };
  onShare(shareOf(size));
  const reader = response.body.getReader();
  for (;;) {
    const chunk = await reader.read().catch(() => {
      throw new LoadError({ kind: 'connection', share: shareOf(size) }, received());
    });
    if (chunk.done) return content.subarray(0, size);
    if (size + chunk.value.length > content.length) {
      const larger = new Uint8Array((size + chunk.value.length) * 2);
      larger.set(content.subarray(0, size));
      content = larger;
    }
    content.set(chunk.value, size);
    size += chunk.value.length;
    onShare(shareOf(size));
  }
}
