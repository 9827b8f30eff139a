import { type ReactNode, startTransition, useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { holdIdle } from './when-idle.tsx';

interface WhenPaintedProps {
  /** Holds the room meanwhile. */
  readonly meanwhile: ReactNode;
  readonly children: ReactNode;
}

/** Draws its content once what stands above it is on the screen, so that nobody waits for both. */
export function WhenPainted({ meanwhile, children }: WhenPaintedProps) {
  const [isPainted, setPainted] = useState(false);
  // Before any effect of this commit that waits for the page to be idle.
  useLayoutEffect(() => (isPainted ? undefined : holdIdle()), [isPainted]);
  useEffect(() => {
    if (isPainted) return;
    let timer: number | undefined;
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => startTransition(() => setPainted(true)));
    });
    // A page in the background paints nothing, and paper waits for no frame.
    const drawNow = () => setPainted(true);
    const drawForPrint = () => flushSync(drawNow);
    if (document.hidden) drawNow();
    window.addEventListener('beforeprint', drawForPrint);
    return () => {
      cancelAnimationFrame(frame);
      window.clearTimeout(timer);
      window.removeEventListener('beforeprint', drawForPrint);
    };
  }, [isPainted]);
  return isPainted ? children : meanwhile;
}
