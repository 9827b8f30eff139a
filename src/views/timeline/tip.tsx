import { useEffect, useState } from 'react';
import './tip.css';

/** Whether a tip is shown, and the handlers that its button needs. */
export interface TipState {
  readonly isShown: boolean;
  readonly show: () => void;
  readonly handlers: {
    readonly onBlur: () => void;
    readonly onPointerEnter: () => void;
    readonly onPointerLeave: () => void;
  };
}

/** A text that is shown on focus and hover, and goes by Escape wherever the focus is. */
export function useTip(): TipState {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    if (!isShown) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setShown(false);
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, [isShown]);
  const show = () => setShown(true);
  const hide = () => setShown(false);
  return { isShown, show, handlers: { onBlur: hide, onPointerEnter: show, onPointerLeave: hide } };
}

/** The tip within its button, whose name says the same. `side`: the end of the button that it keeps to. */
export function Tip({ text, side }: { readonly text: string; readonly side: 'start' | 'end' }) {
  return <span className={`timeline-tip timeline-tip--${side} card`}>{text}</span>;
}
