import { type ReactNode, startTransition, useEffect, useState } from 'react';

/** Longest that something waits for the page to be idle, in milliseconds. */
const PATIENCE_MS = 3000;

let holds = 0;
const held = new Set<() => void>();

/** Holds back what waits for the page to be idle, while something that is seen first is on its way. Returns the release. */
export function holdIdle(): () => void {
  holds += 1;
  return () => {
    holds -= 1;
    if (holds > 0) return;
    const starts = [...held];
    held.clear();
    for (const start of starts) start();
  };
}

/** Calls back when the browser has nothing better to do; where it cannot tell, shortly after. Returns how to call it off. */
export function onceIdle(then: () => void): () => void {
  if (holds > 0) {
    let callOff = (): void => {
      held.delete(start);
    };
    const start = () => {
      callOff = onceIdle(then);
    };
    held.add(start);
    return () => callOff();
  }
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = window.setTimeout(then, 200);
    return () => window.clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(then, { timeout: PATIENCE_MS });
  return () => window.cancelIdleCallback(handle);
}

/** Draws what nobody sees yet once the page is idle. */
export function WhenIdle({ children }: { readonly children: ReactNode }) {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => onceIdle(() => startTransition(() => setIdle(true))), []);
  return isIdle && children;
}
