import { type ReactNode, Suspense, startTransition, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { RoomStop } from './room-stop.tsx';
import { onceIdle } from './when-idle.tsx';

interface WhenNearProps {
  /** Gives the room its size, so that nothing moves when the content arrives. */
  readonly className: string;
  /** Name of the button that stands for the content until it is drawn. */
  readonly stop: string;
  readonly children: ReactNode;
}

/** Distance from the viewport at which the content is loaded. */
const MARGIN = '100px';

/**
 * Holds the room of a heavy panel, and draws it once the page is idle and the room comes near the viewport, or at once
 * when the focus comes to it.
 */
export function WhenNear({ className, stop, children }: WhenNearProps) {
  const room = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  const [hasArrived, setArrived] = useState(false);
  const [isStopped, setStopped] = useState(false);
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
      {(!hasArrived || isStopped) && (
        <RoomStop
          name={stop}
          room={room}
          onEnter={() => {
            setNear(true);
            setStopped(true);
          }}
          onLeave={() => setStopped(false)}
        />
      )}
      {isNear && (
        <Suspense fallback={<div className="skeleton when-near__skeleton" />}>
          <Arrival onArrive={() => setArrived(true)} />
          {children}
        </Suspense>
      )}
    </div>
  );
}

/** Tells when what it stands beside is drawn. */
function Arrival({ onArrive }: { readonly onArrive: () => void }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it arrives once
  useLayoutEffect(onArrive, []);
  return null;
}
