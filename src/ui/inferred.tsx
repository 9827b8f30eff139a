import { type ReactNode, useId, useState } from 'react';
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
  const id = useId();
  return (
    <span className="inferred" onPointerEnter={() => setShown(true)} onPointerLeave={() => setShown(false)}>
      <button
        type="button"
        className="inferred__fact"
        aria-describedby={id}
        onFocus={() => setShown(true)}
        onBlur={() => setShown(false)}
        onClick={() => setShown(true)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !isShown) return;
          event.stopPropagation();
          setShown(false);
        }}
      >
        {children}
      </button>
      <span role="tooltip" id={id} className="inferred__reason card" hidden={!isShown}>
        {reason}
      </span>
    </span>
  );
}
