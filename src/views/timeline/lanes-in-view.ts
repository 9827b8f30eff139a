import { type RefObject, startTransition, useLayoutEffect, useState } from 'react';

/** Which lanes of a long list are drawn: from `from`, up to but not `to`. `height`: of a lane, in pixels. */
export interface LanesInView {
  readonly from: number;
  readonly to: number;
  readonly height: number;
}

/** Lanes drawn beyond each end of what is seen. */
const MARGIN = 3;

/** Height of a lane before one is measured, in pixels; and lanes drawn at first, the others as soon as those are painted. */
const ABOUT = 31;
const FIRST = 8;

/**
 * Follows which lanes can be seen in the room that scrolls. All lanes have one height, which is measured at the first.
 *
 * `isLong`: only then; a short list is drawn whole.
 */
export function useLanesInView(
  room: RefObject<HTMLElement | null>,
  list: RefObject<HTMLElement | null>,
  count: number,
  isLong: boolean,
): LanesInView {
  const [view, setView] = useState<LanesInView>({ from: 0, to: FIRST, height: ABOUT });
  useLayoutEffect(() => {
    const [scroller, lanes] = [room.current, list.current];
    if (!isLong || scroller === null || lanes === null) return;
    let measured = { lane: ABOUT, top: 0, seen: 0 };
    const look = () => {
      const { lane, top, seen } = measured;
      const from = Math.max(0, Math.floor((scroller.scrollTop - top) / lane) - MARGIN);
      const to = Math.ceil((scroller.scrollTop - top + seen) / lane) + MARGIN;
      setView((before) =>
        before.from === from && before.to === to && before.height === lane ? before : { from, to, height: lane },
      );
    };
    const measure = () => {
      const lane = lanes.firstElementChild instanceof HTMLElement ? lanes.firstElementChild.offsetHeight : 0;
      const top = lanes.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
      measured = { lane: lane || ABOUT, top, seen: scroller.clientHeight };
      startTransition(look);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(scroller);
    scroller.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      scroller.removeEventListener('scroll', look);
    };
  }, [room, list, isLong]);
  return isLong ? { ...view, to: Math.min(view.to, count) } : { from: 0, to: count, height: 0 };
}
