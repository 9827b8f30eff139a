/** The beginning of a file whose rest did not come. */
export interface ReceivedPart {
  readonly bytes: Uint8Array;
  /** The strong ETag of the version that it is the beginning of. */
  readonly etag: string;
}

/** The strong ETag under which the rest of an answer can be asked for; `undefined` where it cannot. */
export function resumableTag({ headers }: Response): string | undefined {
  const etag = headers.get('etag');
  // What was packed for its way has other places than what arrives here.
  return etag === null || etag.startsWith('W/') || headers.has('content-encoding') ? undefined : etag;
}

/** Whether an answer goes on where a part ends. */
export function continues(response: Response, { bytes, etag }: ReceivedPart): boolean {
  const [, first] = /^bytes (\d+)-/.exec(response.headers.get('content-range') ?? '') ?? [];
  return response.status === 206 && Number(first) === bytes.length && resumableTag(response) === etag;
}
