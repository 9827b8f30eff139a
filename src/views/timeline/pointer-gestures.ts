import { type PointerEvent, type RefObject, useRef } from 'react';
import type { PeriodDraft } from './period-draft.ts';
import type { TimeView } from './time-view.ts';
import { dayAt, panned, spanOf, type TimeWindow } from './time-window.ts';

type Gesture =
  | { readonly kind: 'none' }
  | { readonly kind: 'pressed' | 'brush' | 'pan'; readonly startX: number; readonly window: TimeWindow }
  | { readonly kind: 'pinch'; readonly distance: number; readonly day: number; readonly window: TimeWindow };

const NONE: Gesture = { kind: 'none' };
const LEAST_MOVE = 5;
const LEAST_DISTANCE = 20;

/** What an element needs to take part: React's handlers. */
export interface GestureHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
}

/**
 * A drag brushes a period on the lanes and moves the axis on its head; two fingers zoom and move on both.
 *
 * A press that does not move is left to what lies under it.
 */
export function usePointerGestures(
  track: RefObject<HTMLElement | null>,
  view: TimeView,
  draft: PeriodDraft,
): (drag: 'brush' | 'pan') => GestureHandlers {
  const pointers = useRef(new Map<number, number>());
  const gesture = useRef<Gesture>(NONE);

  const box = () => track.current?.getBoundingClientRect() ?? new DOMRect();

  const startPinch = () => {
    const [a = 0, b = 0] = [...pointers.current.values()];
    const { left, width } = box();
    draft.cancel();
    gesture.current = {
      kind: 'pinch',
      distance: Math.max(LEAST_DISTANCE, Math.abs(a - b)),
      day: dayAt(view.window, width, (a + b) / 2 - left),
      window: view.window,
    };
  };

  const pinch = ({ distance, day, window }: Extract<Gesture, { kind: 'pinch' }>) => {
    const [a = 0, b = 0] = [...pointers.current.values()];
    const { left, width } = box();
    const span = (spanOf(window) * distance) / Math.max(LEAST_DISTANCE, Math.abs(a - b));
    const start = day - (((a + b) / 2 - left) / width) * span;
    view.show(panned({ start, end: start + span }, 0, view.extent));
  };

  const drag = (x: number, { kind, startX, window }: Extract<Gesture, { kind: 'pressed' | 'brush' | 'pan' }>) => {
    const { left, width } = box();
    if (kind === 'pan') {
      view.show(panned(window, ((startX - x) / width) * spanOf(window), view.extent));
      return;
    }
    const dayUnder = (at: number) => Math.floor(dayAt(window, width, Math.max(0, Math.min(at - left, width - 1))));
    const ends = [dayUnder(startX), dayUnder(x)];
    draft.set({ from: Math.min(...ends), to: Math.max(...ends) });
  };

  const end = (event: PointerEvent<HTMLElement>, isDone: boolean) => {
    if (!pointers.current.delete(event.pointerId)) return;
    if (gesture.current.kind === 'brush') {
      if (isDone) draft.commit();
      else draft.cancel();
    }
    gesture.current = NONE;
  };

  return (mode) => ({
    onPointerDown: (event) => {
      if (event.button !== 0 || event.clientX < box().left) return;
      if (event.pointerType === 'mouse') pointers.current.clear();
      pointers.current.set(event.pointerId, event.clientX);
      if (pointers.current.size === 2) startPinch();
      else gesture.current = { kind: 'pressed', startX: event.clientX, window: view.window };
    },
    onPointerMove: (event) => {
      if (!pointers.current.has(event.pointerId)) return;
      pointers.current.set(event.pointerId, event.clientX);
      const before = gesture.current;
      if (before.kind === 'none') return;
      if (before.kind === 'pinch') {
        pinch(before);
        return;
      }
      if (before.kind === 'pressed' && Math.abs(event.clientX - before.startX) < LEAST_MOVE) return;
      if (before.kind === 'pressed') event.currentTarget.setPointerCapture(event.pointerId);
      gesture.current = { ...before, kind: mode };
      drag(event.clientX, gesture.current);
    },
    onPointerUp: (event) => end(event, true),
    onPointerCancel: (event) => end(event, false),
  });
}
