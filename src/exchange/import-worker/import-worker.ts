import type { PageMessage, WorkerMessage } from './import-request.ts';
import { ImportSession } from './import-session.ts';
import { joinedRecord, type RecordSlice, recordSlices, withoutRows } from './record-slices.ts';

/** What a dedicated worker's scope has of what is used here. */
interface WorkerScope {
  postMessage(message: WorkerMessage): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<PageMessage>) => void): void;
}

declare const self: WorkerScope;

const slices: RecordSlice[] = [];
let current = 0;
let queue: Promise<unknown> = Promise.resolve();

const session = new ImportSession((progress) => self.postMessage({ number: current, progress }));

self.addEventListener('message', ({ data }) => {
  if ('slice' in data) return void slices.push(data.slice);
  const { number } = data;
  const rows = slices.splice(0);
  const request =
    'record' in data.request ? { ...data.request, record: joinedRecord(data.request.record, rows) } : data.request;
  queue = queue.then(async () => {
    current = number;
    const response = await session.answer(request);
    if (response.kind !== 'applied' || !response.applied.ok) return self.postMessage({ number, response });
    const { record } = response.applied;
    for (const slice of recordSlices(record)) self.postMessage({ number, slice });
    self.postMessage({ number, response: { ...response, applied: { ok: true, record: withoutRows(record) } } });
  });
});

self.postMessage({ isReady: true });
