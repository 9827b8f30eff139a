import type { NumberedRequest, WorkerMessage } from './import-request.ts';
import { ImportSession } from './import-session.ts';

/** What a dedicated worker's scope has of what is used here. */
interface WorkerScope {
  postMessage(message: WorkerMessage): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<NumberedRequest>) => void): void;
}

declare const self: WorkerScope;

let current = 0;
let queue: Promise<unknown> = Promise.resolve();

const session = new ImportSession((progress) => self.postMessage({ number: current, progress }));

self.addEventListener('message', ({ data: { number, request } }) => {
  queue = queue.then(async () => {
    current = number;
    self.postMessage({ number, response: await session.answer(request) });
  });
});

self.postMessage({ isReady: true });
