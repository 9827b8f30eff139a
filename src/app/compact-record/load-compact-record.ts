import type { CompactRecordFile } from './compact-record-file.ts';
import { failureOf, keptOf, LoadError } from './load-failure.ts';
import type { ReceivedPart } from './received-part.ts';
import { type LoadedRecord, RecordArrival } from './record-arrival.ts';
import type { RecordMessage, RecordOrder } from './record-message.ts';

export interface LoadOptions {
  readonly isRetry: boolean;
  /** What came before the connection broke the last time: only the rest is asked for. */
  readonly kept: ReceivedPart | undefined;
  /** Told how much is done, 0 to 1. */
  readonly onProgress: (share: number) => void;
  /** Told when nothing has come for a while. */
  readonly onStall: () => void;
  /** Gives up a load that nobody wants to wait for any longer. */
  readonly signal: AbortSignal;
}

/** A worker that has said nothing for so long, in milliseconds, is slow. */
const STALL_MS = 8000;

/** And after so long it is given up. */
const SILENCE_MS = 45_000;

/** A worker that is given up has so long to hand over what had come of the file. */
const HAND_OVER_MS = 700;

/**
 * Loads a record in a worker, and joins it in tasks of a few milliseconds.
 *
 * Throws a `LoadError`, with what had come of the file where its rest can be asked for later.
 */
export async function loadCompactRecord(file: CompactRecordFile, options: LoadOptions): Promise<LoadedRecord> {
  const worker = startWorker();
  try {
    return await new Promise<LoadedRecord>((settle, fail) => follow(worker, file, options, settle, fail));
  } catch (thrown) {
    throw new LoadError(failureOf(thrown), keptOf(thrown));
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
  { isRetry, kept, onProgress, onStall, signal }: LoadOptions,
  settle: (loaded: LoadedRecord) => void,
  fail: (thrown: unknown) => void,
): void {
  const arrival = new RecordArrival(rows, onProgress);
  const order = (message: RecordOrder) => worker.postMessage(message);
  let stall: ReturnType<typeof setTimeout> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let isGivenUp = false;
  const hush = () => {
    clearTimeout(stall);
    clearTimeout(silence);
  };
  const end = (thrown: unknown) => {
    hush();
    fail(isGivenUp ? new LoadError({ kind: 'silence' }, keptOf(thrown)) : thrown);
  };
  const giveUp = () => {
    if (isGivenUp) return;
    hush();
    isGivenUp = true;
    order({ kind: 'give-up' });
    silence = setTimeout(() => end(undefined), HAND_OVER_MS);
  };
  const listen = () => {
    if (isGivenUp) return;
    hush();
    stall = setTimeout(onStall, STALL_MS);
    silence = setTimeout(giveUp, SILENCE_MS);
  };
  const died = (event: Event) => {
    event.preventDefault();
    end(new LoadError({ kind: 'worker' }));
  };
  signal.addEventListener('abort', giveUp);
  worker.addEventListener('error', died);
  worker.addEventListener('messageerror', died);
  worker.addEventListener('message', ({ data }: MessageEvent<RecordMessage>) => {
    if (isGivenUp && data.kind !== 'failed') return;
    listen();
    try {
      const loaded = arrival.take(data);
      if (loaded === undefined) return;
      hush();
      loaded.then(settle, end);
    } catch (thrown) {
      end(thrown);
    }
  });
  listen();
  order({ kind: 'load', request: { url: new URL(url, document.baseURI).href, bytes, isRetry, kept } });
}
