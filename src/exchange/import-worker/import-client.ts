import { runSteps } from '#src/domain/run-steps.ts';
import type {
  ImportProgress,
  ImportRequest,
  ImportResponse,
  NumberedRequest,
  PageMessage,
  WorkerMessage,
} from './import-request.ts';
import { joinedRecord, type RecordSlice, recordSlices, withoutRows } from './record-slices.ts';

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

/** Packs a record piece by piece, so that no piece keeps the page busy. */
function* sendingSteps(worker: Worker, { number, request }: NumberedRequest): Generator<undefined, void> {
  const send = (message: PageMessage) => worker.postMessage(message);
  if (!('record' in request)) return send({ number, request });
  for (const slice of recordSlices(request.record)) {
    send({ slice });
    yield;
  }
  send({ number, request: { ...request, record: withoutRows(request.record) } });
}

function whole(response: ImportResponse, slices: readonly RecordSlice[]): ImportResponse {
  if (response.kind !== 'applied' || !response.applied.ok) return response;
  return { ...response, applied: { ok: true, record: joinedRecord(response.applied.record, slices) } };
}

function workerClient(worker: Worker, onProgress: OnProgress): ImportClient {
  const waiting = new Map<number, (response: ImportResponse) => void>();
  const slices: RecordSlice[] = [];
  let count = 0;
  let sending: Promise<void> = Promise.resolve();
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
    if ('isReady' in data) return;
    if ('progress' in data) return onProgress(data.progress);
    if ('slice' in data) return void slices.push(data.slice);
    waiting.get(data.number)?.(whole(data.response, slices.splice(0)));
    waiting.delete(data.number);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    for (const answer of waiting.values()) answer({ kind: 'failed', reason: event.message });
    waiting.clear();
  });
  return {
    ask: async (request) => {
      count += 1;
      const number = count;
      const answered = new Promise<ImportResponse>((answer) => waiting.set(number, answer));
      sending = sending.then(() => runSteps(sendingSteps(worker, { number, request })));
      await sending;
      return answered;
    },
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
