import { type RefObject, useEffect, useRef } from 'react';

/** Takes the focus to a room when what had it went away with the stage it belonged to. Nothing on the first stage. */
export function useFocusHandedOn<Room extends HTMLElement = HTMLDivElement>(stage: string): RefObject<Room | null> {
  const room = useRef<Room>(null);
  const last = useRef(stage);
  useEffect(() => {
    if (last.current === stage) return;
    last.current = stage;
    if (document.activeElement === null || document.activeElement === document.body)
      room.current?.focus({ preventScroll: true });
  }, [stage]);
  return room;
}
