import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { isTyping, type KeyAction, keyAction } from './key-action.ts';
import { usesSingleKeys } from './single-keys.ts';

/** What keys can do: all but collecting digits, which ends in `go`. */
export type SlideAction = Exclude<KeyAction, 'enter' | 'laser' | { readonly digit: number }>;

export interface SlideKeys {
  /** Digits typed so far; empty where there are none. */
  readonly digits: string;
  /** Whether the key for the dot is held. */
  readonly isLaserHeld: boolean;
}

/** Digits are forgotten after this long without another. */
const DIGITS_LAST_MS = 4000;
const MOST_DIGITS = 4;

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.present__controls, .present__told, .slide--failed, dialog') !== null;

/** What is open over the slides. */
export type DeckLayer = 'none' | 'overview' | 'keys' | 'choose';

/** Keys that lead through the slides of the overview. */
const OVERVIEW_KEYS = /^(Arrow\w+|Home|End)$/;

const isScrolled = (target: EventTarget | null): boolean => {
  const dialog = target instanceof Element ? target.closest('dialog') : null;
  return dialog !== null && dialog.scrollHeight > dialog.clientHeight;
};

/**
 * Whether a key works while something is open: all do, so that a clicker is never stuck, but those that mean something to
 * what is open itself. Escape closes it, arrows lead through the overview or scroll what is longer than the window.
 */
function worksOver(layer: DeckLayer, { key, target }: KeyboardEvent, action: KeyAction): boolean {
  if (layer === 'none') return true;
  if (action === 'escape' || key === ' ') return false;
  if (layer === 'overview') return action !== 'overview' && !OVERVIEW_KEYS.test(key);
  return !((key === 'ArrowDown' || key === 'ArrowUp') && isScrolled(target));
}

/**
 * Listens to keys before anybody else on the page does, so that they work with the focus on the map as well; to Escape
 * after everybody else, so that it closes what is open on a slide first. Text fields keep theirs, controls keep Space, and
 * what is open over the slides keeps what it has a meaning for.
 */
export function useSlideKeys(
  layer: DeckLayer,
  act: (action: SlideAction) => void,
  go: (number: number) => void,
): SlideKeys {
  const [digits, setDigits] = useState('');
  const [isLaserHeld, setLaserHeld] = useState(false);
  const typed = useRef('');
  const timer = useRef(0);

  const type = (next: string) => {
    typed.current = next;
    setDigits(next);
    window.clearTimeout(timer.current);
    if (next !== '') timer.current = window.setTimeout(() => type(''), DIGITS_LAST_MS);
  };

  const use = (action: KeyAction, isRepeat: boolean): boolean => {
    if (typeof action === 'object') {
      type((typed.current + action.digit).slice(-MOST_DIGITS));
      return true;
    }
    if (action === 'enter') {
      if (typed.current === '') return false;
      go(Number(typed.current));
      type('');
      return true;
    }
    if (action === 'laser') {
      setLaserHeld(true);
      return true;
    }
    if (action === 'escape' && typed.current !== '') {
      type('');
      return true;
    }
    const isStep = action === 'next' || action === 'previous';
    if (!isRepeat || isStep) act(action);
    return true;
  };

  const answer = useEffectEvent((event: KeyboardEvent) => {
    if (isTyping(event) || event.defaultPrevented) return;
    if (event.key === ' ' && isControl(event.target)) return;
    const action = keyAction(event, usesSingleKeys());
    if (action === undefined || !worksOver(layer, event, action) || !use(action, event.repeat)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  const onKeyUp = useEffectEvent(() => setLaserHeld(false));

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => event.key !== 'Escape' && answer(event);
    const onEscape = (event: KeyboardEvent) => event.key === 'Escape' && answer(event);
    window.addEventListener('keydown', onKey, { capture: true });
    window.addEventListener('keydown', onEscape);
    window.addEventListener('keyup', onKeyUp);
    window.addEventListener('blur', onKeyUp);
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true });
      window.removeEventListener('keydown', onEscape);
      window.removeEventListener('keyup', onKeyUp);
      window.removeEventListener('blur', onKeyUp);
      window.clearTimeout(timer.current);
    };
  }, []);

  return { digits, isLaserHeld };
}
