import type { CompactRecordFile } from './compact-record-file.ts';
import { failureOf, LoadError } from './load-failure.ts';
import { type LoadedRecord, RecordArrival } from './record-arrival.ts';
import type { RecordMessage, RecordRequest } from './record-message.ts';

export interface LoadOptions {
  readonly isRetry: boolean;
  /** Told how much is done, 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** A worker that has said nothing for so long, in milliseconds, is given up. */
const SILENCE_MS = 45_000;

/** Loads a record in a worker, and joins it in tasks of a few milliseconds. Throws a `LoadError`. */
export async function loadCompactRecord(file: CompactRecordFile, options: LoadOptions): Promise<LoadedRecord> {
  const worker = startWorker();
  try {
    return await new Promise<LoadedRecord>((settle, fail) => follow(worker, file, options, settle, fail));
  } catch (thrown) {
    throw new LoadError(failureOf(thrown));
  } finally {
    worker.terminate();
  }
}

function startWorker(): Worker {
  try {
    return new Worker(new URL('./record-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    throw new LoadError({ kind: 'worker' });
  }
}

function follow(
  worker: Worker,
  { url, bytes, rows }: CompactRecordFile,
  { isRetry, onProgress }: LoadOptions,
  settle: (loaded: LoadedRecord) => void,
  fail: (thrown: unknown) => void,
): void {
  const arrival = new RecordArrival(rows, onProgress);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = (thrown: unknown) => {
    clearTimeout(timer);
    fail(thrown);
  };
  const listen = () => {
    clearTimeout(timer);
    timer = setTimeout(() => end(new LoadError({ kind: 'silence' })), SILENCE_MS);
  };
  const died = (event: Event) => {
    event.preventDefault();
    end(new LoadError({ kind: 'worker' }));
  };
  worker.addEventListener('error', died);
  worker.addEventListener('messageerror', died);
  worker.addEventListener('message', ({ data }: MessageEvent<RecordMessage>) => {
    listen();
    try {
      const loaded = arrival.take(data);
      if (loaded === undefined) return;
      clearTimeout(timer);
      loaded.then(settle, end);
    } catch (thrown) {
      end(thrown);
    }
  });
  listen();
  worker.postMessage({ url: new URL(url, document.baseURI).href, bytes, isRetry } satisfies RecordRequest);
}
