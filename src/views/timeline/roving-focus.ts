import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Something of a lane that the focus can stand on. `held`: numbers of what it holds, to find it again after a change. */
export interface RovingItem {
  readonly key: string;
  readonly held: ArrayLike<number>;
  /** Pixels, to move straight up and down. */
  readonly x: number;
}

/** Items of a lane from left to right, which may be worked out only when they are asked for. */
export interface RovingLane {
  readonly key: string;
  readonly isFilled: boolean;
  readonly items: readonly RovingItem[];
}

interface Place {
  readonly lane: string;
  readonly number: number;
}

export interface RovingFocus {
  /** What the reader last stood on. */
  readonly place: Place | undefined;
  /** The one item that the Tab key reaches. */
  readonly isCurrent: (lane: string, item: string) => boolean;
  /** The lane of the one item that the Tab key reaches; it has to be drawn wherever it is. */
  readonly lane: string | undefined;
  /** Makes the item that holds `number` the current one; `withFocus` gives it the focus once it is drawn. */
  readonly moveTo: (lane: string, number: number, withFocus?: boolean) => void;
  /** Handles arrows, Home and End; returns whether it did. */
  readonly onKeyDown: (event: KeyboardEvent) => boolean;
}

const nearest = (items: readonly RovingItem[], x: number): RovingItem | undefined =>
  items.reduce<RovingItem | undefined>(
    (best, item) => (best === undefined || Math.abs(item.x - x) < Math.abs(best.x - x) ? item : best),
    undefined,
  );

function find(lanes: readonly RovingLane[], place: Place | undefined): readonly [number, number] | undefined {
  const lane = lanes.findIndex(({ key, isFilled }) => isFilled && key === place?.lane);
  if (lane === -1 || place === undefined) {
    const first = lanes.findIndex(({ isFilled }) => isFilled);
    return first === -1 ? undefined : [first, 0];
  }
  const item = lanes[lane]?.items.findIndex(({ held }) => Array.prototype.includes.call(held, place.number)) ?? 0;
  return [lane, Math.max(0, item)];
}

/**
 * Where a key leads from an item; `undefined` for a key that leads nowhere. Left and right lead through all items, as one
 * reads: past the end of a lane to the next one. Home and End lead to the ends of the lane, and from there to those of all.
 */
export function destination(
  lanes: readonly RovingLane[],
  [lane, item]: readonly [number, number],
  key: string,
  toEnds: boolean,
): readonly [number, number] | undefined {
  const filled = lanes.flatMap((each, i) => (each.isFilled ? [i] : []));
  const lastOf = (at: number) => (lanes[at]?.items.length ?? 1) - 1;
  const [top = lane, bottom = lane] = [filled[0], filled.at(-1)];
  const above = filled.filter((each) => each < lane).at(-1);
  const below = filled.find((each) => each > lane);
  const straight = (to: number | undefined): readonly [number, number] => {
    const target = lanes[to ?? lane];
    const x = lanes[lane]?.items[item]?.x ?? 0;
    const found = target === undefined ? undefined : nearest(target.items, x);
    return to === undefined || target === undefined || found === undefined
      ? [lane, item]
      : [to, target.items.indexOf(found)];
  };
  switch (key) {
    case 'ArrowLeft':
      if (item > 0) return [lane, item - 1];
      return above === undefined ? [lane, 0] : [above, lastOf(above)];
    case 'ArrowRight':
      if (item < lastOf(lane)) return [lane, item + 1];
      return below === undefined ? [lane, item] : [below, 0];
    case 'ArrowUp':
      return straight(above);
    case 'ArrowDown':
      return straight(below);
    case 'Home':
      return toEnds || item === 0 ? [top, 0] : [lane, 0];
    case 'End':
      return toEnds || item === lastOf(lane) ? [bottom, lastOf(bottom)] : [lane, lastOf(lane)];
    default:
      return undefined;
  }
}

/** One tab stop for all items. The focus is not lost when an item goes: the one that holds the same takes it. */
export function useRovingFocus(root: RefObject<HTMLElement | null>, lanes: readonly RovingLane[]): RovingFocus {
  const [place, setPlace] = useState<Place | undefined>(undefined);
  const isWanted = useRef(false);
  const wasInside = useRef(false);
  const at = find(lanes, place);
  const current = at === undefined ? undefined : lanes[at[0]];
  const currentKey = at === undefined ? undefined : current?.items[at[1]]?.key;

  useLayoutEffect(() => {
    const element = root.current;
    if (element === null) return;
    const active = document.activeElement;
    const isLost = wasInside.current && (active === document.body || active === null);
    if (isWanted.current || isLost) element.querySelector<HTMLElement>('[data-item][tabindex="0"]')?.focus();
    isWanted.current = false;
  });

  useLayoutEffect(() => {
    const element = root.current;
    if (element === null) return;
    const enter = (event: FocusEvent) => {
      wasInside.current = event.target !== element;
    };
    // An item that is taken away while it has the focus leaves it to nothing; one that is left, to something.
    const leave = (event: FocusEvent) => {
      if (event.relatedTarget !== null) wasInside.current = false;
    };
    const pressOutside = (event: Event) => {
      if (event.target instanceof Node && !element.contains(event.target)) wasInside.current = false;
    };
    element.addEventListener('focusin', enter);
    element.addEventListener('focusout', leave);
    document.addEventListener('pointerdown', pressOutside, true);
    return () => {
      element.removeEventListener('focusin', enter);
      element.removeEventListener('focusout', leave);
      document.removeEventListener('pointerdown', pressOutside, true);
    };
  }, [root]);

  const moveTo = (lane: string, number: number, withFocus = false) => {
    isWanted.current = withFocus;
    setPlace((before) => (before?.lane === lane && before.number === number ? before : { lane, number }));
  };
  return {
    place,
    lane: current?.key,
    isCurrent: (lane, item) => lane === current?.key && item === currentKey,
    moveTo,
    onKeyDown: (event) => {
      if (at === undefined || event.altKey || event.metaKey) return false;
      const next = destination(lanes, at, event.key, event.ctrlKey);
      const lane = next === undefined ? undefined : lanes[next[0]];
      const number = next === undefined ? undefined : lane?.items[next[1]]?.held[0];
      if (lane === undefined || number === undefined) return false;
      moveTo(lane.key, number, true);
      return true;
    },
  };
}
