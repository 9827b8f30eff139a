import { type RefObject, useEffect, useEffectEvent, useState } from 'react';

/** A pointer that has not moved for this long is still, in milliseconds. */
const STILL_AFTER_MS = 2000;
/** Distance in pixels from which a stroke of a finger turns the page. */
const SWIPE = 60;

/** A stroke that begins this near to the left or right edge turns the page wherever it is, in pixels. */
const EDGE = 48;

/** Whether a stroke is what is drawn's own: a map is dragged, a period brushed. Around the drawing, it turns the page. */
function isStrokeTaken({ clientX, target }: Touch): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('button, a, input, dialog, .present__controls') !== null) return true;
  const isAtEdge = clientX <= EDGE || clientX >= document.documentElement.clientWidth - EDGE;
  return !isAtEdge && target.closest('.leaflet-container, .timeline__view') !== null;
}

/** Whether the pointer is at rest; true from the start, so that a fresh slide is bare. */
export function useStillPointer(): boolean {
  const [isStill, setStill] = useState(true);
  useEffect(() => {
    let timer = 0;
    const wake = ({ movementX, movementY, type }: PointerEvent) => {
      if (type === 'pointermove' && movementX === 0 && movementY === 0) return;
      setStill(false);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setStill(true), STILL_AFTER_MS);
    };
    window.addEventListener('pointermove', wake);
    window.addEventListener('pointerdown', wake);
    return () => {
      window.removeEventListener('pointermove', wake);
      window.removeEventListener('pointerdown', wake);
      window.clearTimeout(timer);
    };
  }, []);
  return isStill;
}

/** Moves the element with the pointer, without drawing anything anew. */
export function usePointerFollower(follower: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      const { current } = follower;
      if (current !== null) current.style.translate = `${clientX}px ${clientY}px`;
    };
    window.addEventListener('pointermove', follow, { capture: true });
    window.addEventListener('pointerdown', follow, { capture: true });
    return () => {
      window.removeEventListener('pointermove', follow, { capture: true });
      window.removeEventListener('pointerdown', follow, { capture: true });
    };
  }, [follower]);
}

/** Turns the page by a stroke of one finger to the left or the right. */
export function useSwipe(turn: (to: 'next' | 'previous') => void): void {
  const onTurn = useEffectEvent(turn);
  useEffect(() => {
    let start: { readonly x: number; readonly y: number } | undefined;
    const begin = ({ touches }: TouchEvent) => {
      const [touch] = touches;
      const isOne = touches.length === 1 && touch !== undefined && !isStrokeTaken(touch);
      start = isOne ? { x: touch.clientX, y: touch.clientY } : undefined;
    };
    const end = ({ changedTouches }: TouchEvent) => {
      const [touch] = changedTouches;
      if (start === undefined || touch === undefined) return;
      const [dx, dy] = [touch.clientX - start.x, touch.clientY - start.y];
      start = undefined;
      if (Math.abs(dx) < SWIPE || Math.abs(dx) < 1.5 * Math.abs(dy)) return;
      onTurn(dx < 0 ? 'next' : 'previous');
    };
    window.addEventListener('touchstart', begin, { passive: true });
    window.addEventListener('touchend', end, { passive: true });
    return () => {
      window.removeEventListener('touchstart', begin);
      window.removeEventListener('touchend', end);
    };
  }, []);
}
