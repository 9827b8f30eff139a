import { useEffect, useState } from 'react';

/** A button held for this long asks for the dot; on what is dragged, only if it is held still, and longer. In milliseconds. */
const HELD_AFTER_MS = 250;
const HELD_STILL_AFTER_MS = 400;
/** Pixels up to which a hand holds still. */
const STILL = 4;

const within = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

/** What answers to being held down by itself. Marks of map and timeline do not: a click opens them, a hold points at them. */
const isTaken = (target: EventTarget | null): boolean =>
  within(target, '.live-part')
    ? within(target, 'a, input, [role="slider"], fieldset, [role="toolbar"], [role="dialog"] button, .deck-button')
    : within(target, 'button, a, input, dialog, .present__controls');

const stop = (event: Event) => event.stopPropagation();
const undo = (event: Event) => {
  event.preventDefault();
  event.stopPropagation();
};

/**
 * What a held button would do besides showing the dot: it selects no text, drags no map, brushes no period and, let go,
 * presses nothing. Returns what ends that.
 */
function keepToPointing(): () => void {
  const listen = { capture: true };
  window.getSelection()?.removeAllRanges();
  for (const type of ['pointermove', 'mousemove']) window.addEventListener(type, stop, listen);
  for (const type of ['selectstart', 'dragstart', 'click']) window.addEventListener(type, undo, listen);
  return () => {
    for (const type of ['pointermove', 'mousemove']) window.removeEventListener(type, stop, listen);
    // A click follows the release at once.
    window.setTimeout(() => {
      for (const type of ['selectstart', 'dragstart', 'click']) window.removeEventListener(type, undo, listen);
    });
  };
}

/** Whether a mouse button or a pen is held on a slide; on a map or a timeline, held still before it drags. */
export function useHeldPointer(): boolean {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    let timer = 0;
    let start: { readonly x: number; readonly y: number } | undefined;
    let leave: (() => void) | undefined;
    const press = ({ pointerType, button, target, clientX, clientY }: PointerEvent) => {
      release();
      if (pointerType === 'touch' || button !== 0 || isTaken(target)) return;
      const isLive = within(target, '.live-part');
      start = isLive ? { x: clientX, y: clientY } : undefined;
      timer = window.setTimeout(
        () => {
          start = undefined;
          leave = keepToPointing();
          setHeld(true);
        },
        isLive ? HELD_STILL_AFTER_MS : HELD_AFTER_MS,
      );
    };
    const drag = ({ clientX, clientY }: PointerEvent) => {
      if (start !== undefined && Math.hypot(clientX - start.x, clientY - start.y) > STILL) window.clearTimeout(timer);
    };
    const release = () => {
      window.clearTimeout(timer);
      leave?.();
      leave = undefined;
      setHeld(false);
    };
    const ends = ['pointerup', 'pointercancel', 'blur'] as const;
    window.addEventListener('pointerdown', press);
    window.addEventListener('pointermove', drag);
    for (const end of ends) window.addEventListener(end, release);
    return () => {
      release();
      window.removeEventListener('pointerdown', press);
      window.removeEventListener('pointermove', drag);
      for (const end of ends) window.removeEventListener(end, release);
    };
  }, []);
  return isHeld;
}
