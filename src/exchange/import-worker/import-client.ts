import type { ImportProgress, ImportRequest, ImportResponse, WorkerMessage } from './import-request.ts';

/** Asks a session, wherever it runs. */
export interface ImportClient {
  readonly ask: (request: ImportRequest) => Promise<ImportResponse>;
  /** Ends the session at once; what was asked is never answered. */
  readonly end: () => void;
}

type OnProgress = (progress: ImportProgress) => void;

/** A worker that has said nothing until then, in milliseconds, is given up. */
const START_DEADLINE = 10_000;

/** The worker once it runs; `undefined` where it does not start: an old browser, a policy, a page opened from disk. */
async function startedWorker(): Promise<Worker | undefined> {
  try {
    const { startImportWorker } = await import('./start-import-worker.ts');
    const worker = startImportWorker();
    return await new Promise((settle) => {
      const giveUp = () => {
        worker.terminate();
        settle(undefined);
      };
      const timer = setTimeout(giveUp, START_DEADLINE);
      worker.addEventListener('error', giveUp, { once: true });
      worker.addEventListener(
        'message',
        () => {
          clearTimeout(timer);
          settle(worker);
        },
        { once: true },
      );
    });
  } catch {
    return undefined;
  }
}

function workerClient(worker: Worker, onProgress: OnProgress): ImportClient {
  const waiting = new Map<number, (response: ImportResponse) => void>();
  let count = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
    if ('isReady' in data) return;
    if ('progress' in data) return onProgress(data.progress);
    waiting.get(data.number)?.(data.response);
    waiting.delete(data.number);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    for (const answer of waiting.values()) answer({ kind: 'failed', reason: event.message });
    waiting.clear();
  });
  return {
    ask: (request) =>
      new Promise((answer) => {
        count += 1;
        waiting.set(count, answer);
        worker.postMessage({ number: count, request });
      }),
    end: () => worker.terminate(),
  };
}

/** Starts an import in a worker, or on the page's own thread where none starts. */
export async function startImport(onProgress: OnProgress): Promise<ImportClient> {
  const worker = await startedWorker();
  if (worker !== undefined) return workerClient(worker, onProgress);
  const { ImportSession } = await import('./import-session.ts');
  const session = new ImportSession(onProgress);
  return { ask: (request) => session.answer(request), end: () => undefined };
}
