import { LoadError } from './load-failure.ts';
import type { RecordRequest } from './record-message.ts';

/**
 * Fetches a file and tells how much of it has come, 0 to 1.
 *
 * Throws a `LoadError` if there is none, or if the connection breaks.
 */
export async function fetchRecord(
  { url, bytes, isRetry }: RecordRequest,
  onShare: (share: number) => void,
): Promise<Uint8Array> {
  let content = new Uint8Array(bytes);
  let size = 0;
  const share = () => Math.min(1, size / Math.max(1, bytes));
  const response = await fetch(url, { cache: isRetry ? 'reload' : 'default' }).catch(() => undefined);
  if (response === undefined) throw new LoadError({ kind: 'connection', share: 0 });
  if (!response.ok || response.body === null) throw new LoadError({ kind: 'missing', status: response.status });
  const reader = response.body.getReader();
  for (;;) {
    const chunk = await reader.read().catch(() => {
      throw new LoadError({ kind: 'connection', share: share() });
    });
    if (chunk.done) return content.subarray(0, size);
    if (size + chunk.value.length > content.length) {
      const larger = new Uint8Array((size + chunk.value.length) * 2);
      larger.set(content.subarray(0, size));
      content = larger;
    }
    content.set(chunk.value, size);
    size += chunk.value.length;
    onShare(share());
  }
}
