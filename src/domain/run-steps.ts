/** Longer than this and a page begins to feel it; half of a frame at 60 a second. */
const BUSY_MS = 8;

/** Lets the browser do what waits: input, a frame, messages. */
function breathe(): Promise<void> {
  return new Promise((go) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      go();
    };
    port2.postMessage(undefined);
  });
}

/** Runs what is done by steps at one go. */
export function runAtOnce<T>(steps: Generator<undefined, T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** Runs what is done by steps in tasks of a few milliseconds each. */
export async function runSteps<T>(steps: Generator<undefined, T>): Promise<T> {
  let begun = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    if (performance.now() - begun > BUSY_MS) {
      await breathe();
      begun = performance.now();
    }
  }
}
