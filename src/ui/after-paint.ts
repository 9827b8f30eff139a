/** A page that paints nothing, in the background for instance, waits no longer than this, in milliseconds. */
const PATIENCE_MS = 250;

/** Runs something once the next frame is on the screen; returns how to call it off. */
export function afterPaint(run: () => void): () => void {
  let next: number | undefined;
  const callOff = (): void => {
    cancelAnimationFrame(frame);
    window.clearTimeout(next);
    window.clearTimeout(patience);
  };
  const runOnce = (): void => {
    callOff();
    run();
  };
  const patience = window.setTimeout(runOnce, PATIENCE_MS);
  const frame = requestAnimationFrame(() => {
    next = window.setTimeout(runOnce);
  });
  return callOff;
}
