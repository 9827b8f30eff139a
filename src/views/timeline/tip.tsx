import { type PointerEvent, useEffect, useState } from 'react';
import './tip.css';

/** Whether a tip is shown, and the handlers that its button needs. */
export interface TipState {
  readonly isShown: boolean;
  /** Whether it stands above its button, as there is no room below. */
  readonly isAbove: boolean;
  /** Returns what `isAbove` will be. */
  readonly show: (button: Element) => boolean;
  readonly handlers: {
    readonly onBlur: () => void;
    readonly onPointerEnter: (event: PointerEvent) => void;
    readonly onPointerLeave: () => void;
  };
}

/** About the height of a tip of two lines, and of what stands at the foot of a list that scrolls, in pixels. */
const HEIGHT = 56;
const FOOT = 30;

/** Whether a tip below a button of a list that scrolls would be cut off, and one above it would not. */
function isLow(button: Element): boolean {
  const room = button.closest('.timeline__view--long')?.getBoundingClientRect();
  const { top, bottom } = button.getBoundingClientRect();
  return room !== undefined && bottom + HEIGHT > room.bottom - FOOT && top - HEIGHT > room.top + FOOT;
}

/** A text that is shown on focus and hover, and goes by Escape wherever the focus is. */
export function useTip(): TipState {
  const [shown, setShown] = useState<'below' | 'above'>();
  const isShown = shown !== undefined;
  useEffect(() => {
    if (!isShown) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setShown(undefined);
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, [isShown]);
  const show = (button: Element) => {
    const isAbove = isLow(button);
    setShown(isAbove ? 'above' : 'below');
    return isAbove;
  };
  const hide = () => setShown(undefined);
  return {
    isShown,
    isAbove: shown === 'above',
    show,
    handlers: { onBlur: hide, onPointerEnter: ({ currentTarget }) => void show(currentTarget), onPointerLeave: hide },
  };
}

const MOST = 320;
const LEAST = 140;

interface TipProps {
  readonly text: string;
  readonly isAbove: boolean;
  /** Where its button stands on an axis of width `of`, in pixels: the tip keeps to the end that leaves it room. */
  readonly on?: { readonly x: number; readonly width: number; readonly of: number };
}

/** The tip within its button, whose name says the same. */
export function Tip({ text, isAbove, on }: TipProps) {
  const [after, before] = on === undefined ? [MOST, 0] : [on.of - on.x, on.x + on.width];
  const side = after >= Math.min(MOST, before) ? 'start' : 'end';
  const most = Math.max(LEAST, Math.min(MOST, side === 'start' ? after : before));
  return (
    <span
      className={`timeline-tip timeline-tip--${side}${isAbove ? ' timeline-tip--above' : ''} card`}
      style={{ maxWidth: `min(${most}px, 70vw)` }}
    >
      {text}
    </span>
  );
}
