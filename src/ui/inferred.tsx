import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { boxBeside } from './box-beside.ts';
import './inferred.css';

interface InferredProps {
  /** What is inferred, as it is read in the text. */
  readonly children: ReactNode;
  /** Why, in the reader's language. */
  readonly reason: string;
}

/** A fact that no source states: dotted underline, its reason one focus, hover or tap away. Escape hides it. */
export function Inferred({ children, reason }: InferredProps) {
  const [isShown, setShown] = useState(false);
  const fact = useRef<HTMLButtonElement>(null);
  const told = useRef<HTMLSpanElement>(null);
  const id = useId();
  // Above everything, so that no scrolling box cuts it off; where the browser has no such layer, it stands where it is.
  useLayoutEffect(() => {
    const [button, box] = [fact.current, told.current];
    if (!isShown || button === null || box === null || !('showPopover' in box)) return;
    const place = () => {
      const { left, top } = boxBeside(button.getBoundingClientRect(), box.getBoundingClientRect(), {
        width: document.documentElement.clientWidth,
        height: window.innerHeight,
      });
      box.style.left = `${left}px`;
      box.style.top = `${top}px`;
    };
    box.showPopover();
    place();
    window.addEventListener('scroll', place, { capture: true, passive: true });
    window.addEventListener('resize', place);
    return () => {
      window.removeEventListener('scroll', place, { capture: true });
      window.removeEventListener('resize', place);
      if (box.isConnected) box.hidePopover();
    };
  }, [isShown]);
  // Wherever the focus is, as it is shown to a pointer too; nothing else is closed by the same key.
  useEffect(() => {
    if (!isShown) return;
    const hide = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      setShown(false);
    };
    document.addEventListener('keydown', hide, { capture: true });
    return () => document.removeEventListener('keydown', hide, { capture: true });
  }, [isShown]);
  return (
    <span className="inferred" onPointerEnter={() => setShown(true)} onPointerLeave={() => setShown(false)}>
      <button
        ref={fact}
        type="button"
        className="inferred__fact"
        aria-describedby={id}
        onFocus={() => setShown(true)}
        onBlur={() => setShown(false)}
        onClick={() => setShown(true)}
      >
        {children}
      </button>
      {/* No stop of its own, as a box that scrolls would be: it goes away with the focus. */}
      <span
        ref={told}
        popover="manual"
        role="tooltip"
        id={id}
        tabIndex={-1}
        className="inferred__reason card"
        hidden={!isShown}
      >
        {reason}
      </span>
    </span>
  );
}
