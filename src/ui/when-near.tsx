import { type ReactNode, Suspense, startTransition, useEffect, useRef, useState } from 'react';
import { onceIdle } from './when-idle.tsx';

interface WhenNearProps {
  /** Gives the room its size, so that nothing moves when the content arrives. */
  readonly className: string;
  readonly children: ReactNode;
}

/** Distance from the viewport at which the content is loaded. */
const MARGIN = '100px';

/** Holds the room of a heavy panel, and draws it once the page is idle and the room comes near the viewport. */
export function WhenNear({ className, children }: WhenNearProps) {
  const room = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = room.current;
    if (element === null || isNear) return;
    let callOff = () => {};
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        callOff = onceIdle(() => startTransition(() => setNear(true)));
      },
      { rootMargin: MARGIN },
    );
    observer.observe(element);
    // Paper has no viewport: everything is drawn before it is printed.
    const drawForPrint = () => setNear(true);
    window.addEventListener('beforeprint', drawForPrint);
    return () => {
      observer.disconnect();
      callOff();
      window.removeEventListener('beforeprint', drawForPrint);
    };
  }, [isNear]);
  return (
    <div ref={room} className={className}>
      {isNear && <Suspense fallback={<div className="skeleton when-near__skeleton" />}>{children}</Suspense>}
    </div>
  );
}
