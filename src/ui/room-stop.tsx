import { type RefObject, useEffect, useRef } from 'react';
import { stopsWithin } from './stops-within.ts';
import './room-stop.css';

/** Longest that Tab waits for content that is on its way, in milliseconds. */
const PATIENCE_MS = 3000;

interface RoomStopProps {
  /** The button's name: what it brings. */
  readonly name: string;
  /** Where the content will stand. */
  readonly room: RefObject<HTMLElement | null>;
  /** Has the content drawn. */
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

/**
 * Stands for content that is not drawn yet, so that Tab does not pass it by: seen while it has the focus, which it hands
 * on to the content's first stop, or to its last where one came from below, as soon as there is one.
 */
export function RoomStop({ name, room, onEnter, onLeave }: RoomStopProps) {
  const button = useRef<HTMLButtonElement>(null);
  const isBackward = useRef(false);
  const since = useRef(0);
  useEffect(() => {
    const element = room.current;
    if (element === null) return;
    const stops = () => stopsWithin(element).filter((each) => each !== button.current);
    const handOn = () => {
      if (document.activeElement === button.current)
        stops()
          .at(isBackward.current ? -1 : 0)
          ?.focus();
    };
    const isOnItsWay = () =>
      performance.now() - since.current < PATIENCE_MS &&
      stops().length === 0 &&
      (element.childElementCount === 1 || element.querySelector('.skeleton') !== null);
    let isPressed = false;
    const pressTab = (event: KeyboardEvent) => {
      if (event.key !== 'Tab') return;
      isPressed = true;
      const isOnward = event.target === button.current && event.shiftKey === isBackward.current;
      if (isOnward && isOnItsWay()) event.preventDefault();
      else isBackward.current = event.shiftKey;
    };
    // Of a Tab that was pressed outside the page only its end is told.
    const releaseTab = (event: KeyboardEvent) => {
      if (event.key !== 'Tab') return;
      if (!isPressed) isBackward.current = event.shiftKey;
      isPressed = false;
    };
    const observer = new MutationObserver(handOn);
    observer.observe(element, { childList: true, subtree: true });
    window.addEventListener('keydown', pressTab, true);
    window.addEventListener('keyup', releaseTab, true);
    return () => {
      observer.disconnect();
      window.removeEventListener('keydown', pressTab, true);
      window.removeEventListener('keyup', releaseTab, true);
    };
  }, [room]);
  return (
    <div className="room-stop">
      <button
        ref={button}
        type="button"
        className="button room-stop__button"
        onClick={onEnter}
        onFocus={() => {
          since.current = performance.now();
          onEnter();
        }}
        onBlur={onLeave}
      >
        {name}
      </button>
    </div>
  );
}
