import { onceIdle } from './when-idle.tsx';

/** The longest that it works at a stretch, in milliseconds. */
const SLICE_MS = 6;

/** Takes steps while the browser has nothing better to do, a few milliseconds at a time. Returns how to leave the rest. */
export function whileIdle(steps: Generator<undefined, unknown>): () => void {
  const go = () => {
    const end = performance.now() + SLICE_MS;
    do {
      if (steps.next().done === true) return;
    } while (performance.now() < end);
    callOff = onceIdle(go);
  };
  let callOff = onceIdle(go);
  return () => callOff();
}
