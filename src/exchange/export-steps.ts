import { runSteps } from '#src/domain/run-steps.ts';

/** How often a long export tells how far it is: after each hundredth. */
const TOLD = 100;

/** Goes through a list and may be interrupted after each of its values. `progress`: told the share that is done, from 0 to 1. */
export function* eachInSteps<T>(
  all: readonly T[],
  make: (value: T, index: number) => void,
  progress?: (done: number) => void,
): Generator<undefined, void> {
  const part = Math.max(1, Math.ceil(all.length / TOLD));
  for (const [index, value] of all.entries()) {
    make(value, index);
    if (index % part === part - 1) progress?.((index + 1) / all.length);
    yield;
  }
}

function* untilAborted<T>(steps: Generator<undefined, T>, signal: AbortSignal | undefined): Generator<undefined, T> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    signal?.throwIfAborted();
    yield;
  }
}

/** Makes something in tasks of a few milliseconds each. Rejects with the signal's reason when aborted. */
export const runExport = <T>(steps: Generator<undefined, T>, signal: AbortSignal | undefined): Promise<T> =>
  runSteps(untilAborted(steps, signal));
